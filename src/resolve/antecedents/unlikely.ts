import { elected, offices } from "../../lexicon/offices.ts";
import { sameOffice } from "../../lexicon/epithets.ts";
import { spokespeople, stateAttorneys } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { isRole } from "../nouns.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Entity } from "../entity.ts";
import type { Description, Scene } from "../types.ts";

/** "A judge has ruled. Secretary of State Orla Fenn said …" */
export function holdsAny({ roleWords }: Entity): boolean {
  return [...roleWords].some(isAnyOffice);
}

/** "The owner said so. The tenant, | Orla Fenn, …", "Striker Orla Fenn": brought in by what else somebody is. */
export function isOtherwiseBrought({ words }: Scene, { from, roleWords }: Entity): boolean {
  const [noun, mark] = [words[from - 2], words[from - 1]];
  return [...roleWords].some(isRole) || (mark?.text === "," && isRole(noun?.lemma ?? ""));
}

/**
 * "The nurse said it was dirty. Orla Fenn said it was clean" are two: in one paragraph nobody is brought in twice; nor is a lawyer the
 * nurse, nor who contradicts her: "The nurse said it was dirty. | But Orla Fenn said it was clean", "The clerk’s Orla Fenn said so".
 */
export function isAnother(
  scene: Scene,
  head: Word,
  next: Entity,
  start: Description["start"],
): boolean {
  const first = scene.words[next.from];
  const isHere = first !== undefined && paragraphOf(scene, first) === paragraphOf(scene, head);
  const speaksFor = !isOfState(next) && [...next.roleWords].some((word) => spokespeople.has(word));
  if (isHere || (start === "a" && speaksFor && !spokespeople.has(head.lemma))) return true;
  const opening = scene.words[scene.document.sentences[first?.sentence ?? 0]?.firstToken ?? 0];
  const isOwned = start === "the" && scene.words[next.from - 1]?.tag === "POS";
  return isOwned || /^(?:but|however|yet)$/.test(opening?.lower ?? "");
}

/** "District Attorney Orla Fenn", "the U.S. attorney" are no one’s attorneys. */
export function isOfState({ roleWords }: Entity): boolean {
  return stateAttorneys.some((word) => roleWords.has(word));
}

/** "the mayor", "the president", "the chancellor": an office that somebody else may hold as well. */
export function isAnyOffice(noun: string): boolean {
  return offices.has(noun) || elected.has(noun) || sameOffice.some((words) => words.has(noun));
}
