import { anaphoricPronouns } from "../../lexicon/anaphors.ts";
import { bareDenials } from "../../lexicon/denial-phrases.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { hasLetter } from "../../letters.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { type Negation, negations } from "../words/negation.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * "LIND: The pier is safe.\n\nMOSS: It isn’t safe.": in a transcript each speaks to what the other has just said, so that what is
 * negated need not be told of the same again.
 */
export function contradictedInTurn(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const last = turnBefore(talk, turn);
  if (!last) return null;
  const first = firstSentence(own);
  const by =
    unsaid(first) ?? bareNo(own, first) ?? turnedRound(talk, last, first) ?? affirmed(last, first);
  return by ? reply("denial", [last], by) : null;
}

/** Its words, without marks. */
function firstSentence(own: readonly Word[]): readonly Word[] {
  const opener = own.find(({ text }) => hasLetter(text));
  return own.filter(({ sentence, text }) => sentence === opener?.sentence && hasLetter(text));
}

/** "Moss said it came from a report. Lind said the report does not say that": who has just told what it says. */
export const unsaidByPaper: Kind = needing(["say"], (talk, turn, own) => {
  const first = firstSentence(own);
  const by = unsaid(first);
  if (turn.within !== null || !by) return null;
  const paper = first.find(({ lemma }) => documentNouns.has(lemma));
  const last = lastSaid(talk, turn, 1).find(({ words }) =>
    words.some(({ lemma }) => lemma === paper?.lemma),
  );
  return last ? reply("denial", [last], by) : null;
});

/** What the other has just asserted behind his name and a colon; who asks asserts nothing. */
function turnBefore(talk: Talk, turn: Turn): Turn | undefined {
  if (!isLabelled(turn)) return undefined;
  const [last] = lastSaid(talk, turn, 1);
  return last && isLabelled(last) && !last.words.some(({ text }) => text === "?")
    ? last
    : undefined;
}

function isLabelled({ family, within, cueHead }: Turn): boolean {
  return family === "colon" && within === null && cueHead?.text === ":";
}

/** "Wrong.", "No, she didn’t" */
function bareNo(own: readonly Word[], first: readonly Word[]): Word | undefined {
  const length = phraseAt(bare, own, 0);
  const isAlone = length === first.length || /^[,.!]$/.test(own[length]?.text ?? "");
  return length > 0 && isAlone ? own[0] : undefined;
}

const bare = phraseTable(bareDenials.keys());

/** "The report doesn’t say that", "I never said that": of what the other says it does. */
function unsaid(first: readonly Word[]): Word | undefined {
  const at = first.findIndex(({ lemma }) => lemma === "say");
  const that = first[at + 1];
  const not = first.slice(Math.max(0, at - 3), at).find(({ lower }) => NOT.has(lower));
  return at > 0 && that && anaphoricPronouns.has(that.lower) && first.length <= at + 3
    ? not
    : undefined;
}

const NOT = new Set(["n't", "never", "not", "nowhere"]);

/** It says what the other said, negated, and the other did not negate it himself; of two negations who knows. */
function turnedRound(talk: Talk, last: Turn, first: readonly Word[]): Word | undefined {
  const [negation, second] = negations(first);
  if (!negation || second || !isFact(first, negation)) return undefined;
  const { by, focus, object } = negation;
  const stems = talk.stems(last);
  // "Nobody is belittling the fire": which the other has just spoken of
  const isSaid =
    stems.has(focus) ||
    (by.lower === "nobody" && stems.has(object)) ||
    last.words.some(({ lemma }) => stem(lemma) === focus);
  return isSaid && !negations(last.words).some((theirs) => theirs.focus === focus) ? by : undefined;
}

/** "You don’t care about the poor." – "I do care." */
function affirmed(last: Turn, first: readonly Word[]): Word | undefined {
  const [theirs, second] = negations(last.words);
  const isPlain = negations(first).length === 0 && !first.some(({ tag }) => tag === "MD");
  return theirs && !second && isPlain && isFact(last.words, theirs)
    ? first.find(({ lemma }) => stem(lemma) === theirs.focus)
    : undefined;
}

/** "did not", "is not", "never", "Not everybody": not "should not", which is a stand. */
function isFact(words: readonly Word[], { by, focus }: Negation): boolean {
  const before = words[words.indexOf(by) - 1];
  const isFlat =
    by === words[0] || NONE.has(by.lower) || /^(?:be|do|have)$/.test(before?.lemma ?? "");
  return isFlat && focus !== "";
}

const NONE = new Set(["never", "no", "nobody", "none", "nothing"]);
