import { clauseCues } from "../../lexicon/clause-cues.ts";
import { addressing } from "../../lexicon/cue-frames.ts";
import { occasional, sayings } from "../../lexicon/claim-objects.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { commaBetween } from "../source/asserts.ts";
import { endOf } from "./clause-end.ts";
import {
  type Clause,
  finiteVerbFrom,
  isReducedRelative,
  startsBareClause,
} from "../syntax/clause-parts.ts";
import { afterAddressee, afterAdjuncts } from "./clause-start.ts";
import { isReliable } from "../cue/complementizer.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { isBreak } from "./insertion.ts";
import { relativized } from "./relative-content.ts";
import { contactOf } from "../syntax/contact.ts";
import { isFiniteVerb, isOpeningMark, type Scene, sentenceRange } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { endOfGroup, isPhrasePart } from "../syntax/plain-phrase.ts";
import { startsLower } from "../../letters.ts";
import { onOver } from "../syntax/walk.ts";

/**
 * Where the tree has lost the complement: after a verb that is nearly always a cue, with its subject before it, whatever
 * clause follows is content. "But the two deputies say other changes are needed."
 */
export function wordsAfter(scene: Scene, verb: Word): Clause | undefined {
  const group = verbGroup(scene, verb.index);
  const subject = sourceOf(scene, group.top);
  if (!subject || subject.index > verb.index || isPassive(scene, verb.index)) return undefined;
  // "The owners, who live nearby, | believe theirs is the better road": behind a comma the tagger takes it for an infinitive
  const finite = /^VB[DZPN]$/.test(verb.tag) || isBareForm(scene, verb);
  const opener = scene.words[group.cue[1]];
  const long = finite && startsLong(scene, verb, opener);
  const bare = long || (finite && startsBareClause(scene, opener));
  if (!bare && !isReliable(verb)) return undefined;
  const addressed = afterAddressee(scene, verb, group.cue[1]);
  const start =
    addressed > group.cue[1] || long ? addressed : afterAdjuncts(scene, verb, group.cue[1]);
  const first = scene.words[start];
  if (!first || first.sentence !== verb.sentence || isBreak(scene, start)) return undefined;
  // "told the crew | that on Monday": a pronoun
  const [on, time] = scene.words.slice(start + 1, start + 3);
  if (first.tag === "WDT" && on?.tag === "IN" && times.has(time?.lower ?? "")) return undefined;
  const subordinate = first.tag === "IN" && verb.lemma === "say" && occasional.has(first.lower);
  const joined = first.tag === "CC" && first.lower !== "both";
  if ((first.tag === "IN" && !subordinate) || joined) return undefined;
  const quoted = quotedVerb(scene, verb, start);
  if (quoted)
    return { head: quoted.index, ranges: [[start, endOf(scene, verb, quoted.index, start)]] };
  // "responded | more angrily as prices rose"
  if (verb.lemma === "respond" && first.tag === "RBR") return undefined;
  const sentenceEnd = sentenceRange(scene, verb.index)[1];
  const next = mainVerbFrom(scene, start, sentenceEnd);
  const head =
    next && !joins(scene, start, next.index)
      ? next
      : participleFrom(scene, verb, start, sentenceEnd);
  if (!head || asksWithin(scene, start, head.index)) return undefined;
  // "wrote a book he says | changed his life"
  const second = scene.words[head.index + 1];
  if (second && clauseCues.has(head.lemma) && contactOf(scene, head, second)) return undefined;
  if (head.index === start) {
    const antecedent = relativized(scene, verb, head);
    return (
      antecedent && {
        head: start,
        ranges: [antecedent, [start, endOf(scene, verb, start, start)]],
      }
    );
  }
  const isNominal = opensNounPhrase(first);
  const says = verb.lemma === "say";
  // "recalled its model last year | after users complained"
  if (isNominal && !says && opensOccasion(scene, start, head.index)) return undefined;
  const runsOn = (isNominal && says) || subordinate || (bare && first.tag !== "PRP");
  if (!runsOn && commaBetween(scene, start, head.index)) return undefined;
  return { head: head.index, ranges: [[start, endOf(scene, verb, head.index, start)]] };
}

/** “saying | the offer ‘undervalues’ the firm”: behind a noun phrase the first of quoted words may be the verb, whatever its tag. */
function quotedVerb(scene: Scene, { lemma }: Word, start: number): Word | undefined {
  if (lemma !== "say") return undefined;
  const end = endOfGroup(scene, start - 1);
  // no adverb stands before a noun
  const isGraded = scene.words[end + 1]?.tag === "RB";
  const verb = scene.words[isGraded ? end + 2 : end + 1];
  const isNoun = verb?.tag === "NNS";
  const isVerbal =
    (isGraded && verb?.tag === "NN") ||
    (isMistagged(scene, end + 1, end - 1) && verb?.tag === "JJ") ||
    (/^(?:NNS|VB[DNZP])$/.test(verb?.tag ?? "") && (!isNoun || verb.lower !== verb.lemma));
  return isVerbal && isOpeningMark(scene, end) && startsLower(verb?.text ?? "") ? verb : undefined;
}

