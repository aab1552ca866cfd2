import type { Form } from "./form.ts";
import { formOf } from "./form.ts";
import type { Steps } from "./steps.ts";
import { stepsFrom } from "./steps.ts";
import type { Fill, TableName } from "./tables.ts";
import { TABLE_NAMES, fillFrom, readSteps, readTable } from "./tables.ts";

/** The learned steps with their tables in their memory, and the spellings that they have met. */
export interface Analyser {
  readonly steps: Steps;
  /** Where in the memory the lexicons of tags and of relations lie. */
  readonly lexicon: number;
  readonly choices: number;
  readonly forms: Map<string, Form>;
  /** Those met last, each in a seat by a few of its letters: most of a text is some hundred words. */
  readonly recent: (Form | undefined)[];
}

/** One sentence: its first word among all that are placed, and the one behind its last. */
export interface Extent {
  readonly firstToken: number;
  readonly endToken: number;
}

let shipped: Analyser | undefined;

/** With the shipped tables, read once, on first use; throws where they are missing. */
export function shippedAnalyser(): Analyser {
  shipped ??= analyserFrom(readTable);
  return shipped;
}

export function analyserFrom(fill: Fill): Analyser {
  const steps = stepsFrom(readSteps());
  const { TAGGER: tagger, TREE: tree, LABEL: label, ENTITY: entity } = steps;
  const weights: Partial<Record<TableName, WebAssembly.Global>> = { tagger, tree, label, entity };
  for (const name of TABLE_NAMES) {
    const at = weights[name]?.value;
    if (at !== undefined) fill(name, (size) => new Uint8Array(steps.memory.buffer, at, size));
  }
  const lexicon = allocated(steps, "lexicon", fill);
  const choices = allocated(steps, "choices", fill);
  steps.keep();
  const recent = Array.from<Form | undefined>({ length: SEATS });
  return { steps, lexicon, choices, forms: new Map(), recent };
}

/** As it is, but with a lexicon of relations that is put into its memory. */
export function withChoices(analyser: Analyser, choices: Uint8Array): Analyser {
  return { ...analyser, choices: allocated(analyser.steps, "choices", fillFrom({ choices })) };
}

function allocated(steps: Steps, name: TableName, fill: Fill): number {
  let at = 0;
  fill(name, (bytes) => {
    at = steps.allocate(bytes);
    return new Uint8Array(steps.memory.buffer, at, bytes);
  });
  return at;
}

const FORMS_LIMIT = 60_000;

/** A long word cut from an article holds on to the whole of it, a copy does not. */
function apart(text: string): string {
  return text.length < SLICED ? text : text.split("").join("");
}

/** From so many characters on V8 points into the text that a word is cut from. */
const SLICED = 13;

/** Lays words out for the steps, in place of those before, and gives their forms. Spellings are remembered between calls. */
export function place(analyser: Analyser, texts: readonly string[]): readonly Form[] {
  const { steps, forms: known, recent } = analyser;
  if (known.size > FORMS_LIMIT) {
    known.clear();
    recent.fill(undefined);
    steps.forget();
  }
  steps.reserve(texts.length);
  const forms = texts.map((text) => {
    const seat = seatOf(text);
    const last = recent[seat];
    if (last !== undefined && last.text === text) return last;
    const form = known.get(text) ?? newForm(analyser, apart(text));
    recent[seat] = form;
    return form;
  });
  const records = new Uint32Array(steps.memory.buffer, steps.forms.value, forms.length);
  for (let i = 0; i < forms.length; i += 1) records[i] = forms[i]?.record ?? 0;
  return forms;
}

function newForm({ steps, lexicon, forms }: Analyser, text: string): Form {
  const form = formOf(steps, lexicon, text);
  forms.set(text, form);
  return form;
}

const SEATS = 8192;

function seatOf(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0);
  const middle = text.charCodeAt(length >> 1);
  const last = text.charCodeAt(length - 1);
  return (((length * 31 + first) * 31 + middle) * 31 + last) & (SEATS - 1);
}

/** What the steps tell of words, in step with them; true until other words are placed. */
export interface Analysis {
  readonly tags: Uint8Array;
  /** Counted within the sentence, whose size stands for the root. */
  readonly heads: Int32Array;
  /** The words of a sentence in the order in which they found their heads: each comes after all that depend on it. */
  readonly order: Int32Array;
  readonly relations: Uint8Array;
  readonly kinds: Uint8Array;
}

export function analysisOf({ steps }: Analyser, { firstToken, endToken }: Extent): Analysis {
  const { buffer } = steps.memory;
  const size = endToken - firstToken;
  const bytes = ({ value }: WebAssembly.Global): Uint8Array =>
    new Uint8Array(buffer, value + firstToken, size);
  const numbers = ({ value }: WebAssembly.Global): Int32Array =>
    new Int32Array(buffer, value + 4 * firstToken, size);
  return {
    tags: bytes(steps.tags),
    heads: numbers(steps.heads),
    order: numbers(steps.order),
    relations: bytes(steps.relations),
    kinds: bytes(steps.kinds),
  };
}

/** All of the learned analysis, one step over all sentences before the next: each has a table that fills a core's cache. */
export function analyse(analyser: Analyser, sentences: readonly Extent[]): void {
  const { steps, lexicon, choices } = analyser;
  const each = (step: (first: number, size: number) => void): void => {
    for (const { firstToken, endToken } of sentences) step(firstToken, endToken - firstToken);
  };
  each((first, size) => steps.tag(lexicon, first, size));
  each(steps.attach);
  each((first, size) => steps.label(choices, first, size));
  each(steps.nameKinds);
}

/** Within an article a name keeps to one kind, see steps/agree.ts. */
export function agreeOnNames({ steps }: Analyser, sentences: readonly Extent[]): void {
  for (const step of [steps.forgetVotes, steps.vote, steps.heed]) {
    for (const { firstToken, endToken } of sentences) step(firstToken, endToken - firstToken);
  }
}
