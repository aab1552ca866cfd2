import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import type { Word } from "../../types.ts";
import { childOf, wordsUnder } from "../../words.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { pointerTo } from "../targets/pointer.ts";
import {
  isForPaper,
  askedOn,
  askedWhether,
  isOnAnything,
  isOnQuarrel,
  isOnThat,
  isOnTopic,
  isSaid,
} from "./refused-topic.ts";
import {
  isSpeakerOf,
  lastSaid,
  lastWord,
  mentions,
  onOneSide,
  othersAfter,
  othersBefore,
} from "../talk/sides.ts";
import { stem } from "../../stems.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { answeredBy, claimsInside } from "../targets/targets.ts";

/** What it names ("would not comment on the concerns"), what is said in it, what it is accused of, or what a paper of its own says. */
export function askedAbout(talk: Talk, turn: Turn): readonly Turn[] {
  const named = claimsInside(talk, turn, undefined).filter((other) => !onOneSide(turn, other));
  if (named.length > 0) return named;
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
  const just = isOnThat(talk, turn) && lastSaid(talk, turn, 1)[0];
  if (just) return [just];
  const quarrel = isOnQuarrel(talk, turn) ? lastWord(talk, turn, 2) : undefined;
  if (quarrel) return [quarrel];
  const inside = othersAfter(talk, turn, 0).find(
    (other) =>
      turn.content.some((span) => other.start >= span.start && other.start < span.end) &&
      !isByTheWay(other),
  );
  if (inside) return [inside];
  const accusations = answeredBy(talk, turn, { pointing: "blanket", claim: undefined }, new Map());
  const general = isOnAnything(talk, turn);
  const against = accusations.filter(
    (other) =>
      speaksOf(talk, other, turn) &&
      !isSomebodys(talk, other) &&
      (general ||
        (turn.sentence - other.until <= 1 && !isOnTopic(talk, turn)) ||
        isAccusation(other) ||
        likeness(talk, turn, other) > 0),
  );
  if (against.length > 0) return against;
  const owned = general
    ? lastSaid(talk, turn, 1).find((other) => namesOwner(talk, turn, other))
    : undefined;
  if (owned) return [owned];
  const doubted = askedWhether(talk, turn) ?? askedOn(talk, turn);
  if (doubted) return [doubted];
  const papers = ownPapers(talk, turn);
  if (papers.length > 0 || !(general || isOfThose(talk, turn))) return papers;
  // a body’s custom is told of what has just been asked
  // "Neither bank would say whether": "a growing bank" is no name of the two
  const first = isSaid(turn) || isOfThose(talk, turn) ? [] : firstNaming(talk, turn);
  return first.length > 0 ? first : justSaid(talk, turn);
}

/** "a question about the fair, which clerks said was small": who is asked is not asked whether it was small */
function isByTheWay(other: Turn): boolean {
  return RELATIVE.has(other.words[0]?.lower ?? "") && !isAccusation(other);
}

const RELATIVE = new Set(["which", "who", "whom"]);

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

/** Who is asked is asked about what the article begins to say of him. */
function firstNaming(talk: Talk, turn: Turn): readonly Turn[] {
  return othersBefore(talk, turn, 24)
    .filter(
      (other) => speaksOf(talk, other, turn) && isInText(talk, other) && !isSomebodys(talk, other),
    )
    .slice(-1);
}

/** By its name, or by “the board” once the Harbour Board has been named. */
function speaksOf({ words }: Talk, other: Turn, turn: Turn): boolean {
  if (!mentions(other, turn)) return false;
  const names = turn.side?.lastNames ?? [];
  const isNamed = ({ tag, lower }: Word): boolean => tag.startsWith("NNP") && names.includes(lower);
  const common = other.words.find(({ lower, tag }) => tag === "NN" && names.includes(lower));
  return (
    !common ||
    !wordsUnder(words, turn.source, LONGEST_OWNER).some(isNamed) ||
    words.slice(0, other.words.at(-1)?.index).some(isNamed)
  );
}

/**
 * "Two people briefed on the inquiry said a clerk had been questioned. The ministry declined to comment", "Moss accused the
 * ministry of hiding a fire. Its lawyers declined to comment": who is asked whether what nobody named tells, or somebody is accused of, is so.
 */
function justSaid(talk: Talk, turn: Turn): readonly Turn[] {
  const [last] = lastSaid(talk, turn, 1);
  const asks =
    last &&
    (isNameless(last) ||
      isAccusation(last) ||
      isSaid(turn) ||
      isOfThose(talk, turn) ||
      isOfThem(talk, turn, last));
  return last &&
    asks &&
    isInText(talk, last) &&
    !(isSomebodys(talk, last) && turn.speaker?.speaker.type === "person") &&
    !isForPaper(talk, turn)
    ? [last]
    : [];
}

/** "Lund said the clinic had lost her notes. The clinic declined to comment": of whom he has just spoken. */
function isOfThem({ words }: Talk, { source }: Turn, last: Turn): boolean {
  const [the, ...nouns] = wordsUnder(words, source, LONGEST_OWNER);
  return (
    the?.lower === "the" &&
    nouns.some(({ tag, lemma }) => tag === "NN" && last.words.some((word) => word.lemma === lemma))
  );
}

/** "Neither would discuss it", "All four owners declined": of those who have just been spoken of. */
function isOfThose({ words }: Talk, { source }: Turn): boolean {
  return THOSE.has(wordsUnder(words, source, 1)[0]?.lower ?? "");
}

const THOSE = new Set(["all", "both", "each", "neither", "none"]);

/** A source that nobody can ask; a body’s spokesman is the body. */
function isNameless({ speaker }: Turn): boolean {
  return (
    NAMELESS.has(speaker?.speaker.type ?? "none") && (speaker?.speaker.represents ?? null) === null
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
