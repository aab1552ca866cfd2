import { blanketNouns, claimNouns, denialNouns, denialVerbs, takingUp, withheldThings } from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb } from "../words.ts";
import type { Answer } from "./answer.ts";
import type { Turn } from "./talk.ts";

/** A denial by its cue: "denied hiding the fires", "rejected the allegations", "pleaded not guilty". */
export function denialByCue(words: readonly Word[], turn: Turn): Answer | null {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative") return null;
  const because = [{ start: cue.start, end: cue.end }];
  if (cue.lemma === "plead") return pleadsNotGuilty(words, cue) ? { response: "denial", claim: undefined, certain: true, because } : null;
  const takes = denialNouns.has(cue.lemma) ? "any" : denialVerbs.get(cue.lemma);
  if (!takes) return null;
  const head = headNoun(turn);
  const claim = head && (claimNouns.has(head.lemma) || takingUp.has(head.lower)) ? head : undefined;
  if (head && withheldThings.has(head.lemma)) return null;
  if (takes === "claim" && !claim && !isClause(turn) && !callsFalse(turn)) return null;
  return { response: "denial", claim, certain: true, because: claim ? [...because, { start: claim.start, end: claim.end }] : because };
}

function pleadsNotGuilty(words: readonly Word[], cue: Word): boolean {
  return words[cue.index + 1]?.lower === "not" && words[cue.index + 2]?.lower === "guilty";
}

/** The noun or pronoun that the content is about, where the content is a noun phrase: "allegations" of "the allegations of fraud". */
function headNoun(turn: Turn): Word | undefined {
  for (const [index, word] of turn.words.entries()) {
    if (index > 7 || isVerb(word) || word.tag === "MD" || word.lower === "as") return undefined;
    if (word.lower === "that" && word.tag === "IN") return undefined;
    if (claimNouns.has(word.lemma) && isNoun(word)) return word;
    const next = turn.words[index + 1];
    if (isNoun(word) && !(next && isNoun(next)) && next?.lower !== "’s" && next?.lower !== "'s" && next?.lower !== "and") return word;
    if (takingUp.has(word.lower) && (!next || !isNoun(next)) && word.tag !== "DT") return word;
    if (takingUp.has(word.lower) && turn.words.length <= 2) return word;
  }
  return undefined;
}

/** "that it had burned", "hiding the fires", "he had met them": a clause, which is a claim by its form. */
function isClause(turn: Turn): boolean {
  const first = turn.words[0];
  if (!first) return false;
  if (first.lower === "that" && turn.words.length > 2) return turn.words.some((word) => isVerb(word));
  return first.tag === "VBG" || (first.tag === "PRP" && turn.words.length > 2);
}

/** "dismissed the memo as fiction" */
function callsFalse(turn: Turn): boolean {
  return turn.words.some((word) => falsities.has(word.lower));
}

export function isBlanket(turn: Turn): boolean {
  return turn.words.length <= 12 && turn.words.some((word) => blanketNouns.has(word.lemma));
}
