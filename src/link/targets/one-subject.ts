import { evidenceVerbs } from "../../lexicon/anaphors.ts";
import { informants } from "../../lexicon/people.ts";
import { firstPerson, heOrShe } from "../../lexicon/pronouns.ts";
import { runsOf } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { childOf } from "../../words.ts";
import { type Clause, isSameSubject } from "../words/clause.ts";
import { isOfOtherSex } from "./owner.ts";
import { namesIn } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** Whether two clauses tell of one subject: of the drug, or “I” of whom the other speaks. */
export function isOfOne(
  talk: Talk,
  turn: Turn,
  other: Turn,
  mine: Clause,
  theirs: Clause,
): boolean {
  if (isOfOneself(turn, mine) && namesIn(talk, turn, other).includes(theirs.subject)) return true;
  if (isOfWhoSpoke(talk, turn, other, mine, theirs)) return true;
  if (!isSameSubject(talk.words, mine.subject, theirs.subject)) return false;
  if (areOfTwo(talk, turn, other, mine, theirs)) return false;
  const isSamePronoun =
    mine.subject.lower === theirs.subject.lower && !maybeSelf(talk, other, theirs);
  if (maybeSelf(talk, turn, mine))
    return mine.subject.lower === "it" ? theirs.subject.tag === "NN" : isSamePronoun;
  return mine.subject.tag !== "PRP" || !maybeSelf(talk, other, theirs);
}

/** "Holm said her son was well. Lind said his son was ill", "Moss said her house was safe. Lind said her house was not": each may tell of his own. */
function areOfTwo(talk: Talk, turn: Turn, other: Turn, mine: Clause, theirs: Clause): boolean {
  const own = childOf(talk.words, mine.subject, "nmod:poss");
  const its = childOf(talk.words, theirs.subject, "nmod:poss");
  if (own?.tag !== "PRP$" || its?.tag !== "PRP$") return false;
  return own.lower !== its.lower || (mayOwn(turn, own) && mayOwn(other, its));
}

/** "her" of a woman who speaks, "its" of a firm */
function mayOwn({ quotation, speaker }: Turn, { lower }: Word): boolean {
  if (quotation === "direct") return false;
  const type = speaker?.speaker.type;
  return lower === "its" ? type === "organization" : type === "person" || type === "unnamed";
}

function isOfOneself({ quotation }: Turn, { subject }: Clause): boolean {
  return quotation === "direct" ? firstPerson.has(subject.lower) : subject.tag === "PRP";
}

/** "The firm said it had not leaked. A study found that the firm had leaked", “I acted alone,” said Moss. “He did not act alone,” said Lind: what the other says of himself. */
function isOfWhoSpoke(talk: Talk, turn: Turn, other: Turn, mine: Clause, theirs: Clause): boolean {
  const isFirst = other.quotation === "direct" && firstPerson.has(theirs.subject.lower);
  if (!isFirst && !maybeSelf(talk, other, theirs)) return false;
  if (namesIn(talk, other, turn).includes(mine.subject)) return true;
  if (mine.subject.tag !== "PRP" || maybeSelf(talk, turn, mine)) return false;
  return isFirst ? standsFor(other, mine) : mine.subject.lower === theirs.subject.lower;
}

/** "he" of who said “I”, "it" of a firm */
function standsFor(other: Turn, { subject: { lower } }: Clause): boolean {
  switch (other.speaker?.speaker.type) {
    case "person":
      return heOrShe.has(lower) && !isOfOtherSex(lower, other);
    case "unnamed":
      return heOrShe.has(lower);
    case "group":
      return lower === "they";
    case "organization":
      return lower === "it" || lower === "they";
    default:
      return false;
  }
}

/** "Moss said he won. Lind said he lost": each may speak of himself, as no firm does that says of a drug that it is safe. */
function maybeSelf({ words }: Talk, turn: Turn, { subject }: Clause): boolean {
  const { quotation, speaker } = turn;
  if (quotation === "direct" || subject.tag !== "PRP" || !speaker) return false;
  const { type, name } = speaker.speaker;
  // "a source close to Lind said she was fit"
  if (type === "unnamed" && runsOf(name).some((word) => informants.has(word))) return false;
  switch (subject.lower) {
    case "it":
      // "A study found it had leaked", "Inspectors said it had leaked"
      return type === "document"
        ? !evidenceVerbs.has(turn.cueHead?.lemma ?? "")
        : type !== "person" && !(type === "group" && isMany(words[turn.sourceWord ?? -1]));
    case "they":
      // "their owner said they were not"
      return (
        type !== "person" &&
        type !== "document" &&
        !(type === "unnamed" && words[turn.sourceWord ?? -1]?.tag === "NN")
      );
    default:
      return type === "person" || type === "unnamed";
  }
}

/** "Inspectors", which opens a sentence and may be taken for a name; "the crew" is one. */
function isMany(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === "NNS" || /[^s]s$/.test(word.lower));
}
