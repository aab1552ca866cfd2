import type { Word } from "../../types.ts";
import type { Draft } from "../draft.ts";
import { finiteVerbFrom, startsBareClause } from "../syntax/clause-parts.ts";
import { verbOfOpening } from "../syntax/opening-subject.ts";
import { backOver } from "../syntax/walk.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { childOf, isPunctuation, isVerb, sentenceRange, type Scene } from "../scene.ts";
import { denialNouns } from "../../lexicon/denials.ts";
import { deniedBy } from "./denial-noun.ts";
import { beggaring, nounFrames, remarked, unmade } from "../../lexicon/claim-nouns.ts";
import { occasions } from "../../lexicon/claim-objects.ts";
import { isAnswered } from "../content/answered.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { shape } from "../content/content.ts";
import { hasOwner, ownerOf, voiceBehind } from "../source/noun-owner.ts";
import { compoundOf, ofPhrase, type NounContent } from "../cue/noun-deed.ts";
import { beforeQuotedName } from "./quoted-name.ts";
import { thatBehind } from "../source/that-behind.ts";
import { clauseFrom } from "./noun-clause.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A noun for what is said, with its content: "the claim that the bridge was safe", "allegations of fraud", "his insistence
 * that …", "fraud charges". The possessor or the agent behind "by" is the source.
 */
export const proposeNouns: Propose = needing([nounFrames, denialNouns], (scene, word) => {
  const denied = deniedBy(scene, word);
  if (denied) return draftNoun(scene, word, denied);
  const frames = nounFrames.get(word.lemma);
  if (!frames || isAnswered(scene, word) || isIdiom(scene, word) || isMedium(scene, word))
    return [];
  const content =
    clauseOf(scene, word, frames.bare) ??
    (frames.of ? ofPhrase(scene, word) : undefined) ??
    (frames.compound ? compoundOf(scene, word) : undefined);
  if (content && remarked.has(word.lemma) && !isWhole(scene, content)) return [];
  const isFree = !isOwned(scene, word, frames.owned) || isTold(scene, word, content);
  return content && (isFree || hasOwner(scene, word)) ? draftNoun(scene, word, content) : [];
});

/** "Asked about a | report that the bank had sold it": with an object or its copula behind the verb it is no report that the bank had made. */
function isTold(scene: Scene, { lemma, index }: Word, content: NounContent | undefined): boolean {
  const { words } = scene;
  if (lemma !== "report" || !content || words[index + 1]?.lower !== "that") return false;
  const start = backOver(words, index, ({ tag }) => /^(?:JJ|NN)/.test(tag));
  if (!/^an?$/.test(words[start - 1]?.lower ?? "")) return false;
  return isWhole(scene, content);
}

/** "a report that the bank | had sold | its shares", not "a report that the mayor commissioned | said so", "remarks that she | made | in May". */
function isWhole(scene: Scene, { range }: NounContent): boolean {
  const { words } = scene;
  const finite = finiteVerbFrom(scene, ...range);
  const verb = finite?.relation.startsWith("aux") ? finite.head : finite?.index;
  const next = words[(verb ?? range[1]) + 1];
  const isOwn = !words[(finite?.index ?? 0) - 1]?.tag.startsWith("VB");
  const goesOn =
    /^(?:DT|PRP|NN|JJ|CD|TO)/.test(next?.tag ?? "") || isBeing(finite) || isDone(words, verb);
  return verb !== undefined && isOwn && goesOn;
}

/** "that it had been | locked", not "remarks that she had been | asked about" */
function isDone(words: readonly Word[], verb: number | undefined): boolean {
  const passive =
    verb !== undefined &&
    words.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === "be");
  const next = words[(verb ?? 0) + 1];
  return passive && !(next?.tag === "IN" && isPunctuation(words[next.index + 1]));
}

/** "that the sea | is | rising", "that it | was | never safe" */
function isBeing(finite: Word | undefined): boolean {
  return finite?.lemma === "be" && finite.relation !== "root";
}

