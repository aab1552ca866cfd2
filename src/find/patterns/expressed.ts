import { anonymousSources } from "../../lexicon/anonymous-sources.ts";
import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import { clauseOnly } from "../../lexicon/claim-objects.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { personNouns } from "../../lexicon/people.ts";
import { rebuttalNouns } from "../../lexicon/replies.ts";
import { clauseOnlyVerbs, reportingNouns } from "../../lexicon/reporting-nouns.ts";
import type { Word } from "../../types.ts";
import { endOf } from "../content/clause-end.ts";
import { afterTimes, isTime } from "../cue/complementizer.ts";
import { finiteVerbFrom, startsBareClause } from "../syntax/clause-parts.ts";
import { isPassive } from "../cue/cue.ts";
import { isMadeKnown } from "../cue/no-cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { withComplements } from "../content/object-end.ts";
import { isVerb, sentenceRange, subtree, type Scene } from "../scene.ts";
import type { Claim } from "../content/claim-object.ts";

/** "expressed fears that …", "raised concerns about …", "made the claim that …", "made clear that …", "put it to him that …": one cue. */
export function expressed(scene: Scene, verb: Word): Claim | undefined {
  const nouns = reportingNouns.get(verb.lemma);
  const noun = nouns && reportingNoun(scene, verb, nouns);
  // "was left in no doubt that"
  if (!noun || (verb.lemma === "leave" && isPassive(scene, verb.index))) return undefined;
  const that = complementizer(scene, noun) ?? bareClause(scene, noun);
  const head = that && finiteVerbFrom(scene, that.index, sentenceRange(scene, that.index)[1]);
  if (that && head && isOccasioned(scene, verb)) return undefined;
  if (that && head)
    return {
      head: head.index,
      ranges: [[that.index, endOf(scene, verb, head.index, that.index)]],
      cueEnd: isBeside(scene, noun, that) ? that.index : noun.index + 1,
    };
  const phrase = [...noun.children, ...beside(scene, verb, noun)]
    .map((child) => scene.words[child])
    .find(
      (child) =>
        child !== undefined &&
        child.index > noun.index &&
        // "made claims of its own" says whose they are
        child.lower !== "own" &&
        /^(?:acl|ccomp|acl:relcl|nmod|obl|dep)$/.test(child.relation),
    );
  const start = behindPreposition(scene, noun);
  return phrase && !isClauseOnly(noun) && !clauseOnlyVerbs.has(verb.lemma)
    ? {
        head: phrase.index,
        ranges: [[start, phraseEnd(scene, verb, noun, phrase)]],
        cueEnd: start,
      }
    : undefined;
}

/** "The delay has raised fears that": what raises them has none. */
function isOccasioned(scene: Scene, verb: Word): boolean {
  if (verb.lemma !== "raise") return false;
  const subject = subjectOf(scene, verb.index);
  if (!subject || subject.entity) return false;
  const isThing = /^(?:NNS?|VBG|WDT)$/.test(subject.tag);
  return isThing && !SPEAKERS.some((nouns) => nouns.has(subject.lemma));
}

const SPEAKERS = [anonymousSources, bodyNouns, documentNouns, mediaNouns, personNouns];

/** "laid the blame on her rivals | in the council": who is blamed reaches to the end of what hangs on the verb. */
function phraseEnd(scene: Scene, verb: Word, noun: Word, phrase: Word): number {
  const [, end] = subtree(scene, phrase.index);
  return noun.lemma === "blame" ? withComplements(scene, verb.index, end) : end;
}

/** "offered the rebuttal that", "floated the notion that", but not "had no rebuttal to that" */
function isClauseOnly({ lemma }: Word): boolean {
  return clauseOnly.has(lemma) || rebuttalNouns.has(lemma);
}

/** "expressed concern about | the toll", "laid the blame on | the crew": the preposition is the cue’s, as in "warned of". */
function behindPreposition(scene: Scene, noun: Word): number {
  const next = noun.index + 1;
  const prepositions = noun.lemma === "blame" ? BLAMING : TOPICAL;
  return prepositions.test(scene.words[next]?.lower ?? "") ? next + 1 : next;
}

const TOPICAL = /^(?:about|over|for|at)$/;
const BLAMING = /^(?:for|on)$/;

/** "claimed responsibility | for the fire": right behind the noun the phrase is the noun’s, whatever the tree hangs it on. */
function beside(scene: Scene, verb: Word, noun: Word): readonly number[] {
  const preposition = scene.words[noun.index + 1]?.lower ?? "";
  const isBlamed = noun.lemma === "blame" && preposition === "on";
  return isBlamed || /^(?:for|of|about|over)$/.test(preposition)
    ? verb.children.filter((child) => subtree(scene, child)[0] === noun.index + 1)
    : [];
}

/** "put it to him | that …" keeps whom it is put to in the cue; "expressed regret | in an interview on Monday that …" does not. */
function isBeside(scene: Scene, noun: Word, that: Word): boolean {
  const before = scene.words[that.index - 1];
  return that.index <= noun.index + LONGEST_CUE && before?.text !== "," && !isTime(before);
}

const LONGEST_CUE = 3;

function reportingNoun(scene: Scene, verb: Word, nouns: ReadonlySet<string>): Word | undefined {
  for (let index = verb.index + 1; index < verb.index + 5; index++) {
    const word = scene.words[index];
    if (word?.sentence !== verb.sentence || word.lower === "that") return undefined;
    if (isMadeKnown(scene, word)) return nouns.has(word.lemma) ? word : undefined;
    if (isVerb(word) && word.lower !== "be") return undefined;
    // "pushed | back on the notion that"
    if (word.lower === "back") return undefined;
    if (nouns.has(word.lemma)) return word;
  }
  return undefined;
}

const REACH = 10;

/** "made clear | it would not pay", "made clear Monday | they have no plans", "As she made clear, | it would not pay": behind the adjective a clause may follow without "that". */
function bareClause(scene: Scene, { index, lemma }: Word): Word | undefined {
  if (!/^(?:clear|know|plain)$/.test(lemma)) return undefined;
  const { words } = scene;
  // "As the report makes clear, | it knew"
  const isFront =
    words[index + 1]?.text === "," && words[sentenceRange(scene, index)[0]]?.lower === "as";
  const first = words[isFront ? index + 2 : afterTimes(scene, index + 1)];
  return startsBareClause(scene, first) ? first : undefined;
}

/** The "that" behind the noun, past an addressee or an occasion without a verb of its own. */
function complementizer(scene: Scene, noun: Word): Word | undefined {
  for (let index = noun.index + 1; index < noun.index + REACH; index++) {
    const word = scene.words[index];
    if (word?.sentence !== noun.sentence || /^(?:V|MD|,)/.test(word.tag)) return undefined;
    if (word.lower === "that" && (word.tag === "IN" || word.relation === "mark")) return word;
  }
  return undefined;
}
