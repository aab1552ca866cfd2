import { intimates } from "../lexicon/people.ts";
import type { Token } from "../types.ts";
import { relationNumber, tagNumber } from "./alphabet.ts";
import type { Analysis } from "./analyser.ts";

/**
 * "A friend of Holm’s said so": a mark that makes a name of nobody’s wife or house, which a parser takes for one that goes on to "said", the mark itself given.
 * It reads the mark as one more name, "a friend of Holm Union said so".
 */
export function isDoubleGenitive(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text ?? "";
  if (!BEHIND.test(next) && !VERBS.has(next)) return false;
  let of = index - 1;
  while (of > index - WIDEST && tokens[of]?.text !== "of") of -= 1;
  if (tokens[of]?.text !== "of" || of === index - 1) return false;
  return intimates.has(tokens[of - 1]?.text.toLowerCase().replace(/s$/, "") ?? "");
}

export const POSSESSIVE: ReadonlySet<string> = new Set(["’s", "'s"]);

/** "of the former mayor’s" */
const WIDEST = 6;

const BEHIND = /^[,.;:—–”"]$/;

const VERBS: ReadonlySet<string> = new Set(
  `added admitted agreed alleged announced argued asserted asked believed called claimed claims complained conceded confirmed contradicted denied denies described disputed
  disputes estimated explained had has have insisted insists is maintained maintains noted quoted recalled recalls rejected remembered remembers
  reported revealed said says suggested suggests testified thinks thought told tells was were who will would wrote`.split(
    /\s+/,
  ),
);

/** Gives the mark its tag and hangs it on its name again, within a sentence of `size` words that begins at `first`. */
export function hangMark(
  { tags, heads, relations, kinds }: Analysis,
  first: number,
  size: number,
  index: number,
): void {
  const [mark, name] = [index - first, index - first - 1];
  const head = heads[index] ?? size;
  for (let at = first; at < first + size; at += 1) if (heads[at] === mark) heads[at] = name;
  if (head !== name) {
    heads[index - 1] = head;
    relations[index - 1] = relations[index] ?? 0;
  }
  heads[index] = name;
  relations[index] = relationNumber("case");
  tags[index] = tagNumber("POS");
  kinds[index] = 0;
}
