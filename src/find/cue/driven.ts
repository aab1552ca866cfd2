import { drivenThings, drivingVerbs, habits } from "../../lexicon/chains.ts";
import { meansVerbs } from "../../lexicon/means-verbs.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "./subject.ts";
import { childOf, sentenceRange, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/** "The crack led | the mayor | to say": whom something makes say what he says. */
export function drivenBy(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const far = goingFar(scene, verb);
  if (far) return subjectOf(scene, far.index);
  const aim = byMeans(scene, verb);
  if (aim) return aim;
  const usual = usualFor(scene, verb);
  if (usual) return usual;
  const host = scene.words[word?.head ?? -1];
  // "led | police to suspect": the tree may hang the infinitive on who is led to it
  const head = word?.relation === "acl" && host?.relation === "obj" ? scene.words[host.head] : host;
  if (!/^(?:xcomp|advcl|acl)$/.test(word?.relation ?? "") || !head || !drivingVerbs.has(head.lemma))
    return undefined;
  const object = childOf(scene, head.index, "obj");
  // "prompted calls for a probe to determine it"
  if (drivenThings.has(object?.lemma ?? "")) return undefined;
  return /^VB[DZNPG]$/.test(head.tag) &&
    !childOf(scene, head.index, "aux") &&
    object &&
    object.index < verb
    ? object
    : undefined;
}

/** "Lund | used the speech | to argue", "She | agreed to a call, but only | to tell him": who did it in order to say so said it. */
function byMeans(scene: Scene, verb: number): Word | undefined {
  const { words } = scene;
  const cue = words[verb];
  const that = words.slice(verb + 1, verb + 5).some(({ lower }) => lower === "that");
  if (!cue || cue.tag !== "VB" || !that || !speechCues.has(cue.lemma)) return undefined;
  const to = words[verb - 1]?.tag === "TO" ? verb - 1 : verb - 2;
  if (words[to]?.tag !== "TO") return undefined;
  const only = words[to - 1]?.lower === "only";
  const [from] = sentenceRange(scene, verb);
  const host = words
    .slice(Math.max(from, to - LONGEST_MEANS), to)
    .findLast(({ tag }) => /^(?:VB|MD)/.test(tag));
  // "A clerk | called police to say": of a root the tagger may take the past for a participle
  const isPast = host?.tag === "VBD" || (host?.tag === "VBN" && host.relation === "root");
  if (!host || !isPast || !(only || meansVerbs.has(host.lemma))) return undefined;
  return subjectOf(scene, host.index);
}

/** In words. */
const LONGEST_MEANS = 14;

/** "She | went so far as | to say": who goes so far says it. */
function goingFar({ words }: Scene, verb: number): Word | undefined {
  const isFar = words[verb - 3]?.lower === "far" && words[verb - 2]?.lower === "as";
  const go = words[verb - 5];
  return isFar && words[verb - 1]?.tag === "TO" && go?.lemma === "go" ? go : undefined;
}

/** "It is common for | critics | to call it a stunt": what they often do they have done, unlike what is easy for them. */
function usualFor({ words }: Scene, verb: number): Word | undefined {
  if (words[verb - 1]?.tag !== "TO") return undefined;
  const start = backOver(words, verb - 1, (word) => isPhrasePart(word) || word.tag === "VBG");
  const isUsual = words[start - 1]?.lower === "for" && habits.has(words[start - 2]?.lower ?? "");
  return isUsual && start < verb - 1 ? words[verb - 2] : undefined;
}
