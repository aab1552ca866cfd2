import { fearing } from "../../lexicon/doubts.ts";
import { firstPerson } from "../../lexicon/pronouns.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { assertedIn } from "../targets/asserted.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isAccusation } from "../targets/accusation.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss warned that the dam could break. Engineers said no dam of its kind had ever broken": what is feared has never been. */
export const unprecedented: Kind = needing(["no", "never"], (talk, turn, own) => {
  const first = assertedIn(talk, turn, own);
  const by = first.slice(0, LATEST).find(({ lower }) => lower === "no" || lower === "never");
  const ever = by?.lower === "no" ? first.find(({ lower }) => lower === "ever") : by;
  if (
    !by ||
    !ever ||
    !hasBeen(talk, ever) ||
    isMore(talk, ever) ||
    first.some(({ lower }) => firstPerson.has(lower))
  )
    return null;
  const feared = lastSaid(talk, turn, NEAR).find(
    (other) => isFeared(other) && likeness(talk, turn, other, talk.nameStems(turn)) >= 1,
  );
  return feared ? reply("counterclaim", [feared], by) : null;
});

const LATEST = 8;
const NEAR = 3;

/** "had | ever | broken", "has | ever | been traced" */
function hasBeen({ words }: Talk, { index }: Word): boolean {
  return words[index - 1]?.lemma === "have" || words[index + 1]?.lemma === "have";
}

/** "has never been | so full", "has never been | higher": there has been some. */
function isMore({ words }: Talk, { index }: Word): boolean {
  return words
    .slice(index + 1, index + 5)
    .some(({ lower, tag }) => lower === "so" || lower === "such" || /^(?:JJR|RBR)$/.test(tag));
}

function isFeared(other: Turn): boolean {
  return (
    isAccusation(other) ||
    fearing.has(other.cueHead?.lemma ?? "") ||
    (other.family !== "according" && other.words.some(({ lower }) => MAY.has(lower)))
  );
}

const MAY = new Set(["could", "may", "might", "would"]);