/** "It beggars belief that nobody knew", "It makes sense that", "in the sense that", "a sense of urgency that", "She had the sense that he lacked", "has not ruled out fraud charges": the first are figures of speech, and the last has not been said. */
function isIdiom({ words }: Scene, { index, lemma, head, relation }: Word): boolean {
  const verb = words[head];
  if (lemma === "sense") {
    const start = backOver(words, index, ({ tag }) => /^(?:JJ|VBG|RB)/.test(tag)) - 1;
    const isHeld =
      /^(?:an?|the)$/.test(words[start]?.lower ?? "") && words[start - 1]?.lemma !== "have";
    return !isHeld || words[start - 1]?.lower === "in" || words[index + 1]?.lower === "of";
  }
  if (lemma === "belief") return beggaring.has(words[index - 1]?.lemma ?? "");
  return relation === "obj" && lemma === "charge" && unmade.has(verb?.lemma ?? "");
}

/** "said in her opening | statement | that he lied", "In its annual | statement | the port argues that …": in what somebody said it. */
function isMedium({ words }: Scene, { index, lemma, sentence }: Word): boolean {
  const start = backOver(words, index, ({ tag }) => /^(?:DT|PRP\$|POS|JJ|NN|VBG)/.test(tag));
  if (words[start - 1]?.lower !== "in") return false;
  const verb = words[start - 2];
  if (words[index + 1]?.lower === "that") return isVerb(verb) && clauseCues.has(verb?.lemma ?? "");
  return verb?.sentence !== sentence && occasions.has(lemma);
}

/** "Claims that the log was forged were denied": what the tagger takes at the head of a sentence for a verb without a subject. */
export const proposeOpeningNouns: Propose = needing([nounFrames], (scene, word) => {
  const [start] = sentenceRange(scene, word.index);
  if (word.index !== start || word.tag !== "VBZ") return [];
  const isClaim = scene.words[start + 1]?.lower === "that" || isSubject(scene, start);
  return isClaim ? proposeNouns(scene, word) : [];
});

/** "Claims he lied | were false": what is claimed has a verb of its own, and another follows. */
function isSubject(scene: Scene, noun: number): boolean {
  if (!startsBareClause(scene, scene.words[noun + 1])) return false;
  const verb = finiteVerbFrom(scene, noun + 1, sentenceRange(scene, noun)[1]);
  return verb !== undefined && verbOfOpening(scene, noun, verb.index) !== undefined;
}

function isOwned(
  scene: Scene,
  { index, tag }: Word,
  owned: boolean | "singular" | "quoted",
): boolean {
  if (owned === "singular") return !tag.endsWith("S");
  return owned === "quoted" ? (scene.quotationOf[index] ?? -1) >= 0 : owned;
}

/** "claims that he knew", "claims by a clerk that he knew", "allegations he pressed the clerk": a clause with its own subject behind the noun. */
function clauseOf(scene: Scene, noun: Word, bare: boolean): NounContent | undefined {
  const next = thatBehind(scene, noun) ?? scene.words[noun.index + 1];
  return next && clauseFrom(scene, noun, next, bare);
}

function draftNoun(scene: Scene, noun: Word, content: NounContent): Draft[] {
  const owner = childOf(scene, noun.index, "nmod:poss");
  if (owner && /^(?:my|our|your)$/.test(owner.lower)) return [];
  const agent = owner ? ownerOf(scene, owner) : voiceBehind(scene, noun);
  const [from, to] = content.range;
  const end = beforeQuotedName(scene, noun, beforeGloss(scene, from, to));
  const shaped = shape(
    scene,
    [[from, end]],
    [content.cue, ...(agent ? [agent.range, agent.phrase] : [])],
  );
  if (shaped.length === 0) return [];
  return [
    {
      family: "noun",
      cueWord: noun.index,
      cue: [content.cue],
      sourceWord: agent?.head ?? null,
      source: agent ? [agent.range] : [],
      contentWord: content.head,
      content: shaped,
      polarity: "positive",
    },
  ];
}
