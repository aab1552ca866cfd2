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
  const drafts: Draft[] = [];
  for (const sentence of document.sentences) {
    const texts: string[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1)
      texts.push(document.tokens[i]?.text ?? "");
    drafts.push(analyse(texts, shippedForms, shipped));
  }
  agreeOnNames(drafts);
  const words: Word[] = [];
  for (const [number, sentence] of document.sentences.entries()) {
    const draft = drafts[number];
    if (draft !== undefined) addWords(words, document, sentence, number, draft);
  }
  return { ...document, words };
}

/** All of the learned analysis of one sentence. */
export function analyse(texts: readonly string[], forms: Forms, using: Tables): Draft {
  const draft = draftOf(texts, forms);
  tag(using.tagger, draft);
  attach(using.tree, draft);
  label(using.labeller, draft);
  nameKinds(using.entity, draft);
  return draft;
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
