import { sexes } from "../../lexicon/pronouns.ts";
import { attackVerbs } from "../../lexicon/anaphors.ts";
import { officers } from "../../lexicon/sides.ts";
import { femaleNames, maleNames } from "../../lexicon/given-names.ts";
import { type Gender, honorifics } from "../../lexicon/titles.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { stem } from "../../stems.ts";
import { runsOf } from "../../letters.ts";
import { childOf } from "../../words.ts";
import { isInventing } from "../words/invented.ts";
import { isSpeakerOf } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "Lind’s claim", "the claims of the union": by the one they name, with all of the name; "dismissed the memo": by the memo. */
export function isOwner(talk: Talk, claim: Word, other: Turn): boolean {
  const isPaper = other.speaker?.speaker.type === "document" || talk.papers.has(claim.lemma);
  if (isPaper && isPaperOf(talk, claim, other)) return true;
  if (isOfPeople(talk, claim, other)) return true;
  const owners = ownersOf(talk, claim);
  return (
    owners.length > 0 &&
    owners.every((owner) => isNameOf(talk, other, owner) && !isNew(talk, owner, other))
  );
}

/** "Velmarkian concerns" are what Velmarkians said. */
export function isOfPeople({ words, nameStems }: Talk, claim: Word, other: Turn): boolean {
  const people = words[claim.index - 1];
  return (
    people !== undefined && people.tag.startsWith("JJ") && nameStems(other).has(stem(people.lower))
  );
}

/** "the memo", "the suit" of a lawsuit */
function isPaperOf(talk: Talk, claim: Word, other: Turn): boolean {
  return (
    isSpeakerOf(talk, other, claim) || (claim.lemma === "suit" && talk.names(other).has("lawsuit"))
  );
}

/** "a judge’s decision": whoever speaks further down is another judge. */
function isNew({ words }: Talk, owner: Word, other: Turn): boolean {
  return (
    owner.tag === "NN" && other.cueWord > owner.index && childOf(words, owner, "det")?.lower === "a"
  );
}

/** "Lind’s claim" is not what Lind’s lawyer said. */
export function isNameOf(talk: Talk, other: Turn, owner: Word): boolean {
  const { name = "", type } = other.speaker?.speaker ?? {};
  if (type === "person") return runsOf(name.toLowerCase()).includes(owner.lower);
  return isSpeakerOf(talk, other, owner);
}

function ownersOf({ words }: Talk, claim: Word): readonly Word[] {
  // "Lind’s version | of events"
  const owner = childOf(words, claim, "nmod:poss");
  if (owner) return [owner];
  return claim.children
    .map((index) => words[index])
    .filter(
      (child): child is Word =>
        child !== undefined && OWNERS.test(child.relation) && !isTopic(words, child),
    );
}

/** "Lind" of "Lind had made up the story", which is what Lind has told */
export function inventorOf(words: readonly Word[], claim: Word): Word | undefined {
  const verb = words[claim.head];
  const subject = verb && isInventing(words, verb) ? childOf(words, verb, "nsubj") : undefined;
  return subject?.tag.startsWith("NNP") ? subject : undefined;
}

/** "comments about Lind" are another’s. */
function isTopic(words: readonly Word[], child: Word): boolean {
  const preposition = childOf(words, child, "case");
  return preposition?.tag === "IN" && !OF.has(preposition.lower);
}

const OF = new Set(["of", "by", "from"]);

/** "Lind’s claim", "attacks from Lind" are nobody else’s, "her claim" no body’s and not nobody’s, "its claim" no person’s. */
export function belongsToAnother(talk: Talk, turn: Turn, claim: Word, other: Turn): boolean {
  const type = other.speaker?.speaker.type;
  const behind = nameBehind(talk.words, claim);
  if (behind) return !isNameOf(talk, other, behind);
  return ownersOf(talk, claim).some(
    ({ index, tag, lower }) =>
      (tag.startsWith("NNP") && talk.words[index + 1]?.tag === "POS") ||
      (lower === "its" && type === "person") ||
      (isHisOrHer(lower) &&
        ((type !== "person" && type !== "unnamed") ||
          isOfOtherSex(lower, other) ||
          isOfNamed(talk, turn, claim, other))),
  );
}

