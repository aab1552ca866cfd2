import type { Document, Range, Speaker, Statement } from "../report/output.ts";
import { wordsOf } from "../report/wording.ts";
import type { Level, Response, SpeakerType } from "../types.ts";

/** An article: a file, or a record in one. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly id?: string | number | null;
}

/** Somebody as one article knows them. */
export interface Voice {
  readonly article: Place;
  /** The id within the article. */
  readonly id: string;
  readonly name: string;
  readonly type: SpeakerType;
  readonly role: string | null;
  readonly represents: string | null;
}

/** A statement as a corpus counts it; refusals to comment are some too, without a level. */
export interface Said {
  readonly article: Place;
  /** Null where nobody is named, or it cannot be told who. */
  readonly voice: Voice | null;
  /** Where it begins in the article, from 1. */
  readonly line: number;
  readonly column: number;
  readonly level: Level | null;
  readonly score: number | null;
  readonly response: Response | null;
  readonly isRebutted: boolean;
  /** Who denies or counters it; those who are known. */
  readonly rebuttedBy: readonly Voice[];
  /** Cue and content as they stand; empty where they are not asked for. */
  readonly words: string;
}

/** What is said in one article. */
export function saidIn(document: Document, hasWords: boolean): readonly Said[] {
  const { path, line, id, statements, speakers } = document;
  const article: Place = line === undefined ? { path } : { path, line, id: id ?? null };
  const voices = new Map(speakers.map((speaker) => [speaker.id, toVoice(speaker, article)]));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const voiceOf = ({ speaker }: Statement): Voice | null =>
    speaker === null || speaker.type === "none" ? null : (voices.get(speaker.id) ?? null);
  return statements.map((statement): Said => {
    const { certainty, response, rebuttedBy } = statement;
    const { line, column } = startOf(statement);
    const rebutters = rebuttedBy.flatMap((answer) => {
      const rebuttal = byId.get(answer);
      return rebuttal === undefined ? [] : (voiceOf(rebuttal) ?? []);
    });
    return {
      article,
      voice: voiceOf(statement),
      line,
      column,
      level: certainty?.level ?? null,
      score: certainty?.score ?? null,
      response,
      isRebutted: rebuttedBy.length > 0,
      rebuttedBy: rebutters,
      words: hasWords ? wordsOf(statement) : "",
    };
  });
}

function toVoice({ id, name, type, role, represents }: Speaker, article: Place): Voice {
  return { article, id, name, type, role, represents };
}

function startOf({ cue, content }: Statement): Pick<Range, "line" | "column"> {
  const [first = { line: 1, column: 1 }] = [...cue, ...content].toSorted(
    (a, b) => a.start - b.start,
  );
  return first;
}
