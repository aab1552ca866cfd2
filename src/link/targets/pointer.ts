import { accusingNouns, anaphoricNouns } from "../../lexicon/anaphors.ts";
import { plans } from "../../lexicon/falsities.ts";
import type { Pointing } from "../../lexicon/signs.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb } from "../../words.ts";
import type { Answer } from "../talk/answer.ts";
import { isBlanket } from "./denial.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** How a turn points at what it answers, and the noun or pronoun that does, where one does. */
export interface Pointer {
  readonly pointing: Pointing;
  readonly claim: Word | undefined;
}

/** What an answer says of which claim it means: by a noun, a pronoun, all of them, or by saying the claim again. */
export function pointerOf(talk: Talk, turn: Turn, { claim, bare = false }: Answer): Pointer {
  if (claim) return pointerTo(talk, claim);
  if (bare) return { pointing: "bare", claim };
  const blanket = turn.cueHead?.lemma === "plead" || isBlanket(turn);
  return { pointing: blanket ? "blanket" : "content", claim };
}

/** The pointer that a noun is: "in response to the allegations", "would not comment on the report". */
export function pointerTo(talk: Talk, claim: Word): Pointer {
  return { pointing: pointingByClaim(talk, claim), claim };
}

function pointingByClaim(talk: Talk, claim: Word): Pointing {
  if (!anaphoricNouns.has(claim.lemma)) return "pronoun";
  if (explains(talk, claim)) return "content";
  return accusingNouns.has(claim.lemma) ? "accusation" : "noun";
}

/** "the idea that it had burned", "her claim to have seen it", "accusations from the clerk that he was drunk" say themselves what is denied; "the idea" points back, and so does "did not accept the idea and that …". */
function explains(talk: Talk, claim: Word): boolean {
  const after = talk.words.slice(claim.index + 1, claim.index + 1 + LONGEST_OWNER);
  const first = after.find(
    (word, at) =>
      (word.lower === "that" && word.tag !== "DT") ||
      word.lower === "," ||
      // "rejected the claim by saying that …"
      (word.tag === "VBG" && after[at - 1]?.lower === "by") ||
      isFiniteVerb(word) ||
      (word.lower === "and" && after[at + 1]?.lower === "that"),
  );
  return (
    first?.lower === "that" ||
    // "the idea of a sale"
    (plans.has(claim.lemma) && after[0]?.lower === "of") ||
    (claim.lemma === "claim" && childOf(talk.words, claim, "acl")?.tag === "VB")
  );
}

const LONGEST_OWNER = 8;
