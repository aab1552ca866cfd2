import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { goingAbout, havingIt, broughtAbout, tidings } from "../../lexicon/tidings.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { shape } from "../content/content.ts";
import { isPassive } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { clauseFrom } from "./noun-clause.ts";
import { agentBehind } from "../source/noun-owner.ts";
import type { Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * What goes about, with its content behind the verb: "Rumours have swirled for weeks that the pier will shut", "Concerns were raised by
 * drivers that it was weak". Noun and verb are the cue together, as annotators have it in 3 of 3.
 */
export const proposeSpreads: Propose = needing([claimNouns, tidings, havingIt], (scene, noun) => {
  const verb = spreadOf(scene, noun) ?? itOf(scene, noun);
  if (!verb) return [];
  const agent = agentBehind(scene, verb);
  const that = scene.words[agent?.range[1] ?? behindTime(scene, verb)];
  const clause = that?.lower === "that" ? clauseFrom(scene, noun, that, false) : undefined;
  const content = clause ? shape(scene, [clause.range], []) : [];
  if (!clause || content.length === 0) return [];
  return [
    {
      family: "noun",
      cueWord: noun.index,
      cue: [[noun.index, verb.index + 1]],
      sourceWord: agent?.head ?? null,
      source: agent ? [agent.range] : [],
      contentWord: clause.head,
      content,
      polarity: "positive",
    },
  ];
});

/** "Suspicions | persist that": not what anybody who persists says. */
export function isSpread(scene: Scene, verb: Word): boolean {
  const noun = goingAbout.has(verb.lemma) ? subjectOf(scene, verb.index) : undefined;
  return noun !== undefined && spreadOf(scene, noun) === verb;
}

/** "rumours | have swirled", "concerns | were repeatedly raised" */
function spreadOf(scene: Scene, noun: Word): Word | undefined {
  if (!claimNouns.has(noun.lemma) && !tidings.has(noun.lemma)) return undefined;
  const end = onOver(scene.words, noun.index, ({ tag }) => /^(?:MD|RB|V)/.test(tag));
  const verb = scene.words.slice(noun.index + 1, end).findLast(({ tag }) => tag.startsWith("V"));
  if (!verb) return undefined;
  const spreads = isPassive(scene, verb.index) ? broughtAbout : goingAbout;
  return spreads.has(verb.lemma) ? verb : undefined;
}

/** "Legend has | it that": what ends such a cue. */
function itOf({ words }: Scene, { index, lemma }: Word): Word | undefined {
  const [has, it] = words.slice(index + 1, index + 3);
  return havingIt.has(lemma) && has?.lemma === "have" && it?.lower === "it" ? it : undefined;
}

/** Past when, how long, how fast and in which place: "swirled | for weeks | that", "spread | quickly in Lisse | that". */
function behindTime({ words }: Scene, verb: Word): number {
  let index = verb.index + 1;
  while (index < verb.index + LONGEST_TIME && AROUND.test(words[index]?.tag ?? "")) {
    if (words[index]?.lower === "that") break;
    index++;
  }
  const last = words[index - 1];
  const isOver =
    last === verb || /^(?:RB|RP|NNP)/.test(last?.tag ?? "") || last?.lower === "online";
  return isOver || times.has(last?.lemma ?? "") ? index : -1;
}

/** In words. */
const LONGEST_TIME = 9;
const AROUND = /^(?:RB|RP|IN|DT|JJ|CD|NN|NNS|NNP)$/;
