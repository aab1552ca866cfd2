import type { Word } from "../../types.ts";
import type { Cast, Range } from "../types.ts";

/** "One of them, Orla Fenn, …", "It rained, said one, Orla Fenn", "A third, Tam Rook, …" */
export function isOne(
  words: readonly Word[],
  { entityOf }: Cast,
  [from, to]: Range,
  at: number,
): boolean {
  const first = words[from]?.lower ?? "";
  if (first === "one" && words[from + 1]?.lower === "of") return true;
  // "The largest of them, Vesper Foods, …", "The latest, Orla Fenn, …"
  const isTop = first === "the" && words[from + 1]?.tag === "JJS";
  if (isTop && (to - from === 2 || words[from + 2]?.lower === "of"))
    return entityOf[at]?.isPlace === false;
  const count = first === "a" || first === "the" ? words[to - 1] : words[from];
  const isAlone = to - from === (first === count?.lower ? 1 : 2);
  return isAlone && ONES.has(count?.lower ?? "") && entityOf[at]?.type === "person";
}

const ONES: ReadonlySet<string> = new Set(
  "one another other second third fourth fifth latter".split(" "),
);
