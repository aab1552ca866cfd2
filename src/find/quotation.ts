import { speechCues } from "../lexicon/speech-cues.ts";
import type { Word } from "../types.ts";
import { contentClause } from "./clause-content.ts";
import { nounPhrase } from "./clause.ts";
import { shape } from "./content.ts";
import { verbGroup, type VerbGroup } from "./cue.ts";
import { sourceOf } from "./source.ts";
import type { Draft } from "./draft.ts";
import {
  childOf,
  isClosingMark,
  isNominal,
  isOpeningMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

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
      const draft = draftQuotation(
        scene,
        cue,
        cue.index > range[0] ? [clauseStart(scene, range[0]), range[1]] : range,
      );
      if (!draft) return;
      drafts.push(draft);
      open = { draft, end: range[1] };
    } else if (last && goesOn(scene, last.draft, last.end, range)) {
      const draft = {
        ...last.draft,
        content: shape(
          scene,
          [...last.draft.content, range],
          [...last.draft.cue, ...last.draft.source],
        ),
      };
      drafts[drafts.length - 1] = draft;
      open = { draft, end: range[1] };
    } else open = undefined;
  });
  return drafts;
}

/** “We checked,” she said / said the mayor: the first verb after a quotation that ends like a clause. */
function cueAfter(scene: Scene, range: Range): Word | undefined {
  const to = range[1];
  if (!endsAsClause(scene, range)) return undefined;
  const next = scene.words[to]?.text === "," || isDash(scene.words[to]) ? to + 1 : to;
  const [start, end] = sentenceRange(scene, next);
  const separate = start === next;
  if (
    separate &&
    (fullStop(scene, range) || paragraphOf(scene, to - 1) !== paragraphOf(scene, next))
  )
    return undefined;
  for (let index = next; index < end && index < next + MAXIMAL_REACH; index++) {
    const word = scene.words[index];
    if (!word || isOpeningMark(scene, index)) return undefined;
    const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(word.tag);
    if (isVerb(word) && speechCues.has(word.lemma) && !isInserted(scene, word, next)) {
      const clause = separate || fullStop(scene, range) ? contentClause(scene, word) : undefined;
      return clause && clause.head > index ? undefined : word;
    }
    if (finite && !isInserted(scene, word, next) && !word.relation.startsWith("aux"))
      return undefined;
    if (word.text === ";" || (word.tag === "CC" && index === next)) return undefined;
  }
  return undefined;
}

/** “It was over.” The mayor said …: a full stop inside the quotation ends the sentence; the next one has its own content. */
function fullStop(scene: Scene, [from, to]: Range): boolean {
  const last = isClosingMark(scene, to - 1) ? to - 2 : to - 1;
  return last > from && scene.words[last]?.text === ".";
}

function paragraphOf(scene: Scene, index: number): number {
  return scene.document.sentences[scene.words[index]?.sentence ?? 0]?.paragraph ?? -1;
}

const MAXIMAL_REACH = 40;

/** A verb inside the source: “…,” the mayor, who said little, added. */
function isInserted(scene: Scene, word: Word, from: number): boolean {
  let current: Word | undefined = word;
  for (let step = 0; current && step < 20; step++) {
    if (
      current.relation === "acl:relcl" ||
      current.relation === "acl" ||
      (current.relation === "advcl" && current.tag === "VBG" && step > 0)
    )
      return (subtree(scene, current.head)[0] ?? 0) >= from || current.head >= from;
    current = scene.words[current.head];
  }
  return false;
}

/** The quotation ends with a full stop, a comma or another mark inside, or with a comma after it. */
function endsAsClause(scene: Scene, [from, to]: Range): boolean {
  const closing = scene.words[to - 1];
  const inner =
    isClosingMark(scene, to - 1) || isPunctuation(closing) ? scene.words[to - 2] : closing;
  const lead = scene.words[from - 1];
  if (
    lead &&
    lead.sentence === scene.words[from]?.sentence &&
    /^(?:IN|TO|DT|PRP\$|POS|CD)$/.test(lead.tag) &&
    inner?.text !== "."
  )
    return false;
  if (inner && inner.index > from && /^[,.?!…—–-]+$/.test(inner.text)) return true;
  const after = scene.words[to];
  const free = sentenceRange(scene, from)[0] === from || isPunctuation(scene.words[from - 1]);
  return free && (after?.text === "," || isDash(after));
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
  if (!introduced && !(capital && isVerb(before))) return undefined;
  if (!capital && before.text !== ":") return undefined;
  if (introduced && /^(?:that|whether)$/.test(scene.words[from - 2]?.lower ?? "")) return undefined;
  if (!endsHere(scene, to)) return undefined;
  for (
    let index = from - 1, seen = 0;
    index >= sentenceStart && seen < MAXIMAL_REACH;
    index--, seen++
  ) {
    const word = scene.words[index];
    if (!word || isClosingMark(scene, index)) return undefined;
    if (isVerb(word) && index === from - 1 && !speechCues.has(word.lemma)) return undefined;
    if (!isVerb(word) || !speechCues.has(word.lemma)) continue;
    const complement = childOf(scene, word.index, "ccomp");
    if (
      complement &&
      complement.index > word.index &&
      subtree(scene, complement.index)[1] <= from &&
      complement.index < from &&
      before.text !== ":"
    )
      return undefined;
    return to - from > 2 ? word : undefined;
  }
  return undefined;
}

