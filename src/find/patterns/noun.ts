import { isAnswered } from "../content/answered.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { beggaring, claimNouns, gapVerbs, unmade } from "../../lexicon/claim-nouns.ts";
import { occasions } from "../../lexicon/claim-objects.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { accordingBefore } from "../syntax/clause-limits.ts";
import { finiteVerbFrom, startsBareClause } from "../syntax/clause-parts.ts";
import { endOf } from "../content/clause-end.ts";
import { shape } from "../content/content.ts";
import { verbOfOpening } from "../syntax/opening-subject.ts";
import { nextCueIn } from "../cue/next-cue.ts";
import { hasOwner, ownerOf, voiceBehind } from "../source/noun-owner.ts";
import type { Draft } from "../draft.ts";
import { compoundOf, ofPhrase, type NounContent } from "../cue/noun-deed.ts";
import { beforeQuotedName } from "./quoted-name.ts";
import { backOver } from "../syntax/walk.ts";
import { beforePredicate } from "./noun-predicate.ts";
import { trailingStart } from "../syntax/trailing.ts";
import { thatBehind } from "./that-behind.ts";
import {
  childOf,
  isClosingMark,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  isVerb,
  type Scene,
} from "../scene.ts";

/**
 * A noun for what is said, with its content: "the claim that the bridge was safe", "allegations of fraud", "his insistence
 * that …", "fraud charges". The possessor or the agent behind "by" is the source.
 */
export function proposeNouns(scene: Scene, word: Word): readonly Draft[] {
  const frames = claimNouns.get(word.lemma);
  if (!frames || isAnswered(scene, word) || isIdiom(scene, word) || isMedium(scene, word))
    return [];
  const content =
    clauseOf(scene, word, frames.bare) ??
    (frames.of ? ofPhrase(scene, word) : undefined) ??
    (frames.compound ? compoundOf(scene, word) : undefined);
  const isFree = !isOwned(scene, word, frames.owned) || isTold(scene, word, content);
  return content && (isFree || hasOwner(scene, word)) ? draftNoun(scene, word, content) : [];
}

/** "Asked about a | report that the bank had sold it": with an object or its copula behind the verb it is no report that the bank had made. */
function isTold(scene: Scene, { lemma, index }: Word, content: NounContent | undefined): boolean {
  const { words } = scene;
  if (lemma !== "report" || !content || words[index + 1]?.lower !== "that") return false;
  const start = backOver(words, index, ({ tag }) => /^(?:JJ|NN)/.test(tag));
  if (!/^an?$/.test(words[start - 1]?.lower ?? "")) return false;
  const finite = finiteVerbFrom(scene, ...content.range);
  const verb = finite?.relation.startsWith("aux") ? finite.head : finite?.index;
  const next = words[(verb ?? content.range[1]) + 1];
  // "a report that the mayor commissioned | said so"
  const isOwn = !words[(finite?.index ?? 0) - 1]?.tag.startsWith("VB");
  return verb !== undefined && isOwn && /^(?:DT|PRP|NN|JJ|CD|TO)/.test(next?.tag ?? "");
}

/** "It beggars belief that nobody knew", "has not ruled out fraud charges": the first is a figure of speech, and the second has not been said. */
function isIdiom({ words }: Scene, { index, lemma, head, relation }: Word): boolean {
  const verb = words[head];
  if (lemma === "belief") return beggaring.has(words[index - 1]?.lemma ?? "");
  return relation === "obj" && lemma === "charge" && unmade.has(verb?.lemma ?? "");
}

/** "said in her opening | statement | that he lied", "In its annual | statement | the port argues that …": in what somebody said it. */
function isMedium({ words }: Scene, { index, lemma, sentence }: Word): boolean {
  const start = backOver(words, index, ({ tag }) => /^(?:DT|PRP\$|POS|JJ|NN|VBG)/.test(tag));
  if (words[start - 1]?.lower !== "in") return false;
  const verb = words[start - 2];
  if (words[index + 1]?.lower === "that") return isVerb(verb) && clauseCues.has(verb?.lemma ?? "");
  return verb?.sentence !== sentence && occasions.has(lemma);
}

/** "Claims that the log was forged were denied": what the tagger takes at the head of a sentence for a verb without a subject. */
export function proposeOpeningNouns(scene: Scene, word: Word): readonly Draft[] {
  const [start] = sentenceRange(scene, word.index);
  const opens = word.index === start && word.tag === "VBZ";
  return opens && scene.words[start + 1]?.lower === "that" ? proposeNouns(scene, word) : [];
}

function isOwned(
  scene: Scene,
  { index, tag }: Word,
  owned: boolean | "singular" | "quoted",
): boolean {
  if (owned === "singular") return !tag.endsWith("S");
  return owned === "quoted" ? (scene.quotationOf[index] ?? -1) >= 0 : owned;
}

/** "claims that he knew", "claims by a clerk that he knew", "allegations he pressed the clerk": a clause with its own subject behind the noun. */
function clauseOf(scene: Scene, noun: Word, bare: boolean): NounContent | undefined {
  const next = thatBehind(scene, noun) ?? scene.words[noun.index + 1];
  return next && clauseFrom(scene, noun, next, bare);
}

