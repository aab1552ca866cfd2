import { speakingTo } from "../lexicon/cue-frames.ts";
import type { Attribution } from "../types.ts";
import type { Entity } from "./entity.ts";
import type { Phrase, Pronoun, Scene } from "./types.ts";

/**
 * Who is not meant by a noun: whoever makes the accusation that it answers, unless he goes by it, whom its cue addresses, and the person in
 * whose words it stands: "Fenn said that the mayor had lied" is no mayor’s word on himself.
 */
export function othersThan(
  phrase: Exclude<Phrase, Pronoun>,
  accuser: Entity | undefined,
  told: Entity | undefined,
  outer: Entity | undefined,
): readonly Entity[] {
  const lemma = phrase.form === "description" ? phrase.head.lemma : "";
  const others = [
    accuser?.roleWords.has(lemma) ? undefined : accuser,
    told,
    outer?.type === "person" ? outer : undefined,
  ];
  return others.filter((one) => one !== undefined);
}

/** “You are wrong,” he told | Rook; "she wrote to | Orla Fenn that it rained": whom the words are for does not say them. */
export function addressed(
  { words, cast }: Scene,
  { cueWord, content }: Attribution,
): Entity | undefined {
  const isTo = words[cueWord + 1]?.lower === "to";
  const word = words[isTo ? cueWord + 2 : cueWord + 1];
  const name = cast.names[cast.nameAt[word?.index ?? -1] ?? -1];
  if (!word || !name || word.sentence !== words[cueWord]?.sentence) return undefined;
  if (!isTo && !speakingTo.has(words[cueWord]?.lemma ?? "")) return undefined;
  // "he told | Rook’s wife", "he promised | Rook would leave"
  const isOther = words[name.to]?.tag === "POS";
  const isTold = content.some(({ start, end }) => start <= word.start && word.end <= end);
  return isOther || isTold ? undefined : cast.entityOf[cast.nameAt[word.index] ?? -1];
}
