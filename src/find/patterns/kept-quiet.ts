import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { keeping, quiet } from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import { childOf, subtree, type Range, type Scene } from "../scene.ts";

/** "has kept mum | about the sale", "was tight-lipped | on its plans", "kept silent | when asked"; that nobody keeps or is to keep silent tells nothing. */
export function keptQuiet(scene: Scene, word: Word): Range | undefined {
  const { words } = scene;
  const isKept = keeping.has(word.lemma);
  const adjective = isKept
    ? words.slice(word.index + 1, word.index + 3).find(({ lower }) => quiet.has(lower))
    : word;
  if (!adjective || !quiet.has(adjective.lower)) return undefined;
  const verb = isKept ? word : childOf(scene, word.index, "cop");
  if (verb === undefined || !(isKept || verb.lemma === "be")) return undefined;
  if (!isFiniteGroup(scene, verb) || verbGroup(scene, word.index).negative) return undefined;
  const at = adjective.index;
  const [, end] = subtree(scene, word.index);
  // "has been silent about poverty" tells of what somebody leaves out of his speeches
  const isAsked =
    adjective.lower !== "silent" ||
    words.slice(at + 1, end).some(({ lemma }) => lemma === "ask" || anaphoricNouns.has(lemma));
  return isAsked && isOnIt(words[at + 1], words[at + 2]) ? [at + 1, end] : undefined;
}

/** "kept", "has been", "were keeping"; not "will be", "to keep" */
function isFiniteGroup(scene: Scene, { tag, index }: Word): boolean {
  return tag.startsWith("VB") && tag !== "VB" && childOf(scene, index, "aux")?.tag !== "MD";
}

/** "about it", "on the matter", "when asked"; not "on Friday", "on stage" */
function isOnIt(word: Word | undefined, next: Word | undefined): boolean {
  return (
    word?.lower === "about" ||
    (word?.lower === "on" && /^(?:DT|PRP\$|W.*)$/.test(next?.tag ?? "")) ||
    (word?.lower === "on" && next?.lower === "whether") ||
    (word?.lower === "when" && next?.lower === "asked")
  );
}
