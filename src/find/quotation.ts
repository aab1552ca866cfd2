import { speechCues } from "../lexicon/speech-cues.ts";
import type { Word } from "../types.ts";
import { nounPhrase } from "./clause.ts";
import { shape } from "./content.ts";
import { sourceOf, verbGroup } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { childOf, isClosingMark, isNominal, isOpeningMark, isPunctuation, isVerb, sentenceRange, subtree, type Range, type Scene } from "./scene.ts";

/**
 * A quotation with its cue outside it: after (“We checked,” she said), before (She said: “We checked”), in the middle
 * (“We,” she said, “checked”), and the quotations that go on from there with no cue of their own (“Twice.”).
 */
export function findQuotations(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let open: { draft: Draft; end: number } | undefined;
  scene.document.quotations.forEach((quotation, index) => {
    const range = scene.quoted[index];
    if (quotation.parent !== null || !range || range[0] >= range[1]) return;
    const cue = cueAfter(scene, range) ?? cueBefore(scene, range);
    const last = open;
    if (cue && !(last && cue.index === last.draft.cueWord)) {
      const draft = draftQuotation(scene, cue, cue.index > range[0] ? [clauseStart(scene, range[0]), range[1]] : range);
      if (!draft) return;
      drafts.push(draft);
      open = { draft, end: range[1] };
    } else if (last && goesOn(scene, last.draft, last.end, range)) {
      const draft = { ...last.draft, content: shape(scene, [...last.draft.content, range], [...last.draft.cue, ...last.draft.source]) };
      drafts[drafts.length - 1] = draft;
      open = { draft, end: range[1] };
    } else open = undefined;
  });
  return drafts;
}

/** “We checked,” she said / said the mayor: the first verb after a quotation that ends like a clause. */
function cueAfter(scene: Scene, [from, to]: Range): Word | undefined {
  if (!endsAsClause(scene, [from, to])) return undefined;
  const next = scene.words[to]?.text === "," || isDash(scene.words[to]) ? to + 1 : to;
  const [start, end] = sentenceRange(scene, next);
  if (start > next || (next !== to && start > to)) return undefined;
  const sameParagraph = scene.document.sentences[scene.words[to - 1]?.sentence ?? 0]?.paragraph === scene.document.sentences[scene.words[next]?.sentence ?? 0]?.paragraph;
  if (!sameParagraph) return undefined;
  let subject: number | undefined;
  for (let index = next; index < end && index < next + MAXIMAL_REACH; index++) {
    const word = scene.words[index];
    if (!word || isOpeningMark(word)) return undefined;
    if (isVerb(word) && speechCues.has(word.lemma)) {
      if (isInserted(scene, word, next)) continue;
      const source = sourceOf(scene, word.index);
      if (index === next || subject !== undefined || source) return word;
      return undefined;
    }
    if (word.tag === "VBD" || word.tag === "VBZ" || word.tag === "MD" || word.tag === "VBP") {
      if (!isInserted(scene, word, next) && !isAuxiliary(word)) return undefined;
    } else if (word.lower === ";" || (word.tag === "CC" && subject === undefined)) return undefined;
    else if (isNominal(word)) subject ??= index;
  }
  return undefined;
}

const MAXIMAL_REACH = 40;

function isAuxiliary(word: Word): boolean {
  return word.relation.startsWith("aux");
}

/** A verb inside the source: “…,” the mayor, who said little, added. */
function isInserted(scene: Scene, word: Word, from: number): boolean {
  let current: Word | undefined = word;
  for (let step = 0; current && step < 20; step++) {
    if (current.relation === "acl:relcl" || current.relation === "acl" || (current.relation === "advcl" && current.tag === "VBG" && step > 0)) return (subtree(scene, current.head)[0] ?? 0) >= from || current.head >= from;
    current = scene.words[current.head];
  }
  return false;
}

/** The quotation ends with a full stop, a comma or another mark inside, or with a comma after it. */
function endsAsClause(scene: Scene, [from, to]: Range): boolean {
  const closing = scene.words[to - 1];
  const inner = isClosingMark(closing) || isPunctuation(closing) ? scene.words[to - 2] : closing;
  if (inner && inner.index > from && /^[,.?!…—–-]+$/.test(inner.text)) return true;
  const after = scene.words[to];
  return (after?.text === "," || isDash(after)) && to - from > 4;
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^(—|–|--|-)$/.test(word.text);
}

