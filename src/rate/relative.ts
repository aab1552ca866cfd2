import { concessives, relatives } from "../lexicon/clauses.ts";
import { asking, conditionals } from "../lexicon/hedges.ts";
import type { Word } from "../types.ts";
import { isVerb } from "../words.ts";
import { NOMINAL, NOMINATIVES } from "./sentence.ts";

/** "stairs that could collapse", "what information could help": a relative pronoun stands before the modal or before its subject. */
export function inRelative(words: readonly Word[], modal: Word): boolean {
  for (let index = modal.index - 1; index >= modal.index - 4; index--) {
    const word = words[index];
    if (!word || word.sentence !== modal.sentence || isVerb(word)) return false;
    if (concessives.has(word.lower)) return true;
    if (relatives.has(word.lower)) return word.lower !== "that" || index === modal.index - 1;
  }
  return false;
}

/**
 * "met a storm they | might survive", "was the first boat I | think we sold": a subject between a noun and its verb begins a
 * relative clause, where a verb or a preposition has taken that noun. "In a storm they might sink", "told reporters it might
 * sink" and "if he met a storm I think he sank" have none.
 */
export function inReducedRelative(words: readonly Word[], { index, sentence }: Word): boolean {
  const subject = past(words, index - 1, isAuxiliary);
  // "Nothing | we could do would help"
  if (/^(?:any|every|no|some)thing$/.test(words[subject - 1]?.lower ?? ""))
    return NOMINATIVES.has(words[subject]?.lower ?? "");
  const isNoun = /^NNS?$/.test(words[subject - 1]?.tag ?? "");
  if (!isNoun || !NOMINATIVES.has(words[subject]?.lower ?? "")) return false;
  const taker = past(words, subject - 2, ({ tag }) => NOMINAL.test(tag));
  const [before, verb] = [words[taker - 1], words[taker]];
  if (!verb || verb.sentence !== sentence || asking.has(verb.lemma)) return false;
  const opening = words.slice(Math.max(0, taker - REACH), taker);
  if (opening.some(({ lower }) => conditionals.has(lower))) return false;
  if (isVerb(verb)) return true;
  return verb.tag === "IN" && before?.sentence === sentence && /^(?:[JNRV]|P)/.test(before.tag);
}

/** The nearest word from an index back that is none of those passed over. */
function past(words: readonly Word[], from: number, isPassed: (word: Word) => boolean): number {
  for (let at = from; at > from - REACH; at--) {
    const word = words[at];
    if (!word || !isPassed(word)) return at;
  }
  return from - REACH;
}

function isAuxiliary({ tag, lemma }: Word): boolean {
  return tag === "MD" || tag === "RB" || lemma === "do";
}

/** How many words an auxiliary group, a noun phrase or the opening of a clause is read back. */
const REACH = 6;
