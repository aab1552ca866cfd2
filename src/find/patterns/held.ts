import { heldNouns, holding } from "../../lexicon/held-nouns.ts";
import type { Word } from "../../types.ts";
import { asserts, reportsThought } from "../source/asserts.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { clauseFrom } from "./noun-clause.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { childOf, isVerb, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { mayThink } from "../source/state-holder.ts";
import { backOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * What somebody lives or works with in mind: "They live in fear that the roof will fall", "The firm is under the impression that it will
 * hold". The verb and the noun are the cue together, as annotators have it in 3 of 4.
 */
export const proposeHeld: Propose = needing([heldNouns], (scene, noun) => {
  const verb = verbBefore(scene, noun);
  const that = scene.words[noun.index + 1];
  const clause = verb && that?.lower === "that" ? clauseFrom(scene, noun, that, false) : undefined;
  const source = verb && clause && holderBefore(scene, verb, noun);
  if (!verb || !clause || !source || !mayThink(source)) return [];
  const group = verbGroup(scene, verb.index);
  if (!reportsThought(scene, verb, source) || !asserts(scene, verb, group)) return [];
  const named = nounPhrase(scene, source, group, { head: clause.head, ranges: [] });
  const content = shape(scene, [clause.range], named);
  if (content.length === 0) return [];
  return [
    {
      family: "noun",
      cueWord: verb.index,
      cue: [[group.cue[0], noun.index + 1]],
      sourceWord: source.index,
      source: named,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
});

/** "live | in constant | fear", "are | under the | impression" */
function verbBefore({ words }: Scene, noun: Word): Word | undefined {
  const preposition = heldNouns.get(noun.lemma);
  if (preposition === undefined) return undefined;
  const at = backOver(words, noun.index, ({ tag }) => /^(?:DT|JJ)/.test(tag)) - 1;
  if (words[at]?.lower !== preposition) return undefined;
  const verb = words[backOver(words, at, ({ tag }) => tag.startsWith("RB")) - 1];
  return verb && isVerb(verb) && holding.has(verb.lemma) ? verb : undefined;
}

function holderBefore(scene: Scene, verb: Word, noun: Word): Word | undefined {
  const own = /^(?:cop|aux)/.test(verb.relation) ? childOf(scene, verb.head, "nsubj") : undefined;
  return (
    own ??
    subjectOf(scene, verb.index) ??
    childOf(scene, noun.index, "nsubj") ??
    sourceOf(scene, verb.index)
  );
}
