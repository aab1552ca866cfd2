import {
  boosterAdverbs,
  boosterDegrees,
  degreeAdverbs,
  emphasizedNouns,
} from "../lexicon/boosters.ts";
import { relatives } from "../lexicon/clauses.ts";
import { distanceAdverbs } from "../lexicon/distance.ts";
import { hedgeAdverbs, hedgeModals, nearMisses } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf, isVerb } from "../words.ts";
import type { MainClause } from "./clause.ts";
import { firstLettered } from "./mark.ts";
import type { Effect } from "./mark.ts";
import { isCompared } from "./predicate.ts";

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
      !inRelative(words, word) &&
      !isWished(words, word) &&
      !isPurpose(words, word)
      ? "hedge"
      : null;
  if (hedgeAdverbs.has(word.lower) && (isMention(words, word) || isAside(words, word))) return null;
  if (hedgeAdverbs.has(word.lower) && besideVerb(words, word)) return "hedge";
  if (word.relation === "amod" && head)
    return boosterDegrees.has(word.lower) && isEmphasized(words, head, word, clause)
      ? "booster"
      : null;
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
  if (nearMisses.has(words[word.index - 1]?.lower ?? "")) return "hedge";
  return degreeAdverbs.has(word.lower) && measuresVerb(words, word, head) ? null : "booster";
}

/** "is apparently", "likely rammed", whatever the tree hangs it on */
function besideVerb(words: readonly Word[], { index, tag }: Word): boolean {
  const next = words[index + 1];
  return words[index - 1]?.lemma === "be" || (tag === "JJ" && /^VB[DN]?$/.test(next?.tag ?? ""));
}

/** "built what is probably | the best pier", "more likely to sink": not said of what is asserted. */
function isAside(words: readonly Word[], word: Word): boolean {
  const be = words[word.index - 1];
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

/** Parts of speech that a mark may have: modals, adverbs, adjectives. */
const MARKING = /^(?:MD|RB|JJ)/;

/** "could not see" is about what was, "may not" about what may be. */
function isInability(words: readonly Word[], modal: Word): boolean {
  return modal.lower === "could" && negators.has(words[modal.index + 1]?.lower ?? "");
}

/** "He closed the pier so it could be mended": what is meant to be is not in doubt. */
function isPurpose(words: readonly Word[], { index, lower }: Word): boolean {
  return lower !== "may" && words[index - 1]?.tag === "PRP" && words[index - 2]?.lower === "so";
}

/** "stairs that could collapse", "what information could help": a relative pronoun stands before the modal or before its subject. */
function inRelative(words: readonly Word[], modal: Word): boolean {
  for (let index = modal.index - 1; index >= modal.index - 4; index--) {
    const word = words[index];
    if (!word || word.sentence !== modal.sentence || isVerb(word)) return false;
    if (relatives.has(word.lower)) return word.lower !== "that" || index === modal.index - 1;
  }
  return false;
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
