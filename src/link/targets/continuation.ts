import { attackVerbs } from "../../lexicon/anaphors.ts";
import { rejecting } from "../../lexicon/denials.ts";
import {
  adding,
  arguing,
  carryingOn,
  confirming,
  offers,
  pleas,
  replyCues,
} from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, wordsUnder } from "../../words.ts";
import { likeness } from "../talk/match.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isGranted, isInPassing } from "./along-with.ts";
import { isBySame } from "./by-same.ts";
import { isRebuttal } from "./past.ts";
import { isAskedOfElse } from "./questioned.ts";
import { isResumed } from "./resumed.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { holds, mentions, onOneSide, othersAfter, passesOn } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

interface Answered {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** The last rebuttal that the same side gave, so many turns back at most. */
export function lastAnswerOf(
  talk: Talk,
  turn: Turn,
  replies: ReadonlyMap<Turn, Reply>,
  turns: number,
): Answered | undefined {
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= turns; at--) {
    const before = talk.turns[at];
    const given = before && replies.get(before);
    if (before && given && isRebuttal(given.response) && onOneSide(turn, before))
      return { turn: before, reply: given };
  }
  return undefined;
}

/** A denial goes on: "rejected the charge, saying …", "denied it and accused her of …", "denied it. “We never met,” she said." */
export function continuation(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: ReadonlyMap<Turn, Reply>,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || cue.lemma === "ask" || confirming.has(cue.lemma)) return null;
  const last =
    answerJustGiven(talk, turn, replies) ??
    (isResumed(talk, turn, replies) ? lastAnswerOf(talk, turn, replies, JUST) : undefined);
  if (!last) return rejects(talk.words, cue) ? reply("counterclaim", asked(talk, turn), cue) : null;
  if (isInPassing(last.turn, turn) || isGranted(talk.words, last.turn, turn)) return null;
  const { response, to } = last.reply;
  if (isAskedOfElse(talk, turn, to === "narration" ? [last.turn] : [last.turn, ...to])) return null;
  const negation = negationOf(turn.words);
  if (
    negation &&
    turn.sentence > last.turn.until &&
    isFlat(talk.words, negation.by) &&
    // "sees no reason to go" denies nothing where it is not known what there is to deny
    (to.length > 0 || negation.by.lower !== "no")
  )
    return reply("denial", withinSight(talk, last.turn, to), negation.by);
  const goesOn =
    turn.quotation === "direct" ||
    (adds(talk, turn, to) && hasDenied(talk, turn, replies)) ||
    ((response === "denial" || carriesOn(cue) || answersOnly(last.turn)) &&
      isInOneParagraph(talk, last.turn, turn)) ||
    (trails(turn) && isInOneParagraph(talk, last.turn, turn)) ||
    isJoined(talk, last.turn, turn);
  return goesOn
    ? reply("counterclaim", withinSight(talk, last.turn, saidSince(talk, turn, to)), cue)
    : null;
}

/** What is answered paragraphs behind it may be the wrong claim, where it speaks of nobody and nothing that the answer does. */
function withinSight(talk: Talk, answer: Turn, to: Reply["to"]): Reply["to"] {
  const isTied = (claim: Turn): boolean =>
    Math.abs(answer.sentence - claim.until) <= SIGHT ||
    likeness(talk, answer, claim) > 0 ||
    mentions(claim, answer);
  return to === "narration" || to.some(isTied) ? to : [];
}

/** Sentences: of the links of one who goes on behind an answer over more few are right. */
const SIGHT = 6;

/** “It is a matter of judgment,” Moss had said too. “I have good judgment,” Lind goes on: of what the same one has said right behind it. */
function saidSince(talk: Talk, turn: Turn, to: Reply["to"]): Reply["to"] {
  if (to === "narration" || to.some((claim) => likeness(talk, turn, claim) > 0)) return to;
  const next = to.map(({ at }) => talk.turns[at + 1]);
  const same = next.find(
    (other) =>
      other !== undefined &&
      other.within === null &&
      turn.sentence - other.until <= JUST &&
      other.certainty !== null &&
      to.some((claim) => onOneSide(claim, other)) &&
      likeness(talk, turn, other) >= 1,
  );
  return same ? [same] : to;
}

/** "The ferry was new, she said": what she says is told on, and the teller only named. */
function trails({ words, cueHead, family }: Turn): boolean {
  const last = words.at(-1);
  return (
    family !== "according" &&
    last !== undefined &&
    cueHead !== undefined &&
    last.index < cueHead.index
  );
}

/** "hit back at the claim. It said …": how is told next */
function answersOnly({ family, cueHead }: Turn): boolean {
  return family === "object" && replyCues.has(cueHead?.lemma ?? "");
}

/** "pointed out that it was new and accused the board of …" */
function isJoined({ words }: Talk, before: Turn, { cueHead: cue, sentence }: Turn): boolean {
  return (
    cue !== undefined &&
    before.until === sentence &&
    words.slice(cue.index - 2, cue.index).some(({ lower }) => lower === "and") &&
    carryingOn.has(cue.lemma)
  );
}

