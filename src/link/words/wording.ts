import {
  denialPhrases,
  flatDenials,
  outrightDenials,
  soundnessTests,
} from "../../lexicon/denial-phrases.ts";
import { propositions, remarks } from "../../lexicon/anaphors.ts";
import { falsities, flatness } from "../../lexicon/falsities.ts";
import { negators } from "../../lexicon/negators.ts";
import { hasLetter } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isVerb, phraseAt, phraseTable } from "../../words.ts";
import { isAllSaid, isUnderNegation } from "./bare-verdict.ts";

/** How something is said not to be so. */
export interface Wording {
  /** In words. */
  readonly length: number;
  readonly strength: "strong" | "weak";
  /** Whether it denies whatever goes before, and whether it needs a claim beside it. */
  readonly outright: boolean;
  readonly alone: boolean;
}

/** "flatly wrong", “just wrong”: what is so is not as it was told, while “wrong” may be what it is to do so */
export function isFlatly({ lower }: Word, before: Word | undefined): boolean {
  return lower === "wrong" && flatness.has(before?.lower ?? "");
}

/** The words that open a wording. */
export const wordings: readonly (ReadonlyMap<string, unknown> | string)[] = [
  falsities,
  "any",
  outrightDenials,
  flatDenials,
  denialPhrases,
  soundnessTests,
];

export function wordingAt(
  own: readonly Word[],
  index: number,
  quoted: boolean,
  flat: ReadonlySet<Word>,
): Wording | undefined {
  const word = own[index];
  if (!word) return undefined;
  const strength = flat.has(word) ? "strong" : falsities.get(word.lower);
  if (strength) {
    // "the wrong impression", "an unfair conclusion": how somebody else sees it; "research contradicted it": what the claim does
    if (
      word.tag === "VBD" ||
      isNegated(own, index) ||
      isSupposed(own, index) ||
      (strength === "weak" && word.relation === "amod" && !isPutForward(own, index))
    )
      return undefined;
    const alone = strength === "strong" && quoted && isAllSaid(own, index);
    return { length: 1, strength, outright: false, alone };
  }
  if (word.lower === "any" && own[index + 1]?.lower === "such" && isUnderNegation(own, index))
    return { length: 2, strength: "strong", outright: false, alone: true };
  const plain = phraseAt(phrases, own, index);
  const length = plain || phraseAt(testPhrases, own, index);
  if (length === 0 || isSupposed(own, index) || (plain === 0 && !isNegated(own, index)))
    return undefined;
  if (isDegree(own[index + length - 1], own[index + length])) return undefined;
  const outright = phraseAt(outrightPhrases, own, index) > 0;
  const alone = outright || phraseAt(flatPhrases, own, index) > 0;
  return { length, strength: "strong", outright, alone };
}

/** "a disgraceful remark", “That is a ridiculous argument”; but "she had a flawed theory" */
function isPutForward(own: readonly Word[], index: number): boolean {
  const noun = own[index + 1];
  if (noun === undefined || remarks.has(noun.lemma)) return noun !== undefined;
  const verb = own.slice(0, index).findLast((word) => isVerb(word));
  return propositions.has(noun.lemma) && (!verb || verb.lemma === "be");
}

/** "It is not so much that …", "It is not so cut and dried" measure, and "not the whole story of the port" is of a book: they deny nothing. */
function isDegree(last: Word | undefined, next: Word | undefined): boolean {
  if (last?.lower === "so") return next !== undefined && hasLetter(next.text);
  return /^(?:picture|story|truth)$/.test(last?.lower ?? "") && next?.lower === "of";
}

const testPhrases = phraseTable(soundnessTests.keys());
const outrightPhrases = phraseTable(outrightDenials.keys());
const flatPhrases = phraseTable(flatDenials.keys());
const phrases = phraseTable([
  ...outrightDenials.keys(),
  ...flatDenials.keys(),
  ...denialPhrases.keys(),
]);

function isNegated(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some((word) => negators.has(word.lower) && word.lower !== "without");
}

/** "if it was not true", "whether it was a lie", "it may be wrong", "either that was untrue or …" */
function isSupposed(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 6), index).some(({ lower }, at, before) => {
    if (lower === "either") return before.length - at > 1;
    return lower === "may" || lower === "might" ? before.length - at <= 3 : SUPPOSING.has(lower);
  });
}

const SUPPOSING = new Set(["if", "when", "whether"]);
