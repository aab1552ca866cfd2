import { evidenceVerbs } from "../../lexicon/anaphors.ts";
import {
  contending,
  opponents,
  settingAgainst,
  settingBeside,
  telling,
} from "../../lexicon/contention.ts";
import { heOrShe, pronouns } from "../../lexicon/pronouns.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { maintaining } from "../../lexicon/replies.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { clausesIn } from "../words/clause.ts";
import { areRival } from "../words/opposite.ts";
import { speaksIll, valueIn } from "../targets/value.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, lastWord } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "Moss argues that the toll will help trade. But the unions say it will cost jobs": the other side on the same, where one of the two contends. */
export function otherSide(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  if (turn.within !== null || !tells(turn)) return null;
  const within = besideInSentence(talk, turn);
  const but = within?.but ?? butBefore(talk, turn);
  if (!but) return clashing(talk, turn, own);
  const last = within?.last ?? lastWord(talk, turn, 1);
  if (!last || last.within !== null || isHeadline(talk, last)) return null;
  if (!tells(last) || agrees(talk, turn, own)) return null;
  if (!within && isSetAgainst(talk, turn, last, own)) return reply("counterclaim", [last], but);
  if (!contends(turn) && !contends(last) && !hasSeen(turn, last)) return null;
  const subject = own.find(({ relation }) => relation.startsWith("nsubj"))?.lower ?? "";
  // "he" may be whoever else was spoken of
  if (heOrShe.has(subject) && !hasSeen(turn, last)) return null;
  return pronouns.has(subject) || likeness(talk, turn, last) >= 1
    ? reply("counterclaim", [last], but)
    : null;
}

/**
 * "Moss said the school was old. But the mayor insisted it was sound", "But critics say it is cramped", and of two that speak of one
 * thing that the one speaks well and the other ill of: "Moss said the fair had gone well. But clerks said it had lost money".
 */
function isSetAgainst(talk: Talk, turn: Turn, last: Turn, own: readonly Word[]): boolean {
  if (turn.cueHead && maintaining.has(turn.cueHead.lemma)) return true;
  const isOfIt = speaksOfIt(talk, turn, last, own);
  if (isOpponent(talk, turn)) return isOfIt || likeness(talk, turn, last) >= 1;
  return isOfIt && speaksIll(own) !== speaksIll(last.words);
}

/** "Moss said the fair was a success. Clerks said it was a mess": without “But”, where the one word is the other’s opposite */
function clashing(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const last = lastWord(talk, turn, 1);
  if (!last || last.within !== null || isHeadline(talk, last) || !tells(last)) return null;
  if (agrees(talk, turn, own) || !speaksOfIt(talk, turn, last, own)) return null;
  const [mine, theirs] = [valueIn(own), valueIn(last.words)];
  return mine && theirs && mine.isGood !== theirs.isGood && areRival(mine.by, theirs.by)
    ? reply("counterclaim", [last], mine.by)
    : null;
}

/** Whether it opens on what the other has spoken of. */
function speaksOfIt(talk: Talk, turn: Turn, last: Turn, own: readonly Word[]): boolean {
  const mine = clausesIn(talk.words, assertedIn(talk, turn, own)).find(
    // "tests had shown it was harmless"
    ({ predicate }) => !evidenceVerbs.has(predicate.lemma),
  );
  return (
    mine !== undefined &&
    // "his own fair" is another
    childOf(talk.words, mine.subject, "nmod:poss") === undefined &&
    !isFilled(own, mine.subject) &&
    talk.clauses(last).some((theirs) => isOfOne(talk, turn, last, mine, theirs))
  );
}

/** "It is fun watching them", "It is sad that they left": of what comes behind */
function isFilled(own: readonly Word[], subject: Word): boolean {
  const behind = own.slice(own.indexOf(subject) + 1, own.indexOf(subject) + LONGEST_LEAD);
  return (
    subject.lower === "it" &&
    behind[0]?.lemma === "be" &&
    behind.some(({ tag, lower }, at) => at > 1 && (/^(?:VBG|TO)$/.test(tag) || lower === "that"))
  );
}

/** "it | is great fun watching", "it | was hard for them to" */
const LONGEST_LEAD = 7;

/** "critics", "opponents of the toll" */
function isOpponent({ words }: Talk, { sourceWord, speaker }: Turn): boolean {
  return speaker?.speaker.type === "group" && opponents.has(words[sourceWord ?? -1]?.lemma ?? "");
}

/** "But clerks also say", "But clerks say the tunnel is safe too" set nothing against what has been said. */
function agrees({ words }: Talk, { cueWord }: Turn, own: readonly Word[]): boolean {
  const last = own.findLast(({ tag }) => /^[A-Z]/.test(tag));
  return words[cueWord - 1]?.lower === "also" || last?.lower === "too";
}

function tells({ cueHead, speaker, certainty }: Turn): boolean {
  return (
    certainty !== null &&
    speaker !== null &&
    cueHead !== undefined &&
    !isNoun(cueHead) &&
    (telling.has(cueHead.lemma) || contending.has(cueHead.lemma))
  );
}

function contends({ cueHead }: Turn): boolean {
  return cueHead !== undefined && contending.has(cueHead.lemma);
}

/** "But a film showed that it had sunk", of what no other paper shows */
function hasSeen({ speaker, cueHead }: Turn, last: Turn): boolean {
  return (
    speaker?.speaker.type === "document" &&
    last.speaker?.speaker.type !== "document" &&
    cueHead?.lemma !== "suggest"
  );
}

/** "But the unions say", "However, the unions say" */
function butBefore({ words, document }: Talk, turn: Turn): Word | undefined {
  const { cueHead, sourceWord, source } = turn;
  const but = words[document.sentences[cueHead?.sentence ?? -1]?.firstToken ?? -1];
  if (!but || !settingAgainst.has(but.lower)) return undefined;
  const next = words[but.index + 1];
  const first = next?.text === "," ? words[but.index + 2] : next;
  const isOfSource = source.some(({ start }) => start === first?.start);
  return isOfSource && (sourceWord ?? 0) < (cueHead?.index ?? 0) ? but : undefined;
}

/** "Moss argues that it will help, but the unions say" */
function besideInSentence(
  talk: Talk,
  turn: Turn,
): { readonly last: Turn; readonly but: Word } | undefined {
  const [last] = lastSaid(talk, turn, 0);
  const begin = Math.min(turn.source[0]?.start ?? turn.start, turn.start);
  if (!last || last.until !== turn.sentence || turn.cueHead?.tag === "VBG") return undefined;
  const before = talk.words.slice(last.cueWord, turn.cueWord).findLast(({ end }) => end <= begin);
  const first = talk.words[talk.document.sentences[turn.sentence]?.firstToken ?? -1];
  // "While Moss argues that it will help, the unions say"
  const isFronted = before?.text === ",";
  const but = isFronted ? first : before;
  return but && settingBeside.has(but.lower) && !(isFronted && but.lower === "but")
    ? { last, but }
    : undefined;
}
