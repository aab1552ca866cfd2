import { informants } from "../../lexicon/people.ts";
import { firstPerson } from "../../lexicon/pronouns.ts";
import { runsOf } from "../../letters.ts";
import { type Clause, isSameSubject } from "../words/clause.ts";
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
  if (!isSameSubject(talk.words, mine.subject, theirs.subject)) return false;
  const isSamePronoun = mine.subject.lower === theirs.subject.lower && !maybeSelf(other, theirs);
  if (maybeSelf(turn, mine))
    return mine.subject.lower === "it" ? theirs.subject.tag === "NN" : isSamePronoun;
  return mine.subject.tag !== "PRP" || !maybeSelf(other, theirs);
}

function isOfOneself({ quotation }: Turn, { subject }: Clause): boolean {
  return quotation === "direct" ? firstPerson.has(subject.lower) : subject.tag === "PRP";
}

/** "Moss said he won. Lind said he lost": each may speak of himself, as no firm does that says of a drug that it is safe. */
function maybeSelf({ quotation, speaker }: Turn, { subject }: Clause): boolean {
  if (quotation === "direct" || subject.tag !== "PRP" || !speaker) return false;
  const { type, name } = speaker.speaker;
  // "a source close to Lind said she was fit"
  if (type === "unnamed" && runsOf(name).some((word) => informants.has(word))) return false;
  switch (subject.lower) {
    case "it":
      return type !== "person";
    case "they":
      return type !== "person" && type !== "document";
    default:
      return type === "person" || type === "unnamed";
  }
}
