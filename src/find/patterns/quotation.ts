import { hearers } from "../../lexicon/cue-frames.ts";
import { isListening } from "./clause.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { works } from "../../lexicon/documents.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { clauseBefore } from "../content/clause-before.ts";
import { contentClause } from "../content/clause-content.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { issuing } from "../cue/issuing.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { nextCueIn } from "../cue/next-cue.ts";
import type { Draft } from "../draft.ts";
import { cueBefore } from "./cue-before.ts";
import { cueAfter } from "./quotation-cue.ts";
import { partedSource } from "../cue/parted-verb.ts";
import { quotedSource } from "../source/quotation-source.ts";
import {
  isFiniteVerb,
  isPunctuation,
  isVerb,
  paragraphOf,
  sentenceRange,
  type Range,
  type Scene,
  without,
} from "../scene.ts";
import { startsLower } from "../../letters.ts";
import { onOver } from "../syntax/walk.ts";

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
    if (isWork(scene, range)) return;
    const cue = cueAfter(scene, range) ?? cueBefore(scene, range) ?? issuing(scene, range);
    const last = open;
    // It was, Lund claimed, “the best in years”: there the clause is told around the cue
    if (cue && partedSource(scene, cue.index)) return;
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

/** “It was hard, she said in her memoir, | ‘A Long Road’”: behind a noun for a work a quotation is its title. */
function isWork({ words }: Scene, [from]: Range): boolean {
  const noun = words[from - 1]?.text === "," ? words[from - 2] : undefined;
  return noun !== undefined && works.has(noun.lemma);
}

/** A quotation with no cue of its own, right after the cue of the one before: “…,” she said. “Twice.” */
function goesOn(scene: Scene, draft: Draft, end: number, [from, quotationEnd]: Range): boolean {
  if (paragraphOf(scene, from) !== paragraphOf(scene, end - 1)) return false;
  const [start] = sentenceRange(scene, from);
  const cueEnd = draft.cue.at(-1)?.[1] ?? end;
  if (draft.cueWord >= end && sentenceRange(scene, draft.cueWord)[1] === start && start === from)
    return true;
  if (draft.cueWord >= end && cueEnd <= from && start < cueEnd) {
    // “It held,” she told “Lisse at Noon”
    const isSaid = cueEnd === from && finiteVerbFrom(scene, from, quotationEnd) !== undefined;
    // “Perhaps,” he said, or “soon”
    const isJoined = cueEnd === from - 2 && /^(?:CC|RB)$/.test(scene.words[from - 1]?.tag ?? "");
    if (isJoined && scene.words[cueEnd]?.text === ",") return true;
    return isSaid || (isPunctuation(scene.words[from - 1]) && !speaksAgain(scene, cueEnd, from));
  }
  return start === from && from - end <= 1;
}

/** “It is late,” Lund said, adding that fans, who pay a lot, “deserve better”: there the words are of the second cue. */
function speaksAgain({ words }: Scene, from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ tag, lemma, index }) =>
        /^VB[DGZP]$/.test(tag) &&
        clauseCues.has(lemma) &&
        /^(?:,|CC)$/.test(words[index - 1]?.tag ?? ""),
    );
}

/**
 * A quotation that goes on from the reporter’s own words takes them in, and what is quoted of them: With votes to count, “there is no
 * rush,” he said. “The old guard” would be “swept away,” he said.
 */
function clauseStart(scene: Scene, from: number): number {
  const opener = scene.words[from + 1];
  const [start] = sentenceRange(scene, from);
  if (start === from || !opener) return from;
  // If the bill fails, “I think we are lost,” she said
  const leads = opener.lower === "i" && /^(?:if|unless)$/.test(scene.words[start]?.lower ?? "");
  if (!(startsLower(opener.text) || opener.tag === "CD" || leads)) return from;
  let quoted = false;
  for (let index = start; index < from; index++) {
    const word = scene.words[index];
    if ((scene.quotationOf[index] ?? -1) >= 0) quoted = true;
    else if (quoted && isVerb(word) && speechCues.has(word?.lemma ?? "")) return from;
  }
  return start;
}

