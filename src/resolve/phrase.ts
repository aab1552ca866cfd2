import { quantities } from "../lexicon/quantities.ts";
import type { Attribution, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import type { Cast, Entity } from "./cast.ts";
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
    if (antecedent) return readPhrase(words, cast, antecedent, depth - 1);
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
  const head =
    noun && noun.index < first.index && noun.sentence === first.sentence ? noun : words[end - 1];
  if (!head || head.sentence !== first.sentence) return undefined;
  let from = head.index;
  for (let steps = 0; steps < LIMIT; steps += 1) {
    const before = words[from - 1];
    if (!before || before.sentence !== head.sentence || !isNounPart(before)) break;
    from -= 1;
  }
  return [from, Math.max(head.index + 1, Math.min(end, head.index + LIMIT))];
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
  const next = endOfSegment(words, cut + 1, to);
  const apposed = nameHeading(words, cast, [cut + 1, next]);
  const head = headOfRole(words, [from, cut]);
  if (apposed === undefined || !head || head.tag === "NNS") return null;
  return named(cast, [apposed]);
}

/** A segment ends at a comma, a dash, a bracket or a relative clause. */
export function endOfSegment(words: readonly Word[], from: number, to: number): number {
  let index = from;
  while (index < to) {
    const word = words[index];
    if (!word) break;
    const { tag, text } = word;
    if (text === "," || tag === ":" || tag === "-LRB-" || (tag.startsWith("W") && index > from))
      break;
    if (word.lower === "that" && index > from) break;
    index += 1;
  }
  return index;
}

/** The name that a segment is about: nothing but parts of its role stand before it, and nothing after it. */
function nameHeading(words: readonly Word[], cast: Cast, [from, to]: Range): number | undefined {
  let end = to;
  while (end > from && (words[end - 1]?.tag === "POS" || (cast.nameAt[end - 1] ?? -1) < 0)) {
    const word = words[end - 1];
    if (
      word &&
      (word.tag.startsWith("NNP") ||
        word.tag === "POS" ||
        word.tag === "." ||
        word.tag === "CD" ||
        word.lower.endsWith("self"))
    )
      end -= 1;
    else break;
  }
  const name = cast.nameAt[end - 1] ?? -1;
  const found = cast.names[name];
  if (!found || found.from < from) return found && found.to > from ? name : undefined;
  let start = Math.min(found.start, found.from);
  while (start > from && isHeadPart(words[start - 1])) start -= 1;
  return start <= from || words[start - 1]?.tag === "CC" ? name : undefined;
}

function isHeadPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isNounPart(word) ||
      word.tag === "VBN" ||
      word.tag === "RB" ||
      word.tag === "``" ||
      word.tag === "''" ||
      word.tag === "PDT" ||
      word.tag === "FW")
  );
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
  return entity?.type === "person" && (after?.text === "," || after?.text === "and");
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
  const end = Math.max(from + 1, endOfSegment(words, from, to));
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
  return { form: "description", range: [from, end], head, start, possessor: owner, single };
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
