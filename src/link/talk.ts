import type { ParsedDocument, RatedAttribution, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import { topicStems } from "./stems.ts";

/** An attribution as one side's turn in what the article lets people say to each other. */
export interface Turn extends RatedAttribution {
  /** Place in reading order, and place in the list that `within` refers to. */
  readonly at: number;
  readonly given: number;
  /** Offset of the first word of cue or content. */
  readonly start: number;
  readonly sentence: number;
  readonly cueHead: Word | undefined;
  /** The words of the content, the first sixty of them. */
  readonly words: readonly Word[];
}

/** An article's turns in reading order, with what the rules ask of them. */
export interface Talk {
  readonly document: ParsedDocument;
  readonly words: readonly Word[];
  readonly turns: readonly Turn[];
  /** Stems of what a turn is about, names apart: a name says whom it is about, not what is said. */
  readonly stems: (turn: Turn) => ReadonlySet<string>;
  /** In how many turns a stem occurs. */
  readonly spread: (stem: string) => number;
}

const LONGEST = 60;

export function listen(document: ParsedDocument, rated: readonly RatedAttribution[]): Talk {
  const { words } = document;
  const turns = rated
    .map((attribution, given) => ({ attribution, given, start: startOf(attribution) }))
    .toSorted((a, b) => a.start - b.start || a.given - b.given)
    .map(({ attribution, given, start }, at): Turn => {
      const cueHead = attribution.cue.length > 0 ? words[attribution.cueWord] : undefined;
      const content = wordsUnder(words, attribution.content, LONGEST);
      return { ...attribution, at, given, start, cueHead, words: content, sentence: (cueHead ?? content[0])?.sentence ?? 0 };
    });
  const stemsOf = new Map<Turn, ReadonlySet<string>>();
  const stems = (turn: Turn): ReadonlySet<string> => {
    const known = stemsOf.get(turn) ?? topicStems(turn.words);
    stemsOf.set(turn, known);
    return known;
  };
  let spreadOf: Map<string, number> | undefined;
  const spread = (stem: string): number => {
    spreadOf ??= count(turns.flatMap((turn) => [...stems(turn)]));
    return spreadOf.get(stem) ?? 0;
  };
  return { document, words, turns, stems, spread };
}

function startOf({ cue, content }: RatedAttribution): number {
  return Math.min(cue[0]?.start ?? Number.POSITIVE_INFINITY, content[0]?.start ?? Number.POSITIVE_INFINITY);
}

function count(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
