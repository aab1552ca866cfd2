import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { adding } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { type Announcement, announcementAmong } from "../words/announcement.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { isNameOf } from "../targets/owner.ts";
import { isRebuttal } from "../targets/past.ts";
import { lastSaid, mentions } from "../talk/sides.ts";
import { leadOf } from "../talk/lead.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "Northline sees it differently. Its captain said …", "Ms Lind was unmoved. …", "Moss begged to differ, calling it …": words
 * in which nobody speaks say that somebody answers what was said last before them, and who speaks next is the one.
 */
export function announced(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  if (turn.within !== null || !turn.cueHead || isNoun(turn.cueHead)) return null;
  const announcement =
    announcementAmong(ownLead(talk, turn)) ??
    announcementAmong(leadOf(talk, turn)) ??
    announcementBefore(talk, turn);
  if (!announcement) return null;
  const { by, answers } = announcement;
  const owner = ownerBehind(talk, by);
  const before = lastSaid(talk, turn, NEAR).filter(
    (other) =>
      endOf(other) < by.start &&
      // what somebody grants needs no answer
      !concessionVerbs.has(other.cueHead?.lemma ?? "") &&
      (!owner || isNameOf(talk, other, owner)),
  );
  if (answers === "likewise") return carriedOn(before, replies, by);
  const subject = subjectOf(talk, by, before[0]);
  // “she defended her record” goes on about who has just spoken
  if (answers !== "anything" && subject?.tag === "PRP") return null;
  const isNear = by.sentence - (before[0]?.until ?? 0) <= 1;
  const last =
    answers === "anything" || (answers === "the last" && isNear)
      ? before.find((other, at) => !addsTo(other, before[at + 1]))
      : undefined;
  const meant =
    before.find((other) => likeness(talk, turn, other) >= 1) ??
    last ??
    before.find((other) => mentions(other, turn));
  return meant?.speaker && isBetween(talk, meant, turn, subject)
    ? reply("counterclaim", [meant], by)
    : null;
}

/** The announcing sentence, and a few before it. */
const NEAR = 4;

/** "It added that the boats were new": what it said before is what another answers. */
function addsTo(other: Turn, before: Turn | undefined): boolean {
  return before !== undefined && adding.has(other.cueHead?.lemma ?? "");
}

/** "Moss" of "downplayed Moss’s comments" */
function ownerBehind({ words }: Talk, { index, sentence }: Word): Word | undefined {
  const behind = words
    .slice(index + 1, index + LONGEST_OBJECT)
    .filter((word) => word.sentence === sentence);
  const at = behind.findIndex(({ tag }) => tag === "POS");
  return anaphoricNouns.has(behind[at + 1]?.lemma ?? "") ? behind[at - 1] : undefined;
}

const LONGEST_OBJECT = 6;

/** "“Nonsense,” said the captain. The mate was equally adamant": what the captain has just answered. */
function carriedOn(before: readonly Turn[], replies: Replies, by: Word): Reply | null {
  const [last] = before;
  const given = last && replies.get(last);
  return given && isRebuttal(given.response) ? reply("counterclaim", given.to, by) : null;
}

/** Who is said to answer, in the words since somebody spoke. */
function subjectOf({ document, words }: Talk, by: Word, last: Turn | undefined): Word | undefined {
  const { firstToken = 0 } = document.sentences[by.sentence] ?? {};
  const end = last ? endOf(last) : 0;
  return words
    .slice(Math.max(firstToken, by.index - LONGEST), by.index)
    .find(
      ({ relation, tag, start }) =>
        relation.startsWith("nsubj") && !tag.startsWith("W") && start > end,
    );
}

/** Who sees it differently has not said it himself, and is the one who speaks next where it is a person. */
function isBetween({ names }: Talk, last: Turn, turn: Turn, subject: Word | undefined): boolean {
  return (
    subject === undefined ||
    (!names(last).has(subject.lower) &&
      (subject.entity !== "person" || names(turn).has(subject.lower)))
  );
}

/** "Moss begged to differ," of "Moss begged to differ, calling it …" */
function ownLead({ document, words, turns }: Talk, { at, cueHead, start }: Turn): readonly Word[] {
  const { firstToken = 0 } = document.sentences[cueHead?.sentence ?? -1] ?? {};
  const before = turns[at - 1];
  const from = words[firstToken]?.start ?? 0;
  return cueHead?.tag === "VBG" && cueHead.start === start && (!before || endOf(before) < from)
    ? words.slice(Math.max(firstToken, cueHead.index - LONGEST), cueHead.index)
    : [];
}

/** The announcement in the sentence before, where nobody’s words are told in it, or behind them: "…, but Moss believes otherwise." */
function announcementBefore(talk: Talk, turn: Turn): Announcement | undefined {
  const { document, words, turns } = talk;
  const { firstToken = 0, endToken = 0 } = document.sentences[turn.sentence - 1] ?? {};
  const told = Math.max(
    0,
    ...turns
      .slice(Math.max(0, turn.at - NEST), turn.at)
      .filter(({ certainty, sentence }) => certainty !== null && sentence < turn.sentence)
      .map(endOf),
  );
  const from = Math.max(firstToken, endToken - LONGEST - 1);
  const said = words.slice(from, endToken).filter(({ start }) => start >= told);
  if (said.length > LONGEST) return undefined;
  return said[0]?.index === firstToken || said.some(({ lower }) => SETTING.has(lower))
    ? announcementAmong(said)
    : undefined;
}

function endOf({ cue, content }: Turn): number {
  return Math.max(...[...cue, ...content].map(({ end }) => end));
}

const NEST = 6;
const LONGEST = 24;
const SETTING = new Set(["although", "but", "though", "yet"]);
