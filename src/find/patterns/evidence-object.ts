import { joinsClause } from "../content/according-scope.ts";
import { accordingBefore, insertedBefore } from "../syntax/clause-limits.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { objectRange } from "../content/object-end.ts";
import { standingIn } from "../content/standing.ts";
import {
  amounts,
  contestEnds,
  forecasts,
  outcomes,
  reporting,
  rough,
} from "../../lexicon/amounts.ts";
import {
  infinitiveCues,
  predicatingCues,
  selfInfinitives,
  takingInfinitive,
} from "../../lexicon/complements.ts";
import {
  evidenceNouns,
  finding,
  proofNouns,
  showing,
  stretches,
  ways,
} from "../../lexicon/evidence-objects.ts";
import type { Word } from "../../types.ts";
import { isPassive } from "../cue/cue.ts";
import { childOf, subtree, type Scene, type Range } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import type { Claim } from "../content/claim-object.ts";

/** "The bank expects prices to fall", "He claims to have paid": an infinitive with or without a subject of its own. */
export function infinitive(scene: Scene, verb: Word): Claim | undefined {
  const predicates = predicatingCues.has(verb.lemma);
  if (!(infinitiveCues.has(verb.lemma) || predicates) || isPassive(scene, verb.index))
    return undefined;
  const object = childOf(scene, verb.index, "obj");
  const complement = childOf(scene, verb.index, "xcomp", "ccomp") ?? infinitiveUnder(scene, object);
  if (
    !complement ||
    complement.index < verb.index ||
    !complement.children.some((child) => scene.words[child]?.tag === "TO")
  )
    return undefined;
  if (!object && !(selfInfinitives.has(verb.lemma) && !isReducedPassive(scene, verb)))
    return undefined;
  if (predicates && childOf(scene, complement.index, "cop") === undefined) return undefined;
  const what: Range[] =
    predicates && object && object.index < verb.index ? [[object.index, object.index + 1]] : [];
  return {
    head: complement.index,
    ranges: [...what, [verb.index + 1, subtree(scene, complement.index)[1]]],
    cueEnd: verb.index + 1,
  };
}

/** "Berg, widely | expected to win, left": without its subject right before it a bare "expected" is no past tense. */
function isReducedPassive(scene: Scene, { tag, index }: Word): boolean {
  if (!/^VB[DN]$/.test(tag) || childOf(scene, index, "aux")) return false;
  return childOf(scene, index, "nsubj")?.index !== index - 1;
}

/** "expects the firm | to cut jobs": the tree may hang the infinitive on its subject, as in "expects a chance to win". */
function infinitiveUnder(scene: Scene, object: Word | undefined): Word | undefined {
  const clause = object && childOf(scene, object.index, "acl");
  if (!clause || takingInfinitive.has(object.lemma)) return undefined;
  return clause;
}

/**
 * "The firm expects a crowd of 900", "The firm expects slower growth", "Police reported no arrests": an amount, a way up or down
 * and a lack make the object a forecast or a report.
 */
export function forecast(scene: Scene, verb: Word): Claim | undefined {
  const tells = forecasts.has(verb.lemma) && !followsOn(scene, verb);
  const object = tells ? childOf(scene, verb.index, "obj") : undefined;
  if (!object || object.index < verb.index || isPassive(scene, verb.index)) return undefined;
  const [start] = objectRange(scene, verb, object.index);
  const range: Range = [
    start,
    beforeGloss(
      scene,
      start,
      accordingBefore(
        scene,
        start,
        insertedBefore(
          scene,
          verb,
          start,
          beforeClause(scene, start, subtree(scene, verb.index)[1]),
        ),
      ),
    ),
  ];
  const isOutcome = reporting.has(verb.lemma)
    ? scene.words[range[0]]?.lower === "no"
    : contestEnds.has(object.lemma);
  return isOutcome || outcomes.has(object.lemma) || scene.words.slice(...range).some(isNumber)
    ? { head: object.index, ranges: [range], cueEnd: verb.index + 1 }
    : undefined;
}

/** "900", "£38m", "two", but not "one": that may be anything */
export function isNumber({ text, tag, lower }: Word): boolean {
  return (tag === "CD" && lower !== "one") || /\d/.test(text);
}

/** "expected a rise of 2% | , and the board blamed the weather" */
function beforeClause(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++) if (joinsClause(scene, index)) return index;
  return to;
}

/** "shut in March | after reporting a loss": what came before is no news. */
function followsOn(scene: Scene, { index, tag }: Word): boolean {
  return tag === "VBG" && scene.words[index - 1]?.tag === "IN";
}

