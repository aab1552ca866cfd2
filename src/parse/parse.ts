import type { Document, ParsedDocument, Word } from "../types.ts";
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
  const words: Word[] = [];
  for (const [number, sentence] of document.sentences.entries()) {
    const texts: string[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1)
      texts.push(document.tokens[i]?.text ?? "");
    const draft = analyse(texts, shippedForms, shipped);
    const children: number[][] = [];
    for (let i = 0; i < draft.size; i += 1) children.push([]);
    for (let i = 0; i < draft.size; i += 1)
      children[draft.head[i] ?? 0]?.push(sentence.firstToken + i);
    for (let i = 0; i < draft.size; i += 1) {
      const index = sentence.firstToken + i;
      const token = document.tokens[index];
      const form = draft.forms[i];
      if (token === undefined || form === undefined) continue;
      const head = draft.head[i] ?? draft.size;
      const tagNumber = draft.tag[i] ?? 0;
      words.push({
        start: token.start,
        end: token.end,
        text: token.text,
        index,
        sentence: number,
        lower: form.lower,
        lemma: lemmaOf(form, tagNumber),
        tag: TAGS[tagNumber] ?? "NN",
        head: head === draft.size ? -1 : sentence.firstToken + head,
        relation: RELATIONS[draft.relation[i] ?? 0] ?? "dep",
        children: children[i] ?? [],
        entity: KINDS[draft.kind[i] ?? 0] ?? null,
      });
    }
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
