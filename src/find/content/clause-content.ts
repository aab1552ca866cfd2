import { isDeterminer } from "./claim-object.ts";
import { addressing, courts, forwardOnly, hearers, recounting } from "../../lexicon/cue-frames.ts";
import { muchWords } from "../../lexicon/quantities.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { endOf, withMainClause } from "./clause-end.ts";
import { type Clause, finiteVerbFrom, laterChildren, predicateOf } from "../syntax/clause-parts.ts";
import { afterAddressee, afterHearing, startOf } from "./clause-start.ts";
import { complementizer, isReliable } from "../cue/complementizer.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { frontOf, sinceFront } from "./front.ts";
import { behindAdjunct } from "./behind-adjunct.ts";
import { behindColon } from "./behind-colon.ts";
import { behindRemark } from "./behind-remark.ts";
import { behindVoice } from "./behind-voice.ts";
import { asClause, clauseBefore } from "./clause-before.ts";
import { clauseAround } from "./clause-around.ts";
import { headlineWords } from "./headline-words.ts";
import { interrupts } from "./insertion.ts";
import { isOfAnother } from "./of-another.ts";
import { partedClause } from "../cue/parted-verb.ts";
import { paragraphAfter } from "./paragraph-after.ts";
import { smallClause } from "./small-clause.ts";
import { relativized } from "./relative-content.ts";
import {
  type Scene,
  childOf,
  isFiniteVerb,
  isPunctuation,
  sentenceRange,
  subtree,
} from "../scene.ts";
import { clauseBeforeInverted } from "../syntax/inverted.ts";
import { clauseBeforeTrailing } from "../syntax/trailing.ts";
import { wordsAfter } from "./words-after.ts";

/**
 * The clause after a cue ("said that the bridge was safe"), around it ("The bridge, he said, was safe") or before it ("The
 * bridge was safe, he said").
 */
export function contentClause(scene: Scene, verb: Word): Clause | undefined {
  const clause = clauseOf(scene, verb);
  return clause && behindColon(scene, verb, clause);
}

/** "It burned, the court heard", "It was unlawful, a judge ruled": whose clause may stand before a verb that others have it behind only. */
const BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["hear", hearers],
  ["rule", courts],
]);

function clauseOf(scene: Scene, verb: Word): Clause | undefined {
  const bodies = BODIES.get(verb.lemma);
  const forward = bodies
    ? !bodies.has(subjectOf(scene, verb.index)?.lemma ?? "")
    : forwardOnly.has(verb.lemma);
  return (
    answer(scene, verb) ??
    innerQuotation(scene, verb) ??
    partedClause(scene, verb) ??
    behindRemark(scene, verb) ??
    clauseBeforeInverted(scene, verb) ??
    clauseBeforeTrailing(scene, verb) ??
    (interrupts(scene, verb) ? clauseAround(scene, verb) : undefined) ??
    behindFront(
      scene,
      verb,
      clauseAfter(scene, verb) ?? behindAdjunct(scene, verb) ?? wordsAfter(scene, verb),
    ) ??
    behindVoice(scene, verb) ??
    (forward ? undefined : (clauseAround(scene, verb) ?? clauseBefore(scene, verb))) ??
    asClause(scene, verb) ??
    headlineWords(scene, verb) ??
    paragraphAfter(scene, verb)
  );
}

/** "In spring, he said, the pier would open" */
function behindFront(scene: Scene, verb: Word, clause: Clause | undefined): Clause | undefined {
  const [told] = clause?.ranges ?? [];
  const front = clause && (frontOf(scene, verb) ?? (told && sinceFront(scene, verb, told)));
  return front ? { ...clause, ranges: [front, ...clause.ranges] } : clause;
}

/** "Asked whether he had lied, Rourke said no.", "A third said yes while the rest left" */
function answer(scene: Scene, verb: Word): Clause | undefined {
  const word = scene.words[verb.index + 1];
  const next = scene.words[verb.index + 2];
  return verb.lemma === "say" &&
    /^(?:yes|no)$/.test(word?.lower ?? "") &&
    (isPunctuation(next) || /^(?:but|while)$/.test(next?.lower ?? ""))
    ? { head: verb.index + 1, ranges: [[verb.index + 1, verb.index + 2]] }
    : undefined;
}

/** “He said, ‘It is over,’ and then he left”: a quotation inside another, right behind its cue. */
function innerQuotation(scene: Scene, verb: Word): Clause | undefined {
  const end = verbGroup(scene, verb.index).cue[1];
  const range =
    scene.nested.get(end) ??
    (isPunctuation(scene.words[end]) ? scene.nested.get(end + 1) : undefined);
  return range && range[0] <= end + 1 && range[0] >= end
    ? { head: range[0] + 1, ranges: [range] }
    : undefined;
}

function clauseAfter(scene: Scene, verb: Word): Clause | undefined {
  const small = smallClause(scene, verb);
  if (small) return small;
  // “I told them that on Monday,” | said Lund: what is said in a quotation does not reach out of it
  const quoted = scene.quoted[scene.quotationOf[verb.index] ?? -1];
  const end = Math.min(sentenceRange(scene, verb.index)[1], quoted?.[1] ?? Infinity);
  const later = laterChildren(scene, verb).filter(({ index }) => index < end);
  const complement =
    later.find((word) => word.relation === "ccomp" && !goesOn(scene, verb, word)) ??
    later.find((word) => isBareComplement(scene, verb, word));
  if (!complement) return behindThat(scene, verb, end);
  return isOfAnother(scene, verb, complement, later)
    ? undefined
    : underComplement(scene, verb, complement);
}

