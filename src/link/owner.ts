import type { Word } from "../types.ts";
import { runsOf } from "../letters.ts";
import { childOf } from "../words.ts";
import { isSpeakerOf } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/** "Lind’s claim", "the claims of the union", "Velmarkian concerns": by the one they name, with all of the name; "dismissed the memo": by the memo. */
export function isOwner(talk: Talk, claim: Word, other: Turn): boolean {
  if (other.speaker?.speaker.type === "document" && isPaperOf(talk, claim, other)) return true;
  const owners = ownersOf(talk, claim);
  return (
    owners.length > 0 &&
    owners.every((owner) => isNameOf(talk, other, owner) && !isNew(talk, owner, other))
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

/** "Lind’s claim" is not what Lind’s lawyer said; a "Saudi" concern is the Saudis’. */
export function isNameOf(talk: Talk, other: Turn, owner: Word): boolean {
  const { name = "", type } = other.speaker?.speaker ?? {};
  if (type === "person") return runsOf(name.toLowerCase()).includes(owner.lower);
  if (isSpeakerOf(talk, other, owner)) return true;
  return isPeople(owner) && [...talk.names(other)].some((named) => isOfOneStem(named, owner.lower));
}

/** "Saudi concerns", "Republican concerns": what begins with a capital and is said of a noun */
function isPeople({ relation, text }: Word): boolean {
  return (relation === "amod" || relation === "compound") && /^[A-Z]/.test(text);
}

/** "saudis", "republicans"; "democrats" of "democratic" */
function isOfOneStem(name: string, people: string): boolean {
  const stem = people.slice(0, Math.max(LETTERS, people.length - 3));
  return stem.length >= LETTERS && name.startsWith(stem);
}

const LETTERS = 5;

function ownersOf(talk: Talk, claim: Word): readonly Word[] {
  return claim.children
    .map((index) => talk.words[index])
    .filter(
      (child): child is Word =>
        child !== undefined &&
        ((OWNERS.test(child.relation) && !isTopic(talk, child)) || isPeople(child)),
    );
}

/** "comments about Lind" are another’s. */
function isTopic({ words }: Talk, child: Word): boolean {
  const preposition = childOf(words, child, "case");
  return preposition?.tag === "IN" && !OF.has(preposition.lower);
}

const OF = new Set(["of", "by", "from"]);

/** "Lind’s claim" is nobody else’s, "her claim" no body’s and no man’s, "its claim" no person’s. */
export function belongsToAnother(talk: Talk, claim: Word, other: Turn): boolean {
  const type = other.speaker?.speaker.type;
  return ownersOf(talk, claim).some(
    ({ index, tag, lower }) =>
      (tag.startsWith("NNP") && talk.words[index + 1]?.tag === "POS") ||
      (lower === "its" && type === "person") ||
      (isHisOrHer(lower) &&
        (type === "organization" || type === "group" || isOfOther(talk, lower, other))),
  );
}

function isHisOrHer(lower: string): boolean {
  return lower === "his" || lower === "her";
}

/** Whether the article calls the speaker "she" where the claim is "his". */
function isOfOther(talk: Talk, pronoun: string, { speaker }: Turn): boolean {
  const called = speaker && talk.pronouns.get(speaker.speaker.id);
  return called !== undefined && called !== null && (called === "he") !== (pronoun === "his");
}

const OWNERS = /^(?:nmod.*|compound)$/;
