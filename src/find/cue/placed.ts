import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";

/** "Analysts | here | say", "Union leaders | abroad | warned": right behind a noun where somebody is says who he is. */
export function isPlaced({ words }: Scene, { lower, index }: Word): boolean {
  const isPlace = /^(?:abroad|elsewhere|here|nearby|there)$/.test(lower);
  return isPlace && words[index - 1]?.tag.startsWith("NN") === true;
}
