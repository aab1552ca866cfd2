import { remarks } from "../lexicon/anaphors.ts";
import { namingVerbs, praises } from "../lexicon/denials.ts";
import type { Word } from "../types.ts";
import { isNoun } from "../words.ts";
import type { Answer } from "./answer.ts";
import type { Turn } from "./talk.ts";

/** "called the remark childish", "described the claim as opportunistic": what somebody said against somebody, given a name, and not one that praises. */
export function denialByName({ cueHead, words }: Turn): Answer | null {
  if (!cueHead || !namingVerbs.has(cueHead.lemma)) return null;
  const at = words.findIndex((word) => isNoun(word) || word.tag === "POS");
  const claim = words
    .slice(at, at + LONGEST)
    .find((word) => isNoun(word) && remarks.has(word.lemma) && word.lemma !== "attack");
  const name = claim && words.slice(words.indexOf(claim) + 1);
  if (!claim || !name?.some(gives) || name.some(({ lower }) => praises.has(lower))) return null;
  return {
    response: "denial",
    claim,
    certain: false,
    because: [cueHead, claim].map(({ start, end }) => ({ start, end })),
  };
}

/** "Mr Moss’s latest remark"; an attack may be one with knives. */
const LONGEST = 5;

/** An adjective, or a noun behind "as" or an article: the name. */
function gives({ tag, lower }: Word): boolean {
  return tag.startsWith("JJ") || lower === "as" || lower === "a" || lower === "an" || tag === "VBN";
}
