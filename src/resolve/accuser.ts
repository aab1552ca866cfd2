import { agents } from "../lexicon/answer-words.ts";
import type { Word } from "../types.ts";
import type { Scene } from "./types.ts";

/** "Fenn accused Rook of theft. He denied it": who has just accused denies nothing, and needs no lawyer: "His lawyer said …". */
export function isAccuserOf({ words }: Scene, subject: Word, pronoun: Word): boolean {
  const verb = words[subject.head]?.lemma ?? "";
  const answer = words[pronoun.head]?.lemma ?? "";
  return ACCUSING.has(verb) && (pronoun.tag === "PRP$" ? agents.has(answer) : answer === "deny");
}

const ACCUSING: ReadonlySet<string> = new Set(["accuse", "allege", "claim"]);
