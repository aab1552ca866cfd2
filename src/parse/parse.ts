import type { Document, ParsedDocument, Sentence, Word } from "../types.ts";
import { agreeOnNames } from "./agree.ts";
import { KINDS, RELATIONS, TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./draft.ts";
import { nameKinds } from "./entity.ts";
import type { Forms } from "./form.ts";
import { formsWith } from "./form.ts";
import { label } from "./label.ts";
import { lemmaOf } from "./lemma.ts";
import type { Tables } from "./tables.ts";
import { tables } from "./tables.ts";
import { tag } from "./tagger.ts";
import { attach } from "./tree.ts";

let shippedForms: Forms | undefined;

/** Part of speech, head, relation, lemma and kind of name for every token, sentence by sentence. */
export function parse(document: Document): ParsedDocument {
  const shipped = tables();
  shippedForms ??= formsWith(shipped.tagger.lexicon);
  const formOf = shippedForms;
  const drafts = document.sentences.map((sentence) => draftOf(textsOf(document, sentence), formOf));
  analyse(drafts, shipped);
  agreeOnNames(drafts);
  const words: Word[] = [];
  for (const [number, sentence] of document.sentences.entries()) {
    const draft = drafts[number];
    if (draft !== undefined) addWords(words, document, sentence, number, draft);
  }
  return { ...document, words };
}

/** All of the learned analysis, one step over all sentences before the next: each has a table that fills a core's cache. */
export function analyse(drafts: readonly Draft[], using: Tables): void {
  for (const draft of drafts) tag(using.tagger, draft);
  for (const draft of drafts) attach(using.tree, draft);
  for (const draft of drafts) label(using.labeller, draft);
  for (const draft of drafts) nameKinds(using.entity, draft);
}

function textsOf({ tokens }: Document, { firstToken, endToken }: Sentence): string[] {
  const texts: string[] = [];
  for (let i = firstToken; i < endToken; i += 1) texts.push(tokens[i]?.text ?? "");
  return texts;
}

/** Most words have no dependents, and share one empty list. */
const NO_CHILDREN: readonly number[] = [];

function addWords(
  words: Word[],
  document: Document,
  sentence: Sentence,
  number: number,
  draft: Draft,
): void {
  const first = sentence.firstToken;
  const children: (number[] | undefined)[] = [];
  for (let i = 0; i < draft.size; i += 1) children.push(undefined);
  for (let i = 0; i < draft.size; i += 1) {
    const head = draft.head[i] ?? draft.size;
    const siblings = children[head];
    if (siblings !== undefined) siblings.push(first + i);
    else if (head < draft.size) children[head] = [first + i];
  }
  for (let i = 0; i < draft.size; i += 1) {
    const token = document.tokens[first + i];
    const form = draft.forms[i];
    if (token === undefined || form === undefined) continue;
    const head = draft.head[i] ?? draft.size;
    const tagNumber = draft.tag[i] ?? 0;
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      index: first + i,
      sentence: number,
      lower: form.lower,
      lemma: lemmaOf(form, tagNumber),
      tag: TAGS[tagNumber] ?? "NN",
      head: head === draft.size ? -1 : first + head,
      relation: RELATIONS[draft.relation[i] ?? 0] ?? "dep",
      children: children[i] ?? NO_CHILDREN,
      entity: KINDS[draft.kind[i] ?? 0] ?? null,
    });
  }
}
