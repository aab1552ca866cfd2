import { clauseCues } from "../../lexicon/clause-cues.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { siding } from "../../lexicon/judging-verbs.ts";
import { messagingVerbs } from "../../lexicon/means-verbs.ts";
import { showingCues } from "../../lexicon/personal-cues.ts";
import { adding } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { nounAfter, nounBefore } from "./beside.ts";
import { climb, mayCue, maySpeak } from "./climb.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { isOwnTurn } from "../cue/own-turn.ts";
import { doerOf } from "../cue/told-deed.ts";
import { stopsShort } from "../cue/stops-short.ts";
import { sameForm } from "../syntax/verb-form.ts";
import { answerBefore, goesOn, outside, takesPlace } from "../cue/outer-clause.ts";
import { childOf, sentenceRange, type Scene } from "../scene.ts";

/** "One player, who would not be named, called it a joke and claimed …": the cue before has the subject, not the clause set off. */
export function shared(scene: Scene, verb: number): Word | undefined {
  const subject = sharedSubject(scene, verb);
  return subject?.tag.startsWith("W") && scene.words[subject.index - 1]?.text === ","
    ? (coordinated(scene, verb) ?? subject)
    : subject;
}

/** Up the tree from a verb without a subject to the clause whose subject it shares. */
function sharedSubject(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const doer = word && toldDoer(scene, word);
  if (doer) return doer;
  const writer = word && (writerOf(scene, word) ?? siderOf(scene, word));
  if (writer) return writer;
  const turn = word && turnOf(scene, word);
  if (turn) return subjectOf(scene, turn.index) ?? nounBefore(scene, turn.index);
  const isJoined = word?.relation === "conj" && !stopsShort(scene, word);
  const earlier = isJoined ? undefined : coordinated(scene, verb);
  if (earlier) return earlier;
  let current =
    participleBefore(scene, verb) ??
    answerBefore(scene, verb) ??
    contrastBefore(scene, verb) ??
    verb;
  for (let step = 0; step < 12; step++) {
    const subject = current === verb ? undefined : subjectAt(scene, current);
    const outer = subject && outside(scene, verb, subject, current);
    if (outer !== undefined) {
      current = outer;
      continue;
    }
    if (subject && disagrees(scene, subject, verb)) return undefined;
    if (subject && isMute(scene, subject, verb)) return textIn(scene, current, verb);
    if (subject) return subject.lower === "it" && !says(scene, verb, current) ? undefined : subject;
    const word = scene.words[current];
    const head = word ? scene.words[word.head] : undefined;
    if (!word || !head) return undefined;
    const next = climb(scene, word, head);
    if (typeof next !== "number") return next;
    current = next;
  }
  return undefined;
}

/** "said | Moss | had written to her, telling her that": who wrote it, but "said he had written to her, adding that". */
function writerOf(scene: Scene, { tag, lemma, relation, head }: Word): Word | undefined {
  const verb = scene.words[head];
  const tells = tag === "VBG" && clauseCues.has(lemma) && !adding.has(lemma);
  return tells && /^(?:advcl|xcomp)$/.test(relation) && verb && messagingVerbs.has(verb.lemma)
    ? subjectOf(scene, head)
    : undefined;
}

/** "| Lund | defended the plan, which Berg had called reckless, saying that": whose reason it is, whatever is told of the plan in between. */
function siderOf(scene: Scene, { tag, lemma, index, head }: Word): Word | undefined {
  const relative = scene.words[head];
  const thing = scene.words[relative?.head ?? -1];
  const verb = scene.words[thing?.head ?? -1];
  const isReason = tag === "VBG" && clauseCues.has(lemma) && scene.words[index - 1]?.text === ",";
  const isTold = relative?.relation === "acl:relcl" && thing?.relation === "obj";
  return isReason && isTold && verb && verb.index < thing.index && siding.has(verb.lemma)
    ? subjectOf(scene, verb.index)
    : undefined;
}

/** "| said | the bridge was shut and blamed the builders": who said the one does the other. */
function turnOf(scene: Scene, word: Word): Word | undefined {
  const cue = firstCue(scene, word);
  return cue && isOwnTurn(scene, cue, word) ? cue : undefined;
}

/** "Police said | Lund | walked in and told staff he had a gun" */
function toldDoer(scene: Scene, word: Word): Word | undefined {
  const cue = firstCue(scene, word);
  return cue && doerOf(scene, cue, word);
}

/** "| said | … and blamed": the first cue of the sentence, where the word stands behind a conjunction. */
function firstCue(scene: Scene, word: Word): Word | undefined {
  if (scene.words[word.index - 1]?.tag !== "CC") return undefined;
  const [from] = sentenceRange(scene, word.index);
  return scene.words.slice(from, word.index).find((other) => mayCue(other));
}