/**
 * "noted that there were two ways: “Stay or go.”", "said it was simple: “Stay.”", "It was simple, she said: “Stay.”": the clause that
 * announces a quotation is said too.
 */
function announced(scene: Scene, cue: Word, [from, to]: Range): readonly Range[] {
  const leads = cue.index < from && scene.words[from - 1]?.text === ":";
  const ranges = leads ? (contentClause(scene, cue)?.ranges ?? []) : [];
  const before = leads ? (clauseBefore(scene, cue)?.ranges ?? []) : [];
  const start = ranges.at(-1)?.[0] ?? from;
  const opens = scene.words[start]?.tag !== "IN" || scene.words[start]?.lower === "that";
  return start > cue.index && opens && finiteVerbFrom(scene, start, from)
    ? [...ranges.slice(0, -1), [start, to]]
    : [...before.filter(([, end]) => end <= cue.index), [from, to]];
}

function draftQuotation(scene: Scene, verb: Word, range: Range): Draft | undefined {
  const group = verbGroup(scene, verb.index);
  const nearest = quotedSource(scene, verb, group, range);
  // “It burned,” the court heard
  const isHeard = hearers.has(nearest?.lemma ?? "") && isListening(scene, verb);
  const source = isHeard ? undefined : nearest;
  const sourceRanges = source
    ? nounPhrase(scene, source, group, { head: range[0], ranges: [range] }).flatMap((named) =>
        without(named, [range]),
      )
    : [];
  const issued = verb === issuing(scene, range);
  const predicate = resumedBehind(
    scene,
    verb,
    range,
    Math.max(group.cue[1], sourceRanges.at(-1)?.[1] ?? 0),
  );
  const content = shape(
    scene,
    [...announced(scene, verb, range), ...predicate],
    [group.cue, ...sourceRanges],
  );
  if (content.length === 0) return undefined;
  return {
    family: "quotation",
    cueWord: verb.index,
    cue: [issued ? [group.cue[0], range[0]] : group.cue],
    sourceWord: source?.index ?? null,
    source: sourceRanges,
    contentWord: rootWithin(scene, range),
    content,
    polarity: group.negative ? "negative" : "positive",
  };
}

/** “The bridge,” he said, | would be closed until June, “The bridge,” he wrote in the Ledger, | is late: a noun phrase in quotation marks has its verb behind the cue. */
function resumedBehind(
  scene: Scene,
  cue: Word,
  [from, to]: Range,
  cueEnd: number,
): readonly Range[] {
  // She said, “We are late,” | and that the train had gone
  if (cueEnd <= from && scene.words[to]?.tag === "CC" && scene.words[to + 1]?.lower === "that")
    return [[to, sentenceRange(scene, from)[1]]];
  const comma = onOver(scene.words, cueEnd - 1, ({ text }) => text !== ",");
  const verb = scene.words[comma + 1];
  // “We are worried,” he wrote to the mayor, | that the boats were gone
  if (cueEnd > to && verb?.lower === "that" && verb.tag === "IN")
    return [[comma + 1, nextCueIn(scene, cue, comma + 1, sentenceRange(scene, cueEnd)[1])]];
  if (cueEnd <= to || !isFiniteVerb(verb) || speechCues.has(verb?.lemma ?? "")) return [];
  const isClause = finiteVerbFrom(scene, from, to) ?? finiteVerbFrom(scene, cueEnd, comma);
  if (isClause || !verb) return [];
  return [[comma + 1, nextCueIn(scene, verb, comma + 1, sentenceRange(scene, cueEnd)[1])]];
}

/** The head of the first sentence of the quotation. */
function rootWithin(scene: Scene, [from, to]: Range): number {
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    if (word && !isPunctuation(word) && (word.head < from || word.head >= to)) return index;
  }
  return from;
}
