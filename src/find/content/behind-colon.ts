import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import type { Word } from "../../types.ts";
import { isPeople } from "../cue/other-sense.ts";
import { clauseSubject, subjectOf } from "../cue/subject.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";
import { type Clause, finiteVerbFrom } from "../syntax/clause-parts.ts";

/**
 * "Holm Mills corrected one figure: | debt is $2 billion, it said, not $1 billion": what somebody is told to have done before a colon, who goes
 * on by a pronoun, is not said behind it. Not "Holm is clear: he will go, she said", where the pronoun is another’s.
 */
export function behindColon(scene: Scene, verb: Word, clause: Clause): Clause {
  const [first, ...rest] = clause.ranges;
  const pronoun = subjectOf(scene, verb.index);
  if (!first || first[1] > verb.index || pronoun?.tag !== "PRP") return clause;
  const colon = scene.words.slice(...first).find(({ text }) => text === ":");
  const told = colon && finiteVerbFrom(scene, first[0], colon.index);
  const head = colon && finiteVerbFrom(scene, colon.index + 1, first[1]);
  if (!colon || !told || !head || first[0] !== sentenceRange(scene, first[0])[0]) return clause;
  const doer = clauseSubject(scene, told);
  const pair = `${pronoun.lower} ${scene.words[colon.index + 1]?.lower}`;
  const isOther = pair === "he she" || pair === "she he";
  if (!doer || !isSomebody(doer) || isOther) return clause;
  const range: Range = [colon.index + 1, first[1]];
  return { head: Math.max(clause.head, head.index), ranges: [range, ...rest] };
}

function isSomebody(doer: Word): boolean {
  const isBody = bodyNouns.has(doer.lemma) || mediaNouns.has(doer.lemma);
  return doer.tag.startsWith("NNP") || isBody || isPeople(doer);
}