/** The clause that `next` opens, where it is one that the noun stands for. */
export function clauseFrom(
  scene: Scene,
  noun: Word,
  next: Word,
  bare: boolean,
): NounContent | undefined {
  if (next.sentence !== noun.sentence) return undefined;
  const that = next.lower === "that";
  const first = that ? scene.words[insideMark(scene, next.index + 1)] : next;
  if (!first || !(that ? startsClause(first) : bare && startsBareClause(scene, first)))
    return undefined;
  const verb = finiteVerbFrom(scene, first.index, sentenceRange(scene, noun.index)[1]);
  // "complaints | that month, but rejected them"
  if (that && times.has(first.lower)) return undefined;
  if (!verb || (isPunctuation(scene.words[verb.index - 1]) && !isParted(scene, first, verb)))
    return undefined;
  if (isGap(scene, verb) || (!that && isTakenUp(scene, noun, verb))) return undefined;
  const head = topWithin(scene, verb, next.index);
  // not "Claims have emerged | that he lied"
  const isSubject = !finiteVerbFrom(scene, noun.index, next.index);
  const main = isSubject ? verbOfOpening(scene, noun.index, verb.index) : undefined;
  if (main !== undefined)
    return { head: verb.index, range: [next.index, main], cue: [noun.index, noun.index + 1] };
  const exists = isExisting(scene, noun);
  const limit =
    exists || noun.relation === "obj"
      ? endOf(scene, scene.words[noun.head] ?? noun, verb.index, next.index)
      : accordingBefore(scene, verb.index, subtree(scene, head.index)[1]);
  const end = exists
    ? limit
    : beforePredicate(scene, verb, nextCueIn(scene, verb, verb.index, limit));
  return {
    head: verb.index < head.index && head.index >= end ? verb.index : head.index,
    range: [
      next.index,
      Math.min(
        beforeNoun(scene, verb.index, end),
        trailingStart(scene, verb.index),
        closed(scene, next.index + 1),
      ),
    ],
    cue: [noun.index, noun.index + 1],
  };
}

/** "her claim that | “the port is safe”": past the mark that opens what is quoted. */
function insideMark(scene: Scene, index: number): number {
  return isOpeningMark(scene, index) ? index + 1 : index;
}

/** "his remark that “Lisse is late,” | but he kept calm": a quotation that ends on a comma is all of it. */
function closed({ words, quoted, quotationOf }: Scene, opening: number): number {
  const [from, to] = quoted[quotationOf[opening] ?? -1] ?? [];
  return from === opening && to !== undefined && words[to - 2]?.text === "," ? to : Infinity;
}

/** "There are | fears that it is late and …": with no verb to come the clause goes on to its own end. */
function isExisting(scene: Scene, { head, index }: Word): boolean {
  return head >= 0 && head < index && childOf(scene, head, "expl")?.lower === "there";
}

/** "the claim that it was late | , and her odd defence of the clerk": behind the comma another noun phrase, with nothing of a clause. */
function beforeNoun(scene: Scene, verb: number, end: number): number {
  const comma = scene.words.slice(verb, end).find(({ text }) => text === ",")?.index ?? end;
  const conjunction = isClosingMark(scene, comma + 1) ? comma + 2 : comma + 1;
  const opens =
    scene.words[conjunction]?.tag === "CC" && scene.words[conjunction + 1]?.tag === "PRP$";
  return opens && !finiteVerbFrom(scene, comma, end) ? conjunction : end;
}

/** "The fans were hit, an | allegation | Rovers said they would look into": behind a comma it is of what stands before. */
function isTakenUp({ words }: Scene, { index }: Word, verb: Word): boolean {
  const start = backOver(words, index, ({ tag }) => tag.startsWith("JJ"));
  const isApposed = /^an?$/.test(words[start - 1]?.lower ?? "") && words[start - 2]?.text === ",";
  return isApposed && clauseCues.has(verb.lemma);
}

/** "the claim that the board denied", "a suggestion he waved off": a verb of answering that has no object but the noun itself. */
function isGap({ words }: Scene, finite: Word): boolean {
  const verb = finite.relation.startsWith("aux") ? words[finite.head] : finite;
  if (!verb || !(denialVerbs.has(verb.lemma) || gapVerbs.has(verb.lemma))) return false;
  const next = words[words[verb.index + 1]?.tag === "RP" ? verb.index + 2 : verb.index + 1];
  return isPunctuation(next) || /^(?:IN|RB|MD|VB[DZ])$/.test(next?.tag ?? "");
}

/** "the claim that tales about her, told by clerks, were false": a pair of commas stands between subject and verb. */
function isParted(scene: Scene, first: Word, verb: Word): boolean {
  const commas = scene.words.slice(first.index + 1, verb.index).filter(({ text }) => text === ",");
  return commas.length === 2 && commas[1]?.index === verb.index - 1;
}

/** What can begin the subject of a that-clause; a verb there would make "that" a relative pronoun. */
function startsClause(word: Word): boolean {
  return /^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ[RS]?|CD|EX|VBG|IN|RB[RS]?)$/.test(word.tag);
}

/** The highest word over a verb whose subtree begins no earlier than the clause. */
function topWithin(scene: Scene, verb: Word, start: number): Word {
  let top = verb;
  for (let head = scene.words[top.head]; head && head.index >= start; head = scene.words[top.head])
    top = head;
  return top;
}

function draftNoun(scene: Scene, noun: Word, content: NounContent): Draft[] {
  const owner = childOf(scene, noun.index, "nmod:poss");
  if (owner && /^(?:my|our|your)$/.test(owner.lower)) return [];
  const agent = owner ? ownerOf(scene, owner) : voiceBehind(scene, noun);
  const [from, to] = content.range;
  const end = beforeQuotedName(scene, noun, beforeGloss(scene, from, to));
  const shaped = shape(
    scene,
    [[from, end]],
    [content.cue, ...(agent ? [agent.range, agent.phrase] : [])],
  );
  if (shaped.length === 0) return [];
  return [
    {
      family: "noun",
      cueWord: noun.index,
      cue: [content.cue],
      sourceWord: agent?.head ?? null,
      source: agent ? [agent.range] : [],
      contentWord: content.head,
      content: shaped,
      polarity: "positive",
    },
  ];
}