/** "criticised Ada Holm, describing | her account as “evasive”": of whom it attacks, unless it is who denies it or whom the claim names */
function isOfNamed(talk: Talk, { cueHead, source }: Turn, claim: Word, other: Turn): boolean {
  const { words } = talk;
  const sex = sexes.get(childOf(words, claim, "nmod:poss")?.lower ?? "");
  return words
    .slice(Math.max(0, claim.index - LONGEST_CLAUSE), claim.index)
    .some(
      (word) =>
        isNameOfSex(words, word, sex) &&
        isAttackedBy(words, word, cueHead) &&
        !source.some((span) => contains(span, word)) &&
        !isNameOf(talk, other, word) &&
        !other.words.some(({ lower }) => lower === word.lower),
    );
}

/** "Holm" of "Ada Holm" and "Ms Holm", which tell the sex */
function isNameOfSex(words: readonly Word[], word: Word, sex: Gender | undefined): boolean {
  const first = words[word.index - 1];
  return (
    sex !== undefined &&
    word.entity === "person" &&
    words[word.index + 1]?.entity !== "person" &&
    first?.tag.startsWith("NNP") === true &&
    sexOfName(first.lower) === sex
  );
}

/** Whether the verb, or the one that it hangs on, attacks who is named: "criticised the captain, Ada Holm". */
function isAttackedBy(words: readonly Word[], word: Word, verb: Word | undefined): boolean {
  const { relation, head } = headOfName(words, word);
  return (
    relation === "obj" &&
    attackVerbs.has(words[head]?.lemma ?? "") &&
    verb !== undefined &&
    (head === verb.index || head === verb.head)
  );
}

/** "captain" of "Holm" in "the captain, Ada Holm" */
function headOfName(words: readonly Word[], word: Word): Word {
  const head = words[word.head];
  return head && PART_OF_NAME.test(word.relation) ? headOfName(words, head) : word;
}

const PART_OF_NAME = /^(?:appos|flat|compound)$/;

const LONGEST_CLAUSE = 12;

/** "Moss" of "attacks from Jon Moss", which may be taken to hang on the verb before */
function nameBehind(words: readonly Word[], { index }: Word): Word | undefined {
  if (!BY.has(words[index + 1]?.lower ?? "")) return undefined;
  const name = words.slice(index + 2, index + LONGEST_NAME);
  const end = name.findIndex(({ tag }) => !tag.startsWith("NNP"));
  return name[(end < 0 ? name.length : end) - 1];
}

const BY = new Set(["from", "by"]);
const LONGEST_NAME = 7;

function isHisOrHer(lower: string): boolean {
  return lower === "his" || lower === "her";
}

/** "her claim" is not Mr Lind’s, nor Jon Lind’s. */
export function isOfOtherSex(lower: string, other: Turn): boolean {
  const sex = sexOf(other);
  return sex !== null && sex !== sexes.get(lower);
}

/** "Ms Lind said it leaked. Mr Moss said it was new. The port rejected her claim": hers, who is the only woman. */
export function isHers(talk: Talk, claim: Word, last: Turn | undefined, other: Turn): boolean {
  const owner = childOf(talk.words, claim, "nmod:poss");
  const sex = sexes.get(owner?.lower ?? "");
  return (
    owner !== undefined &&
    last !== undefined &&
    sex !== undefined &&
    isOfOtherSex(owner.lower, last) &&
    sexOf(other) === sex
  );
}

/** As the form of address or the first name tells. */
function sexOf({ speaker }: Turn): Gender | null {
  const [first = ""] = runsOf(speaker?.speaker.name.toLowerCase() ?? "");
  return sexOfName(first);
}

function sexOfName(first: string): Gender | null {
  const isMale = maleNames.has(first) || honorifics.get(first) === "male";
  const isFemale = femaleNames.has(first) || honorifics.get(first) === "female";
  if (isMale === isFemale) return null;
  return isMale ? "male" : "female";
}

const OWNERS = /^(?:nmod.*|compound)$/;

/** "the minister" of an education secretary, "the executive" of a finance chief, who has just spoken */
export function isOfficer(
  words: readonly Word[],
  { lower, index }: Word,
  speaker: Turn["speaker"],
): boolean {
  const ranks = officers.get(lower);
  return (
    ranks !== undefined &&
    words[index - 1]?.lower === "the" &&
    runsOf((speaker?.speaker.role ?? "").toLowerCase()).some((rank) => ranks.has(rank))
  );
}
