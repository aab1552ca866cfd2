import { personNouns } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { deedEnd } from "../content/deed-end.ts";
import { overComplements, withComplements } from "../content/object-end.ts";
import { shape } from "../content/content.ts";
import { withFrame, type AccusingFrame } from "../cue/accusing-frame.ts";
import { agentOf, verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import type { Draft } from "../draft.ts";
import { childOf, isFiniteVerb, subtree, type Range, type Scene } from "../scene.ts";
import { nounBefore } from "../source/beside.ts";
import { sourceOf } from "../source/source.ts";
import { beforeDate } from "../syntax/before-date.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { onOver } from "../syntax/walk.ts";
import { agentStart } from "./passive.ts";
import { relativeSubject } from "./raised.ts";

/** "The firm | has been accused of | fraud by the mayor": the subject is the party, the agent the source. */
export function accused(
  scene: Scene,
  verb: Word,
  deed: Word,
  first: Word,
  frame: AccusingFrame | undefined,
): Draft | undefined {
  const group = verbGroup(scene, verb.index);
  const isDenied = group.negative || verbGroup(scene, first.index).negative;
  if (isDenied || isOpen(scene, verb) || isOpen(scene, first)) return undefined;
  const own = childOf(scene, first.index, "nsubj:pass", "nsubj");
  const stressed = own !== undefined && /sel(?:f|ves)$/.test(own.lower);
  const party =
    (stressed ? (subjectOf(scene, own.index - 1) ?? nounBefore(scene, own.index - 1)) : own) ??
    (first.relation === "acl" ? scene.words[first.head] : undefined) ??
    sourceOf(scene, first.index);
  if (!party || /^(?:i|we|you)$/.test(party.lower) || isNobody(scene, party)) return undefined;
  const agent = agentOf(scene, verb.index) ?? agentOf(scene, deed.index) ?? lastAgent(scene, deed);
  const partyRange: Range =
    party.index === first.head
      ? [scene.left[party.index] ?? party.index, party.index + 1]
      : subtree(scene, party.index);
  const [from] = subtree(scene, deed.index);
  const close = Math.max(group.cue[1], ...withFrame(group.cue, frame).map(([, end]) => end));
  const cue: Range = [group.cue[0], from === close ? from + 1 : close];
  const by = agent && beforeDeed(scene, agent, deed);
  const to = overComplements(
    scene,
    verb,
    deed.index,
    withComplements(scene, verb.index, deedEnd(scene, deed)),
  );
  const end = Math.min(beforeGloss(scene, from, to), beforeMainVerb(scene, party, deed));
  const content = shape(
    scene,
    [relativeSubject(scene, group.cue[0]) ?? partyRange, [from, end]],
    [cue, ...(by ? [by] : [])],
  );
  if (content.length === 0) return undefined;
  return {
    family: "accusation",
    cueWord: verb.index,
    cue: [cue],
    sourceWord: agent?.index ?? null,
    source: agent && by ? [[agentStart(scene, agent), beforeDate(scene, agent, by[1])]] : [],
    contentWord: deed.index,
    content,
    polarity: "positive",
  };
}

/** "None has been charged", "Neither man was accused of fraud": a negation with no "not" at the verb; "No 10 was accused of it" is none. */
export function isNobody(scene: Scene, party: Word): boolean {
  if (/^(?:neither|nobody|none)$/.test(party.lower)) return true;
  const determiner = childOf(scene, party.index, "det", "cc:preconj");
  const denies = /^(?:no|neither)$/.test(determiner?.lower ?? "");
  return denies && (party.tag !== "CD" || party.lower === "one");
}

/** "whether they | could be charged with fraud": a charge that nobody has brought. */
function isOpen(scene: Scene, { index }: Word): boolean {
  return (
    /^(?:can|could|may|might)$/.test(childOf(scene, index, "aux")?.lower ?? "") ||
    /^(?:if|whether)$/.test(childOf(scene, index, "mark")?.lower ?? "")
  );
}

/** "The chemist suspected of making bombs | was arrested": of a noun that has no verb in the tree it is the first behind the deed. */
function beforeMainVerb({ words }: Scene, party: Word, deed: Word): number {
  if (party.relation !== "root" || !party.tag.startsWith("NN")) return Number.POSITIVE_INFINITY;
  const end = onOver(
    words,
    deed.index,
    (word) => !isFiniteVerb(word) && !/^(?:,|:|W.*)$/.test(word.tag) && word.lower !== "that",
  );
  const verb = words[end];
  return verb && isFiniteVerb(verb) && !/^(?:PRP|NNP)$/.test(words[end - 1]?.tag ?? "")
    ? end
    : Number.POSITIVE_INFINITY;
}

/** "accused of failing to protect its fans | by the mayor": who comes last lays it at the door, not "of being bribed by builders". */
function lastAgent(scene: Scene, deed: Word): Word | undefined {
  const end = deedEnd(scene, deed);
  let agent = scene.words[end - 1];
  while (
    agent &&
    agent.index > deed.index &&
    scene.words[scene.left[agent.index] ?? -1]?.lower !== "by"
  )
    agent = scene.words[agent.head];
  if (!agent || agent.index <= deed.index) return undefined;
  const isBody = agent.entity === "person" || agent.entity === "organization";
  return (isBody || personNouns.has(agent.lemma)) && scene.words[agent.head]?.tag !== "VBN"
    ? agent
    : undefined;
}

/** "accused | by the regulator | of hiding losses": the deed may hang on who lays it at the door. */
function beforeDeed(scene: Scene, agent: Word, deed: Word): Range {
  const [from, to] = subtree(scene, agent.index);
  return [from, deed.index > agent.index ? Math.min(to, subtree(scene, deed.index)[0]) : to];
}