/** "is noting that Rook had problems | and saying that he could not": behind a conjunction a participle goes on from one before it. */
function participleBefore(scene: Scene, verb: number): number | undefined {
  const word = scene.words[verb];
  if (word?.tag !== "VBG" || !mayCue(word) || scene.words[verb - 1]?.tag !== "CC") return undefined;
  const [from] = sentenceRange(scene, verb);
  for (let index = verb - 2; index > from; index--) {
    const first = scene.words[index];
    const leads = first?.tag === "VBG" && mayCue(first);
    if (leads && (goesOn(scene, index) || childOf(scene, index, "aux"))) return index;
  }
  return undefined;
}

/** "Lund called it good, whereas Rook reckoned it was bad | and said so": without a comma a verb goes on from the clause before it. */
function contrastBefore({ words }: Scene, verb: number): number | undefined {
  const [word, conjunction] = [words[verb], words[verb - 1]];
  if (word?.relation !== "conj" || !mayCue(word) || conjunction?.lower !== "and") return undefined;
  const last = words[verb - 2];
  if (last?.text === "," || words[verb - 3]?.text === ",") return undefined;
  const clause = words[word.head]?.children.findLast((child) => {
    const inner = words[child];
    const mark = inner?.children.map((at) => words[at]).find((at) => at?.relation === "mark");
    const isBetween = child > word.head && child < verb && inner?.relation === "advcl";
    return (
      isBetween && mayCue(inner) && inner.tag === word.tag && CONTRASTS.test(mark?.lower ?? "")
    );
  });
  return clause;
}

const CONTRASTS = /^(?:whereas|while|whilst)$/;

/** “Ferry shares jump as owner lifts forecast, shrugs off fears”: what is many things shrugs nothing off. */
function disagrees({ words }: Scene, { tag, lemma }: Word, verb: number): boolean {
  const isMany = tag === "NNS" && !maySpeak(lemma);
  return isMany && words[verb]?.tag === "VBZ";
}

/** "The meeting opened with a song, | saying that": what takes place says nothing, though it may show something. */
function isMute(scene: Scene, subject: Word, verb: number): boolean {
  const lemma = scene.words[verb]?.lemma ?? "";
  return goesOn(scene, verb) && !showingCues.has(lemma) && takesPlace(subject);
}

/** "The protest followed | a letter by Berg, warning that": what is said is in it. */
function textIn({ words }: Scene, clause: number, verb: number): Word | undefined {
  const texts = words[clause]?.children
    .map((child) => words[child])
    .filter((word) => word !== undefined && word.index < verb && /^ob[jl]$/.test(word.relation));
  return texts?.findLast((word) => word && documentNouns.has(word.lemma));
}

/** "It denies fraud, arguing that …": an "it" that says something is no empty one. */
function says(scene: Scene, verb: number, host: number): boolean {
  const word = scene.words[host];
  return scene.words[verb]?.relation === "conj" || (word !== undefined && mayCue(word));
}

/** The subject of a verb; of a cue, where the tree has none, the noun before it or, behind a quotation, after it. */
function subjectAt(scene: Scene, index: number): Word | undefined {
  const word = scene.words[index];
  const own = subjectOf(scene, index);
  // “It was late,” said Lund, adding: the subject of what is quoted is none of the cue
  const isQuoted = own && (scene.quotationOf[own.index] ?? -1) !== scene.quotationOf[index];
  return (
    (isQuoted ? nounAfter(scene, index) : undefined) ??
    own ??
    (word && clauseCues.has(word.lemma)
      ? (nounBefore(scene, index) ?? nounAfter(scene, index))
      : undefined)
  );
}

/** "The clerk denies fraud but conceded …": behind a conjunction the last cue has the subject, first of all one of the same form. */
export function coordinated(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  if (!word || !(/^VB[DZP]$/.test(word.tag) || stopsShort(scene, word))) return undefined;
  if (scene.words[verbGroup(scene, verb).cue[0] - 1]?.tag !== "CC") return undefined;
  const [from] = sentenceRange(scene, verb);
  const cues = scene.words
    .slice(from, verb)
    .filter((other) => /^VB[DZPN]$/.test(other.tag) && mayCue(other))
    .toReversed();
  for (const other of [...cues.filter((cue) => sameForm(cue, word)), ...cues]) {
    const subject = subjectOf(scene, other.index) ?? nounBefore(scene, other.index);
    if (subject) return subject;
  }
  return undefined;
}
