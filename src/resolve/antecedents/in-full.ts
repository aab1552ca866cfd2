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
  for (let at = from - 1; at > 0 && at > from - REACH; at -= 1) {
    if (!isSame(at)) continue;
    const isOwner = words[at - 1]?.tag === "POS";
    const owner = cast.entityOf[cast.nameAt[isOwner ? at - 2 : at - 1] ?? -1];
    const end = at + head.index + 1 - from;
    if (!owner || words[end]?.tag.startsWith("NN")) continue;
    const text = textOf(words, at, end);
    found.set(owner.index, isOwner ? `${owner.name}’s ${text}` : `the ${owner.name} ${text}`);
  }
  const [name] = found.values();
  return found.size === 1 && name !== undefined ? name : null;

  function isSame(at: number): boolean {
    for (let step = 0; from + step <= head.index; step += 1)
      if (words[at + step]?.lower !== words[from + step]?.lower) return false;
    return true;
  }
}

/** How many words back a body has been named in full. */
const REACH = 2000;
