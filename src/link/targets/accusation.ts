import { attackVerbs } from "../../lexicon/anaphors.ts";
import type { Turn } from "../talk/talk.ts";

/** "alleged that Northline hid a fire", "accused Northline of hiding one" */
export function isAccusation(other: Turn): boolean {
  return (
    other.certainty?.level === "alleged" ||
    (other.cueHead !== undefined && attackVerbs.has(other.cueHead.lemma))
  );
}
