import type { Document, ParsedDocument, Sentence, Token, Word } from "../types.ts";
import { KINDS, RELATIONS, TAGS } from "./alphabet.ts";
import type { Analysis } from "./analyser.ts";
import { agreeOnNames, analyse, analysisOf, place, shippedAnalyser } from "./analyser.ts";
import type { Form } from "./form.ts";
import { hangMark, isDoubleGenitive, POSSESSIVE } from "./double-genitive.ts";
import { isUpper, lemmaOf, straighten } from "./form.ts";

/** Part of speech, head, relation, lemma and kind of name for every token, sentence by sentence. */
export function parse(document: Document): ParsedDocument {
  const analyser = shippedAnalyser();
  const { tokens, sentences } = document;
  const odd = oddMarksIn(tokens);
  const forms = place(
    analyser,
    tokens.map(({ text }, index) => (odd.has(index) ? IN_NAMES : text)),
  );
  analyse(analyser, sentences);
  agreeOnNames(analyser, sentences);
  const analysis = analysisOf(analyser, { firstToken: 0, endToken: tokens.length });
  const words: Word[] = [];
  for (const [number, sentence] of sentences.entries())
    addWords(words, document, sentence, number, odd, forms, analysis);
  return { ...document, words };
}

/** Marks that the tables take for something else, by their place: the "&" of a name, and what makes a name nobody’s wife or house. */
function oddMarksIn(tokens: readonly Token[]): ReadonlyMap<number, "link" | "genitive"> {
  const odd = new Map<number, "link" | "genitive">();
  for (let index = 0; index < tokens.length; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (text === LINK && isLink(tokens, index)) odd.set(index, "link");
    else if (POSSESSIVE.has(text) && isDoubleGenitive(tokens, index)) odd.set(index, "genitive");
  }
  return odd;
}

const LINK = "&";

/** What "Hart & Sons" is to the tables, which take the mark for an "and" between two firms: a name like "Hart Union Sons". */
const IN_NAMES = "Union";

function isLink(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].every((token) =>
    isUpper(token?.text.charCodeAt(0) ?? 0),
  );
}

/** Most words have no dependents, and share one empty list. */
const NO_CHILDREN: readonly number[] = [];

function addWords(
  words: Word[],
  document: Document,
  { firstToken: first, endToken: end }: Sentence,
  number: number,
  odd: ReadonlyMap<number, "link" | "genitive">,
  forms: readonly Form[],
  analysis: Analysis,
): void {
  const { tags, heads, relations, kinds } = analysis;
  const size = end - first;
  for (let index = first; index < end; index += 1)
    if (odd.get(index) === "genitive") hangMark(analysis, first, size, index);
  const children: (number[] | undefined)[] = [];
  for (let i = 0; i < size; i += 1) children.push(undefined);
  for (let i = 0; i < size; i += 1) {
    const head = heads[first + i] ?? size;
    const siblings = children[head];
    if (siblings !== undefined) siblings.push(first + i);
    else if (head < size) children[head] = [first + i];
  }
  for (let index = first; index < end; index += 1) {
    const token = document.tokens[index];
    const form = forms[index];
    if (token === undefined || form === undefined) continue;
    const head = heads[index] ?? size;
    const tag = tags[index] ?? 0;
    const spelled = odd.has(index) ? token.text : undefined;
    words.push({
      start: token.start,
      end: token.end,
      text: spelled ?? form.text,
      index,
      sentence: number,
      lower: spelled ? straighten(spelled) : form.lower,
      lemma: spelled ? straighten(spelled) : lemmaOf(form, tag),
      tag: TAGS[tag] ?? "NN",
      head: head === size ? -1 : first + head,
      relation: RELATIONS[relations[index] ?? 0] ?? "dep",
      children: children[index - first] ?? NO_CHILDREN,
      entity: KINDS[kinds[index] ?? 0] ?? null,
    });
  }
}
