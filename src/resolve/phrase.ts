import { quantities } from "../lexicon/quantities.ts";
import { nameSuffixes } from "../lexicon/titles.ts";
import type { Attribution, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import type { Cast, Entity } from "./cast.ts";
import { kindOfNoun } from "./nouns.ts";
import { headOfRole, type Range } from "./roles.ts";

/** A source is read over its first words only: nobody is introduced in more. */
const LIMIT = 60;

export interface Pronoun {
  readonly form: "pronoun";
  readonly word: Word;
}

export interface Named {
  readonly form: "named";
  readonly entities: readonly Entity[];
  /** Words of the first name. */
  readonly range: Range;
}

export interface Description {
  readonly form: "description";
  /** The noun phrase, up to its first comma or relative clause. */
  readonly range: Range;
  /** Its noun; where there is none ("some", "40%"), the word that stands for it. */
  readonly head: Word;
  readonly start: "the" | "a" | "possessive" | "none";
  /** The possessor: "his" or the words before the possessive mark. */
  readonly possessor: Range | null;
  /** "one of the engineers" */
  readonly single: boolean;
  /** Whether "who" refers to it. */
  readonly human: boolean;
}

export type Phrase = Pronoun | Named | Description;

/** What the words of a source are: a pronoun, a name, or a noun phrase that describes. */
export function readSource(
  words: readonly Word[],
  cast: Cast,
  attribution: Attribution,
): Phrase | null {
  const under = wordsUnder(words, attribution.source.slice(0, 1), LIMIT);
  const first = under[0];
  const last = under.at(-1);
  return first && last ? readPhrase(words, cast, [first.index, last.index + 1], 3) : null;
}

function readPhrase(
  words: readonly Word[],
  cast: Cast,
  whole: Range,
  depth: number,
): Phrase | null {
  const [from, to] = trim(words, whole);
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return null;
  if (depth > 0) {
    const antecedent = antecedentOfRelative(words, first, last);
    if (antecedent) {
      const phrase = readPhrase(words, cast, antecedent, depth - 1);
      const isHuman = last.lower === "who" || last.lower === "whom";
      return phrase?.form === "description" && isHuman ? { ...phrase, human: true } : phrase;
    }
  }
  if (isPronoun(first) && (to - from === 1 || first.tag === "PRP"))
    return { form: "pronoun", word: first };
  return namedIn(words, cast, [from, to]) ?? describe(words, cast, [from, to]);
}

/** Without marks, conjunctions and adverbs at the edges, and without the possessive mark: "As many experts", "Ebdy's". */
function trim(words: readonly Word[], [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from < to - 1 && isEdge(words[from], from, words)) from += 1;
  while (to > from + 1 && isTail(words[to - 1])) to -= 1;
  return [from, to];
}

function isEdge(word: Word | undefined, index: number, words: readonly Word[]): boolean {
  if (!word) return false;
  const { tag, lower } = word;
  if (lower === "at") return !AT_LEAST.has(words[index + 1]?.lower ?? "");
  if (
    tag === "," ||
    tag === ":" ||
    tag === "." ||
    tag === "-LRB-" ||
    tag === "IN" ||
    tag === "TO" ||
    tag === "CC" ||
    tag === "VBG"
  ) {
    return lower !== "that" || words[index + 1] !== undefined;
  }
  return (tag === "RB" && lower !== "most") || lower === "even" || lower === "only";
}

const AT_LEAST: ReadonlySet<string> = new Set(["least", "most"]);

function isTail(word: Word | undefined): boolean {
  if (!word) return false;
  const { tag } = word;
  return (
    tag === "," ||
    tag === "." ||
    tag === ":" ||
    tag === "POS" ||
    tag === "-RRB-" ||
    word.lower.endsWith("self")
  );
}

export function isPronoun(word: Word): boolean {
  return (word.tag === "PRP" || word.tag === "PRP$") && !word.lower.endsWith("self");
}

/**
 * "the clerk, who said", "the firm whose lawyer denied", "engineers, many of whom say": the noun that the relative clause
 * hangs on, or, where the tree has none, the words before its comma.
 */
function antecedentOfRelative(words: readonly Word[], first: Word, last: Word): Range | undefined {
  const pronoun = isRelative(last) ? last : isRelative(first) ? first : undefined;
  if (!pronoun || (pronoun === first && first !== last && first.lower !== "whose"))
    return undefined;
  let clause: Word | undefined = pronoun;
  for (let step = 0; clause && step < 12 && !clause.relation.startsWith("acl"); step += 1)
    clause = words[clause.head];
  const noun = clause && words[clause.head];
  let end = first.index;
  while (end > 0 && (words[end - 1]?.text === "," || words[end - 1]?.tag === ":")) end -= 1;
  const near =
    noun && noun.index < first.index && noun.sentence === first.sentence ? noun : words[end - 1];
  const head = near && pronoun.lower !== "which" ? humanBefore(words, near) : near;
  if (!head || head.sentence !== first.sentence) return undefined;
  let from = head.index;
  for (let steps = 0; steps < LIMIT; steps += 1) {
    const before = words[from - 1];
    if (!before || before.sentence !== head.sentence || !isNounPart(before)) break;
    from -= 1;
  }
  return [from, Math.max(head.index + 1, Math.min(end, head.index + LIMIT))];
}

/** "voters in Lisse, who": not the town but the people. */
function humanBefore(words: readonly Word[], near: Word): Word {
  for (let index = near.index; index > near.index - 10; index -= 1) {
    const word = words[index];
    if (!word || word.sentence !== near.sentence) break;
    if (word.tag.startsWith("NN")) {
      const kind = kindOfNoun(word);
      if (word.entity === "person" || kind === "person" || kind === "people") return word;
    } else if (word.tag !== "IN" && !isNounPart(word)) break;
  }
  return near;
}

function isRelative({ lower, tag }: Word): boolean {
  return (
    lower === "who" ||
    lower === "whom" ||
    lower === "which" ||
    lower === "whose" ||
    (lower === "that" && tag === "WDT")
  );
}

function isNounPart({ tag }: Word): boolean {
  return (
    tag.startsWith("NN") ||
    tag.startsWith("JJ") ||
    tag === "DT" ||
    tag === "POS" ||
    tag === "CD" ||
    tag === "PRP$" ||
    tag === "HYPH"
  );
}

/** A source that is one or more names, each perhaps with a role before it or after it. */
function namedIn(words: readonly Word[], cast: Cast, [from, to]: Range): Named | null {
  const cut = endOfSegment(words, from, to);
  const lead = nameHeading(words, cast, [from, cut]);
  if (lead !== undefined) return withOthers(words, cast, lead, to);
  // "An attorney for the firm, Orla Fenn, …": the name stands in apposition to its role.
  if (words[cut]?.text !== "," || cut + 1 >= to) return null;
  if (/^(?:VB|IN)/.test(words[cut + 1]?.tag ?? "")) return null;
  const next = endOfSegment(words, cut + 1, to);
  const apposed = nameHeading(words, cast, [cut + 1, next]);
  const head = headOfRole(words, [from, cut]);
  if (apposed === undefined || !head || head.tag === "NNS") return null;
  return named(cast, [apposed]);
}

/** A segment ends at a comma, a dash, a bracket or a relative clause; not at a short form: "Port Authority (PA) figures". */
export function endOfSegment(words: readonly Word[], from: number, to: number): number {
  let index = from;
  while (index < to) {
    const word = words[index];
    if (!word) break;
    const { tag, text } = word;
    const past = afterShortForm(words, index, to);
    if (past > index) {
      index = past;
      continue;
    }
    if (text === "," || tag === ":" || tag === "-LRB-") break;
    if (index > from && (tag.startsWith("W") || word.lower === "that")) break;
    index += 1;
  }
  return index;
}

/** The noun after a short form in brackets, where the phrase goes on: "Port Authority (PA) | figures". */
function afterShortForm(words: readonly Word[], index: number, to: number): number {
  const goesOn =
    index + 3 < to &&
    words[index]?.tag === "-LRB-" &&
    words[index + 2]?.tag === "-RRB-" &&
    words[index + 3]?.tag.startsWith("NN");
  return goesOn ? index + 3 : index;
}

/**
 * The name that a segment is about: nothing but parts of a role stand before it, and no noun after it. "Lisse manager Orla
 * Fenn" is about Fenn, "Orla Fenn of Lisse" too, "Fenn's lawyer" and "a lawyer for Fenn" are not.
 */
function nameHeading(words: readonly Word[], cast: Cast, [from, to]: Range): number | undefined {
  let index = from;
  while (index < to) {
    const at = cast.nameAt[index] ?? -1;
    const name = cast.names[at];
    if (name) {
      const after = words[name.to];
      if (!after || name.to >= to) return at;
      const { tag } = after;
      const past = afterShortForm(words, name.to, to);
      if (past > name.to) {
        index = past;
        continue;
      }
      if (
        tag === "POS"
          ? name.to + 1 >= to
          : !tag.startsWith("NN") && !tag.startsWith("JJ") && tag !== "HYPH"
      )
        return at;
      if (tag.startsWith("NNP")) return endsInSuffix(words, name.to, to) ? at : undefined;
      index = Math.max(name.to, index + 1);
      continue;
    }
    // "retired colonel": at the head of a phrase a participle may bear the tag of a past tense.
    if (!isHeadPart(words[index]) && !(index === from && words[index]?.tag === "VBD"))
      return undefined;
    index += 1;
  }
  return undefined;
}

function endsInSuffix(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (!nameSuffixes.has(words[index]?.lower.replaceAll(".", "") ?? "")) return false;
  return true;
}

const HEAD_PARTS: ReadonlySet<string> = new Set(["VBN", "RB", "``", "''", "PDT", "FW", "VBG"]);

function isHeadPart(word: Word | undefined): boolean {
  return word !== undefined && (isNounPart(word) || HEAD_PARTS.has(word.tag));
}

/** "Orla Fenn and Tam Rook", "the council, Ms Fenn and Mr Rook" */
function withOthers(words: readonly Word[], cast: Cast, first: number, to: number): Named {
  const found = [first];
  let index = cast.names[first]?.to ?? to;
  const isPlace = cast.entityOf[first]?.isPlace === true;
  for (let guard = 0; guard < LIMIT && index < to; guard += 1) {
    const word = words[index];
    if (!word) break;
    const name = cast.nameAt[index] ?? -1;
    if (name > found.at(-1)! && joins(words, cast, index) && !isPlace) {
      found.push(name);
      index = cast.names[name]?.to ?? index + 1;
    } else index += 1;
  }
  const joined =
    found.length > 1 && found.slice(1).some((name) => afterConjunction(words, cast, name));
  return named(cast, joined ? found : [first]);
}

/** Whether only a title stands between the name at a word and the "and" or comma before it. */
function joins(words: readonly Word[], cast: Cast, index: number): boolean {
  const name = cast.names[cast.nameAt[index] ?? -1];
  if (!name || name.from !== index) return false;
  let start = Math.min(name.start, name.from);
  while (
    start > 0 &&
    (words[start - 1]?.tag === "DT" ||
      words[start - 1]?.tag.startsWith("JJ") === true ||
      words[start - 1]?.tag === "NN")
  )
    start -= 1;
  const before = words[start - 1];
  return (
    before !== undefined &&
    (before.text === "and" || before.text === ",") &&
    !(before.text === "," && !sameForm(words, cast, index))
  );
}

/** In a list after a comma stand names of the same kind: not the firm in "Orla Fenn, Vesper's chairman, …". */
function sameForm(words: readonly Word[], cast: Cast, index: number): boolean {
  const entity = cast.entityOf[cast.nameAt[index] ?? -1];
  const name = cast.names[cast.nameAt[index] ?? -1];
  const after = name && words[name.to];
  return entity?.type === "person" && (after?.text === "," || after?.text === "and" || after?.text === "(");
}

function afterConjunction(words: readonly Word[], cast: Cast, index: number): boolean {
  const name = cast.names[index];
  if (!name) return false;
  for (let at = Math.min(name.start, name.from) - 1, steps = 0; steps < 4; at -= 1, steps += 1)
    if (words[at]?.text === "and") return true;
  return false;
}

function named(cast: Cast, indices: readonly number[]): Named {
  const entities = indices.flatMap((index) => cast.entityOf[index] ?? []);
  const name = cast.names[indices[0] ?? 0];
  return {
    form: "named",
    entities: [...new Set(entities)],
    range: [name?.from ?? 0, name?.to ?? 0],
  };
}

function describe(words: readonly Word[], cast: Cast, [from, to]: Range): Description | null {
  const end = beforeVerb(words, from, Math.max(from + 1, endOfSegment(words, from, to)));
  const first = words[from];
  if (!first) return null;
  const quantity = quantityBefore(words, from, end);
  const single = quantity !== undefined && quantity.lower === "one";
  const nounFrom = quantity ? quantity.index + 2 : from;
  const head = headOfRole(words, [nounFrom, end]) ?? words[end - 1] ?? first;
  const mark = possessiveBefore(words, from, head.index);
  const owner: Range | null =
    first.tag === "PRP$"
      ? [from, from + 1]
      : mark > from
        ? [from, mark]
        : ownerByName(cast, from, head.index);
  const start = first.tag === "PRP$" || mark > from ? "possessive" : articleOf(first, single);
  return { form: "description", range: [from, end], head, start, possessor: owner, single, human: false };
}

/** "the judge presiding", "several clerks handling complaints": the phrase is cut where a verb describes its noun. */
function beforeVerb(words: readonly Word[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    if (words[index]?.tag.startsWith("VB") && words[index - 1]?.tag.startsWith("NN")) return index;
  }
  return to;
}

/** "half of the voters", "one of the engineers", "a majority of members": the noun after "of" tells what they are. */
function quantityBefore(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let index = from; index < Math.min(to - 2, from + 6); index += 1) {
    const word = words[index];
    if (
      word &&
      words[index + 1]?.lower === "of" &&
      (word.tag === "CD" || quantities.has(word.lemma) || quantities.has(word.lower))
    )
      return word;
  }
  return undefined;
}

function possessiveBefore(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) if (words[index]?.tag === "POS") return index;
  return -1;
}

/** "the Fenn campaign": the name before the noun owns it. */
function ownerByName(cast: Cast, from: number, head: number): Range | null {
  const name = cast.names[cast.nameAt[head - 1] ?? -1];
  return name && name.from >= from ? [name.from, name.to] : null;
}

function articleOf(first: Word, single: boolean): "the" | "a" | "none" {
  if (single) return "a";
  const { lower } = first;
  if (
    lower === "the" ||
    lower === "this" ||
    lower === "that" ||
    lower === "these" ||
    lower === "those" ||
    lower === "both"
  )
    return "the";
  return lower === "a" || lower === "an" || lower === "one" || lower === "another" ? "a" : "none";
}

/** "the firm" and "the oil firm", but not "the firm in Lisse" or "the Lisse firm". */
export function isBare(words: readonly Word[], { range: [from, to], head }: Description): boolean {
  if (head.index !== to - 1 || head.index - from > 3) return false;
  for (let index = from + 1; index < head.index; index += 1)
    if (words[index]?.text !== words[index]?.lower) return false;
  return true;
}
