import {
  boosterAdverbs,
  boosterDegrees,
  degreeAdverbs,
  emphasizedNouns,
} from "../lexicon/boosters.ts";
import { distanceAdverbs } from "../lexicon/distance.ts";
import {
  attributes,
  degrees,
  extensions,
  hedgeAdverbs,
  hedgeModals,
  nearMisses,
  regrets,
  scarcely,
  sensing,
} from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf, isVerb } from "../words.ts";
import type { MainClause } from "./clause.ts";
import { firstLettered } from "./mark.ts";
import type { Effect } from "./mark.ts";
import { isCompared } from "./predicate.ts";
import { inReducedRelative, inRelative } from "./relative.ts";

export function memberEffect(
  words: readonly Word[],
  word: Word,
  clause: MainClause,
): Effect | null {
  if (!MARKING.test(word.tag) && word.relation !== "advmod") return null;
  const head = words[word.head];
  if (word.tag === "MD")
    return hedgeModals.has(word.lower) &&
      !isInability(words, word) &&
      !isWish(words, word) &&
      !isSensed(words, word) &&
      !isRegretted(words, word) &&
      !inRelative(words, word) &&
      !inReducedRelative(words, word) &&
      !isWished(words, word) &&
      !isPurpose(words, word)
      ? "hedge"
      : null;
  if (hedgeAdverbs.has(word.lower) && (isMention(words, word) || isAside(words, word))) return null;
  if (hedgeAdverbs.has(word.lower) && (besideVerb(words, word) || isRound(words, word)))
    return "hedge";
  if (word.relation === "amod" && head) return attributeEffect(words, word, head, clause);
  if (word.tag !== "RB" && word.relation !== "advmod") return null;
  const modifies =
    word === firstLettered(clause.sentence) ||
    (head !== undefined && modifiesPredicate(words, head, clause));
  if (!modifies) return null;
  // "paid a clerk and allegedly sank a boat": what is alleged is the second only.
  if (distanceAdverbs.has(word.lower))
    return words[word.index - 1]?.tag === "CC" ? null : "distance";
  if (hedgeAdverbs.has(word.lower)) return "hedge";
  if (!boosterAdverbs.has(word.lower) || negators.has(words[word.index - 1]?.lower ?? ""))
    return null;
  if (isManner(words, word)) return null;
  if (nearMisses.has(words[word.index - 1]?.lower ?? "")) return "hedge";
  return degreeAdverbs.has(word.lower) && measuresVerb(words, word, head) ? null : "booster";
}

/** "is apparently", "will most | likely", "likely rammed", whatever the tree hangs it on */
function besideVerb(words: readonly Word[], { index, tag }: Word): boolean {
  const [second, before, next] = [words[index - 2], words[index - 1], words[index + 1]];
  if (before?.lemma === "be" || (second?.tag === "MD" && degrees.has(before?.lower ?? "")))
    return true;
  return tag === "JJ" && /^VB[DN]?$/.test(next?.tag ?? "");
}

/** "met maybe | three times" */
function isRound(words: readonly Word[], { index }: Word): boolean {
  return words[index + 1]?.tag === "CD";
}

/** "built what is | probably the best pier", "soon, and | probably for good", "forty, | perhaps more": not said of what is asserted. */
function isAside(words: readonly Word[], word: Word): boolean {
  const [be, next] = [words[word.index - 1], words[word.index + 1]];
  if (be?.tag === "CC" && next && (next.lower === "not" || !/^(?:MD|VB|RB)/.test(next.tag)))
    return true;
  if (be?.text === "," && extensions.has(next?.lower ?? "")) return true;
  const isNamed =
    be?.lemma === "be" && /^(?:what|which|who)$/.test(words[be.index - 1]?.lower ?? "");
  return isNamed || isCompared(words, word);
}

/** "wish the pier could reopen" */
function isWished(words: readonly Word[], modal: Word): boolean {
  const verb = words[modal.head];
  return words[verb?.head ?? -1]?.lemma === "wish";
}