/** Nothing of the reporting clause goes on behind the quotation but a further predicate or adjunct set off by a mark. */
function endsHere(scene: Scene, to: number): boolean {
  const next = scene.words[to];
  return (
    !next ||
    sentenceRange(scene, to)[0] === to ||
    isPunctuation(next) ||
    next.tag === "CC" ||
    (next.tag === "IN" && next.lower !== "that") ||
    next.tag === "WRB"
  );
}

/** A quotation with no cue of its own, right after the cue of the one before: “…,” she said. “Twice.” */
function goesOn(scene: Scene, draft: Draft, end: number, [from]: Range): boolean {
  if (paragraphOf(scene, from) !== paragraphOf(scene, end - 1)) return false;
  const [start] = sentenceRange(scene, from);
  const cueEnd = draft.cue.at(-1)?.[1] ?? end;
  if (draft.cueWord >= end && sentenceRange(scene, draft.cueWord)[1] === start && start === from)
    return true;
  if (draft.cueWord >= end && cueEnd <= from && start < cueEnd)
    return isPunctuation(scene.words[from - 1]);
  return start === from && from - end <= 1;
}

/** A quotation that goes on from the reporter’s own words takes them in: With votes to count, “there is no rush,” he said. */
function clauseStart(scene: Scene, from: number): number {
  const opener = scene.words[from + 1];
  const [start] = sentenceRange(scene, from);
  if (start === from || !opener || !/^\p{Ll}/u.test(opener.text)) return from;
  for (let index = start; index < from; index++)
    if ((scene.quotationOf[index] ?? -1) >= 0) return from;
  return start;
}

function draftQuotation(scene: Scene, verb: Word, range: Range): Draft | undefined {
  const group = verbGroup(scene, verb.index);
  const source = quotedSource(scene, verb, group, range);
  const sourceRanges = source
    ? nounPhrase(scene, source, group, { head: range[0], ranges: [range] })
    : [];
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

/** The subject of the cue outside the quotation; “…,” said the mayor: a subject after its verb may look like an object. */
function quotedSource(
  scene: Scene,
  verb: Word,
  group: VerbGroup,
  [from, to]: Range,
): Word | undefined {
  const outside = (word: Word | undefined): word is Word =>
    word !== undefined && (word.index < from || word.index >= to);
  const subject = sourceOf(scene, group.top);
  if (outside(subject) && (verb.index < from || subject.index >= to)) return subject;
  if (verb.index < to) return undefined;
  const before = scene.words[group.cue[0] - 1];
  if (before && before.index >= to && isNominal(before)) return topOfPhrase(scene, before, to);
  const after = scene.words[verb.index + 1];
  if (
    verb.index > to + 3 ||
    !after ||
    after.sentence !== verb.sentence ||
    !(isNominal(after) || after.tag.startsWith("JJ"))
  )
    return undefined;
  return topOfPhrase(scene, after, verb.index + 1);
}

/** The head of the noun phrase that a word ends or begins, within the words from `start` on. */
function topOfPhrase(scene: Scene, word: Word, start: number): Word {
  let top = word;
  for (
    let head = scene.words[top.head];
    head && head.index >= start && head.sentence === word.sentence && isNominal(head);
    head = scene.words[top.head]
  )
    top = head;
  return top;
}

/** The head of the first sentence of the quotation. */
function rootWithin(scene: Scene, [from, to]: Range): number {
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    if (word && !isPunctuation(word) && (word.head < from || word.head >= to)) return index;
  }
  return from;
}
