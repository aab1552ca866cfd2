import { claimNouns, denialPhrases, takingUp } from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { readsAs } from "../words.ts";
import type { Answer } from "./answer.ts";
import type { Turn } from "./talk.ts";

/**
 * A denial by a verdict on what was said: "The claims are complete nonsense", "That is not true", "They made groundless
 * accusations", "called the charges fabricated".
 */
export function denialByVerdict(turn: Turn): Answer | null {
  for (let index = 0; index < turn.words.length; index++) {
    const word = turn.words[index];
    if (!word) break;
    const strength = falsities.get(word.lower);
    const phrase = strength ? undefined : PHRASES.find((parts) => readsAs(turn.words, index, parts));
    if (!strength && !phrase) continue;
    if (strength && negated(turn.words, index)) continue;
    const judged = judgedBy(turn.words, index);
    if (!judged && !(strength === "strong" && turn.words.length <= BARE)) continue;
    if (judged && strength === "weak" && !claimNouns.has(judged.lemma)) continue;
    const last = turn.words[index + (phrase?.length ?? 1) - 1] ?? word;
    const verdict = { start: word.start, end: last.end };
    const because = judged ? [{ start: judged.start, end: judged.end }, verdict].toSorted((a, b) => a.start - b.start) : [verdict];
    return { response: "denial", claim: judged, certain: judged !== undefined && claimNouns.has(judged.lemma), because };
  }
  return null;
}

/** A verdict that is all there is: “Utter nonsense,” he said. */
const BARE = 5;
const PHRASES = [...denialPhrases.keys()].map((phrase) => phrase.split(" "));

function negated(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 3), index).some((word) => negators.has(word.lower) && word.lower !== "without");
}

/** What the verdict is on: the claim right behind an attribute ("groundless accusations"), else the claim or pronoun before it in its sentence. */
function judgedBy(words: readonly Word[], index: number): Word | undefined {
  const verdict = words[index];
  if (!verdict) return undefined;
  for (const word of words.slice(index + 1, index + 3)) if (claimNouns.has(word.lemma) && word.tag.startsWith("NN")) return word;
  let pronoun: Word | undefined;
  for (let before = index - 1; before >= 0 && before >= index - WIDEST; before--) {
    const word = words[before];
    if (!word || word.sentence !== verdict.sentence) break;
    if (claimNouns.has(word.lemma) && word.tag.startsWith("NN")) return word;
    if (takingUp.has(word.lower) && (word.tag === "PRP" || word.tag === "DT") && isSubject(words, before)) pronoun ??= word;
  }
  return pronoun ?? words.slice(index + 1, index + 6).find((word) => claimNouns.has(word.lemma) && word.tag === "NNS");
}

/** The subject stands this many words before its verdict at most: "fraud charges levelled against him in May are false". */
const WIDEST = 16;

function isSubject(words: readonly Word[], index: number): boolean {
  return /^(?:be|'s|’s|get|sound|look|smack|have)$/.test(words[index + 1]?.lemma ?? "") || words[index + 1]?.tag === "MD" || words[index + 1]?.lower === "’s" || words[index + 1]?.lower === "'s";
}