/** "words like “maybe”": one word in quotation marks is spoken of. */
function isMention(words: readonly Word[], { index }: Word): boolean {
  return (
    /^["“‘']/.test(words[index - 1]?.text ?? "") && /^["”’']/.test(words[index + 1]?.text ?? "")
  );
}

/** "completely destroyed", but not "acted entirely properly" */
function measuresVerb(words: readonly Word[], { index }: Word, head: Word | undefined): boolean {
  const next = words[index + 1];
  if (next && /^(?:RB|JJ)/.test(next.tag)) return false;
  return [head, next].some(
    (measured) => measured !== undefined && isVerb(measured) && measured.lemma !== "be",
  );
}

/** "to say loudly and | clearly that it is ours", "see | clearly", "spoke | plainly": how it is said or seen. */
function isManner(words: readonly Word[], { index, lower }: Word): boolean {
  const [verb, before, joint] = words.slice(Math.max(0, index - 3), index);
  if (/^(?:clearly|plainly)$/.test(lower) && joint?.tag.startsWith("VB"))
    return (
      joint.lemma !== "be" && joint.lemma !== "have" && !PREDICATE.test(words[index + 1]?.tag ?? "")
    );
  const isDone = verb !== undefined && isVerb(verb) && verb.lemma !== "be";
  return isDone && joint?.tag === "CC" && before?.lower.endsWith("ly") === true;
}

/** Parts of speech that a mark may have: modals, adverbs, adjectives. */
const MARKING = /^(?:MD|RB|JJ)/;

/** What an adverb before it boosts. */
const PREDICATE = /^(?:JJ|RB|VB)/;

/** "could not see", "could barely hear", "could make no sense of it", "no court | could allow it" are about what was; "may not" is about what may be. */
function isInability(words: readonly Word[], { index, lower }: Word): boolean {
  if (lower !== "could") return false;
  if (isNobody(words, index)) return true;
  const [next, second] = [words[index + 1]?.lower ?? "", words[index + 2]];
  return (
    negators.has(next) || scarcely.has(next) || (next !== "be" && negators.has(second?.lower ?? ""))
  );
}

/** "nobody | could", "no court in the land | could" */
function isNobody(words: readonly Word[], modal: number): boolean {
  const subject = words.slice(Math.max(0, modal - SUBJECT), modal);
  const start = subject.findLastIndex(({ tag }) => !IN_SUBJECT.test(tag)) + 1;
  return negators.has(subject[start]?.lower ?? "");
}

/** How many words a subject may have, and their parts of speech. */
const SUBJECT = 7;
const IN_SUBJECT = /^(?:P?DT|JJ.?|CD|NN.*|POS|IN)$/;

/** "May | the best boat win", "We could | do with rain", "It might | as well be shut" */
function isWish(words: readonly Word[], { index, lower }: Word): boolean {
  const [before, next, second] = [words[index - 1], words[index + 1], words[index + 2]];
  if (lower === "could") return next?.lower === "do" && second?.lower === "with";
  if (lower === "might") return next?.lower === "as" && second?.lower === "well";
  const isFirst = !before || /^(?:CC|``|[,.:])$/.test(before.tag);
  return lower === "may" && isFirst && /^(?:DT|NN|PRP)/.test(next?.tag ?? "");
}

/** "they could hear it groan", "so loud that she could feel it": what somebody’s senses told was so. */
function isSensed(words: readonly Word[], { index, lower }: Word): boolean {
  const sense = words[index + 1];
  return lower === "could" && words[index - 1]?.tag === "PRP" && sensing.has(sense?.lower ?? "");
}

/** "could have played | better": how well something was done is regretted, and nothing is in doubt. */
function isRegretted(words: readonly Word[], modal: Word): boolean {
  if (modal.lower !== "could" || words[modal.index + 1]?.lower !== "have") return false;
  const behind = words.slice(modal.index + 2, modal.index + REGRET);
  const end = behind.findIndex(({ tag }) => !IN_CLAUSE.test(tag));
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lower }) => regrets.has(lower));
}

/** Within so many words of its modal a regret names its comparative. */
const REGRET = 8;
const IN_CLAUSE = /^(?:[DJNPRV]|TO|CD)/;

/** "He closed the pier so it could be mended": what is meant to be is not in doubt. */
function isPurpose(words: readonly Word[], { index, lower }: Word): boolean {
  return lower !== "may" && words[index - 1]?.tag === "PRP" && words[index - 2]?.lower === "so";
}

/** An adverb counts on a predicate and on what fills it ("is completely false"), not inside a noun phrase ("a potentially weak rail"). */
function modifiesPredicate(words: readonly Word[], head: Word, clause: MainClause): boolean {
  if (clause.predicates.includes(head)) return true;
  const above = words[head.head];
  return (
    above !== undefined &&
    clause.predicates.includes(above) &&
    (head.relation === "advmod" || head.relation === "xcomp" || head.relation === "obl")
  );
}

/** "was the likely cause", "as a possible suspect": a doubt beside the noun that is asserted is a doubt of it. */
function attributeEffect(
  words: readonly Word[],
  word: Word,
  noun: Word,
  clause: MainClause,
): Effect | null {
  if (boosterDegrees.has(word.lower))
    return isEmphasized(words, noun, word, clause) ? "booster" : null;
  return attributes.has(word.lower) && isAsserted(words, noun, clause) ? "hedge" : null;
}

function isAsserted(words: readonly Word[], noun: Word, { predicates }: MainClause): boolean {
  if (childOf(words, noun, "case")?.lower === "as") return true;
  return predicates.includes(noun) && childOf(words, noun, "cop") !== undefined;
}

/** "This is complete nonsense", "a clear breach": said of a predicate; in a subject or object only of a word that judges. */
function isEmphasized(
  words: readonly Word[],
  noun: Word,
  degree: Word,
  clause: MainClause,
): boolean {
  if (emphasizedNouns.has(noun.lemma)) return true;
  return (
    clause.predicates.includes(noun) &&
    childOf(words, noun, "cop") !== undefined &&
    degree.lower !== "clear" &&
    degree.lower !== "total"
  );
}
