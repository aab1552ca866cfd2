import { addressing } from "../lexicon/clause-cues.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { nextCueIn } from "./next-cue.ts";
import { type Clause, finiteVerbFrom } from "./clause-parts.ts";
import { subjectOf, verbGroup } from "./cue.ts";
import {
  childOf,
  isClosingMark,
  isDash,
  isFiniteVerb,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";
import { sourceOf } from "./source.ts";
import { voiceRange } from "./voice.ts";

/** "The bridge, the mayor said, was safe": subject and cue between commas, and the sentence goes on behind them. */
export function clauseAround(scene: Scene, verb: Word): Clause | undefined {
  const own = insertion(scene, verb);
  if (!own) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const inverted = (sourceOf(scene, verb.index)?.index ?? -1) > verb.index;
  const head =
    finiteVerbFrom(scene, own[1], to) ??
    finiteVerbFrom(scene, from, own[0]) ??
    (inverted || closesSentence(scene, own, to) ? scene.words[from] : undefined);
  return head && head.index !== verb.index
    ? {
        head: head.index,
        ranges: [
          [from, own[0]],
          [own[1], turns(scene, own[1]) ? own[1] : nextCueIn(scene, verb, own[1], to)],
        ],
      }
    : undefined;
}

/** "Naps help, study says – but doubts remain": behind a dash and a conjunction the reporter goes on. */
function turns(scene: Scene, index: number): boolean {
  return isDash(scene.words[index]) && scene.words[index + 1]?.tag === "CC";
}

/** "Two dead in bus crash, police said.": behind a whole sentence a cue needs no verb before it that the tagger knows. */
function closesSentence(scene: Scene, [start, end]: Range, to: number): boolean {
  const [from] = sentenceRange(scene, start);
  return (
    end >= to - 1 &&
    start - from > 4 &&
    !/^(?:IN|RB|TO|VBG|VBN)$/.test(scene.words[from]?.tag ?? "IN")
  );
}

/** "He has found a way, he said, for the port to grow": a clause has begun before the cue and goes on behind a comma. */
export function interrupts(scene: Scene, verb: Word): boolean {
  if (partsSubject(scene, verb) || scene.words[verb.index + 1]?.text === ";") return true;
  const complement = childOf(scene, verb.index, "ccomp");
  if (!complement || complement.index > verb.index) return false;
  const own = insertion(scene, verb);
  return own !== undefined && complement.index < own[0] && scene.words[own[1]]?.text === ",";
}

/** "Strand, he says, is a salesman": between commas behind a subject without its verb. */
function partsSubject(scene: Scene, verb: Word): boolean {
  if (scene.words[verb.index + 1]?.text !== "," || !isFiniteVerb(scene.words[verb.index + 2]))
    return false;
  const own = insertion(scene, verb);
  return own !== undefined && !finiteVerbFrom(scene, voiceRange(scene, verb.index)[0], own[0]);
}

/**
 * The words of an inserted cue with its source, commas outside; undefined where the cue is no insertion, as with a complement of its
 * own: "The firm, which had hoped to grow, shut".
 */
export function insertion(scene: Scene, verb: Word): Range | undefined {
  const group = verbGroup(scene, verb.index);
  const source = sourceOf(scene, group.top);
  const subject =
    source && source.index > verb.index ? source : (subjectOf(scene, group.top) ?? source);
  if (!subject || (subject.index < verb.index && !subjectOf(scene, group.top))) return undefined;
  if (scene.words[group.cue[1]]?.tag === "TO" || isShown(scene, verb, subject)) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const start =
    subject.index > verb.index
      ? group.cue[0]
      : Math.min(subtree(scene, subject.index)[0], group.cue[0]);
  if (start <= from + 1 || !isBreak(scene, start - 1)) return undefined;
  let end = Math.max(
    group.cue[1],
    subject.index > verb.index ? subtree(scene, subject.index)[1] : 0,
  );
  while (end < to && end < group.cue[1] + LONGEST_ADJUNCT && !isEnd(scene, end)) end++;
  if (hasObject(scene, verb, subject, end)) return undefined;
  return end >= to - 1 || isEnd(scene, end) ? [start, end] : undefined;
}

/** "It held, he said; nobody had checked" */
function isEnd(scene: Scene, index: number): boolean {
  return scene.words[index]?.text === ";" || isBreak(scene, index);
}

/** "It was ruled out by a test, which showed | it was safe", "he said, as did Berg, who has advised him": what a relative clause reports stands behind it. */
function isShown(scene: Scene, verb: Word, { lower }: Word): boolean {
  return lower === "who" || (lower === "which" && !isBreak(scene, verb.index + 1));
}

/** "When they came, they found a car.": what has an object of its own is no insertion, save for whom it is said to. */
function hasObject(scene: Scene, verb: Word, subject: Word, end: number): boolean {
  const object = childOf(scene, verb.index, "obj");
  return (
    object !== undefined &&
    object !== subject &&
    object.index > verb.index &&
    object.index < end &&
    !addressing.has(verb.lemma) &&
    !times.has(object.lower)
  );
}

const LONGEST_ADJUNCT = 12;

/** Whether a mark stands here that sets an inserted cue off. */
export function isBreak(scene: Scene, index: number): boolean {
  return BREAKS.has(scene.words[index]?.text ?? "") || isClosingMark(scene, index);
}

const BREAKS: ReadonlySet<string> = new Set([",", ".", "?", "!", "—", "–", "―", "--", "-"]);

/** "The bridge was safe, the mayor said" where the tree has the clause as a complement or as the host of the cue. */
export function clauseBefore(scene: Scene, verb: Word): Clause | undefined {
  const complement = childOf(scene, verb.index, "ccomp");
  if (
    complement &&
    complement.index < verb.index &&
    sharesVoice(scene, verb, complement) &&
    childOf(scene, complement.index, "nsubj", "nsubj:pass", "expl", "csubj")
  ) {
    const range = subtree(scene, complement.index);
    if (followsConjunction(scene, verb)) return undefined;
    return isBreak(scene, range[1]) || isBreak(scene, range[1] - 1)
      ? { head: complement.index, ranges: [range] }
      : undefined;
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

/** "As the mayor noted, the bridge was safe", but "as rivals hold talks, …" */
export function asClause(scene: Scene, verb: Word): Clause | undefined {
  const host = scene.words[verb.head];
  if (
    !host ||
    verb.relation !== "advcl" ||
    !isSetOff(scene, childOf(scene, verb.index, "mark", "advmod")) ||
    (childOf(scene, verb.index, "obj") && !addressing.has(verb.lemma)) ||
    /^(?:he|she|they)$/.test(childOf(scene, verb.index, "nsubj:pass")?.lower ?? "") ||
    !subjectOf(scene, verb.index)
  )
    return undefined;
  return hostClause(scene, verb, host);
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
