import { clauseCues } from "../../lexicon/clause-cues.ts";
import { cognition, confessing, hearers, inferring, thatOnly } from "../../lexicon/cue-frames.ts";
import { objectPrepositions } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import { reportsThought, asserts } from "../source/asserts.ts";
import { contentClause } from "../content/clause-content.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import { agentOf, isPassive, verbGroup, type VerbGroup } from "../cue/cue.ts";
import type { Draft } from "../draft.ts";
import { isNoCue } from "../cue/no-cue.ts";
import { isJudged, isMedium, isNothingSaid } from "../cue/nothing-said.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { withoutOuterVerb } from "../cue/outer-verb.ts";
import { childOf, isPunctuation, type Range, type Scene } from "../scene.ts";
import { partedSource } from "../cue/parted-verb.ts";
import { sourceOf } from "../source/source.ts";
import { relativeSubject } from "./raised.ts";
import { isSpread } from "./spread.ts";
import { isStolen } from "./stolen.ts";
import { sourceByWords } from "../syntax/source-by-words.ts";
import { superlativeAfter } from "../syntax/superlative.ts";
import { trailingSource } from "../syntax/trailing.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";
import { isOpen } from "./open-question.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A clause under a verb of saying, thinking or finding: "The mayor said (that) the bridge was safe", "The bridge was safe,
 * the mayor said", "The bridge, the mayor said, was safe", "As the mayor noted, the bridge was safe".
 */
export const proposeClauses: Propose = needing([clauseCues], (scene, word) => {
  if (!clauseCues.has(word.lemma) || speaksOf(scene, word) || isSpread(scene, word)) return [];
  const next = scene.words[word.index + 1];
  if (thatOnly.has(word.lemma) && next?.lower !== "that" && !isInserted(scene, word)) return [];
  // "was reported | as saying that"
  if (next?.lower === "as" && scene.words[next.index + 1]?.lower === "saying") return [];
  // "disputed | that, saying it was new": the tree may take what stands for a claim for a conjunction
  const behind = scene.words[word.index + 3];
  const isGloss = next?.lower === "that" && scene.words[word.index + 2]?.text === ",";
  if (isGloss && behind?.tag === "VBG" && clauseCues.has(behind.lemma)) return [];
  if (next?.tag === "TO" && (isPassive(scene, word.index) || isSaidTo(scene, word))) return [];
  if (
    isConcession(scene, word) ||
    isPresence(scene, word, next) ||
    isWanted(scene, word) ||
    isNoCue(scene, word) ||
    (isBy(word, next) && !isPassive(scene, word.index))
  )
    return [];
  const clause = withoutOuterVerb(scene, word, contentClause(scene, word));
  if (!clause || isNothingSaid(scene, word, clause) || isStolen(scene, word, clause)) return [];
  return draftClause(scene, word, clause);
});

/** "warned of delays", "admitted to theft": what stands behind the preposition is the content, unless it is a hearer: "admitted to Fenn that". */
function speaksOf(scene: Scene, word: Word): boolean {
  const complement = childOf(scene, word.index, "ccomp");
  const isOpened = complement && childOf(scene, complement.index, "mark")?.lower === "that";
  if (isOpened && confessing.has(word.lemma)) return false;
  return objectPrepositions.get(word.lemma)?.has(scene.words[word.index + 1]?.lower ?? "") ?? false;
}

/** "The deal, | she fretted, | was dead": between commas, with its subject alone. */
function isInserted({ words }: Scene, { index, tag }: Word): boolean {
  const isPronoun = words[index - 1]?.tag === "PRP";
  const start = isPronoun ? index - 1 : backOver(words, index, (word) => word.tag === "NNP");
  const isParted = words[start - 1]?.text === "," && words[index + 1]?.text === ",";
  return start < index && tag === "VBD" && isParted;
}

/** "That said, the pier is open": an idiom for "even so". */
function isConcession({ words }: Scene, { lemma, index, sentence }: Word): boolean {
  const isFirst = words[index - 2]?.sentence !== sentence || isPunctuation(words[index - 2]);
  const isIdiom = words[index - 1]?.lower === "that" && words[index + 1]?.text === ",";
  return lemma === "say" && isFirst && isIdiom;
}

/**
 * "find themselves atop a party", "shows up when it rains", "It was hard, and it shows: …", "adds to fears that it is late": no report,
 * but where somebody is, what can be seen, or more of a thing.
 */
function isPresence({ words }: Scene, { lemma, index }: Word, next: Word | undefined): boolean {
  // "A man | reported missing in May | was found"
  if (lemma === "report" && next?.lower === "missing") return true;
  // "Heaters are being | recalled because they overheat"
  if (lemma === "recall" && words[index - 1]?.lemma === "be") return next?.lower !== "that";
  // "Under its | rules it must pay"
  if (lemma === "rule" && isUnder(words, index)) return true;
  // "had pointed a gun at him"
  if (lemma === "point") return /^(?:DT|PRP)/.test(next?.tag ?? "") && next?.lower !== "that";
  if (lemma === "find") return /sel(?:f|ves)$/.test(next?.lower ?? "");
  if (lemma === "show")
    return next?.lower === "up" || (next?.text === ":" && words[index - 1]?.lower === "it");
  // "in the fourth | added minute", "the third added time"
  const isCounted = /^(?:DT|JJ|CD)$/.test(words[index - 1]?.tag ?? "") && next?.tag === "NN";
  return lemma === "add" && (next?.lower === "to" || isCounted);
}