/** "added that …", "also said that …": to what goes before, in a new paragraph too; "also" may go over to the other: "also said that Moss was late". */
function adds(talk: Talk, turn: Turn, to: Reply["to"]): boolean {
  const { cue, cueHead } = turn;
  if (!cueHead) return false;
  if (adding.has(cueHead.lemma)) return true;
  // "It also criticised her coach": another matter
  if (turn.family !== "accusation" && attackVerbs.has(cueHead.lemma)) return false;
  return (
    wordsUnder(talk.words, cue, LONGEST_CUE).some(({ lower }) => lower === "also") &&
    (to === "narration" || !to.some((claim) => mentions(turn, claim)))
  );
}

const LONGEST_CUE = 6;

/** Whether a denial is what is gone on from: a counterclaim may be found where none is. */
export function hasDenied(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): boolean {
  return talk.turns
    .slice(Math.max(0, turn.at - LONGEST_NEST), turn.at)
    .some((other) => replies.get(other)?.response === "denial" && isBySame(talk, turn, other));
}

/** "The firm denied it.\n\nIts spokesman said that it opposes piracy": what is told in a new paragraph is a matter of its own. */
function isInOneParagraph({ document: { sentences } }: Talk, before: Turn, turn: Turn): boolean {
  return sentences[turn.sentence]?.paragraph === sentences[before.until]?.paragraph;
}

/** The rebuttal that the same side gave a little before, with nobody’s word in between: the sentence before, or one more in the same paragraph. */
function answerJustGiven(
  talk: Talk,
  turn: Turn,
  replies: ReadonlyMap<Turn, Reply>,
): Answered | undefined {
  const before = talk.turns
    .slice(Math.max(0, turn.at - LONGEST_NEST), turn.at)
    .findLast(
      (other) => isBySame(talk, turn, other) || !(isAside(other) || passesOn(talk, other, turn)),
    );
  const given = before && replies.get(before);
  return before &&
    given &&
    isRebuttal(given.response) &&
    isBySame(talk, turn, before) &&
    (!holds(before, turn) || carriesOnFrom(talk.words, turn)) &&
    turn.sentence - before.until <= farthest(talk, before, turn)
    ? { turn: before, reply: given }
    : undefined;
}

/** Sentences on: “The ferry is new,” she added, goes on from further back than what is only said. */
function farthest(talk: Talk, before: Turn, turn: Turn): number {
  if (turn.quotation === "direct" && adding.has(turn.cueHead?.lemma ?? "")) return 3;
  return isInOneParagraph(talk, before, turn) ? 2 : 1;
}

const LONGEST_NEST = 4;

/** "the claim that …" and what is told inside another’s words are nobody’s turn. */
function isAside({ within, cueHead }: Turn): boolean {
  return within !== null || (cueHead !== undefined && isNoun(cueHead));
}

/** "disputed that they were close, saying …", "dismissed the claim by noting that …": the clause may be taken to reach over the participle. */
export function carriesOnFrom(words: readonly Word[], { cueHead }: Turn): boolean {
  return (
    cueHead !== undefined &&
    carriesOn(cueHead) &&
    /^(?:,|by)$/.test(words[cueHead.index - 1]?.lower ?? "")
  );
}

function carriesOn(cue: Word): boolean {
  return cue.tag === "VBG" && carryingOn.has(cue.lemma);
}

const JUST = 4;

/** "A judge rejected a request, saying … The paper had filed it, arguing …": what those argue who asked for it. */
function asked(talk: Talk, turn: Turn): readonly Turn[] {
  return othersAfter(talk, turn, FAR)
    .filter(({ within, cueHead }) => within === null && arguing.has(cueHead?.lemma ?? ""))
    .slice(0, 1);
}

const FAR = 2;

/** "The court rejected the request, saying …": the verb above the participle rejects, though what it rejects is no statement. */
function rejects(words: readonly Word[], cue: Word): boolean {
  // "rejected a request to open the file, saying": whatever the tree hangs it on
  const verb = words[cue.head];
  const parent = words[verb?.head ?? -1];
  const higher = parent && isNoun(parent) ? words[parent.head] : parent;
  const isPlea = pleas.has((higher && childOf(words, higher, "obj"))?.lemma ?? "");
  const above = higher && isPlea ? higher : verb;
  const object = above && childOf(words, above, "obj");
  return (
    carriesOn(cue) &&
    words[cue.index - 1]?.lower === "," &&
    above !== undefined &&
    rejecting.has(above.lemma) &&
    // "rejected the bid, calling it too low", but "rejected the bid to reopen the pier"
    !(object && offers.has(object.lemma) && words[object.index + 1]?.lower !== "to") &&
    // "dismissed Lind as weak, saying …"
    object?.entity !== "person"
  );
}
