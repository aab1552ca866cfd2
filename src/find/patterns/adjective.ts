import { adjectiveCues, ofThings } from "../../lexicon/adjective-cues.ts";
import { bodyNouns } from "../../lexicon/bodies.ts";
import { personNouns } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { asserts, reportsThought } from "../source/asserts.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { endOf } from "../content/clause-end.ts";
import { shape } from "../content/content.ts";
import { verbGroup, type VerbGroup } from "../cue/cue.ts";
import { beforeResumed } from "./gapped.ts";
import { clauseFrom } from "./noun-clause.ts";
import { childOf, isVerb, subtree, type Range, type Scene } from "../scene.ts";
import { linkBefore, mayThink, stateHolder } from "../source/state-holder.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/** A state of mind with its clause: "The mayor is confident that the bridge is safe", "with the firm hopeful that …". */
export const proposeAdjectives: Propose = needing([adjectiveCues], (scene, word) => {
  if ((!word.tag.startsWith("JJ") && !isVerb(word)) || !adjectiveCues.has(word.lower)) return [];
  const clause = clauseBehind(scene, word);
  const source = clause && stateHolder(scene, word);
  if (!clause || !source || isDemand(scene, clause)) return [];
  if (!mayThink(source) || (ofThings.has(word.lower) && !isHolder(source))) return [];
  if (!reportsThought(scene, word, source)) return [];
  const group = verbGroup(scene, word.index);
  if (!asserts(scene, word, group)) return [];
  const cue = overLink(scene, word, group);
  const named = nounPhrase(scene, source, group, { head: clause.head, ranges: [] });
  const content = shape(scene, [ownClause(scene, clause)], [cue, ...named]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: word.index,
      cue: [cue],
      sourceWord: source.index,
      source: named,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
});

/** "The mayor is clear that it is late", not "The lesson is clear that …". */
function isHolder({ tag, lemma, lower, entity }: Word): boolean {
  if (tag === "PRP") return /^(?:he|she|they)$/.test(lower);
  return entity !== null || personNouns.has(lemma) || bodyNouns.has(lemma);
}

/** "insistent that the doors | be locked": what is to be done is not said to be so. */
function isDemand({ words }: Scene, { range: [from, to] }: ToldClause): boolean {
  const verb = words.slice(from, to).find((word) => isVerb(word) || word.tag === "MD");
  return verb?.lower === "be" && words[verb.index - 1]?.tag !== "TO";
}

/** "remained | skeptical", "is growing | nervous": the verb that says so is the cue’s. */
function overLink(scene: Scene, adjective: Word, { cue }: VerbGroup): Range {
  const link = linkBefore(scene, adjective);
  return link ? [Math.min(cue[0], verbGroup(scene, link.index).cue[0]), cue[1]] : cue;
}

/** "Fenn, certain that she would win, | went home": behind its own verb and a comma the verb of the clause around it. */
function ownClause(scene: Scene, { head, range: [from, to] }: ToldClause): Range {
  const verb = finiteVerbFrom(scene, from, to);
  if (!verb) return [from, to];
  // "hopeful the talks, which began in May, | will end"
  const isRelative = scene.words.slice(from, verb.index).some(({ tag }) => tag.startsWith("W"));
  return [from, beforeResumed(scene, isRelative ? Math.max(head, verb.index) : verb.index, to)];
}

interface ToldClause {
  readonly head: number;
  readonly range: Range;
}

/** A that-clause or a bare one with a subject of its own, right behind the adjective, whatever the tree hangs it on. */
function clauseBehind(scene: Scene, adjective: Word): ToldClause | undefined {
  const clause =
    childOf(scene, adjective.index, "ccomp", "advcl", "acl", "dep") ??
    clauseOfLink(scene, adjective);
  if (clause && clause.index > adjective.index && isComplement(scene, adjective, clause)) {
    const [start] = subtree(scene, clause.index);
    return { head: clause.index, range: [start, endOf(scene, adjective, clause.index, start)] };
  }
  const next = scene.words[adjective.index + 1];
  return next?.lower === "that" ? clauseFrom(scene, adjective, next, false) : undefined;
}

/** "remains hopeful | the roof will hold": the tree may hang the clause on the verb that links. */
function clauseOfLink(scene: Scene, adjective: Word): Word | undefined {
  const link = linkBefore(scene, adjective);
  return link && childOf(scene, link.index, "ccomp");
}

/** "confident | that it will hold", "adamant | they did nothing wrong": with no more than a word between only where the tree has it for the complement. */
function isComplement(scene: Scene, adjective: Word, clause: Word): boolean {
  const first = scene.words[scene.left[clause.index] ?? clause.index];
  if (!first || first.index > adjective.index + 2) return false;
  // "concerned | enough that they left": what came of it
  if (scene.words[adjective.index + 1]?.lower === "enough") return false;
  return (
    first.lower === "that" ||
    ((clause.relation === "ccomp" || first.index === adjective.index + 1) &&
      /^(?:DT|PRP|NN|JJ|CD|EX)/.test(first.tag) &&
      childOf(scene, clause.index, "nsubj", "nsubj:pass", "expl") !== undefined &&
      childOf(scene, clause.index, "mark") === undefined)
  );
}
