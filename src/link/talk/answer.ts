import type { Response, Span, Word } from "../../types.ts";
import type { Turn } from "./talk.ts";

/** A denial in a turn's own words, with what they call the thing that is denied. */
export interface Answer {
  /** The noun or pronoun that stands for what is answered: "the allegations", "that"; undefined where the content itself says it. */
  readonly claim: Word | undefined;
  /** Whether it says of something that it is not so without a word for it: “Nonsense.” */
  readonly bare?: boolean;
  /** Whether it blames rather than denies: "That is absurd", which may be said of anything. */
  readonly faint?: boolean;
  /** Whether the answer stands without a statement to point to: "denied" does, "that is absurd" does not. */
  readonly certain: boolean;
  readonly because: readonly Span[];
}

/** What a turn answers: other turns, or the article's own voice, or nothing that could be told. */
export interface Reply {
  readonly response: Response;
  readonly to: readonly Turn[] | "narration";
  readonly because: readonly Span[];
}

export type Replies = ReadonlyMap<Turn, Reply>;

/** A reply with the word that made it one. */
export function reply(response: Response, to: Reply["to"], by: Span): Reply {
  return { response, to, because: inOrder(by) };
}

/** Where words stand, in reading order. */
export function inOrder(...words: readonly (Span | undefined)[]): Span[] {
  return words
    .flatMap((word) => (word ? [{ start: word.start, end: word.end }] : []))
    .toSorted((a, b) => a.start - b.start);
}
