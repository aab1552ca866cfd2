import { boosterAdjectives } from "../lexicon/boosters.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { hedgeAdjectives, hedgeNouns, opinions } from "../lexicon/hedges.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { isFiniteVerb, isNoun } from "../words.ts";

/**
 * "The idea that it | could sink is absurd", "It is a shame that it | may sink": a clause that fills a noun, or is judged, is not what is
 * asserted; "it is my view that it may sink" and "it is possible that it may" are.
 */
export function inComplement(
  words: readonly Word[],
  modal: Word,
  sentence: readonly Word[],
): boolean {
  const at = sentence.indexOf(modal);
  const before = sentence.slice(Math.max(0, at - SUBJECT), at);
  const that = before.findLastIndex(
    (word) => isFiniteVerb(word) || (word.lower === "that" && word.tag !== "DT"),
  );
  if (before[that]?.lower !== "that") return false;
  const head = words[(before[that]?.index ?? 0) - 1];
  if (!head || !sentence.includes(head) || !isSaidBeside(sentence, before.length - that, at))
    return false;
  if (isNoun(head))
    return (
      !hedgeNouns.has(head.lemma) &&
      !opinions.has(head.lemma) &&
      !documentNouns.has(head.lemma) &&
      !times.has(head.lower) &&
      !head.tag.startsWith("NNP")
    );
  return (
    head.tag === "JJ" &&
    !hedgeAdjectives.has(head.lower) &&
    !boosterAdjectives.has(head.lower) &&
    isExpletive(words, head)
  );
}

/** "The idea that it could sink | is absurd", but not "a strike that could sink it": another verb says what is asserted */
function isSaidBeside(sentence: readonly Word[], back: number, modal: number): boolean {
  return (
    sentence.slice(0, modal - back).some(isFiniteVerb) ||
    sentence.slice(modal + 1).some(isFiniteVerb)
  );
}

/** "it is | incredible", "it would be quite | sad" */
function isExpletive(words: readonly Word[], { index }: Word): boolean {
  const before = words.slice(Math.max(0, index - LEAD), index);
  return before.some(({ lemma }) => lemma === "be") && before.some(({ lower }) => lower === "it");
}

/** How many words may stand between "that" and its modal, and between "it" and its adjective. */
const SUBJECT = 10;
const LEAD = 4;