/** "has admitted taking money | but maintains that he paid it back": behind a conjunction a verb with no subject is no complement. */
function goesOn(scene: Scene, verb: Word, word: Word): boolean {
  const isBehind = word.index > verb.index + 2 && scene.words[word.index - 1]?.tag === "CC";
  const isBare = childOf(scene, word.index, "nsubj", "nsubj:pass", "mark") === undefined;
  return isBehind && isBare && isFiniteVerb(word) && scene.words[verb.index + 1]?.tag === "VBG";
}

/** The clause of a complement, from its subject on, whatever the tree hangs that on, to its end. */
function underComplement(scene: Scene, verb: Word, complement: Word): Clause {
  const begin = startOf(scene, verb, complement);
  const subjectless = begin > verb.index + 1 && isFiniteVerb(scene.words[begin]);
  const start = afterHearing(
    scene,
    verb,
    afterAddressee(
      scene,
      verb,
      subjectless && (addressing.has(verb.lemma) || hasSubjectBefore(scene, verb, begin))
        ? verbGroup(scene, verb.index).cue[1]
        : begin,
    ),
  );
  const antecedent = relativized(scene, verb, complement);
  const told = predicateOf(scene, complement);
  // "told a rally, where crowds had gathered, | that it fell"
  const isBefore = told.index < start;
  const head = (isBefore && finiteVerbFrom(scene, start, sentenceRange(scene, start)[1])) || told;
  const range = withMainClause(scene, verb, [start, endOf(scene, verb, head.index, start)]);
  return { head: head.index, ranges: antecedent ? [antecedent, range] : [range] };
}

/** The clause that a "that" opens where the tree gives the cue no complement. */
function behindThat(scene: Scene, verb: Word, end: number): Clause | undefined {
  const that = complementizer(scene, verb);
  if (!that) return aroundApposition(scene, verb);
  if (isDeterminer(scene, that)) return undefined;
  const start = that.index + 1;
  const head =
    finiteVerbFrom(scene, start, Math.min(end, subtree(scene, verb.index)[1])) ??
    scene.words.slice(start, end).find(({ tag }) => /^(?:VB[DZPN]|MD)$/.test(tag)) ??
    // "said that President Holm | retains confidence": what looks like a noun there is the verb.
    (isReliable(verb) && isBeside(scene, verb, that) ? scene.words[start] : undefined);
  return (
    head && { head: head.index, ranges: [[that.index, endOf(scene, verb, head.index, that.index)]] }
  );
}

/**
 * "believes | prices fell", "showed | half the voters say so", "fears | as many as 300 could go": a clause right behind the cue, with a
 * subject and no conjunction, is no adverbial.
 */
function isBareComplement(scene: Scene, verb: Word, { index, relation }: Word): boolean {
  return (
    /^(?:advcl|parataxis)$/.test(relation) &&
    subtree(scene, index)[0] === verb.index + 1 &&
    childOf(scene, index, "nsubj", "nsubj:pass") !== undefined &&
    (!scene.words[verb.index + 1]?.tag.startsWith("W") || isHow(scene, verb)) &&
    (childOf(scene, index, "mark") === undefined || isAmount(scene, verb.index + 1))
  );
}

/** "described | how nurses were bullied": that it was so is told with it, unlike "how to stop it". */
function isHow({ words }: Scene, { lemma, index }: Word): boolean {
  const [how, next] = words.slice(index + 1, index + 3);
  return (
    recounting.has(lemma) && how?.lower === "how" && /^(?:DT|PRP|NN|JJ|CD)/.test(next?.tag ?? "")
  );
}

/** "as many as 300" */
function isAmount({ words }: Scene, index: number): boolean {
  const isAs = words[index]?.lower === "as" && words[index + 2]?.lower === "as";
  return isAs && muchWords.has(words[index + 1]?.lower ?? "");
}

/** "said | the fire, the third this month, was set": between the cue and its clause without a subject stands a noun phrase and what is set off from it. */
function hasSubjectBefore({ words }: Scene, verb: Word, begin: number): boolean {
  const opens = /^(?:DT|PRP\$|NN)/.test(words[verb.index + 1]?.tag ?? "");
  return (
    opens &&
    isReliable(verb) &&
    words[begin - 1]?.text === "," &&
    !times.has(words[verb.index + 1]?.lower ?? "")
  );
}

/**
 * "claims | the owner, Lund Mills, knew of it": behind an apposition a finite verb without a subject of its own has for one what the
 * tree takes for the object of the cue.
 */
function aroundApposition(scene: Scene, verb: Word): Clause | undefined {
  const object = childOf(scene, verb.index, "obj");
  if (!object || object.index < verb.index || !childOf(scene, object.index, "appos"))
    return undefined;
  const [start, comma] = subtree(scene, object.index);
  const head = scene.words[comma + 1];
  if (scene.words[comma]?.text !== "," || !isFiniteVerb(head) || !head) return undefined;
  if (childOf(scene, head.index, "nsubj", "nsubj:pass")) return undefined;
  if (subjectOf(scene, verb.index)?.tag.startsWith("W")) return undefined;
  return { head: head.index, ranges: [[start, endOf(scene, verb, head.index, start)]] };
}

/** "said | that President Holm", "said Thursday | that Holm", "said in a blunt letter | that the mailing breaks the law" */
function isBeside({ words }: Scene, verb: Word, { index }: Word): boolean {
  const before = words[index - 1];
  const opens = /^(?:NNPS?|NNS|JJ|CD|DT|PRP\$?)$/.test(words[index + 1]?.tag ?? "");
  if (!opens || words[index + 3]?.sentence !== verb.sentence) return false;
  return (
    before === verb ||
    (index === verb.index + 2 && times.has(before?.lower ?? "")) ||
    (words[verb.index + 1]?.tag === "IN" && /^(?:NNP|DT|PRP\$?)$/.test(words[index + 1]?.tag ?? ""))
  );
}
