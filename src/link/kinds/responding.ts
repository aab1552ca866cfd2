import { anaphoricNouns, remarks } from "../../lexicon/anaphors.ts";
import { inquiries, swiping } from "../../lexicon/replies.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { childOf, holdsLemma } from "../../words.ts";
import { isRaised, type Talk, type Turn } from "../talk/talk.ts";
import { isOwnVerb } from "./reply-verb.ts";

/** "Responding to the allegations, the firm said …", or in the sentence before: the noun for what is answered, or its owner. */
export function respondsTo(
  talk: Talk,
  turn: Turn,
): { readonly by: Word; readonly what: Word } | undefined {
  if (turn.polarity === "negative" || !turn.speaker) return undefined;
  const first = turn.sentence - (turn.quotation === "direct" ? 1 : 0);
  for (let sentence = first; sentence <= Math.min(turn.until, first + LONGEST_TURN); sentence++) {
    for (const by of talk.responses.get(sentence) ?? []) {
      if (turn.content.some((span) => contains(span, by))) continue;
      if (sentence < turn.sentence ? !isOwnVerb(talk, turn, by) : !introduces(talk, turn, by))
        continue;
      const behind = talk.words.slice(by.index + 2, by.index + LONGEST_OBJECT);
      const what = behind.find(
        (word) => word.sentence === sentence && isAnswered(talk, turn, by, word),
      );
      // "responded to Moss’s question: “Yes …”" agrees
      const isAsked =
        what !== undefined && !anaphoricNouns.has(what.lemma) && holdsLemma(inquiries, behind);
      if (what && !isAsked) return { by, what };
    }
  }
  return undefined;
}

/** "the allegations" of "responding to the allegations", "Moss" of "responding to Moss’s claims" */
function isAnswered({ words }: Talk, { cueHead }: Turn, by: Word, word: Word): boolean {
  if (isRaised(words, by)) return isOfAnother(words, word);
  if (anaphoricNouns.has(word.lemma)) return true;
  // a swipe at somebody may be at anything
  if (swiping.has(by.lemma)) return false;
  return words[word.index + 1]?.tag === "POS" || (by !== cueHead && isLastOfName(words, word));
}

/** "Asked about the claims", but not "about his claims", which may be his own */
function isOfAnother(words: readonly Word[], word: Word): boolean {
  return remarks.has(word.lemma) && childOf(words, word, "nmod:poss")?.tag !== "PRP$";
}

/** "Moss" of "In response to Jon Moss, the firm said" */
function isLastOfName(words: readonly Word[], { entity, index }: Word): boolean {
  return entity === "person" && words[index + 1]?.entity !== "person";
}

/** "responded | to Jon Moss’s latest angry allegations" */
const LONGEST_OBJECT = 10;

/** Sentences of a turn that are looked through. */
const LONGEST_TURN = 8;

/** "In response to …" opens the sentence or hangs on the cue, or the cue on it: "responded to the claims by saying …". */
function introduces(talk: Talk, turn: Turn, by: Word): boolean {
  const first = talk.document.sentences[by.sentence]?.firstToken ?? 0;
  const isPut = isRaised(talk.words, by);
  const isOpening = isPut || by.tag === "VBG" || talk.words[first]?.lower === "in";
  const latest = isOpening ? LATEST_PARTICIPLE : 2;
  return (
    by.index - first <= latest ||
    (by.head === turn.cueHead?.index && !isPut) ||
    isMeans(talk.words, turn.cueHead, by)
  );
}

/** "responded to the claims | by saying …" */
function isMeans(words: readonly Word[], cue: Word | undefined, by: Word): boolean {
  return (
    cue?.tag === "VBG" &&
    cue.index > by.index &&
    cue.index - by.index <= LONGEST_MEANS &&
    words[cue.index - 1]?.lower === "by"
  );
}

/** "responded | to the latest claims against him by | saying" */
const LONGEST_MEANS = 10;

/** "In a statement responding to the allegations, the firm said …", "In an apparent rebuke to Moss" */
const LATEST_PARTICIPLE = 4;
