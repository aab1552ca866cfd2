import { clauseCues } from "../../lexicon/clause-cues.ts";
import { movingVerbs } from "../../lexicon/moving-verbs.ts";
import type { Word } from "../../types.ts";
import { endOf } from "../content/clause-end.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { isFiniteVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * What is said or felt, with the clause that it is behind a copula: "What worries drivers is that the pier will fall", "All Fenn said was
 * that it was safe", "The first thing she told the crew was that it had gone". Whom it moves, or who says it, is the source.
 */
export const proposeClefts: Propose = needing([movingVerbs, clauseCues], (scene, verb) => {
  const moves = movingVerbs.has(verb.lemma);
  if (moves ? scene.words[verb.index - 1]?.lower !== "what" : !clauseCues.has(verb.lemma))
    return [];
  const copula = copulaBehind(scene, verb);
  const that = copula && scene.words[copula.index + 1];
  if (that?.lower !== "that" || (scene.quotationOf[verb.index] ?? -1) >= 0) return [];
  const group = verbGroup(scene, verb.index);
  if (!isFiniteVerb(scene.words[group.cue[0]])) return [];
  const [, end] = sentenceRange(scene, verb.index);
  const head = finiteVerbFrom(scene, that.index + 1, end);
  if (!copula || !head) return [];
  const source = moves ? movedBy(scene, verb, copula) : speakerBefore(scene, verb);
  const voice = scene.words.slice(...(source ?? [0, 0])).findLast(isHead);
  if (!source || !voice) return [];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [
        [moves ? verb.index - 1 : group.cue[0], group.cue[1]],
        [copula.index, that.index],
      ],
      sourceWord: voice.index,
      source: [source],
      contentWord: head.index,
      content: shape(scene, [[that.index, endOf(scene, copula, head.index, that.index)]], []),
      polarity: group.negative ? "negative" : "positive",
    },
  ];
});

/** "worries drivers most | is", "told the crew on Monday | was": past whom and when, with no verb between. */
function copulaBehind({ words }: Scene, verb: Word): Word | undefined {
  for (let index = verb.index + 1; index < verb.index + LONGEST_REST; index++) {
    const word = words[index];
    if (word?.sentence !== verb.sentence || /^(?:[,:;]|W)/.test(word.tag)) return undefined;
    if (isFiniteVerb(word)) return /^(?:is|was)$/.test(word.lower) ? word : undefined;
  }
  return undefined;
}

/** "What worries | the oldest drivers | is", "What struck | Fenn | most was", but not "What worries me", whose words the article gives as his. */
function movedBy({ words }: Scene, { index }: Word, copula: Word): Range | undefined {
  if (words[index - 1]?.lower !== "what") return undefined;
  let end = index + 1;
  while (end < copula.index && PHRASE.test(words[end]?.tag ?? "") && words[end]?.lower !== "most")
    end++;
  return /^(?:me|us|you|it)$/.test(words[index + 1]?.lower ?? "") ? undefined : [index + 1, end];
}

/** "What | Fenn | said", "All | the clerk | said", "The first thing (that) | he | said". */
function speakerBefore(scene: Scene, verb: Word): Range | undefined {
  const { words } = scene;
  const subject = subjectOf(scene, verb.index);
  if (!subject || /^(?:i|we|you)$/.test(subject.lower)) return undefined;
  for (let index = verb.index - 1; index > verb.index - LONGEST_REST; index--) {
    const word = words[index];
    if (word?.sentence !== verb.sentence) return undefined;
    const opens = /^(?:what|all)$/.test(word.lower);
    if (opens || (word.lower === "thing" && THING.test(words[index - 1]?.lower ?? ""))) {
      const from = words[index + 1]?.lower === "that" ? index + 2 : index + 1;
      const range: Range = [from, beforeHelpers(words, from, verb.index)];
      return range[0] < range[1] ? range : undefined;
    }
    if (!PHRASE.test(word.tag) && !/^(?:MD|VB|RB)/.test(word.tag) && word.lower !== "that")
      return undefined;
  }
  return undefined;
}

/** "What the inquiry | has since found was" */
function beforeHelpers(words: readonly Word[], from: number, verb: number): number {
  let end = verb;
  while (end > from && /^(?:MD|VB|RB)/.test(words[end - 1]?.tag ?? "")) end--;
  return end;
}

function isHead({ tag }: Word): boolean {
  return /^(?:NN|PRP$|CD)/.test(tag);
}

const THING = /^(?:best|first|last|main|next|one|only|other|second|worst)$/;
const PHRASE = /^(?:DT|PDT|PRP|JJ|NN|CD|POS|CC|IN|VBG)/;
/** In words. */
const LONGEST_REST = 9;
