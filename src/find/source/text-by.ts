import { documentNouns } from "../../lexicon/documents.ts";
import type { Word } from "../../types.ts";
import { type Scene, isNominal, subtree } from "../scene.ts";

/**
 * "a report by | the council found", "a study ordered by | the board last year found": whose work a text is, and who had it made, does
 * not say what it says, though the tree may have it so; gives the noun that does.
 */
export function textBy(scene: Scene, source: Word, verb: number): Word | undefined {
  const { words } = scene;
  if (source.index > verb) return undefined;
  const [first] = subtree(scene, source.index);
  const by = words[first]?.lower === "by" ? first : first - 1;
  if (words[by]?.lower !== "by") return undefined;
  const isMade = words[by - 1]?.tag === "VBN";
  const noun = words[isMade ? by - 2 : by - 1];
  if (!noun || noun.sentence !== source.sentence || !isNominal(noun)) return undefined;
  return isMade || documentNouns.has(noun.lemma) ? noun : undefined;
}
