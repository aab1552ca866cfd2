import type { Word } from "../../types.ts";
import { agentOf } from "./cue.ts";
import { childOf, isVerb, subtree, type Scene } from "../scene.ts";

/** "of hiding the fires", "with fraud", "for the delay": the phrase that the verb's preposition opens. */
export function deedOf(
  scene: Scene,
  verb: Word,
  prepositions: ReadonlySet<string>,
): Word | undefined {
  const opens = (index: number): boolean =>
    prepositions.has(scene.words[subtree(scene, index)[0]]?.lower ?? "");
  const own = verb.children.find((child) => child > verb.index && opens(child));
  if (own !== undefined) return scene.words[own];
  const object = partyOf(scene, verb) ?? agentOf(scene, verb.index);
  const other = object && prepositions.has("of") && childOf(scene, object.index, "conj");
  const under = [...(object?.children ?? []), ...((other && other.children) || [])].find(
    (child) => object && child > object.index && opens(child),
  );
  if (under !== undefined) return scene.words[under];
  return (
    behindParties(scene, verb, prepositions) ??
    (object && object.index > verb.index ? behindGloss(scene, object, prepositions) : undefined)
  );
}

/** "accused | the firm", "accused neighbouring | Greece", where the tree takes the attribute for a verb. */
export function partyOf(scene: Scene, { index, relation, children }: Word): Word | undefined {
  const next = scene.words[index + 1];
  const isAttribute = next?.tag === "VBG" && next.head === index;
  const parties = children
    .map((child) => scene.words[child])
    .filter((child) => child !== undefined && /^(?:obj|dep)$/.test(child.relation));
  // "told the jury that Lund accused | her": what opens a complement is nobody
  const party = parties.find((child) => relation !== "ccomp" || child?.lower !== "that");
  return party ?? (isAttribute ? childOf(scene, next.index, "obj") : undefined);
}

/** "accused the firm, which owns the quay, | of dumping waste", "its mayor, Ada Holm, | of lying": the mark closes the gloss. */
function behindGloss(
  scene: Scene,
  party: Word,
  prepositions: ReadonlySet<string>,
): Word | undefined {
  const [, end] = subtree(scene, party.index);
  for (let index = party.index + 3; index < end; index++) {
    const word = scene.words[index];
    if (word && scene.words[index - 1]?.text === "," && prepositions.has(word.lower))
      return word.head > index ? scene.words[word.head] : undefined;
  }
  return undefined;
}

/** "accuses Lund the drummer and Berg the singer | of theft": the first "of", where no verb and no comma comes before it. */
function behindParties(
  scene: Scene,
  verb: Word,
  prepositions: ReadonlySet<string>,
): Word | undefined {
  if (!prepositions.has("of")) return undefined;
  for (let index = verb.index + 2; index < verb.index + LONGEST_PARTIES; index++) {
    const word = scene.words[index];
    if (!word || isVerb(word) || word.text === "," || word.sentence !== verb.sentence)
      return undefined;
    if (word.lower === "of") return word.head > index ? scene.words[word.head] : undefined;
  }
  return undefined;
}

const LONGEST_PARTIES = 12;
