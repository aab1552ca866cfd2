import {
  accusingNouns,
  anaphoricNouns,
  anaphoricPronouns,
  rulings,
} from "../../lexicon/anaphors.ts";
import { blanketNouns } from "../../lexicon/denial-phrases.ts";
import {
  attacksOnClaims,
  denialNouns,
  denialParticles,
  denialVerbs,
  disbelief,
  granting,
  type DenialObject,
} from "../../lexicon/denials.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { beliefs } from "../../lexicon/dispelling.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import { withheldThings } from "../../lexicon/lacks.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { negators } from "../../lexicon/negators.ts";
import { refusing } from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, isVerb, wordsUnder } from "../../words.ts";
import { inOrder, type Answer } from "../talk/answer.ts";
import { headNoun, pronounOfClause } from "../words/head-noun.ts";
import type { Turn } from "../talk/talk.ts";

/** A denial by its cue: "denied hiding the fires", "rejected the allegations", "pleaded not guilty". */
export function denialByCue(words: readonly Word[], turn: Turn): Answer | null {
  const cue = turn.cueHead;
  if (!cue || isNobody(words, turn)) return null;
  if (turn.polarity === "negative" || isRefused(words, cue)) return ungranted(turn, cue);
  const nothing = concessionVerbs.has(cue.lemma) ? nothingIn(turn) : undefined;
  if (nothing) return { claim: undefined, certain: true, because: inOrder(cue, nothing) };
  if (cue.lemma === "plead")
    return words[cue.index + 1]?.lower === "not" ? answer(cue, undefined) : null;
  const takes = takenBy(words, cue, turn);
  if (!takes && !attacksOnClaims.has(cue.lemma)) return null;
  if (!hasParticle(cue, words[cue.index + 1]) && !hasParticleBehind(words, cue)) return null;
  const head = pronounOfClause(turn.words) ?? headNoun(turn.words);
  if (!takes)
    return head &&
      (accusingNouns.has(head.lemma) || isThatNoun(turn, head) || isTold(words, head)) &&
      head.lemma !== "attack"
      ? answer(cue, head, isTold(words, head))
      : null;
  const claim =
    head && (anaphoricNouns.has(head.lemma) || anaphoricPronouns.has(head.lower))
      ? head
      : undefined;
  const such = claim ? undefined : suchIn(turn);
  if (cue.lemma === "deny" && such) return { ...answer(cue, undefined), bare: true };
  if (cue.lemma === "deny" && !claim && withholds(words, turn, cue)) return null;
  const judged = turn.words.some((word) => falsities.has(word.lower));
  if (takes === "claim" && claim?.tag === "PRP" && turn.words[1]?.lower === "as" && !judged)
    return null;
  if (takes === "blanket") return isBlanket(turn) ? answer(cue, undefined) : null;
  if (isTalk(turn)) return answer(cue, undefined);
  if (turn.words[0]?.lower === "such" && head?.lemma === "talk") return answer(cue, head);
  if (takes === "claim" && !claim && !isClause(turn) && !judged)
    return turn.words[0]?.entity === "person" && cue.lemma !== "contradict"
      ? null
      : answer(cue, undefined, false);
  return answer(cue, claim);
}

/** What a verb of denial takes, or a noun for one: "her denial that", "issued a denial that". */
function takenBy(words: readonly Word[], cue: Word, turn: Turn): DenialObject | undefined {
  if (isNoun(cue) && !isSentenceVerb(cue, turn)) return denialNouns.get(cue.lemma);
  return (
    denialVerbs.get(cue.lemma) ?? (holdsDenial(words, turn) ? denialNouns.get("denial") : undefined)
  );
}

/** "issued a denial that" */
export function holdsDenial(words: readonly Word[], { cue }: Turn): boolean {
  return wordsUnder(words, cue, LONGEST_CUE).some(({ lemma }) => lemma === "denial");
}

const LONGEST_CUE = 8;

/** "laughed off talk of a sale", "Firm dismisses takeover talk": nobody’s in particular; "the talks" are held */
export function isTalk({ words }: Turn): boolean {
  const at = words.findIndex(({ lower, tag }) => lower === "talk" && tag === "NN");
  const next = words[at + 1];
  if (at < 0 || !words.slice(0, at).every(({ tag }) => /^(?:NN|JJ|``)/.test(tag))) return false;
  return next?.lower === "of" || next?.lower === "that" || (at > 0 && next === undefined);
}

/** "denied having given | any such order": one that has just been told of */
function suchIn({ words }: Turn): Word | undefined {
  return words
    .slice(0, LONGEST_OBJECT)
    .find(({ lower }, at) => lower === "such" && words[at - 1]?.lower === "any");
}

