import { noAnswers, requests } from "../../lexicon/refusals.ts";
import { needing } from "../../needing.ts";
import type { Word } from "../../types.ts";
import type { Draft, Propose } from "../draft.ts";
import { type Range, type Scene } from "../scene.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { isSomebody } from "./silence.ts";

/** "There was no immediate comment from the army", "No comment was available from the rebels": those whom it does not come from refuse. */
export const proposeNoAnswers: Propose = needing([noAnswers], (scene, noun) => {
  const { words } = scene;
  if (!noAnswers.has(noun.lemma)) return [];
  const start = backOver(words, noun.index, ({ tag }) => tag.startsWith("JJ")) - 1;
  const cue = words[start]?.lower === "no" ? verbBeside(scene, [start, noun.index + 1]) : undefined;
  const from = cue && words[Math.max(cue[1], noun.index + 1)];
  const party = from?.lower === "from" ? words[from.head] : undefined;
  if (!cue || !from || !party || party.index < from.index || !isSomebody(party)) return [];
  const adjectives = words.slice(start + 1, noun.index);
  if (noun.lemma !== "comment" && !isAwaited(scene, adjectives, party)) return [];
  return [draft(scene, [start, noun.index + 1], cue, from, party)];
});

function draft(scene: Scene, content: Range, cue: Range, from: Word, party: Word): Draft {
  const group: Range = [Math.min(cue[0], content[0]), from.index + 1];
  return {
    family: "refusal",
    cueWord: content[1] - 1,
    cue: cue[0] < content[0] ? [cue] : [[cue[0], from.index + 1]],
    sourceWord: party.index,
    source: nounPhrase(scene, party, { cue: group, top: from.index, negative: true }, undefined),
    contentWord: content[1] - 1,
    content: [content],
    polarity: "negative",
  };
}

/** "no | immediate | response", "no response from the bank | to questions": one that was asked for; "no response from the pilot" tells of the cockpit */
function isAwaited({ words }: Scene, adjectives: readonly Word[], { index }: Word): boolean {
  return (
    adjectives.some(({ lower }) => lower === "immediate") ||
    (words[index + 1]?.lower === "to" &&
      words.slice(index + 2, index + 2 + SOON).some(({ lemma }) => requests.has(lemma)))
  );
}

/** "to | several written questions" */
const SOON = 4;

/** "There was", "There has been" before it, or "was immediately available" behind it */
function verbBeside({ words }: Scene, [from, to]: Range): Range | undefined {
  const verb = backOver(words, from, ({ lemma }) => lemma === "be" || lemma === "have");
  if (verb < from && words[verb - 1]?.lower === "there") return [verb - 1, from];
  const end = onOver(words, to - 1, ({ lemma, tag }) => lemma === "be" || tag === "RB");
  return words[to]?.lemma === "be" && words[end]?.lower === "available" ? [to, end + 1] : undefined;
}
