import { denialVerbs } from "../../lexicon/denials.ts";
import { sameOffice } from "../../lexicon/epithets.ts";
import { fullTitles } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { wordsUnder } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { mentions, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { negationOf } from "../words/negation.ts";

/** "Ministers rejected the criticism. “It will help trade,” said Ada Holm, the trade minister": one of them says why. */
export function spokeForGroup(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  const [cue, before] = [turn.cueHead, talk.turns[turn.at - 1]];
  if (!cue || !before || turn.quotation !== "direct" || turn.within !== null) return null;
  const given = replies.get(before);
  const isRejection = given?.response === "denial" && denialVerbs.has(before.cueHead?.lemma ?? "");
  if (!isRejection || given.to === "narration" || given.to.length === 0) return null;
  if (before.speaker?.speaker.type !== "group" || turn.sentence - before.until !== 1) return null;
  const isOfThem = isMember(talk, turn, talk.words[before.sourceWord ?? -1]);
  const [first] = given.to;
  const isAgainst = first && mentions(turn, first) && negationOf(turn.words) !== undefined;
  return (isOfThem || isAgainst === true) && !given.to.some((claim) => onOneSide(claim, turn))
    ? reply("counterclaim", given.to, cue)
    : null;
}

/** "the trade minister" of "ministers", "Senator Holm" of "lawmakers", "Holm, who supports it" of "supporters" */
function isMember(
  talk: Talk,
  { source, speaker, cueHead }: Turn,
  group: Word | undefined,
): boolean {
  if (!group || speaker?.speaker.type !== "person") return false;
  const role = (speaker.speaker.role ?? "").toLowerCase().split(/[ ,]+/);
  const words = wordsUnder(talk.words, source, LONGEST_SOURCE);
  // "Ministers" at the start of a sentence may be taken for a name
  const one = group.lower.replace(/s$/, "");
  const offices = sameOffice.filter((names) => names.has(one));
  const isOne = (word: string): boolean => {
    const office = fullTitles.get(word.replace(/\.$/, "")) ?? word;
    return office === one || offices.some((names) => names.has(office));
  };
  return (
    role.some(isOne) ||
    words.some(
      ({ lemma, index }) =>
        index !== cueHead?.index && (isOne(lemma) || (one === "supporter" && lemma === "support")),
    )
  );
}

const LONGEST_SOURCE = 14;
