import type { SpeakerType } from "../../types.ts";
import { textOf } from "../entity.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import type { Description, Scene } from "../types.ts";

/**
 * "He met the Lisse Times editorial board. | The editorial board said …": the same two words or more with a name before them, where one
 * name alone has stood there. A single noun has too many owners: "the Lisse board … the board".
 */
export function inFull(scene: Scene, phrase: Description, type: SpeakerType): string | null {
  const { words, cast } = scene;
  const { head, start } = phrase;
  const from = phrase.range[0] + 1;
  if (type !== "organization" || start !== "the" || head.index === from || !isBare(words, phrase))
    return null;
  const found = new Map<number, string>();
  cast.names.forEach((name, index) => {
    if (name.to >= from) return;
    const isOwner = words[name.to]?.tag === "POS";
    const at = isOwner ? name.to + 1 : name.to;
    for (let step = 0; from + step <= head.index; step += 1)
      if (words[at + step]?.lower !== words[from + step]?.lower) return;
    const end = at + head.index + 1 - from;
    const owner = cast.entityOf[index];
    if (!owner || words[end]?.tag.startsWith("NN")) return;
    const article = isOwner ? "" : "the ";
    found.set(
      owner.index,
      `${article}${owner.name}${isOwner ? "’s" : ""} ${textOf(words, at, end)}`,
    );
  });
  const [name] = found.values();
  return found.size === 1 && name !== undefined ? name : null;
}
