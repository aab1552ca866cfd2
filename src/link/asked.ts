import { affairs, anaphoricNouns } from "../lexicon/anaphors.ts";
import type { Word } from "../types.ts";
import { childOf, isNoun, wordsUnder } from "../words.ts";
import { isAccusation } from "./evidence.ts";
import { likeness } from "./match.ts";
import { pointerTo } from "./pointer.ts";
import { isSpeakerOf, lastWord, mentions, othersAfter, othersBefore } from "./sides.ts";
import { stem } from "../stems.ts";
import type { Talk, Turn } from "./talk.ts";
import { answeredBy, claimsInside } from "./targets.ts";

/** What it names ("would not comment on the concerns"), what is said in it, what it is accused of, or what a paper of its own says. */
export function askedAbout(talk: Talk, turn: Turn): readonly Turn[] {
  const claim = namedClaim(talk, turn);
  if (claim) {
    const raised = othersBefore(talk, turn, 6).find((other) =>
      wordsUnder(talk.words, other.cue, 8).some((word) => stem(word.lower) === stem(claim.lower)),
    );
    if (raised) return [raised];
    const inside = claimsInside(talk, turn, claim);
    return inside.length > 0 || isAny(talk, claim)
      ? inside
      : answeredBy(talk, turn, pointerTo(talk, claim), new Map()).slice(0, 3);
  }
  const just =
    isOnThat(talk, turn) && othersBefore(talk, turn, 1).find(({ within }) => within === null);
  if (just) return [just];
  const quarrel = isOnQuarrel(talk, turn) ? lastWord(talk, turn, 2) : undefined;
  if (quarrel) return [quarrel];
  const inside = othersAfter(talk, turn, 0).find((other) =>
    turn.content.some((span) => other.start >= span.start && other.start < span.end),
  );
  if (inside) return [inside];
  const accusations = answeredBy(talk, turn, { pointing: "blanket", claim: undefined }, new Map());
  const general = isOnAnything(talk, turn);
  const against = accusations.filter(
    (other) =>
      mentions(other, turn) &&
      !isSomebodys(talk, other) &&
      (general ||
        (turn.sentence - other.until <= 1 && !isOnTopic(talk, turn)) ||
        isAccusation(other) ||
        likeness(talk, turn, other) > 0),
  );
  if (against.length > 0) return against;
  const owned = general
    ? othersBefore(talk, turn, 1).find(
        (other) => other.within === null && namesOwner(talk, turn, other),
      )
    : undefined;
  if (owned) return [owned];
  const papers = ownPapers(talk, turn);
  if (papers.length > 0 || !general) return papers;
  const named = firstNaming(talk, turn);
  return named.length > 0 ? named : leaked(talk, turn);
}

/** "Moss said the judge was biased. The judge’s chambers declined to comment" */
function namesOwner({ words }: Talk, turn: Turn, other: Turn): boolean {
  const source = wordsUnder(words, turn.source, LONGEST_OWNER);
  const owner = source[source.findIndex(({ tag }) => tag === "POS") - 1];
  return (
    owner?.tag === "NN" &&
    turn.sentence - other.until === 1 &&
    other.words.some(({ lower }) => lower === owner.lower)
  );
}

const LONGEST_OWNER = 5;

/** "refused to be drawn into a war of words" with who spoke last */
function isOnQuarrel({ words }: Talk, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) => lower === "war" && words[index + 2]?.lower === "words",
  );
}

/** "did not respond to a request for comment", “I have no comment”; "declined to say which" is on what was asked last, "would not comment on bids" and "did not respond to questions about bids" on bids. */
function isOnAnything({ words }: Talk, turn: Turn): boolean {
  if (turn.quotation === "direct" && turn.words.length <= SHORT) return true;
  return (
    refused(words, turn).some(({ lemma }) => GENERAL.has(lemma)) && !isOnTopic({ words }, turn)
  );
}

