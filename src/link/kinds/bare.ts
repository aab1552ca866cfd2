import { bareDenials } from "../../lexicon/denial-phrases.ts";
import { soundness, suggesting } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { topicStems } from "../../stems.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, lastWord, mentions, onOneSide, othersBefore } from "../talk/sides.ts";
import { isInOwnWords, type Talk, type Turn } from "../talk/talk.ts";
import { hasLetter } from "../../letters.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “Absolutely not,” and no more, said by the one who has just been accused. */
export const saidNo: Kind = needing([bareDenials, "disagree", "differ"], (talk, turn, own) => {
  const disagrees = disagreement(own);
  if (disagrees && isInOwnWords(turn)) return reply("denial", claimBefore(talk, turn), disagrees);
  const no = own.find(({ text }) => hasLetter(text));
  if (!no || !phrases.has(no.lower) || !isInOwnWords(turn)) return null;
  const said = own.filter(({ text }) => hasLetter(text));
  if (phraseAt(phrases, said, 0) !== said.length) return opensWithNo(talk, turn, own);
  const accused = othersBefore(talk, turn, NEAR).find(
    (other) => isAccusation(other) && mentions(other, turn),
  );
  if (accused) return reply("denial", [accused], no);
  const claimed = saidThat(talk, turn, askedFor(talk, turn));
  if (claimed) return reply("denial", [claimed], no);
  if (no.lower === "not" && said.length === 2) return notSo(talk, turn, no);
  return said.length > 1 || no.lower === "wrong" ? ofTheLast(talk, turn, no) : null;
});

/** “I strongly disagree,” “We couldn’t disagree more”, “I beg to differ” */
function disagreement([first, ...next]: readonly Word[]): Word | undefined {
  if (first?.lower !== "i" && first?.lower !== "we") return undefined;
  const at = next
    .slice(0, LONGEST_ADVERB)
    .findIndex(
      ({ lower }, place) =>
        lower === "disagree" || (lower === "differ" && next[place - 2]?.lower === "beg"),
    );
  const [behind] = next.slice(at + 1);
  const isAll = !behind || PARTING.has(behind.text) || behind.lower === "more";
  const isNot = next.slice(0, at).some(({ lower }) => lower === "do");
  return at >= 0 && isAll && !isNot ? next[at] : undefined;
}

const LONGEST_ADVERB = 4;

/** With what was claimed last, or was said of the same; of several who say something “I disagree” may mean any. */
function claimBefore(talk: Talk, turn: Turn): readonly Turn[] {
  const last = lastWord(talk, turn, 1);
  const isMeant =
    last && (isAccusation(last) || mentions(last, turn) || likeness(talk, turn, last) >= 1);
  return isMeant ? [last] : [];
}

/** “No, sir, I did not” */
function opensWithNo(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const [no] = own;
  const length = phraseAt(phrases, own, 0);
  return no && length > 0 && isParted(own, length) ? ofTheLast(talk, turn, no) : null;
}

/** A mark stands there, or the speaker’s name: "Not so, said Lind: it was new". */
function isParted(own: readonly Word[], at: number): boolean {
  const [before, next] = [own[at - 1], own[at]];
  const text = next?.text ?? "";
  // “No @mlind, we are not”
  return PARTING.has(text) || text.startsWith("@") || (before?.index ?? 0) + 1 < (next?.index ?? 0);
}

const PARTING = new Set([",", ".", "!", "-", "–", "—"]);

/** To who has just said so, or has just asked and suggested it before. */
function ofTheLast(talk: Talk, turn: Turn, no: Word): Reply | null {
  const [last, ...before] = lastSaid(talk, turn, NEAR);
  const isAsked = askedFor(talk, turn).length > 0;
  if (!last || isAsked || turn.sentence - last.until > 1) return null;
  const claim = isQuestion(last)
    ? before.find((other) => onOneSide(last, other) && suggesting.has(other.cueHead?.lemma ?? ""))
    : last;
  return claim ? reply("denial", [claim], no) : null;
}

function isQuestion({ words }: Turn): boolean {
  return words.some(({ text }) => text === "?");
}

/** "Asked whether it had burned, the firm said: “No.”": the words of the question; what nobody has said is not denied. */
function askedFor({ document, words }: Talk, { cueHead }: Turn): readonly Word[] {
  if (!cueHead) return [];
  const from = document.sentences[cueHead.sentence]?.firstToken ?? 0;
  const before = words.slice(from, cueHead.index);
  const at = before.findIndex(
    ({ lower }, index) => WHETHER.has(lower) && ASKING.has(before[index - 1]?.lemma ?? ""),
  );
  const asked = at > 0 ? before.slice(at + 1) : [];
  // "Asked whether that was true" asks for what has just been said
  return asked.slice(0, 3).some(({ lower }) => soundness.has(lower)) ? [] : asked;
}

const WHETHER = new Set(["whether", "if"]);
const ASKING = new Set(["ask", "press", "question", "on"]);

/** What was asked for is what somebody has said. */
function saidThat(talk: Talk, turn: Turn, asked: readonly Word[]): Turn | undefined {
  const stems = [...topicStems(asked)];
  if (stems.length === 0) return undefined;
  return othersBefore(talk, turn, FAR).find(
    (other) =>
      stems.filter((stem) => talk.stems(other).has(stem)).length >= Math.min(2, stems.length),
  );
}

const FAR = 8;

/** "Not so, according to Mara Lind": of the last word, whatever the article tells in between. */
function notSo(talk: Talk, turn: Turn, no: Word): Reply {
  const [last] = lastSaid(talk, turn, NEAR);
  return reply("denial", last ? [last] : [], no);
}

const phrases = phraseTable(bareDenials.keys());
const NEAR = 3;
