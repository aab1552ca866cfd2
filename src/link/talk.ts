import { contains } from "../span.ts";
import type { ParsedDocument, RatedAttribution, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import { topicStems } from "./stems.ts";

/** An attribution as one side's turn in what the article lets people say to each other. */
export interface Turn extends RatedAttribution {
  readonly attribution: RatedAttribution;
  /** Place in reading order, and place in the list that `within` refers to. */
  readonly at: number;
  readonly given: number;
  /** Offset of the first word of cue or content. */
  readonly start: number;
  /** The sentences it starts and ends in. */
  readonly sentence: number;
  readonly until: number;
  readonly cueHead: Word | undefined;
  /** The words of its speaker's name and of its source, in lower case. */
  readonly names: ReadonlySet<string>;
  /** The words of the content, the first sixty of them. */
  readonly words: readonly Word[];
}

/** An article's turns in reading order, with what the rules ask of them. */
export interface Talk {
  readonly document: ParsedDocument;
  readonly words: readonly Word[];
  readonly turns: readonly Turn[];
  /** Stems of what a turn is about. */
  readonly stems: (turn: Turn) => ReadonlySet<string>;
  /** In how many turns a stem occurs. */
  readonly spread: (stem: string) => number;
}

const LONGEST = 60;
const LONGEST_SOURCE = 10;

export function listen(document: ParsedDocument, rated: readonly RatedAttribution[]): Talk {
  const { words } = document;
  const turns = rated
    .map((attribution, given) => ({ attribution, given, start: startOf(attribution) }))
    .toSorted((a, b) => a.start - b.start || a.given - b.given)
    .map(({ attribution, given, start }, at): Turn => {
      const cueHead = attribution.cue.length > 0 ? words[attribution.cueWord] : undefined;
      const content = wordsUnder(words, attribution.content, LONGEST);
      const names = namesOf(attribution, wordsUnder(words, attribution.source, LONGEST_SOURCE));
      const sentences = [cueHead, content[0], content.at(-1)].flatMap((word) =>
        word ? [word.sentence] : [],
      );
      return {
        ...attribution,
        attribution,
        at,
        given,
        start,
        cueHead,
        words: content,
        names,
        sentence: Math.min(...sentences),
        until: Math.max(...sentences),
      };
    });
  const stems = remember((turn: Turn) => topicStems(turn.words));
  let counts: Map<string, number> | undefined;
  return {
    document,
    words,
    turns,
    stems,
    spread: (stem) => (counts ??= count(turns.flatMap((turn) => [...stems(turn)]))).get(stem) ?? 1,
  };
}

/** The words of a turn that are not put into another's mouth: "he said" in "She said he said he was innocent". */
export function ownWords(talk: Talk, turn: Turn): readonly Word[] {
  const inner = talk.turns
    .slice(turn.at + 1, turn.at + 6)
    .filter((other) =>
      other.content.every((span) => turn.content.some((outer) => contains(outer, span))),
    );
  if (inner.length === 0) return turn.words;
  return turn.words.filter(
    (word) => !inner.some((other) => other.content.some((span) => contains(span, word))),
  );
}

function namesOf({ speaker }: RatedAttribution, source: readonly Word[]): ReadonlySet<string> {
  const { name = "", role = null } = speaker?.speaker ?? {};
  const known = `${name} ${role ?? ""}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return new Set([
    ...known.filter((word) => word.length > 2),
    ...source.filter((word) => word.tag.startsWith("NN")).map((word) => word.lower),
  ]);
}

function startOf({ cue, content }: RatedAttribution): number {
  return Math.min(
    cue[0]?.start ?? Number.POSITIVE_INFINITY,
    content[0]?.start ?? Number.POSITIVE_INFINITY,
  );
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function count(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
