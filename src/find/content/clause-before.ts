import { addressing } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { hasVerb, isBreak } from "./insertion.ts";
import { childOf, isPunctuation, sentenceRange, subtree, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";

/** "The bridge was safe, the mayor said" where the tree has the clause as a complement or as the host of the cue. */
export function clauseBefore(scene: Scene, verb: Word): Clause | undefined {
  if (hasVerb(scene, verbGroup(scene, verb.index).cue[1])) return undefined;
  const complement = childOf(scene, verb.index, "ccomp");
  if (
    complement &&
    complement.index < verb.index &&
    sharesVoice(scene, verb, complement) &&
    childOf(scene, complement.index, "nsubj", "nsubj:pass", "expl", "csubj")
  ) {
    const range = subtree(scene, complement.index);
    if (followsConjunction(scene, verb)) return undefined;
    return isBreak(scene, range[1]) ? { head: complement.index, ranges: [range] } : undefined;
  }
  const host = scene.words[verb.head];
  if (
    !host ||
    verb.relation !== "parataxis" ||
    host.index > verb.index ||
    !sharesVoice(scene, verb, host) ||
    isKicker(scene, host, verb) ||
    !sourceOf(scene, verb.index) ||
    followsConjunction(scene, verb)
  )
    return undefined;
  return hostClause(scene, verb, host);
}

/** "EXCLUSIVE: Mayor says bridge unsafe": what stands before a colon is not said behind it. */
function isKicker(scene: Scene, host: Word, verb: Word): boolean {
  const near = scene.words.slice(host.index, Math.min(verb.index, host.index + LONGEST_KICKER));
  return near.some(({ text }) => text === ":");
}

const LONGEST_KICKER = 6;

/** He told the crew: “If they go, they will regret it.” – what introduces a quotation is not said by the cues inside it. */
function sharesVoice(scene: Scene, verb: Word, clause: Word): boolean {
  const voice = scene.quotationOf[verb.index] ?? -1;
  return voice < 0 || voice === scene.quotationOf[clause.index];
}

/** "…, and said the pier was rotten": a coordinated cue looks forward. */
function followsConjunction(scene: Scene, verb: Word): boolean {
  const start = verbGroup(scene, verb.index).cue[0];
  const subject = subjectOf(scene, verb.index);
  const first = subject && subject.index < start ? subtree(scene, subject.index)[0] : start;
  return scene.words[first - 1]?.tag === "CC" || scene.words[first]?.tag === "CC";
}

/** "As the mayor noted, …", not "41, not 40 as he told them": the clause is set off. */
function isSetOff(scene: Scene, as: Word | undefined): boolean {
  if (as?.lower !== "as") return false;
  const before = scene.words[as.index - 1];
  return (
    as.index === sentenceRange(scene, as.index)[0] ||
    isPunctuation(before) ||
    /^(?:CC|RB)$/.test(before?.tag ?? "")
  );
}

/** "As the mayor noted, the bridge was safe", "The bridge, as she noted, was safe", but "as rivals hold talks, …" */
export function asClause(scene: Scene, verb: Word): Clause | undefined {
  if (verb.relation === "root") return behindAs(scene, verb);
  const host = clauseOf(scene, verb);
  if (
    !host ||
    !isSetOff(scene, childOf(scene, verb.index, "mark", "advmod")) ||
    (childOf(scene, verb.index, "obj") && !addressing.has(verb.lemma)) ||
    /^(?:he|she|they)$/.test(childOf(scene, verb.index, "nsubj:pass")?.lower ?? "") ||
    !subjectOf(scene, verb.index)
  )
    return undefined;
  return hostClause(scene, verb, host);
}

/** "As critics pointed out, | the bridge is unsafe": the tree may take the first clause for the main one. */
function behindAs(scene: Scene, verb: Word): Clause | undefined {
  const [from, to] = sentenceRange(scene, verb.index);
  const comma = verbGroup(scene, verb.index).cue[1];
  if (scene.words[from]?.lower !== "as" || scene.words[comma]?.text !== ",") return undefined;
  const head = finiteVerbFrom(scene, comma + 1, to);
  return head && { head: head.index, ranges: [[comma + 1, to]] };
}

/** What the clause hangs on; behind the subject of another it may pass for a relative clause. */
function clauseOf(scene: Scene, { head, relation }: Word): Word | undefined {
  const host = scene.words[head];
  if (relation === "advcl") return host;
  return relation === "acl:relcl" && host?.relation.startsWith("nsubj")
    ? scene.words[host.head]
    : undefined;
}

/** The clause around an inserted cue, without the words that hang on the cue. */
function hostClause(scene: Scene, verb: Word, host: Word): Clause {
  const [from, to] = subtree(scene, host.index);
  const own = subtree(scene, verb.index);
  return {
    head: host.index,
    ranges: [
      [from, own[0]],
      [own[1], to],
    ],
  };
}
