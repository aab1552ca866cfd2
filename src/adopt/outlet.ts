import { groupBy } from "../group.ts";
import type { Word } from "../types.ts";

/** "Torsby Now reported": whatever its words are elsewhere, here they are one name, headed by the one that the sentence leads to. */
export function withOutlet(words: readonly Word[], outlet: string): readonly Word[] {
  const parts = outlet.split(/\s+/);
  const starts = words.filter(({ index }) =>
    parts.every((part, offset) => words[index + offset]?.text === part),
  );
  if (starts.length === 0) return words;
  const named = new Map(
    starts
      .flatMap(({ index }) => nameOf(words.slice(index, index + parts.length)))
      .map((word) => [word.index, word]),
  );
  return withChildren(words.map((word) => named.get(word.index) ?? word));
}

function nameOf(words: readonly Word[]): readonly Word[] {
  const isInside = (index: number): boolean => words.some((word) => word.index === index);
  const top = words.find(({ head }) => !isInside(head)) ?? words[0];
  return words.map((word) => {
    const name: Word = { ...word, tag: "NNP", lemma: word.lower, entity: "organization" };
    return top && word !== top ? { ...name, head: top.index, relation: "flat" } : name;
  });
}

function withChildren(words: readonly Word[]): readonly Word[] {
  const byHead = groupBy(words, ({ head }) => head);
  return words.map((word) => ({
    ...word,
    children: (byHead.get(word.index) ?? []).map(({ index }) => index),
  }));
}
