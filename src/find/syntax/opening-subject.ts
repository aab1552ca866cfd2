import { participleVerbs } from "../../lexicon/adjective-cues.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import type { Word } from "../../types.ts";
import { backOver } from "./walk.ts";
import { isFiniteVerb, isPunctuation, isVerb, sentenceRange, type Scene } from "../scene.ts";

/**
 * "Reports that the mill would close | sparked anger": where a noun with its clause opens a sentence, the last verb that has no
 * subject of its own is that of the noun, whatever the tree makes of it. `clauseVerb` is the first verb of the clause.
 */
export function verbOfOpening(scene: Scene, noun: number, clauseVerb: number): number | undefined {
  const { words } = scene;
  const [from, to] = sentenceRange(scene, noun);
  if (!words.slice(from, noun).every(({ tag }) => OPENING.test(tag))) return undefined;
  const voice = scene.quotationOf[noun];
  const verbs = words
    .slice(clauseVerb + 1, to)
    .filter(
      (word) =>
        (isSecond(scene, word) || isSwallowed(scene, noun, word)) &&
        scene.quotationOf[word.index] === voice,
    );
  const before = (at: number): Word | undefined => words[verbs[at - 1]?.index ?? clauseVerb];
  const own = verbs.findLast(({ index }, at) => !hasSubject(scene, before(at), index, OWN));
  // "The union claims that it fell": behind a noun it may be a verb
  const isNoun = !words[noun - 1]?.tag.startsWith("NN") || noun === from;
  const main = isNoun
    ? (own ?? verbs.findLast(({ index }, at) => !hasSubject(scene, before(at), index, SUBORDINATE)))
    : own;
  // "treated unfairly | was", "going well | has"
  if (!main || /^(?:be|have)$/.test(main.lemma)) return main?.index;
  return backOver(words, main.index, ({ tag, lower }) => tag === "RB" && lower !== "there");
}

/** "The | latest | claim", "But | fears", "The firm’s | claim" */
const OPENING = /^(?:DT|JJ|CC|RB|NN|PRP\$|POS|CD|``|")/;

/**
 * Finite, or a past that stands right behind another verb or behind what something is and so is no participle, unless it says what was not done ("went unheeded"): "would close | sparked
 * anger", "was unsafe | proved groundless".
 */
function isSecond({ words }: Scene, word: Word): boolean {
  const [copula, before] = words.slice(Math.max(0, word.index - 2), word.index);
  if (isFiniteVerb(word)) return true;
  if (word.tag !== "VBN" || word.lower.startsWith("un")) return false;
  // "was unsafe | proved", "was there | cost"
  if (before?.tag === "JJ" || before?.lower === "there") return copula?.lemma === "be";
  return isVerb(before) && !participleVerbs.has(before?.lemma ?? "");
}

/** "The mayor’s statement that it would close | angered | drivers": where the tree has no verb for the noun, what it takes for a participle of the object. */
function isSwallowed(
  { words }: Scene,
  noun: number,
  { tag, lower, relation, index }: Word,
): boolean {
  const isPast = relation === "amod" && (tag === "VBN" || (tag === "JJ" && lower.endsWith("ed")));
  return (
    isPast &&
    words[noun]?.relation === "root" &&
    /^(?:NN|PRP$|RB|VB)/.test(words[index - 1]?.tag ?? "")
  );
}

/** "left when the bell | rang", "which it | denies", "and | resigned", "said prices | rose": what opens a clause before a verb gives it its subject. */
function hasSubject(
  { words }: Scene,
  before: Word | undefined,
  verb: number,
  opener: RegExp,
): boolean {
  if (!before || words[verb - 1]?.tag === "CC") return true;
  const stretch = words.slice(before.index + 1, verb);
  const between = stretch.filter((word) => !isPunctuation(word));
  // "are overblown, an expert | said"
  const comma = stretch.findLastIndex(({ text }) => text === ",");
  const reports = words.slice(verb, verb + 2).some(({ lemma }) => clauseCues.has(lemma));
  if (reports && comma >= 0 && comma < stretch.length - 1) return true;
  if (clauseCues.has(before.lemma) && between.length > 0) return true;
  return between.some((word) => opener.test(word.lower) && !isInPhrase(words, word));
}

/** "outsource | that effort", "have checked | it", "looked into | it", "was | there", "fell | because of it" */
function isInPhrase(words: readonly Word[], { tag, lower, index, relation }: Word): boolean {
  if (lower === "it") return relation === "obl" || isVerb(words[index - 1]);
  if (lower === "there") return tag === "RB";
  return tag === "DT" || (lower === "because" && words[index + 1]?.lower === "of");
}

/** "he lied and she | knew": what joins a clause to another. */
const OWN =
  /^(?:and|or|but|he|she|they|it|we|i|there|that|which|who|what|where|why|how|because|if|when|while|after|before|as|since|until|unless|though|although|than|whether|once)$/;

/** The same, without what may join two nouns or two verbs, and a preposition as well: "to lay pipes and wires | was made" */
const SUBORDINATE =
  /^(?:he|she|they|it|we|i|there|that|which|who|what|where|why|how|because|if|when|while|unless|though|although|whether|once)$/;
