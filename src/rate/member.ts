import {
  boosterAdverbs,
  boosterDegrees,
  degreeAdverbs,
  emphasizedNouns,
} from "../lexicon/boosters.ts";
import { distanceAdverbs } from "../lexicon/distance.ts";
import { attributes, degrees, extensions, hedgeAdverbs, nearMisses } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf, isVerb } from "../words.ts";
import type { MainClause } from "./clause.ts";
import { inComplement } from "./complement.ts";
import { firstLettered } from "./mark.ts";
import type { Effect } from "./mark.ts";
import { isDoubt } from "./modal.ts";
import { isCompared } from "./predicate.ts";

/** What an adverb, a modal or an adjective of the main clause does to the level of what is said: "may", "certainly". */
export function memberEffect(
  words: readonly Word[],
  word: Word,
  clause: MainClause,
): Effect | null {
  if (!MARKING.test(word.tag) && word.relation !== "advmod") return null;
  const head = words[word.head];
  if (word.tag === "MD")
    return isDoubt(words, word) && !inComplement(words, word, clause.sentence) ? "hedge" : null;
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

/** "is apparently", "will most | likely", "is most | likely coming", "likely rammed", whatever the tree hangs it on */
function besideVerb(words: readonly Word[], { index, tag }: Word): boolean {
  const [second, before, next] = [words[index - 2], words[index - 1], words[index + 1]];
  if (before?.lemma === "be") return true;
  if (degrees.has(before?.lower ?? "") && (second?.tag === "MD" || second?.lemma === "be"))
    return next?.lower !== "to" || second.tag === "MD";
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
