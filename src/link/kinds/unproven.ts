import { accusingNouns, anaphoricNouns, evidenceVerbs } from "../../lexicon/anaphors.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import { evidenceOf, records, repeating } from "../../lexicon/lacks.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { stem } from "../../stems.ts";
import { isNoun, isVerb } from "../../words.ts";
import { negationOf } from "../words/negation.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isRebuttal } from "../targets/past.ts";
import { answeredBy } from "../targets/targets.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";
import { isStop } from "../words/head-noun.ts";

/** "The auditors found no evidence that the pier was rotten": the claim for which there is none, where somebody makes it. */
export const unproven: Kind = needing([evidenceOf, records], (talk, turn, own, replies) => {
  const lack = lackOf(turn.words);
  if (!lack || !own.includes(lack)) return null;
  const that = isOfThat(own, lack) ? lastTold(talk, turn) : undefined;
  if (that) return reply("counterclaim", [that], lack);
  const pointer = { pointing: "content", claim: undefined } as const;
  const pointed = answeredBy(talk, turn, pointer, replies);
  const said = pointed.length > 0 ? pointed : sameSaid(talk, turn);
  const to = said.length > 0 || !records.has(lack.lemma) ? said : justSaid(talk, turn, replies);
  return to.length > 0 ? reply("counterclaim", to, lack) : null;
});

/** "could not replicate the finding", "failed to reproduce it" */
export const unrepeated: Kind = needing([repeating], (talk, turn, own) => {
  const failed = own
    .slice(0, LATEST)
    .find(
      ({ lemma }, at) =>
        repeating.has(lemma) &&
        own
          .slice(Math.max(0, at - 3), at)
          .some(
            ({ lower, lemma: verb }) => negators.has(lower) || verb === "fail" || verb === "unable",
          ),
    );
  const found = failed ? foundBefore(talk, turn) : undefined;
  return failed && found ? reply("counterclaim", [found], failed) : null;
});

function foundBefore(talk: Talk, turn: Turn): Turn | undefined {
  return lastSaid(talk, turn, 3).find(
    ({ cueHead, speaker }) =>
      evidenceVerbs.has(cueHead?.lemma ?? "") || speaker?.speaker.type === "document",
  );
}

/** "The line had no record of any calls", “I called twice”: it is said that there was one. */
export function unrecorded(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const { cueHead } = turn;
  if (!cueHead || turn.within !== null || !turn.speaker) return null;
  const [last] = lastSaid(talk, turn, 1);
  const lack = last && lackOf(last.words);
  if (!last || !lack || negationOf(own)) return null;
  const what = new Set(
    last.words
      .slice(last.words.indexOf(lack) + 1)
      .slice(0, AFTER)
      .filter((word) => isNoun(word) || word.tag === "VBG")
      .map(({ lemma }) => stem(lemma)),
  );
  const verb = own.slice(0, LATEST).find((word) => isVerb(word) && what.has(stem(word.lemma)));
  return verb ? reply("denial", [last], cueHead) : null;
}

/** "no evidence of this", "no hard evidence to support that theory", "not a shred of evidence for the claim" */
function isOfThat(own: readonly Word[], lack: Word): boolean {
  const behind = own.slice(own.indexOf(lack) + 1, own.indexOf(lack) + LONGEST_POINTER);
  const at = behind.findIndex(({ lower }) => POINTING.has(lower));
  const [that, noun] = behind.slice(at);
  if (at < 1 || !that || !behind.slice(0, at).every(({ tag }) => LEADING.test(tag))) return false;
  if (that.lower === "the")
    return noun !== undefined && accusingNouns.has(noun.lemma) && isStop(behind[at + 2]);
  return (
    noun === undefined ||
    isStop(noun) ||
    anaphoricNouns.has(noun.lemma) ||
    claimObjects.has(noun.lemma)
  );
}

/** "evidence | to support | that | theory" */
const LONGEST_POINTER = 6;
const LEADING = /^(?:IN|TO|VB)$/;
const POINTING = new Set(["it", "that", "the", "this", "these", "those"]);

function lastTold(talk: Talk, turn: Turn): Turn | undefined {
  return lastSaid(talk, turn, 2).find(({ polarity }) => polarity === "positive");
}

/** What says much the same, told as a fact: the content stands in the words behind the noun. */
function sameSaid(talk: Talk, turn: Turn): readonly Turn[] {
  return lastSaid(talk, turn, NEAR)
    .filter((other) => other.speaker !== null && likeness(talk, turn, other) >= MUCH)
    .slice(0, 1);
}

/** "Ada Holm says she applied twice. The department has no record of an application": what it would have a record of has just been told. */
function justSaid(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const last = lastSaid(talk, turn, 1).find(({ polarity }) => polarity === "positive");
  // "“His claim is false,” Lund said. The port had no record of it": on the side of who has just denied it
  return last && !isRebuttal(replies.get(last)?.response ?? null) ? [last] : [];
}

const NEAR = 12;
const MUCH = 1.5;

/** "evidence" of "no evidence that …", "did not see convincing evidence of …", "have not found any link between …". */
function lackOf(words: readonly Word[]): Word | undefined {
  return words.slice(0, LATEST + 1).find((word, index) => {
    if (word.sentence !== words[0]?.sentence) return false;
    if (!evidenceOf.has(word.lemma) && !records.has(word.lemma)) return false;
    return (
      words
        .slice(Math.max(0, index - WIDEST), index)
        .some(({ lower }) => negators.has(lower) && lower !== "without") &&
      words.slice(index + 1, index + AFTER).some(({ lower }) => OPENING.has(lower))
    );
  });
}

const LATEST = 16;
const WIDEST = 7;
const AFTER = 6;
const OPENING = new Set(["that", "of", "between", "for", "to"]);