/** "on bids", "about its pensions", "whether it would bid"; not "on the matter", which is whatever was asked. */
function isOnTopic({ words }: Pick<Talk, "words">, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) => ON.has(lower) && !affairs.has(words[index + 2]?.lemma ?? ""),
  );
}

/** The refusal’s verb and what stands behind it. */
function refused(words: readonly Word[], { cueHead, sentence }: Turn): readonly Word[] {
  const from = cueHead?.index ?? 0;
  return words.slice(from, from + NEXT).filter((word) => word.sentence === sentence);
}

/** “I have no comment,” with its marks. */
const SHORT = 7;
const NEXT = 8;
const GENERAL = new Set(["comment", "respond", "response"]);
const ON = new Set(["on", "about", "whether", "regarding"]);

/** Who is asked is asked about what the article begins to say of him. */
function firstNaming(talk: Talk, turn: Turn): readonly Turn[] {
  return othersBefore(talk, turn, 24)
    .filter((other) => mentions(other, turn) && isInText(talk, other) && !isSomebodys(talk, other))
    .slice(-1);
}

/** "Two people briefed on the inquiry said a clerk had been questioned. The ministry declined to comment": who is asked whether it is so. */
function leaked(talk: Talk, turn: Turn): readonly Turn[] {
  const last = othersBefore(talk, turn, 1).find(({ within }) => within === null);
  return last &&
    NAMELESS.has(last.speaker?.speaker.type ?? "none") &&
    isInText(talk, last) &&
    !isSomebodys(talk, last) &&
    !isForPaper(talk, turn)
    ? [last]
    : [];
}

/** "for this article": on whatever it tells. */
function isForPaper({ words }: Talk, turn: Turn): boolean {
  return refused(words, turn).some(
    ({ lower, index }) => lower === "for" && words[index + 1]?.lower === "this",
  );
}

const NAMELESS = new Set(["group", "none", "unnamed"]);

/** "His spokesman said Mr Moss had not known": Mr Moss is not asked about what his own people say. */
function isSomebodys({ words }: Talk, { source }: Turn): boolean {
  return wordsUnder(words, source, 1)[0]?.tag === "PRP$";
}

function isInText({ document: { paragraphs, sentences } }: Talk, { sentence }: Turn): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind === "body";
}

/** The noun in the refusal's own clause for what was asked: "declined to comment on the report", not "for this report", nor "citing a lawsuit". */
function namedClaim(talk: Talk, turn: Turn): Word | undefined {
  const from = turn.cueHead?.index ?? 0;
  const after = talk.words.slice(from, from + 14);
  const end = after.findIndex(({ text, lower }) => text === "," || lower === "citing");
  return after
    .slice(0, end < 0 ? after.length : end)
    .find(
      (word, at) =>
        word.sentence === turn.sentence &&
        anaphoricNouns.has(word.lemma) &&
        !ASKED_FOR.has(word.lemma) &&
        !(after[at - 1]?.lower === "this" && after[at - 2]?.lower === "for"),
    );
}

/** "would not say whether there had been a complaint": nobody’s yet. */
function isAny({ words }: Talk, claim: Word): boolean {
  const determiner = childOf(words, claim, "det");
  return determiner?.lower === "a" || determiner?.lower === "an" || determiner?.lower === "any";
}

/** "would not respond to that directly", "did not return calls about that donation"; not "for this article" */
function isOnThat({ words }: Talk, { cueHead, sentence }: Turn): boolean {
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

/** What is refused, and not what it would have been on. */
const ASKED_FOR = new Set(["comment", "statement"]);

function ownPapers(talk: Talk, turn: Turn): readonly Turn[] {
  const names = wordsUnder(talk.words, turn.source, 12).filter((word) =>
    word.tag.startsWith("NNP"),
  );
  return othersBefore(talk, turn, 20).filter(
    (other) =>
      other.certainty?.level === "alleged" && names.some((name) => isSpeakerOf(talk, other, name)),
  );
}
