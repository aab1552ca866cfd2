import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";
import { accounts, remarks } from "../../lexicon/anaphors.ts";
import { namingBare, namingVerbs, praises } from "../../lexicon/denials.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { inOrder, type Answer } from "../talk/answer.ts";

/** "called the remark childish", "described the claim as opportunistic": what somebody said against somebody, given a name, and not one that praises. */
export const denialByName: Kind<Answer> = needing([namingVerbs], ({ papers }, turn) => {
  const { cueHead, words } = turn;
  if (!cueHead || !namingVerbs.has(cueHead.lemma)) return null;
  const at = words.findIndex((word) => isNoun(word) || word.tag === "POS");
  const first = words.slice(at, at + LONGEST);
  const claim =
    first.find((word) => isRemark(word)) ??
    first.find((word) => isAccount(words, word)) ??
    // "dismissed the video as old"
    (cueHead.lemma === "dismiss" ? first.find(({ lemma }) => papers.has(lemma)) : undefined);
  const name = claim && words.slice(words.indexOf(claim) + 1);
  const gives = namingBare.has(cueHead.lemma) ? names : isAs;
  if (!claim || !name?.some(gives) || name.some(({ lower }) => praises.has(lower))) return null;
  return {
    claim,
    certain: false,
    // critics call a remark sexist; only of the one it was aimed at is that an answer
    faint: claim.lemma === "remark" || claim.lemma === "comment",
    because: inOrder(cueHead, claim),
  };
});

function isRemark(word: Word): boolean {
  return isNoun(word) && remarks.has(word.lemma) && word.lemma !== "attack";
}

/** "described the account as “creative”": in a word of one’s own, and so not as it was meant */
function isAccount(words: readonly Word[], word: Word): boolean {
  const behind = words.slice(words.indexOf(word) + 1, words.indexOf(word) + 4);
  return isNoun(word) && accounts.has(word.lemma) && behind.some(({ tag }) => tag === "``");
}

/** "Mr Moss’s latest remark"; an attack may be one with knives. */
const LONGEST = 5;

function names({ tag, lower }: Word): boolean {
  return tag.startsWith("JJ") || lower === "as" || lower === "a" || lower === "an" || tag === "VBN";
}

function isAs({ lower }: Word): boolean {
  return lower === "as";
}