/** "does not accept that it burned", "does not recognise that figure" */
function ungranted(turn: Turn, cue: Word): Answer | null {
  if (granting.has(cue.lemma) && isClause(turn)) return answer(cue, undefined);
  const head = disbelief.has(cue.lemma) ? headNoun(turn.words) : undefined;
  return head && claimObjects.has(head.lemma) ? answer(cue, head) : null;
}

/** "admitted no liability", "admits no wrongdoing" */
export function nothingIn({ words: [no, noun] }: Turn): Word | undefined {
  return no?.lower === "no" && blanketNouns.has(noun?.lemma ?? "") ? no : undefined;
}

/** "refused, in general, | to concede that …" */
export function isRefused(words: readonly Word[], { tag, index }: Word): boolean {
  return (
    tag === "VB" &&
    words
      .slice(Math.max(0, index - LONGEST_REFUSAL), index)
      .some(({ lemma }) => refusing.has(lemma))
  );
}

const LONGEST_REFUSAL = 6;

/** "questioned those numbers": what has just been said */
function isThatNoun({ words: [first] }: Turn, { lemma }: Word): boolean {
  return first !== undefined && POINTING.has(first.lower) && anaphoricNouns.has(lemma);
}

const POINTING = new Set(["that", "this", "those", "these"]);

/** "challenged the notion | that it had burned": the noun’s own clause tells it */
function isTold(words: readonly Word[], { lemma, index }: Word): boolean {
  const next = words[index + 1];
  return (
    next?.lower === "that" &&
    (beliefs.has(lemma) || (anaphoricNouns.has(lemma) && !rulings.has(lemma) && next.tag === "IN"))
  );
}

/** "played | down the fears", not "played | out in public" */
export function hasParticle({ lemma }: Word, next: Word | undefined): boolean {
  return denialParticles.get(lemma)?.has(next?.lower ?? "") ?? true;
}

/** "brushed the claim | aside" */
function hasParticleBehind(words: readonly Word[], { lemma, index, children }: Word): boolean {
  const particles = denialParticles.get(lemma);
  return children.some((child) => child > index && particles?.has(words[child]?.lower ?? ""));
}

/** "Nobody has denied it", "neither admitted nor denied it", but "No 10 denied it" */
function isNobody(words: readonly Word[], { source, cueHead }: Turn): boolean {
  const before = words[(cueHead?.index ?? 0) - 1];
  const [first, second] = wordsUnder(words, source, 2);
  if (before?.lower === "neither" || before?.lower === "nor") return true;
  const isNone = negators.has(first?.lower ?? "") && second?.tag !== "CD";
  return isNone || second?.lower === "nobody";
}

/** "denied us justice", "denied many voters the right", "denied Jon Moss a hearing", "voters being denied coverage": somebody goes without. */
function withholds(words: readonly Word[], turn: Turn, cue: Word): boolean {
  const [first] = turn.words;
  if (!first || first.tag === "VBG" || isClause(turn)) return false;
  if (PERSONS.has(first.lower)) return true;
  const isPassive = cue.tag === "VBN" && childOf(words, cue, "aux:pass") !== undefined;
  if (isPassive) return true;
  const end = turn.words.findIndex(({ tag }) => tag === "TO" || tag === "MD");
  return turn.words
    .slice(0, end < 0 ? LONGEST_OBJECT : end)
    .some(({ lemma }) => withheldThings.has(lemma));
}

const PERSONS = new Set(["me", "us", "him", "them", "you"]);
const LONGEST_OBJECT = 10;

/** Verbs taken for nouns: "Firm denies claims" in a headline, and behind what is denied, "a figure the firm | disputes". */
function isSentenceVerb(cue: Word, { words }: Turn): boolean {
  const isBehind = cue.tag === "NNS" && (words.at(-1)?.index ?? cue.index) < cue.index - 1;
  return cue.head === -1 || cue.relation === "parataxis" || isBehind;
}

/** An answer by its cue and, where there is one, the noun for the claim that it turns down. */
export function answer(cue: Word, claim: Word | undefined, certain = true): Answer {
  return { claim, certain, because: inOrder(cue, claim) };
}

/** "that it had burned", "hiding the fires", "he had met them": a clause, which is a claim by its form. */
function isClause(turn: Turn): boolean {
  const first = turn.words[0];
  if (!first || turn.words.length < 3) return false;
  if (first.lower === "that") return turn.words.some((word) => isVerb(word));
  return (
    first.tag === "VBG" ||
    (first.tag === "PRP" &&
      /^(?:VB|MD|RB)/.test(turn.words[1]?.tag ?? "") &&
      turn.words[1]?.lower !== "as")
  );
}

/** "denied any wrongdoing": whatever one is accused of. */
export function isBlanket(turn: Turn): boolean {
  return turn.words.length <= 12 && turn.words.some((word) => blanketNouns.has(word.lemma));
}
