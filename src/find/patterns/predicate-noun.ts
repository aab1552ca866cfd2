import { ownedPredicates, predicatedNouns } from "../../lexicon/answer-cues.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { agentBefore, ownerOf } from "../source/noun-owner.ts";
import { childOf, isFiniteVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/** A noun for what is said with a copula and the clause that it is: "Lind’s reply was that …", "One fear is that …". */
export const proposePredicates: Propose = needing([predicatedNouns], (scene, noun) => {
  if (!predicatedNouns.has(noun.lemma) || (scene.quotationOf[noun.index] ?? -1) >= 0) return [];
  const [start, end] = sentenceRange(scene, noun.index);
  const copula = isGoverned(scene, noun, start) ? undefined : copulaBehind(scene, noun, end);
  const that = copula && thatBehind(scene, copula, end);
  const verb = that && finiteVerbFrom(scene, that.index + 1, end);
  const owner = childOf(scene, noun.index, "nmod:poss");
  if (owner && /^(?:my|our)$/.test(owner.lower)) return [];
  // "The view | of the mayor | is that"
  const agent = owner ? ownerOf(scene, owner) : agentBefore(scene, noun, copula);
  if (!that || !verb || (!agent && ownedPredicates.has(noun.lemma))) return [];
  const isBeside = copula.index === noun.index + 1;
  const cue: Range[] = isBeside
    ? [[noun.index, that.index]]
    : [
        [noun.index, noun.index + 1],
        [copula.index, that.index],
      ];
  return [
    {
      family: "clause",
      cueWord: noun.index,
      cue,
      sourceWord: agent?.head ?? null,
      source: agent ? [agent.range] : [],
      contentWord: verb.index,
      content: shape(scene, [[that.index, beforeGloss(scene, that.index, end)]], []),
      polarity: "positive",
    },
  ];
});

/** "the problem with | that theory is that": then the clause says what the problem is. */
function isGoverned({ words }: Scene, noun: Word, start: number): boolean {
  let first = noun.index;
  while (first > start && /^(?:DT|JJ|NN|POS|PRP\$|RB|VBN|CD)/.test(words[first - 1]?.tag ?? ""))
    first--;
  return (
    first > start &&
    /^(?:of|for|with|to|from|in|on|about|behind|against|by|at|over)$/.test(
      words[first - 1]?.lower ?? "",
    )
  );
}

/** The "is", "has been" or "will be" of the noun, past a phrase without a verb or between commas: "Her point, among others, | is". */
function copulaBehind({ words }: Scene, noun: Word, end: number): Word | undefined {
  const limit = Math.min(end, noun.index + LONGEST_PHRASE);
  let index = noun.index + 1;
  if (words[index]?.text === ",") {
    index++;
    while (index < limit && words[index]?.text !== "," && !isFiniteVerb(words[index])) index++;
    index++;
  }
  for (; index < limit; index++) {
    const word = words[index];
    if (!word || /^[,;:]$/.test(word.text)) return undefined;
    if (!isFiniteVerb(word)) continue;
    const be = words.slice(index, index + 2).find(({ lemma }) => lemma === "be");
    return be && word;
  }
  return undefined;
}

/** "is that", "was simply that", "has been that", "will be the obvious: that" */
function thatBehind({ words }: Scene, { index }: Word, end: number): Word | undefined {
  for (let next = index + 1; next < Math.min(end, index + LONGEST_PREDICATE); next++) {
    const word = words[next];
    if (word?.lower === "that") return isBare(words[next - 1]) ? word : undefined;
    if (!word || !/^(?:RB|VBN?|JJ|DT|:)$/.test(word.tag) || /^n[o’']t$/.test(word.lower))
      return undefined;
  }
  return undefined;
}

/** "was | that", "was simply | that", "clear: | that", but not "is true | that". */
function isBare(word: Word | undefined): boolean {
  return word?.lemma === "be" || word?.tag === "RB" || word?.text === ":";
}

const LONGEST_PHRASE = 25;
const LONGEST_PREDICATE = 6;
