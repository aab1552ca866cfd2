import { askers, requests, unsuccessful } from "../../lexicon/refusals.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isPassive, type VerbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import {
  childOf,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { silentAgent } from "../source/neither-nor.ts";
import { sourceOf } from "../source/source.ts";

/** Who gives no answer: the subject, unless that is who waits, the message or the try. */
export function silentParty(scene: Scene, word: Word, group: VerbGroup): Word | undefined {
  if (word.lemma === "hear") return unheard(scene, word);
  const agent = silentAgent(scene, word);
  if (agent !== undefined) return agent ?? undefined;
  const subject = subjectOf(scene, word.index);
  if (subject && isTry(subject)) return reached(scene, subject);
  if (!isPassive(scene, word.index)) return sourceOf(scene, group.top);
  const message = messageBefore(scene, word);
  return message ? addressee(scene, message, word) : (subject ?? sourceOf(scene, group.top));
}

/** "had not heard back from the firm": who was asked is silent, not who waits. */
function unheard(scene: Scene, verb: Word): Word | undefined {
  return verb.children
    .map((child) => scene.words[child])
    .find((child) => scene.words[scene.left[child?.index ?? -1] ?? -1]?.lower === "from");
}

/** "Messages left for the captain were not returned", whatever verb the tree hangs them on. */
export function messageBefore(scene: Scene, verb: Word): Word | undefined {
  if (!/^(?:return|answer)$/.test(verb.lemma) || !isPassive(scene, verb.index)) return undefined;
  const [start] = sentenceRange(scene, verb.index);
  return scene.words
    .slice(start, verb.index)
    .find((word) => word.tag.startsWith("NN") && requests.has(word.lemma));
}

/** The last noun behind the preposition: "a call to | the captain’s office". */
function addressee(scene: Scene, message: Word, verb: Word): Word | undefined {
  let behind = false;
  let last: Word | undefined;
  for (const word of scene.words.slice(message.index + 1, verb.index)) {
    if (/^(?:for|to|with|at)$/.test(word.lower)) behind = true;
    else if (behind && times.has(word.lower)) break;
    else if (behind && word.tag.startsWith("NN")) last = word;
    else if (last && !/^(?:POS|CC|DT|JJ|,)$/.test(word.tag)) break;
  }
  return last;
}

/** "would say nothing.", "said nothing to reporters": nothing of what happened, to those who asked. */
export function saidNothing({ words }: Scene, verb: Word): Range | undefined {
  const [nothing, next, ...behind] = words.slice(verb.index + 1, verb.index + 1 + LONGEST_SILENCE);
  if (nothing?.lower !== "nothing") return undefined;
  const end = next?.lower === "more" || next?.lower === "further" ? 3 : 2;
  const isUnwilling =
    words[verb.index - 1]?.tag === "MD" && words[verb.index - 1]?.lower !== "could";
  if (isUnwilling && (!next || isPunctuation(next) || end === 3))
    return [verb.index + 1, verb.index + end];
  const press = next?.lower === "to" ? behind.find(({ lemma }) => askers.has(lemma)) : undefined;
  return press ? [verb.index + 1, press.index + 1] : undefined;
}

/** "nothing to the waiting reporters" */
const LONGEST_SILENCE = 6;

/** "Efforts to reach the captain were unsuccessful": the words that say so, or undefined. */
export function inVain(scene: Scene, word: Word): Range | undefined {
  if (word.children.length === 0 || !unsuccessful.has(word.lemma)) return undefined;
  const subject = subjectOf(scene, word.index);
  return subject && isTry(subject) && reached(scene, subject)
    ? [word.index, word.index + 1]
    : undefined;
}

function isTry({ lemma }: Word): boolean {
  return lemma === "effort" || lemma === "attempt";
}

function reached(scene: Scene, effort: Word): Word | undefined {
  const verb = scene.words[effort.index + 2];
  if (!verb || !/^(?:reach|contact)$/.test(verb.lemma)) return undefined;
  return childOf(scene, verb.index, "obj") ?? nominalBehind(scene, verb);
}

function nominalBehind(scene: Scene, verb: Word): Word | undefined {
  const [, end] = subtree(scene, verb.index);
  return scene.words.slice(verb.index + 1, end).find(({ tag }) => tag.startsWith("NN"));
}