/** She said: “We checked.” – the nearest cue before the quotation in its sentence, with nothing but an addressee or adjuncts between. */
function cueBefore(scene: Scene, [from, to]: Range): Word | undefined {
  const before = scene.words[from - 1];
  const opener = scene.words[from + 1];
  if (!before || !opener) return undefined;
  const [start] = sentenceRange(scene, from);
  const sentenceStart = start === from ? sentenceRange(scene, from - 1)[0] : start;
  if (start === from && before.text !== ":") return undefined;
  const introduced = before.text === ":" || before.text === ",";
  const capital = /^[\p{Lu}\d"'“‘[(…]/u.test(opener.text);
  if (!introduced && !(capital && (isVerb(before) || scene.words[before.head]?.index === before.index - 1))) return undefined;
  if (!capital && before.text !== ":") return undefined;
  if (introduced && /^(?:that|whether)$/.test(scene.words[from - 2]?.lower ?? "")) return undefined;
  if (!endsHere(scene, to)) return undefined;
  for (let index = from - 1, seen = 0; index >= sentenceStart && seen < MAXIMAL_REACH; index--, seen++) {
    const word = scene.words[index];
    if (!word || isClosingMark(word)) return undefined;
    if (!isVerb(word) || !speechCues.has(word.lemma)) continue;
    const complement = childOf(scene, word.index, "ccomp");
    if (complement && complement.index > word.index && subtree(scene, complement.index)[1] <= from && complement.index < from && before.text !== ":") return undefined;
    return to - from > 2 ? word : undefined;
  }
  return undefined;
}

/** Nothing of the reporting clause goes on behind the quotation but a further predicate or adjunct set off by a mark. */
function endsHere(scene: Scene, to: number): boolean {
  const next = scene.words[to];
  return !next || sentenceRange(scene, to)[0] === to || isPunctuation(next) || next.tag === "CC" || next.tag === "IN" || next.tag === "WRB";
}

/** A quotation with no cue of its own, right after the cue of the one before: “…,” she said. “Twice.” */
function goesOn(scene: Scene, draft: Draft, end: number, [from]: Range): boolean {
  const paragraph = (index: number): number => scene.document.sentences[scene.words[index]?.sentence ?? 0]?.paragraph ?? -1;
  if (paragraph(from) !== paragraph(end - 1)) return false;
  const [start] = sentenceRange(scene, from);
  const cueEnd = draft.cue.at(-1)?.[1] ?? end;
  if (draft.cueWord >= end && sentenceRange(scene, draft.cueWord)[1] === start && start === from) return true;
  if (draft.cueWord >= end && cueEnd <= from && start < cueEnd) return isPunctuation(scene.words[from - 1]);
  return start === from && from - end <= 1;
}

/** A quotation that goes on from the reporter’s own words takes them in: With votes to count, “there is no rush,” he said. */
function clauseStart(scene: Scene, from: number): number {
  const opener = scene.words[from + 1];
  const [start] = sentenceRange(scene, from);
  if (start === from || !opener || !/^\p{Ll}/u.test(opener.text)) return from;
  for (let index = start; index < from; index++) if ((scene.quotationOf[index] ?? -1) >= 0) return from;
  return start;
}

function draftQuotation(scene: Scene, verb: Word, range: Range): Draft | undefined {
  const group = verbGroup(scene, verb.index);
  const source = sourceOf(scene, group.top) ?? invertedSource(scene, verb, range);
  const sourceRanges = source ? nounPhrase(scene, source, group, { head: range[0], ranges: [range] }) : [];
  const content = shape(scene, [range], [group.cue, ...sourceRanges]);
  if (content.length === 0) return undefined;
  return {
    family: "quotation",
    cueWord: verb.index,
    cue: [group.cue],
    sourceWord: source?.index ?? null,
    source: sourceRanges,
    contentWord: rootWithin(scene, range),
    content,
    polarity: group.negative ? "negative" : "positive",
  };
}

/** “…,” said the mayor: a subject after its verb looks like an object. */
function invertedSource(scene: Scene, verb: Word, range: Range): Word | undefined {
  if (verb.index < range[1] || verb.index > range[1] + 2) return undefined;
  return childOf(scene, verb.index, "nsubj", "obj", "dep", "obl");
}

/** The head of the first sentence of the quotation. */
function rootWithin(scene: Scene, [from, to]: Range): number {
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    if (word && !isPunctuation(word) && (word.head < from || word.head >= to)) return index;
  }
  return from;
}