/** "Officials put the number at 212": the amount that somebody names. */
export function counted(scene: Scene, verb: Word): Claim | undefined {
  if (verb.lemma !== "put" || isPassive(scene, verb.index)) return undefined;
  const object = childOf(scene, verb.index, "obj");
  if (!object || object.index < verb.index || !amounts.has(object.lemma)) return undefined;
  const end = subtree(scene, verb.index)[1];
  const at = scene.words
    .slice(object.index, end)
    .find((word) => word.lower === "at" && amountFrom(scene, word.index + 1) !== undefined);
  const amount = at && amountFrom(scene, at.index + 1);
  if (amount === undefined) return undefined;
  let last = amount + 1;
  while (last < end && isOfAmount(scene, last)) last++;
  return { head: object.index, ranges: [[verb.index + 1, last]], cueEnd: verb.index + 1 };
}

/** "at | 50 per cent", "at a solid | 50 per cent": the first word of how much. */
function amountFrom({ words }: Scene, index: number): number | undefined {
  if (isAmount(words[index])) return index;
  const isGraded = words[index]?.tag === "DT" && words[index + 1]?.tag.startsWith("JJ");
  return isGraded && words[index + 2]?.tag === "CD" ? index + 2 : undefined;
}

/** "more than £3m | a head", "between two | and three million", "one | in ten", but not "212 | in 2019" */
function isOfAmount({ words }: Scene, index: number): boolean {
  const [before, word, next] = words.slice(index - 1, index + 2);
  const isShare = /^(?:in|out|of)$/.test(word?.lower ?? "") && isPart(before) && isPart(next);
  return (
    isShare ||
    isAmount(word) ||
    /^(?:NN|RB|JJ$)/.test(word?.tag ?? "") ||
    /^(?:than|and|to|an?|per)$/.test(word?.lower ?? "")
  );
}

function isPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "CD" || word.lower === "of" || word.lower === "out") &&
    !/^\d{4}$/.test(word.text)
  );
}

/** "£3m", "two", "fewer", "well over": the first word of how much. */
export function isAmount(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:CD|JJR)$/.test(word.tag) || /^[$£€]/.test(word.lower) || rough.has(word.lower))
  );
}

/** "The latest survey has Lund at 41 per cent" */
export function polled(scene: Scene, verb: Word): Claim | undefined {
  const standing = standingIn(scene, verb);
  return standing && { head: standing.head, ranges: [standing.range], cueEnd: verb.index + 1 };
}

/** "the last | minutes", "the first ten | minutes": of a match, and not of a meeting. */
function isStretch({ words }: Scene, { lemma, index }: Word): boolean {
  const before = words[index - 1];
  return lemma === "minute" && (before?.tag === "CD" || stretches.has(before?.lower ?? ""));
}

/** "found | him in Spain": where somebody was, but not "found him in breach of the code" */
function isMet({ words }: Scene, { tag, index }: Word): boolean {
  const [next, place] = words.slice(index + 1, index + 3);
  return tag === "PRP" && next?.lower === "in" && place?.tag === "NNP";
}

/** "Polls show a close contest", "a video showing the fire": evidence speaks in its object, and who finds evidence in his: "They found no link". */
export function shown(scene: Scene, verb: Word): Claim | undefined {
  if (!showing.has(verb.lemma) && !finding.has(verb.lemma)) return undefined;
  const object = childOf(scene, verb.index, "obj");
  if (!object || object.index < verb.index || isPassive(scene, verb.index)) return undefined;
  // "his remark that the test was long did not | show bias": the tree may find no subject
  if (verb.relation === "advcl" && verb.tag === "VB" && !childOf(scene, verb.index, "nsubj"))
    return undefined;
  const source = sourceOf(scene, verb.index);
  // "records, which | show three meetings"
  const speaker = source?.lower === "which" ? scene.words[verb.head] : source;
  const isEvidence = speaker !== undefined && evidenceNouns.has(speaker.lemma);
  const speaks = showing.has(verb.lemma) && isEvidence && !isStretch(scene, speaker);
  if (verb.lemma === "find" && (ways.has(object.lemma) || isMet(scene, object))) return undefined;
  if (!speaks && !(finding.has(verb.lemma) && proofNouns.has(object.lemma))) return undefined;
  const start = verb.index + 1;
  const to = insertedBefore(scene, verb, start, subtree(scene, verb.index)[1]);
  const end = beforeGloss(scene, start, to);
  return { head: object.index, ranges: [[start, end]], cueEnd: verb.index + 1 };
}
