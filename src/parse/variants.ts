import type { Tree } from "./conllu.ts";

/** Of every so many sentences one is learned a second time as a headline, in capitals, or without articles and final stop. */
const TITLE_EVERY = 16;
const CAPITALS_EVERY = 60;
const TERSE_EVERY = 24;

/** Small words that headlines leave in lower case. */
const SMALL: ReadonlySet<string> = new Set(
  "a an the and but or of in on at to for by with as from".split(" "),
);

/** Sentences written as headlines and datelines write them: treebanks of running text have too few. */
export function variantsOf(trees: readonly Tree[]): Tree[] {
  return trees.flatMap((tree, i) => {
    if (i % TITLE_EVERY === 0)
      return [withoutStop(respelled(i % (2 * TITLE_EVERY) === 0 ? tree : terse(tree), titled))];
    if (i % CAPITALS_EVERY === 1) return [respelled(tree, (text) => text.toUpperCase())];
    return i % TERSE_EVERY === 2 ? [withoutStop(terse(tree))] : [];
  });
}

function respelled(tree: Tree, spell: (text: string) => string): Tree {
  return {
    ...tree,
    texts: tree.texts.map((text) => (/^(?:n['’]t|['’]\p{L}+)$/u.test(text) ? text : spell(text))),
  };
}

function titled(text: string): string {
  return SMALL.has(text) ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A last stop on which nothing hangs can go without breaking the tree. */
function withoutStop(tree: Tree): Tree {
  return without(tree, (i) => i === tree.texts.length - 1 && tree.tags[i] === ".");
}

/** "A mayor denies the claim" as "Mayor denies claim". */
function terse(tree: Tree): Tree {
  const bare = without(tree, (i) => tree.tags[i] === "DT");
  return { ...bare, texts: bare.texts.map((text, i) => (i === 0 ? titled(text) : text)) };
}

/** The tree less those of the words in question that nothing hangs on. */
function without(tree: Tree, drops: (i: number) => boolean): Tree {
  const heads = new Set(tree.heads);
  const kept = [...tree.texts.keys()].filter(
    (i) => heads.has(i) || tree.heads[i] === -1 || !drops(i),
  );
  const places = new Map(kept.map((i, place) => [i, place]));
  const pick = <T>(values: readonly T[], otherwise: T): T[] =>
    kept.map((i) => values[i] ?? otherwise);
  return {
    texts: pick(tree.texts, ""),
    tags: pick(tree.tags, "NN"),
    heads: pick(tree.heads, -1).map((head) => places.get(head) ?? -1),
    relations: pick(tree.relations, "dep"),
    kinds: tree.kinds.length === 0 ? [] : pick(tree.kinds, null),
  };
}
