import { anaphoricNouns, anaphoricPronouns } from "../../lexicon/anaphors.ts";
import { replyVerbs } from "../../lexicon/replies.ts";
import { asking } from "../../lexicon/questions.ts";
import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isVerb, phraseAt, phraseTable } from "../../words.ts";
import type { Reply } from "../talk/answer.ts";
import { untoldBefore } from "../talk/lead.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isRebuttal } from "./past.ts";

/**
 * "Two clerks said Moss would lose. A woman demanded to know who had paid for the boat. Moss responded that it was a lie": who responds to
 * what has just been asked answers the question, which the article tells, and nothing that was said before it of something else.
 */
export function toQuestion(talk: Talk, turn: Turn, reply: Reply): Reply {
  const { response, to, because } = reply;
  if (!isRebuttal(response) || to === "narration" || !responds(talk, turn)) return reply;
  const question = questionBefore(talk, turn);
  if (!question || question.some(isTakenUp)) return reply;
  const asked = topicStems(question.filter(({ tag }) => !tag.startsWith("NNP")));
  const isOfIt = to.some(
    (other) =>
      other.at > turn.at ||
      other.until >= turn.sentence - 1 ||
      [...talk.stems(other)].some((stem) => asked.has(stem)),
  );
  return isOfIt || to.length === 0 ? reply : { response, to: "narration", because };
}

/** "Asked if he would resign, Moss replied: “Not for a second.”": something else than what has just been answered. */
export function isAskedOfElse(
  { document, words, stems }: Talk,
  { cueHead }: Turn,
  answered: readonly Turn[],
): boolean {
  const { firstToken = 0 } = document.sentences[cueHead?.sentence ?? -1] ?? {};
  const before = words.slice(firstToken, cueHead?.index ?? 0);
  const at = before.slice(0, OPENING).findIndex(({ lower }) => lower === "asked");
  if (at < 0 || before.some(isTakenUp)) return false;
  const asked = topicStems(before.slice(at + 1).filter(({ tag }) => !tag.startsWith("NNP")));
  return !answered.some((turn) => [...stems(turn)].some((stem) => asked.has(stem)));
}

/** "When | asked" */
const OPENING = 2;

/** "responded, saying …", "replied that …" */
function responds({ document, words }: Talk, { cueHead, sentence }: Turn): boolean {
  const { firstToken = 0, endToken = 0 } = document.sentences[cueHead?.sentence ?? -1] ?? {};
  return (
    cueHead?.sentence === sentence &&
    words
      .slice(firstToken, endToken)
      .some((verb) => isVerb(verb) && (replyVerbs.has(verb.lemma) || verb.lemma === "answer"))
  );
}

/** The words of the sentence before, where somebody asks in it and nobody’s words are told. */
function questionBefore(talk: Talk, turn: Turn): readonly Word[] | undefined {
  const asked = untoldBefore(talk, turn);
  return asked?.some((_, at) => phraseAt(phrases, asked, at) > 0) ? asked : undefined;
}

const phrases = phraseTable(asking.keys());

/** "asked him about the claim", "asked whether that was so" */
function isTakenUp({ lemma, lower, tag }: Word): boolean {
  return anaphoricNouns.has(lemma) || (anaphoricPronouns.has(lower) && tag === "DT");
}
