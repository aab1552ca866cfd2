import { approximations, shares } from "../../lexicon/quantities.ts";
import type { Word } from "../../types.ts";
import { endOver } from "./walk.ts";

/** The end of how many of those who were asked are spoken of from here: "about | one in four", "54 per cent", "half", "six of"; 0 where none is. */
export function shareEnd(words: readonly Word[], from: number): number {
  const start = endOver(words, from, ({ lower }) => approximations.has(lower));
  const [first, second, third] = words.slice(start, start + 3);
  if (!first || first.sentence !== words[from]?.sentence) return 0;
  if (shares.has(first.lower)) return start + 1;
  if (/^(?:an?|the)$/.test(first.lower) && shares.has(second?.lower ?? "")) return start + 2;
  if (first.tag !== "CD") return 0;
  if (first.text.endsWith("%") || /^(?:%|percent|per-cent)$/.test(second?.lower ?? ""))
    return start + 2;
  if (shares.has(second?.lower ?? "")) return start + 2;
  if (second?.lower === "per" && third?.lower === "cent") return start + 3;
  if (/^(?:in|of)$/.test(second?.lower ?? "")) return start + 2;
  return second?.lower === "out" && third?.lower === "of" ? start + 3 : 0;
}
