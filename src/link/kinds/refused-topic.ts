import { affairs } from "../../lexicon/anaphors.ts";
import { confidences } from "../../lexicon/refusal-phrases.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, lastWord } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "did not respond to a request for comment", “I have no comment”; "declined to say which" is on what was asked last, "would not comment on bids" and "did not respond to questions about bids" on bids. */
export function isOnAnything({ words }: Talk, turn: Turn): boolean {
  if (turn.quotation === "direct" && turn.words.length <= SHORT) return true;
  return (
    refused(words, turn).some(
      ({ lemma }) => GENERAL.has(lemma) || (isSaid(turn) && confidences.has(lemma)),
    ) && !isOnTopic({ words }, turn)
  );
}

/** "said it did not comment", not "declined to comment" */
export function isSaid({ cueHead, polarity }: Turn): boolean {
  return polarity === "positive" && cueHead !== undefined && speechCues.has(cueHead.lemma);
}

/** "on bids", "about its pensions", "whether it would bid"; not "on the matter", which is whatever was asked, nor "on individual cases". */
export function isOnTopic({ words }: Pick<Talk, "words">, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) =>
      ON.has(lower) &&
      !affairs.has(words[index + 2]?.lemma ?? "") &&
      !isOnConfidences(words.slice(index + 1, index + 4)),
  );
}

/** "on individual cases", whichever; not "on the case" */
function isOnConfidences(behind: readonly Word[]): boolean {
  const isOne = /^(?:the|this|that|these|those)$/.test(behind[0]?.lower ?? "");
  return !isOne && behind.some(({ lemma }) => confidences.has(lemma));
}

/** The refusal’s verb and what stands behind it. */
function refused(words: readonly Word[], { cueHead, sentence }: Turn): readonly Word[] {
  const from = cueHead?.index ?? 0;
  return words.slice(from, from + NEXT).filter((word) => word.sentence === sentence);
}

/** “I have no comment,” with its marks. */
const SHORT = 7;
const NEXT = 10;
const GENERAL = new Set(["comment", "commenting", "respond", "response"]);
const ON = new Set(["on", "about", "whether", "regarding"]);

/** "refused to be drawn into a war of words" with who spoke last */
export function isOnQuarrel({ words }: Talk, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) => lower === "war" && words[index + 2]?.lower === "words",
  );
}

/** "would not respond to that directly", "did not return calls about that donation"; not "for this article" */
export function isOnThat({ words }: Talk, { cueHead, sentence }: Turn): boolean {
  const from = (cueHead?.index ?? 0) + 1;
  const after = words.slice(from, from + FAR).filter((word) => word.sentence === sentence);
  const at = after.findIndex(({ lower }, index) => THAT.has(lower) && isOn(after[index - 1]));
  const [next, last] = after.slice(at + 1, at + 3);
  return at > 0 && (isEnd(next) || (next !== undefined && isNoun(next) && isEnd(last)));
}

const FAR = 14;
const THAT = new Set(["that", "this"]);

function isOn(word: Word | undefined): boolean {
  return word !== undefined && /^(?:TO|IN)$/.test(word.tag) && word.lower !== "for";
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || /^(?:[.,]|CC|RB)$/.test(word.tag);
}

/** "for this article": on whatever it tells. */
export function isForPaper({ words }: Talk, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) => lower === "for" && words[index + 1]?.lower === "this",
  );
}

/** "Lund said the dam leaked. The port would not say whether it did leak": what he has just said. */
export function askedWhether(talk: Talk, turn: Turn): Turn | undefined {
  const last = lastWord(talk, turn, 1);
  const isAsked = refused(talk.words, turn).some(
    ({ lower }) => lower === "whether" || lower === "if",
  );
  return isAsked && last?.within === null && likeness(talk, turn, last) >= 1 ? last : undefined;
}

/** "Lund said the deficit was £4m. The port refused to be drawn on the size of the deficit", "to discuss the deficit" */
export function askedOn(talk: Talk, turn: Turn): Turn | undefined {
  const words = refused(talk.words, turn);
  const at = words.findIndex(({ lower, lemma }) => lower === "on" || lemma === "discuss");
  const topics = new Set(
    words
      .slice(at + 1, at < 0 ? 0 : at + 1 + LONGEST_TOPIC)
      .filter(
        ({ tag, lemma, relation }) =>
          (tag === "NN" || tag === "NNS") &&
          relation !== "compound" &&
          !affairs.has(lemma) &&
          !confidences.has(lemma),
      )
      .map(({ lemma }) => lemma),
  );
  return lastSaid(talk, turn, NEAR).find(({ words: said }) =>
    said.some((word) => isNoun(word) && topics.has(word.lemma)),
  );
}

/** "on | the size of the deficit" */
const LONGEST_TOPIC = 6;
const NEAR = 3;
