import type { ParsedDocument, Quotation, Word } from "../types.ts";
import { firstWordFrom } from "../words.ts";
import { partialPronouns } from "../lexicon/pronouns.ts";
import { hasLetterOrDigit } from "../letters.ts";
import { turnsOf } from "./turns.ts";

export { isFiniteVerb, isVerb } from "../words.ts";

/** Half-open range of indices into `words`. */
export type Range = readonly [from: number, to: number];

/** A parsed document with what every pattern family asks of it, computed once. */
export interface Scene {
  readonly document: ParsedDocument;
  readonly words: readonly Word[];
  /** First word and end (exclusive) of the subtree under each word. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Words of each quotation, marks included. */
  readonly quoted: readonly Range[];
  /** Quotations inside others, by the words that open and close them. */
  readonly nested: ReadonlyMap<number, Range>;
  /** Index of the outermost quotation that a word stands in, or -1; the marks stand inside. */
  readonly quotationOf: Int32Array;
  /** The colons behind who speaks in a conversation. */
  readonly turns: ReadonlySet<number>;
}

export function survey(document: ParsedDocument): Scene {
  const { words } = document;
  const { left, right } = measureSubtrees(words);
  const quoted = locateQuotations(words, document.quotations);
  const quotationOf = new Int32Array(words.length).fill(-1);
  document.quotations.forEach((quotation, index) => {
    if (quotation.parent !== null) return;
    const [from, to] = quoted[index] ?? [0, 0];
    quotationOf.fill(index, from, to);
  });
  const nested = new Map(
    quoted.flatMap((range, index) =>
      document.quotations[index]?.parent === null
        ? []
        : [[range[0], range] as const, [range[1] - 1, range] as const],
    ),
  );
  return { document, words, left, right, quoted, nested, quotationOf, turns: turnsOf(document) };
}

/** No branch of a tree crosses another, so that a word is seen after all that hangs on it to its left, or, backwards, to its right. */
function measureSubtrees(words: readonly Word[]): Pick<Scene, "left" | "right"> {
  const left = new Int32Array(words.length);
  const right = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) {
    left[index] = index;
    right[index] = index + 1;
  }
  for (const { index, head } of words)
    if (head > index) left[head] = Math.min(left[head] ?? head, left[index] ?? index);
  for (let index = words.length - 1; index >= 0; index--) {
    const head = words[index]?.head ?? -1;
    if (head >= 0 && head < index) right[head] = Math.max(right[head] ?? head, right[index] ?? 0);
  }
  return { left, right };
}

function locateQuotations(words: readonly Word[], quotations: readonly Quotation[]): Range[] {
  return quotations.map((quotation) => [
    firstWordFrom(words, quotation.start),
    firstWordFrom(words, quotation.end),
  ]);
}

/** The first child of a word that bears one of the relations. */
export function childOf(
  scene: Scene,
  index: number,
  ...relations: readonly string[]
): Word | undefined {
  for (const child of scene.words[index]?.children ?? []) {
    const word = scene.words[child];
    if (word && relations.includes(word.relation)) return word;
  }
  return undefined;
}

/** A word with all that hangs on it, from the leftmost to the rightmost, whatever of another phrase stands between. */
export function subtree(scene: Scene, index: number): Range {
  return [scene.left[index] ?? index, scene.right[index] ?? index + 1];
}

/** The words of the sentence that a word stands in. */
export function sentenceRange(scene: Scene, index: number): Range {
  const sentence = scene.document.sentences[scene.words[index]?.sentence ?? 0];
  return [sentence?.firstToken ?? index, sentence?.endToken ?? index + 1];
}

const NOMINAL = new Set(["NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "WP", "WP$", "EX"]);

/** A word that can head a source: noun, pronoun, number ("40 % said"), determiner ("some said", "most said") or age ("the 23-year-old said"). */
export function isNominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (NOMINAL.has(word.tag) || partialPronouns.has(word.lower) || word.lower.endsWith("-year-old"))
  );
}

/** Punctuation by form: nothing in it is a letter or a digit. */
export function isPunctuation(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const first = word.text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57))
    return false;
  return MARKS.has(word.text) || (!hasLetterOrDigit(word.text) && !/[$£€%]/.test(word.text));
}

/** Nearly all marks that there are in an article. */
const MARKS: ReadonlySet<string> = new Set([
  ",",
  ".",
  "“",
  "”",
  '"',
  ":",
  ";",
  "—",
  "–",
  "―",
  "-",
  "?",
]);

/** Whether a word is the mark that opens an outermost quotation; the tagger is often wrong about straight marks. */
export function isOpeningMark(scene: Scene, index: number): boolean {
  return scene.quoted[scene.quotationOf[index] ?? -1]?.[0] === index;
}

/** Whether a word is the mark that closes an outermost quotation. */
export function isClosingMark(scene: Scene, index: number): boolean {
  const quotation = scene.quotationOf[index] ?? -1;
  return (
    scene.document.quotations[quotation]?.closed === true &&
    scene.quoted[quotation]?.[1] === index + 1
  );
}

/** Remove `holes` from a range; what is left, in reading order. */
export function without(range: Range, holes: readonly Range[]): Range[] {
  let parts: Range[] = [range];
  for (const [from, to] of holes) {
    const rest: Range[] = [];
    for (const part of parts) {
      const [start, end] = part;
      if (to <= start || end <= from) rest.push(part);
      else {
        if (start < from) rest.push([start, from]);
        if (to < end) rest.push([to, end]);
      }
    }
    parts = rest;
  }
  return parts;
}

/** Sorted ranges with those that touch or overlap made one. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = ranges
    .filter(([from, to]) => from < to)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function covers(range: Range, index: number): boolean {
  return range[0] <= index && index < range[1];
}

export function paragraphOf(scene: Scene, index: number): number {
  return scene.document.sentences[scene.words[index]?.sentence ?? 0]?.paragraph ?? -1;
}

export function isHeadline(scene: Scene, index: number): boolean {
  return scene.document.paragraphs[paragraphOf(scene, index)]?.kind === "headline";
}

/** The marks that papers set for a dash, a bar and a pair of hyphens among them. */
export function isDash(word: Word | undefined): boolean {
  return word !== undefined && word.text.length < 3 && DASHES.has(word.text);
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "--", "-"]);

/** A comma, or the end of a quotation that holds it: "said it was “a lie,” | adding …". */
export function isPause(scene: Scene, index: number): boolean {
  if (scene.words[index]?.text === ",") return true;
  return isClosingMark(scene, index) && /^[,.?!]$/.test(scene.words[index - 1]?.text ?? "");
}
