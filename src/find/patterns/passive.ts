import { passiveAsCues } from "../../lexicon/passive-cues.ts";
import { reducedCues } from "../../lexicon/passive-cues.ts";
import { comparingCues, namingCues } from "../../lexicon/naming-cues.ts";
import { endOf } from "../content/clause-end.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { spokespeople } from "../../lexicon/people.ts";
import { emergingCues, impersonalCues, passiveCues } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import { shape } from "../content/content.ts";
import { agentOf, isPassive, verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import type { Draft } from "../draft.ts";
import { afterTimes } from "../cue/complementizer.ts";
import { isIdiom } from "../cue/no-cue.ts";
import { isQuantity } from "../cue/cue-end.ts";
import { beforeDate } from "../syntax/before-date.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { seenAs } from "./seen-as.ts";
import { hasTo } from "./infinitive.ts";
import { raised, type Raised } from "./raised.ts";
import {
  childOf,
  isFiniteVerb,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * The source left out or put behind "by": "It has been claimed that …", "The bridge is said to be safe", "The lift is
 * expected to open in May", "a show expected to last an hour", "The charges are seen by supporters as revenge".
 */
export const proposePassives: Propose = needing(
  [
    emergingCues,
    impersonalCues,
    passiveCues,
    passiveAsCues,
    namingCues,
    comparingCues,
    reducedCues,
  ],
  (scene, word) => {
    if (word.tag !== "VBN" && word.tag !== "VBD" && !emergingCues.has(word.lemma)) return [];
    if (isIdiom(scene, word)) return [];
    const draft =
      impersonal(scene, word) ??
      drafted(scene, word, raised(scene, word)) ??
      drafted(scene, word, seenAs(scene, word));
    return draft ? [draft] : [];
  },
);

/** "It has been claimed that …", "…, it is understood": an empty "it" for a subject. */
function impersonal(scene: Scene, word: Word): Draft | undefined {
  const emerges = emergingCues.has(word.lemma);
  if (!emerges && !impersonalCues.has(word.lemma)) return undefined;
  const subject = subjectOf(scene, word.index) ?? childOf(scene, word.index, "expl");
  const clause = childOf(scene, word.index, "ccomp", "csubj", "csubj:pass");
  const passive =
    isPassive(scene, word.index) || childOf(scene, word.index, "aux:pass") !== undefined;
  if (!(passive || emerges) || subject?.lower !== "it") return undefined;
  // "It is thought to have sunk": what is thought of it, but for "It is hoped to open in May".
  if (clause && hasTo(scene, clause) && passiveCues.has(word.lemma)) return undefined;
  const group = verbGroup(scene, word.index);
  const own: Range = [subject.index, group.cue[1]];
  // "it was not known | how the fire began": an open question
  if (group.negative && opensQuestion(scene.words[own[1]])) return undefined;
  const that = thatBehind(scene, own[1]);
  if (word.lemma === "put")
    return (
      that && draft(scene, word, [subject.index, that.index], [restFrom(scene, that)], that.index)
    );
  const behind = clauseBehind(scene, word, that?.index ?? own[1]);
  const [from] = behind?.range ?? [0];
  if (behind && clause && clause.index > from)
    return draft(scene, word, own, [behind.range], clause.index);
  if (behind) return draft(scene, word, own, [behind.range], that?.index ?? behind.head);
  if (clause) {
    const [start, to] = subtree(scene, clause.index);
    return draft(scene, word, own, [[start, beforeGloss(scene, start, to)]], clause.index);
  }
  const bare = scene.words[own[1]];
  const [start] = sentenceRange(scene, word.index);
  // "The bank, it is claimed, | hid its losses"
  const parts =
    bare?.text === "," &&
    isFiniteVerb(scene.words[own[1] + 1]) &&
    scene.words[subject.index - 1]?.text === ",";
  if (parts)
    return draft(
      scene,
      word,
      own,
      [
        [start, subject.index],
        [own[1], sentenceRange(scene, start)[1]],
      ],
      start,
    );
  if (scene.words[subject.index - 1]?.text === "," && subject.index - start > 2)
    return draft(scene, word, own, [[start, subject.index]], start);
  const host = scene.words[word.head];
  if (!host || (word.relation !== "parataxis" && word.relation !== "ccomp")) return undefined;
  return draft(scene, word, own, [subtree(scene, host.index)], host.index);
}

function opensQuestion(word: Word | undefined): boolean {
  return word !== undefined && (word.tag.startsWith("W") || /^(?:if|whether)$/.test(word.lower));
}

/** "It is thought | the virus came", "It has emerged | that some knew": what begins like a clause and has a verb, whatever the tree makes of it. */
function clauseBehind(scene: Scene, cue: Word, from: number): Clausal | undefined {
  const start = afterTimes(scene, from);
  const first = scene.words[start];
  const verb = finiteVerbFrom(scene, start + 1, sentenceRange(scene, cue.index)[1]);
  if (!first || !verb) return undefined;
  const subject = scene.words.slice(start, verb.index);
  const [, rest] = restFrom(scene, first);
  // "It was reported | missing until it was found": with no subject before its verb it is none
  const opens =
    first.lower === "that" ||
    ((/^(?:DT|PDT|PRP|NN|JJ|CD|EX|VBG)/.test(first.tag) || isQuantity(scene, first)) &&
      !subject.some(({ tag, relation }) => tag.startsWith("W") || relation === "mark"));
  return opens
    ? { head: verb.index, range: [start, Math.min(endOf(scene, cue, verb.index, start), rest)] }
    : undefined;
}

interface Clausal {
  readonly head: number;
  readonly range: Range;
}

/** "put to her | that", "emerged on Monday | that": past a phrase without a verb. */
function thatBehind(scene: Scene, start: number): Word | undefined {
  for (let index = start; index < start + 5; index++) {
    const word = scene.words[index];
    if (!word || isPunctuation(word) || isVerb(word)) return undefined;
    if (word.lower === "that") return word;
  }
  return undefined;
}

function restFrom(scene: Scene, { index }: Word): Range {
  return [index, beforeGloss(scene, index, sentenceRange(scene, index)[1])];
}

function drafted(scene: Scene, word: Word, found: Raised | undefined): Draft | undefined {
  return found && draft(scene, word, found.cue, found.ranges, found.head);
}

function draft(
  scene: Scene,
  word: Word,
  cue: Range,
  ranges: readonly Range[],
  contentWord: number,
): Draft | undefined {
  const agent =
    agentOf(scene, word.index) ??
    (isPassive(scene, contentWord) ? undefined : agentOf(scene, contentWord));
  const end =
    agent &&
    Math.min(
      agentEnd(scene, agent),
      contentWord > agent.index ? subtree(scene, contentWord)[0] : Number.POSITIVE_INFINITY,
    );
  const source: Range[] = agent && end ? [[agentStart(scene, agent), end]] : [];
  const by: Range[] = agent && end ? [[subtree(scene, agent.index)[0], end]] : [];
  const content = shape(scene, ranges, [cue, ...by]);
  if (content.length === 0) return undefined;
  const { negative } = verbGroup(scene, word.index);
  return {
    family: "passive",
    cueWord: word.index,
    cue: [cue],
    sourceWord: agent?.index ?? null,
    source,
    contentWord,
    content,
    polarity: negative ? "negative" : "positive",
  };
}

/** "by a spokesman | for the bank": whom he speaks for belongs to him, though the tree may hang it on the verb. */
export function agentEnd(scene: Scene, agent: Word): number {
  const end = beforeDate(scene, agent, subtree(scene, agent.index)[1]);
  const party = scene.words[scene.words[end]?.head ?? -1];
  const isFor = spokespeople.has(agent.lemma) && scene.words[end]?.lower === "for";
  return isFor && party && party.index > end ? subtree(scene, party.index)[1] : end;
}

/** The agent's noun phrase begins after "by". */
export function agentStart(scene: Scene, agent: Word): number {
  return (scene.left[agent.index] ?? agent.index) + 1;
}
