import { accusingNouns, worries } from "../../lexicon/anaphors.ts";
import { denialVerbs, proposing } from "../../lexicon/denials.ts";
import { offers } from "../../lexicon/replies.ts";
import { falsities, plans } from "../../lexicon/falsities.ts";
import type { Word } from "../../types.ts";
import { isNoun, isVerb, wordsUnder } from "../../words.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "denied reports of a rift", "dismissed concerns about the pier": what somebody says is told with it, whoever does */
export function isOfTopic({ words }: Talk, { words: own, cueHead }: Turn, claim: Word): boolean {
  const [next, ...behind] = words.slice(claim.index + 1, claim.index + 1 + LONGEST_TOPIC);
  return (
    cueHead !== undefined &&
    denialVerbs.has(cueHead.lemma) &&
    TOPIC.has(next?.lower ?? "") &&
    (accusingNouns.has(claim.lemma) || worries.has(claim.lemma)) &&
    behind.some((word) => isNoun(word) && own.includes(word))
  );
}

const LONGEST_TOPIC = 6;
const TOPIC = new Set(["about", "of", "over", "regarding"]);

/** "rejected the idea of a sale", "Moss proposed a sale, but the firm rejected that": what somebody would do is no claim */
export function isOfProposal({ words, document }: Talk, turn: Turn, claim: Word): boolean {
  const next = words[claim.index + 1]?.lower;
  if (plans.has(claim.lemma) && next === "of") return true;
  if (!plans.has(claim.lemma) && !PRONOUNS.has(claim.lower)) return false;
  // who denies it means what is told: "offered evidence that Lind lied. Lind denied it", "rejected that as a lie"
  if (denialVerbs.get(turn.cueHead?.lemma ?? "") !== "claim" || next === "that") return false;
  const judged = next === "as" ? words.slice(claim.index + 2, claim.index + LONGEST_VERDICT) : [];
  if (judged.some(({ lower }) => falsities.get(lower) === "strong")) return false;
  const { firstToken = 0 } = document.sentences[turn.sentence - 1] ?? {};
  return words
    .slice(Math.max(firstToken, turn.cueWord - FAR), turn.cueWord)
    .some((verb) => isVerb(verb) && proposing.has(verb.lemma));
}

/** "said the bid undervalued it. The board had no hesitation in rejecting | it": the offer that has just been spoken of, and no claim */
export function isOfOffer({ words, document }: Talk, turn: Turn, { lower, index }: Word): boolean {
  // "rejected it as nonsense"
  if (lower !== "it" || words[index + 1]?.lower === "as") return false;
  if (denialVerbs.get(turn.cueHead?.lemma ?? "") !== "claim") return false;
  const { firstToken = 0 } = document.sentences[turn.sentence - 1] ?? {};
  const told = words.slice(Math.max(firstToken, turn.cueWord - FAR), turn.cueWord);
  return told.some((noun) => isNoun(noun) && offers.has(noun.lemma));
}

const PRONOUNS = new Set(["it", "that", "this"]);
const FAR = 40;
/** "it | as a complete lie" */
const LONGEST_VERDICT = 5;

/** "also denied" */
export function isAlso({ words }: Talk, { cue }: Turn): boolean {
  return wordsUnder(words, cue, LONGEST_CUE).some(({ lower }) => lower === "also");
}

const LONGEST_CUE = 8;
