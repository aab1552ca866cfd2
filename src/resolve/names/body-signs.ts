import { bodiesOf, bodyDeeds, bodyNameEnds, staff } from "../../lexicon/bodies.ts";
import { startsUpper } from "../../letters.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isGiven } from "./given.ts";
import type { Name } from "../types.ts";

/*
 * What shows that a name is a body’s, though nothing says so.
 */

/**
 * "Pell Sugar said it had paid", "Vesper said it would appeal": people seldom say of a thing what only somebody can have done; of a name in one
 * word only what nothing but a body does tells so, for "Rook said it would rain".
 */
export function saysOfIt(words: readonly Word[], { to, key }: Name): boolean {
  const at = words[to + 1]?.lower === "that" ? to + 2 : to + 1;
  if (!speechCues.has(words[to]?.lemma ?? "") || words[at]?.lower !== "it") return false;
  const isAux = AUXILIARIES.has(words[at + 1]?.lower ?? "");
  if (isAux && key.length > 1) return true;
  // "Rook said it was agreed that", which nobody is said to have done
  return words
    .slice(at + 1, at + 1 + DEED)
    .some(
      ({ tag, lemma, index }) =>
        bodyDeeds.has(lemma) &&
        (tag.startsWith("JJ") || (tag.startsWith("VB") && words[index - 1]?.lemma !== "be")),
    );
}

/** How far behind "it" its verb is looked for, in words. */
const DEED = 3;

/** "Vesper Securities": two capitals or more, the last of which ends the name of a firm. */
export function opensFirm(words: readonly Word[], from: number): boolean {
  let end = from;
  while (
    end < from + LONGEST &&
    startsUpper(words[end]?.text ?? "") &&
    words[end]?.sentence === words[from]?.sentence
  )
    end += 1;
  const last = words[end - 1]?.lower ?? "";
  return end > from + 1 && bodyNameEnds.has(last) && !bodiesOf.has(last);
}

const LONGEST = 6;

/** "Pritha Senn at Vesper Securities reckons": who belongs to a firm is a person. */
export function isMemberOf(words: readonly Word[], { to, key }: Name): boolean {
  if (key.length !== 2 || bodyNameEnds.has(key[1] ?? "")) return false;
  return /^(?:at|from|of|with)$/.test(words[to]?.lower ?? "") && opensFirm(words, to + 1);
}

/** "Vesper engineers", "Vesper CEO Orla Fenn": whose people and shares go by its name is a body. */
export function isStaffed(words: readonly Word[], { from, to, title }: Name): boolean {
  const next = words[to];
  const isNoun = next?.sentence === words[from]?.sentence && next?.tag.startsWith("NN") === true;
  // "Rook shares the view"
  const isVerb = isNoun && /^(?:DT|PRP)/.test(words[to + 1]?.tag ?? "");
  return title === null && isNoun && !isVerb && staff.has(next.lower);
}

/** "Red Lantern have denied it": one name that acts like several is a band’s, a club’s or a firm’s. */
export function isMany(words: readonly Word[], { from, to, key }: Name): boolean {
  const verb = words[to];
  const isOne = !key.some((part) => part.endsWith("s") || part === "and");
  const acts = words.slice(from, to).some(({ relation }) => relation.startsWith("nsubj"));
  const before = words[from - 1];
  const isHere = before?.sentence === words[from]?.sentence;
  const isJoined = isHere && /^(?:and|or|nor|,)$/.test(before?.text ?? "");
  // "If Rook were elected", "Does Rook have a plan?"
  const isUnreal = before?.tag === "IN" && verb?.lower === "were";
  const isBare = isHere && (isUnreal || before?.tag === "MD" || before?.lemma === "do");
  return isOne && acts && !isJoined && !isBare && MANY.has(verb?.lower ?? "");
}

const MANY: ReadonlySet<string> = new Set(["are", "have", "say", "were"]);

/** "The Palais de Vesper said so", "The Hawks said so": nobody goes by an article and a name, but "the Fenn camp" and "the Orla Fenn of old". */
export function isDefinite(words: readonly Word[], { start, from, to, key }: Name): boolean {
  if (start !== from || words[from - 1]?.lower !== "the" || isGiven(key[0] ?? "")) return false;
  const acts = words.slice(from, to).some(({ relation }) => relation.startsWith("nsubj"));
  return acts && !/^(?:NN|JJ|POS|HYPH|CD|W)/.test(words[to]?.tag ?? "");
}

const AUXILIARIES: ReadonlySet<string> = new Set(["had", "has", "will", "would"]);
