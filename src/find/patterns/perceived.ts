import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { asserts, reportsThought } from "../source/asserts.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { clauseFrom } from "./noun-clause.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import type { Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { mayThink } from "../source/state-holder.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * What somebody saw or noticed to be so: "Voters saw that she could win", "He noticed on Monday that it had gone". Only with "that": "saw
 * it go", "see a farce" are no cues, and no bound for the clause of one.
 */
export const proposePerceptions: Propose = needing(["notice", "see"], (scene, verb) => {
  if (!/^(?:notice|see)$/.test(verb.lemma) || verb.tag === "VBN") return [];
  const that = thatBehind(scene, verb);
  const clause = that && clauseFrom(scene, verb, that, false);
  const group = verbGroup(scene, verb.index);
  const source = clause && sourceOf(scene, group.top);
  if (!clause || !source || !mayThink(source)) return [];
  if (!reportsThought(scene, verb, source) || !asserts(scene, verb, group)) return [];
  const named = nounPhrase(scene, source, group, { head: clause.head, ranges: [clause.range] });
  const content = shape(scene, [clause.range], [group.cue, ...named]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [group.cue],
      sourceWord: source.index,
      source: named,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
});

/** "saw | that", "noticed | this week that", "noticed | on Monday that" */
function thatBehind({ words }: Scene, { index }: Word): Word | undefined {
  let at = index + 1;
  while (
    at < index + 4 &&
    /^(?:IN|DT|NNP?)$/.test(words[at]?.tag ?? "") &&
    words[at]?.lower !== "that"
  )
    at++;
  const isTimed = at === index + 1 || times.has(words[at - 1]?.lemma ?? "");
  return isTimed && words[at]?.lower === "that" ? words[at] : undefined;
}
