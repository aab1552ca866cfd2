import { accusingNouns } from "../../lexicon/anaphors.ts";
import { inquiries } from "../../lexicon/retorts.ts";
import { contains } from "../../span.ts";
import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { untoldBefore } from "../talk/lead.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** Whether the article itself tells what a turn denies: "A crane was stolen in May. … Northline denied stealing the crane." */
export function isNarrated(talk: Talk, turn: Turn): boolean {
  const topics = talk.stems(turn);
  const told = topicStems(narration(talk, turn));
  const shared = [...topics].filter((topic) => told.has(topic)).length;
  return shared >= Math.min(ENOUGH, topics.size) && shared > 0;
}

const ENOUGH = 2;

/** "The regulator is examining whether a fire was hidden. Northline rejects the charge": the sentence before, in which nobody speaks, tells what one is under suspicion of. */
export function isUnderInquiry(talk: Talk, turn: Turn): boolean {
  const told = untoldBefore(talk, turn) ?? [];
  return told.some((word) => inquiries.has(word.lemma) || facesQuestions(talk.words, word));
}

/** "faced questions", "faces fresh claims" */
export function facesQuestions(words: readonly Word[], { lemma, index }: Word): boolean {
  return (
    lemma === "face" &&
    words
      .slice(index + 1, index + 4)
      .some((word) => word.lemma === "question" || accusingNouns.has(word.lemma))
  );
}

/** The words near a turn that nobody says. */
function narration({ document, turns }: Talk, turn: Turn): readonly Word[] {
  const { sentences, words } = document;
  const from = sentences[Math.max(0, turn.sentence - BACK)]?.firstToken ?? 0;
  const end = sentences[turn.until + ON]?.endToken ?? words.length;
  return unsaid(turns, turn, words.slice(from, end));
}

/** Those of some words near a turn that nobody says, and that are no cue. */
export function unsaid(
  turns: readonly Turn[],
  { at }: Turn,
  words: readonly Word[],
): readonly Word[] {
  const near = turns.slice(Math.max(0, at - REACH), at + REACH);
  const said = near.flatMap(({ content, cue }) => [...content, ...cue]);
  return words.filter((word) => !said.some((span) => contains(span, word)));
}

const BACK = 8;
const ON = 3;
const REACH = 12;
