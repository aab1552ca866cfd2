import type { Word } from "../../types.ts";
import { isNounPart } from "../nouns.ts";
import { named, withOthers } from "./lists.ts";
import type { Cast, Named, Range } from "../types.ts";

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

/** "said one of them | , Orla Fenn", "said the eldest of the three | , Orla Fenn", "said two of the men | , Col Speight and Tam Rook": whoever is meant is named behind a comma. */
export function namedOfThem(words: readonly Word[], cast: Cast, from: number): Named | null {
  const first = words[from];
  const isTop = first?.lower === "the" && words[from + 1]?.tag === "JJS";
  const of = from + (isTop ? 2 : 1);
  const isMany = first?.tag === "CD" && first.lower !== "one";
  if (!(isTop || isMany || ONES.has(first?.lower ?? "")) || words[of]?.lower !== "of") return null;
  let comma = of + 1;
  while (comma < of + WIDEST && isOfThem(words[comma])) comma += 1;
  const at = cast.nameAt[comma + 1] ?? -1;
  const name = cast.names[at];
  if (comma === of + 1 || words[comma]?.text !== "," || name?.start !== comma + 1) return null;
  if (words[comma]?.sentence !== first?.sentence || cast.entityOf[at]?.type !== "person")
    return null;
  if (isMany) {
    const several = withOthers(words, cast, at, name.to + WIDEST);
    return several.entities.length > 1 ? several : null;
  }
  const behind = words[name.to];
  const isClosed = behind?.sentence !== first?.sentence || /^[,.;:]$/.test(behind?.text ?? "");
  return isClosed ? named(cast, [at]) : null;
}

/** "them", "the three", "the young men", in words at most. */
const WIDEST = 5;

function isOfThem(word: Word | undefined): boolean {
  return word !== undefined && (isNounPart(word) || word.tag === "PRP");
}
