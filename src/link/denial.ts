import { anaphoricNouns, anaphoricPronouns } from "../lexicon/anaphors.ts";
import {
  blanketNouns,
  denialNouns,
  denialVerbs,
  disbelief,
  withheldThings,
} from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb } from "../words.ts";
import type { Answer } from "./answer.ts";
import type { Turn } from "./talk.ts";

/** A denial by its cue: "denied hiding the fires", "rejected the allegations", "pleaded not guilty". */
export function denialByCue(words: readonly Word[], turn: Turn): Answer | null {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative") return null;
  if (cue.lemma === "plead")
    return words[cue.index + 1]?.lower === "not" ? answer(cue, undefined) : null;
  const takes = denialNouns.has(cue.lemma)
    ? "any"
    : isNoun(cue) && !isSentenceVerb(cue)
      ? undefined
      : (denialVerbs.get(cue.lemma) ??
        denialVerbs.get(`${cue.lemma}e`) ??
        denialVerbs.get(cue.lower.replace(/ed$/, "")));
  if (!takes) return null;
  const head = headNoun(turn.words);
  const claim =
    head && (anaphoricNouns.has(head.lemma) || anaphoricPronouns.has(head.lower))
      ? head
      : undefined;
  if (head && withheldThings.has(head.lemma)) return null;
  // "denied us justice": two objects
  if (cue.lemma === "deny" && PERSONS.has(turn.words[0]?.lower ?? "")) return null;
  const judged = turn.words.some((word) => falsities.has(word.lower));
  if (takes === "claim" && claim?.tag === "PRP" && turn.words[1]?.lower === "as" && !judged)
    return null;
  if (takes === "claim" && !claim && !isClause(turn) && !judged)
    return answer(cue, undefined, false);
  return answer(cue, claim);
}

const PERSONS = new Set(["me", "us", "him", "them", "you"]);

/** A denial in the speaker's own clause: "said it rejected the allegations", "did not accept that argument". */
export function denialInClause(own: readonly Word[]): Answer | null {
  const first = own[0]?.sentence;
  for (const [index, word] of own.entries()) {
    if (word.sentence !== first || index > 16) break;
    if (!isVerb(word)) continue;
    const negative = own
      .slice(Math.max(0, index - 3), index)
      .some((before) => negators.has(before.lower));
    if (!(negative ? disbelief.has(word.lemma) : denialVerbs.has(word.lemma))) continue;
    const claim = headNoun(own.slice(index + 1, index + 8));
    if (claim && anaphoricNouns.has(claim.lemma)) return answer(word, claim);
  }
  return null;
}

/** Headlines have their verbs taken for nouns: "Firm denies claims". */
function isSentenceVerb(cue: Word): boolean {
  return cue.head === -1 || cue.relation === "parataxis";
}

function answer(cue: Word, claim: Word | undefined, certain = true): Answer {
  return {
    response: "denial",
    claim,
    certain,
    because: [cue, ...(claim ? [claim] : [])]
      .map(({ start, end }) => ({ start, end }))
      .toSorted((a, b) => a.start - b.start),
  };
}

/** The noun or pronoun that a noun phrase is about: "allegations" of "the allegations of fraud", nothing of "that it had burned". */
function headNoun(words: readonly Word[]): Word | undefined {
  if (words.length <= 2)
    return (
      words.find(
        (word) =>
          anaphoricNouns.has(word.lemma) || anaphoricNouns.has(word.lower.replace(/s$/, "")),
      ) ?? words.find((word) => anaphoricPronouns.has(word.lower) || isNoun(word))
    );
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (index > 10 || isVerb(word) || word.tag === "MD" || word.lower === "as") return undefined;
    if (word.lower === "that" && !(next && isNoun(next) && anaphoricNouns.has(next.lemma)))
      return undefined;
    if (anaphoricNouns.has(word.lemma) && isNoun(word)) return word;
    if (isNoun(word) && !(next && (isNoun(next) || next.tag === "POS" || next.tag === "CC")))
      return word;
    if (anaphoricPronouns.has(word.lower) && word.tag === "PRP" && !(next && isVerb(next)))
      return word;
  }
  return undefined;
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
