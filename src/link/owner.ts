import type { Word } from "../types.ts";
import { stem } from "../stems.ts";
import { runsOf } from "../letters.ts";
import { childOf } from "../words.ts";
import { isSpeakerOf } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/** "Lind’s claim", "the claims of the union": by the one they name, with all of the name; "dismissed the memo": by the memo. */
export function isOwner(talk: Talk, claim: Word, other: Turn): boolean {
  if (other.speaker?.speaker.type === "document" && isPaperOf(talk, claim, other)) return true;
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
  return claim.children
    .map((index) => words[index])
    .filter(
      (child): child is Word =>
        child !== undefined && OWNERS.test(child.relation) && !isTopic(words, child),
    );
}

/** "comments about Lind" are another’s. */
function isTopic(words: readonly Word[], child: Word): boolean {
  const preposition = childOf(words, child, "case");
  return preposition?.tag === "IN" && !OF.has(preposition.lower);
}

const OF = new Set(["of", "by", "from"]);

/** "Lind’s claim", "attacks from Lind" are nobody else’s, "her claim" no body’s and not nobody’s, "its claim" no person’s. */
export function belongsToAnother(talk: Talk, claim: Word, other: Turn): boolean {
  const type = other.speaker?.speaker.type;
  const behind = nameBehind(talk.words, claim);
  if (behind) return !isNameOf(talk, other, behind);
  return ownersOf(talk, claim).some(
    ({ index, tag, lower }) =>
      (tag.startsWith("NNP") && talk.words[index + 1]?.tag === "POS") ||
      (lower === "its" && type === "person") ||
      (isHisOrHer(lower) && type !== "person" && type !== "unnamed"),
  );
}

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

const OWNERS = /^(?:nmod.*|compound)$/;
