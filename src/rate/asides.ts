import { conditionals } from "../lexicon/hedges.ts";
import type { Word } from "../types.ts";
import { isFiniteVerb } from "../words.ts";

/**
 * A sentence without what its speaker puts in between: “It will close — I believe the mayor knows — and reopen”, “He lied to us (perhaps
 * to everybody)”. “It will close – I think – in May” is left whole: that short a comment is one on the sentence.
 */
export function withoutAsides(sentence: readonly Word[]): readonly Word[] {
  const first = sentence.findIndex(opens);
  if (first < 1) return sentence;
  const close = sentence.findIndex((word, at) => at > first && closes(sentence[first], word));
  if (close < 0 || close === sentence.length - 1) return sentence;
  const aside = sentence.slice(first + 1, close);
  // “It will close — if the board agrees to it — in May”
  if (conditionals.has(aside[0]?.lower ?? "")) return sentence;
  const isBracketed = sentence[first]?.text === "(";
  if (!isBracketed && (aside.length < LONGEST_COMMENT || !aside.some(isFiniteVerb)))
    return sentence;
  return [...sentence.slice(0, first), ...withoutAsides(sentence.slice(close + 1))];
}

function opens({ text }: Word): boolean {
  return OPENING.has(text);
}

function closes(opener: Word | undefined, { text }: Word): boolean {
  return opener?.text === "(" ? text === ")" : DASHES.has(text);
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "-", "--"]);
const OPENING: ReadonlySet<string> = new Set(["(", ...DASHES]);

/** In words: “I think”, “it would seem”, “or so I believe”. */
const LONGEST_COMMENT = 5;
