import { claimNouns, denialPhrases, takingUp } from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb, readsAs } from "../words.ts";
import type { Answer } from "./answer.ts";

/**
 * A denial by a verdict on what was said: "The claims are complete nonsense", "That is not true", "They made groundless
 * accusations", "the charges fabricated" after "called".
 */
export function denialByVerdict(own: readonly Word[]): Answer | null {
  for (let index = 0; index < own.length; index++) {
    const word = own[index];
    if (!word) break;
    const strength = falsities.get(word.lower);
    const phrase = strength ? undefined : PHRASES.find((parts) => readsAs(own, index, parts));
    if ((!strength && !phrase) || (strength && isNegated(own, index))) continue;
    const judged = judgedBy(own, index);
    if (!judged && !(strength === "strong" && own.length <= BARE)) continue;
    if (judged && strength === "weak" && !claimNouns.has(judged.lemma)) continue;
    const verdict = { start: word.start, end: (own[index + (phrase?.length ?? 1) - 1] ?? word).end };
    const because = judged ? [{ start: judged.start, end: judged.end }, verdict].toSorted((a, b) => a.start - b.start) : [verdict];
    return { response: "denial", claim: judged, certain: judged !== undefined && claimNouns.has(judged.lemma), because };
  }
  return null;
}

/** A verdict that is all there is: “Utter nonsense,” he said. */
const BARE = 5;
const PHRASES = [...denialPhrases.keys()].map((phrase) => phrase.split(" "));

function isNegated(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some((word) => negators.has(word.lower) && word.lower !== "without");
}

/** What the verdict is on: the claim behind an attribute ("made groundless accusations"), or the first claim or pronoun before it in its sentence. */
function judgedBy(words: readonly Word[], index: number): Word | undefined {
  const verdict = words[index];
  if (!verdict) return undefined;
  const attributed = words.slice(index + 1, index + 3).find(isClaim);
  if (attributed) return words.some(isVerb) ? attributed : undefined;
  const before = words.slice(Math.max(0, index - WIDEST), index).filter((word) => word.sentence === verdict.sentence);
  return before.find((word, at) => isClaim(word) && before[at - 1]?.lower !== "in") ?? before.findLast((word, at) => isSubject(word, before[at + 1])) ?? words.slice(index + 1, index + 6).find(isClaim);
}

/** The subject stands this many words before its verdict at most: "fraud charges levelled against him in May are false". */
const WIDEST = 16;

function isClaim(word: Word): boolean {
  return claimNouns.has(word.lemma) && isNoun(word);
}

function isSubject(word: Word, next: Word | undefined): boolean {
  return takingUp.has(word.lower) && /^(?:PRP|DT)$/.test(word.tag) && next !== undefined && (next.tag === "MD" || isVerb(next) || /^['’]s$/.test(next.lower));
}