function isUnder(words: readonly Word[], index: number): boolean {
  return words[backOver(words, index, isPhrasePart) - 1]?.lower === "under";
}

/** "want to see it | repeated before we go on": what is to be done with a thing, which says nothing itself. */
function isWanted({ words }: Scene, { tag, index }: Word): boolean {
  const [verb, object, next] = [words[index - 2], words[index - 1], words[index + 1]];
  return (
    /^VB[DN]$/.test(tag) &&
    /^(?:after|before|until|when|while)$/.test(next?.lower ?? "") &&
    /^(?:it|them)$/.test(object?.lower ?? "") &&
    /^(?:see|want|have|get|need)$/.test(verb?.lemma ?? "")
  );
}

/** "contended in its letter, written | by Ada Holm, that …": whose work a noun is opens no clause of its own. */
function isBy({ tag, relation }: Word, next: Word | undefined): boolean {
  return tag === "VBN" && next?.lower === "by" && /^(?:acl|dep|root)$/.test(relation);
}

/** "The court heard that …", "Nurse altered chart, jury told": what listens or is told is no source. */
export function isListening(scene: Scene, verb: Word): boolean {
  const next = scene.words[verb.index + 1];
  const last = next?.sentence !== verb.sentence || isPunctuation(next);
  return verb.lemma === "hear" || (verb.lemma === "tell" && last);
}

/** "A diary said to prove that …": who says something does not say it to do anything, so that this is what is said of the noun. */
function isSaidTo({ words }: Scene, { lemma, index }: Word): boolean {
  return lemma === "say" && words[index + 2]?.tag === "VB";
}

/** “This proves what we’ve been saying”: in a quotation the speaker’s own inference, and nobody’s statement. */
function shows(scene: Scene, verb: Word, { lower }: Word): boolean {
  return (
    /^(?:this|that|it|which)$/.test(lower) &&
    inferring.has(verb.lemma) &&
    (scene.quotationOf[verb.index] ?? -1) >= 0
  );
}

function sourceWords(
  scene: Scene,
  source: Word,
  verb: Word,
  group: VerbGroup,
  clause: Clause,
): readonly Range[] {
  const told =
    partedSource(scene, verb.index) ??
    sourceByWords(scene, verb.index) ??
    trailingSource(scene, verb.index);
  return told ? [told] : nounPhrase(scene, source, group, clause);
}

/** "What this tells us | is that nobody checked": the clause is the predicate of what is told, and no content. */
function isCleft(scene: Scene, content: number, source: number): boolean {
  const predicate = [content, content + 1].some((index) => scene.words[index]?.lemma === "be");
  return predicate && scene.words[source - 1]?.lower === "what";
}

function draftClause(scene: Scene, verb: Word, clause: Clause): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const subject = sourceOf(scene, group.top) ?? agentOf(scene, verb.index);
  // "A neighbour, whose name cannot be | disclosed, said so": of the name, and no report of the sentence around it
  if (!subject && isPassive(scene, verb.index) && relativeSubject(scene, group.cue[0])) return [];
  const heard = hearers.has(subject?.lemma ?? "");
  if (verb.lemma === "hear" && !heard) return [];
  const source = heard && isListening(scene, verb) ? undefined : subject;
  if (cognition.has(verb.lemma) && !reportsThought(scene, verb, source)) return [];
  if (
    !subject &&
    verb.tag !== "VBD" &&
    verb.tag !== "VBZ" &&
    verb.tag !== "VBP" &&
    !isPassive(scene, verb.index)
  )
    return [];
  // "footage which, the Crown says, | shows him leaving": what has no subject says nothing of what stands before it
  const isBare = !subject && !isPassive(scene, verb.index) && clause.head < verb.index;
  if (isBare && verb.lemma === "show") return [];
  const sourceRanges = source ? sourceWords(scene, source, verb, group, clause) : [];
  if (isOpen(scene, verb, group, clause)) return [];
  if (source && shows(scene, verb, source)) return [];
  if (isJudged(scene, clause.ranges) || isMedium(scene, verb)) return [];
  if (isCleft(scene, clause.ranges[0]?.[0] ?? -1, sourceRanges[0]?.[0] ?? -1)) return [];
  if (/^(?:i|we)$/.test(source?.lower ?? "") && scene.nested.has(clause.ranges[0]?.[0] ?? -1))
    return [];
  const record = superlativeAfter(scene, verb, source);
  const content = shape(scene, record ? [...clause.ranges, record] : clause.ranges, [
    group.cue,
    ...sourceRanges,
  ]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [group.cue],
      sourceWord: source?.index ?? null,
      source: sourceRanges,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}