/** "fear | the loss of the mill will hurt": behind its own subject, which is no "who", a noun phrase with "of" and its verb. */
function startsLong({ words }: Scene, verb: Word, first: Word | undefined): boolean {
  if (!first || !/^(?:DT|PRP\$)$/.test(first.tag) || verb.relation.startsWith("acl")) return false;
  if (addressing.has(verb.lemma)) return false;
  const end = onOver(words, first.index, (word) => isPhrasePart(word) || PLACED.test(word.lower));
  return end < first.index + LONGEST_SUBJECT && isFiniteVerb(words[end]);
}

/** "said a lot of things to show why | she lost": the verb is that of a question about them. */
function asksWithin({ words }: Scene, from: number, to: number): boolean {
  const asked = words.slice(from, to).findLast(({ lower }) => /^(?:how|whether|why)$/.test(lower));
  return asked !== undefined && words[asked.index - 2]?.tag === "TO";
}

const PLACED = /^(?:between|in|of|on)$/;
const LONGEST_SUBJECT = 14;

function opensOccasion({ words }: Scene, from: number, to: number): boolean {
  return words
    .slice(from + 1, to)
    .some(({ lower, relation }) => relation === "mark" && OCCASIONS.test(lower));
}

const OCCASIONS = /^(?:after|because|before|since|until)$/;

/** "believe the case, thought to be the first, | could hurt" */
function mainVerbFrom(scene: Scene, from: number, to: number): Word | undefined {
  const first = finiteVerbFrom(scene, from, to);
  if (!first || !isReducedRelative(scene, first.index)) return first;
  const close = scene.words.slice(first.index, to).find(({ text }) => text === ",");
  return close ? finiteVerbFrom(scene, close.index, to) : first;
}

function isBareForm({ words }: Scene, { tag, index }: Word): boolean {
  return tag === "VB" && words[index - 1]?.text === ",";
}

/** "and says managers ignored warnings", "claiming it deliberately buried it": after "said", or a pronoun that is its subject, a past is finite, whatever its tag. */
function participleFrom(scene: Scene, verb: Word, from: number, to: number): Word | undefined {
  const isSubject = /^(?:he|it|she|they|we)$/.test(scene.words[from]?.lower ?? "");
  if (verb.lemma !== "say" && !isSubject) return undefined;
  for (let index = from + 1; index < to; index++) {
    const tag = scene.words[index]?.tag ?? "";
    if (tag === "VBN" || isMistagged(scene, index) || isNounLike(scene, verb, index))
      return scene.words[index];
    if (!/^(?:DT|NNS?|NNPS?|JJ|CD|PRP\$|POS|RB|``)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** "said the drug | works", "said the plan | costs too much": save for what is said at a wedding, a plural behind a noun is the verb of what is said. */
function isNounLike({ words }: Scene, { lemma }: Word, index: number): boolean {
  const [before, word, next] = words.slice(index - 1, index + 2);
  if (lemma !== "say" || word?.tag !== "NNS" || before?.tag !== "NN") return false;
  const isLast = next !== undefined && /^(?:RB|CC|IN|TO|CD|[,.$])$/.test(next.tag);
  return isLast && !sayings.has(word.lower);
}

/** "the remarks | implied bias", "the desk | cost $900": no adjective stands behind a plural, and no noun before a sum. */
function isMistagged({ words }: Scene, index: number, subject = index - 1): boolean {
  const [before, word, next] = [words[subject], words[index], words[index + 1]];
  return (
    (word?.tag === "JJ" && word.lower.endsWith("ed") && before?.tag === "NNS") ||
    (word?.lower === "cost" && /^[$£€]/.test(next?.text ?? ""))
  );
}

/** "said the upside of the plan, in his view, would …": after "said" a noun phrase is the subject of what is said. */
function opensNounPhrase({ tag, lower }: Word): boolean {
  return (
    /^(?:DT|PRP\$|NNPS?|NNS|CD)$/.test(tag) && !/^(?:that|this|something|nothing)$/.test(lower)
  );
}

/** "confirmed the deal but declined …": the finite verb belongs to a second predicate, not to a clause. */
function joins(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.lower === "but") return true;
  const before = scene.words[to - 1];
  const conjunction = before?.tag === "CC" && before.lower !== "both";
  return conjunction || (before?.tag === "RB" && scene.words[to - 2]?.tag === "CC");
}
