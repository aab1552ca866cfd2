import { bodyNouns } from "../lexicon/bodies.ts";
import { confidences, discussing, refusalPhrases } from "../lexicon/refusal-phrases.ts";
import { refusedActs, refusing } from "../lexicon/refusals.ts";
import { negators } from "../lexicon/negators.ts";
import type { Attribution, Span, Word } from "../types.ts";
import { firstWordFrom, phraseAt, phraseTable, wordsUnder } from "../words.ts";

const phrases = phraseTable(refusalPhrases.keys());
/** Words read from a refusal on: "declined, through a lawyer, to comment". */
const REACH = 8;

/** "The harbour office declined to comment": a response, but nothing that could be true or false. */
export function refuses(words: readonly Word[], attribution: Attribution): boolean {
  if (attribution.family === "refusal") return true;
  const [first, last] = [attribution.cue[0], attribution.cue.at(-1)];
  if (!first || !last) return false;
  return refusesIn(words, first, last) || refusesItself(words, attribution);
}

/** "The firm said it would not comment on leaks": of itself, and nothing else besides; that it will refuse to answer is news. */
function refusesItself(words: readonly Word[], { content, quotation }: Attribution): boolean {
  const said = wordsUnder(words, content, LONGEST);
  const first = said.find(({ lower }) => lower !== "that");
  const [start, end] = [content[0], content.at(-1)];
  return (
    quotation === "indirect" &&
    start !== undefined &&
    end !== undefined &&
    first !== undefined &&
    said.length < LONGEST &&
    !said.some(({ lower }) => lower === "but") &&
    (hasNothing(words, said, first) || keepsQuiet(words, first))
  );
}

/** "it would not comment", "the bank never discusses customers", "she would not be commenting": the first words of what is said. */
function keepsQuiet(words: readonly Word[], first: Word): boolean {
  const noun = words[first.index + 1];
  const isBody = first.lower === "the" && noun !== undefined && bodyNouns.has(noun.lemma);
  const subject = isBody ? noun : first;
  if (!isBody && first.tag !== "PRP") return false;
  const negation = words
    .slice(subject.index + 1, subject.index + 3)
    .find(({ lower }) => negators.has(lower));
  const act = negation && words.slice(negation.index + 1, negation.index + 4).find(isAct);
  // "has never spoken to clients" tells what happened
  if (!act || words.slice(subject.index, act.index).some(({ lemma }) => lemma === "have"))
    return false;
  const auxiliary = words[negation.index - 1];
  const isWilled =
    act.lower.startsWith("comment") || /^(?:would|will|wo)$/.test(auxiliary?.lower ?? "");
  return (
    (isWilled && auxiliary?.tag === "MD") ||
    ((discussing.has(act.lemma) || act.lower.startsWith("comment")) &&
      isConfidential(words, act, auxiliary?.lower === "did"))
  );
}

/** "comment", "be commenting", which may be taken for nouns */
function isAct({ tag, lemma, lower }: Word): boolean {
  return (tag.startsWith("VB") && refusedActs.has(lemma)) || /^comment(?:s|ing)$/.test(lower);
}

/** "discusses customers", "comment on leaks"; "she did not discuss the case with Moss", "did not comment then" tell what happened. */
function isConfidential(words: readonly Word[], act: Word, past: boolean): boolean {
  const behind = words
    .slice(act.index + 1, act.index + 1 + REACH)
    .filter(({ sentence }) => sentence === act.sentence);
  if (past && behind.some(({ lower }) => /^(?:the|th[ai][ts]|with)$/.test(lower))) return false;
  const isOn = act.lower.startsWith("comment") && /^(?:on|about)$/.test(behind[0]?.lower ?? "");
  return (isOn && !past) || behind.some(({ lemma }) => confidences.has(lemma));
}

/** "it had nothing to add", "the firm was unable to comment" */
function hasNothing(words: readonly Word[], said: readonly Word[], { tag, lower }: Word): boolean {
  return (
    (tag === "PRP" || lower === "the") &&
    said.slice(0, LATEST).some(({ index }) => phraseAt(phrases, words, index) > 0)
  );
}

const LATEST = 6;
const LONGEST = 24;

function refusesIn(words: readonly Word[], first: Span, last: Span): boolean {
  for (let index = firstWordFrom(words, first.start); index < words.length; index++) {
    const word = words[index];
    if (!word || word.start > last.end) break;
    if (!refusing.has(word.lemma) && !negators.has(word.lower)) continue;
    const window = words
      .slice(Math.max(0, index - 1), index + REACH)
      .filter((other) => other.sentence === word.sentence);
    const at = window.indexOf(word);
    return refusing.has(word.lemma) ? withholds(window, at) : misses(window, at);
  }
  return false;
}

/** "declined to disclose the cost" answers a question; "refused to say that she was right" is a stand. */
function withholds(window: readonly Word[], refusal: number): boolean {
  const act = actAfter(window, refusal);
  if (!act || !refusedActs.has(act.lemma)) return false;
  return window[window.indexOf(act) + 1]?.lower !== "that";
}

/** "would not say", "could not comment"; "did not say" reports a silence and is left alone. */
function misses(window: readonly Word[], negation: number): boolean {
  const act = actAfter(window, negation);
  if (!act || act.lemma === "comment") return act !== undefined;
  return (
    /^(?:would|will|wo)$/.test(window[negation - 1]?.lemma ?? "") && refusedActs.has(act.lemma)
  );
}

/** The verb that a refusal governs, past adverbs and "to": "declined, through a lawyer, to comment" is read no further than six words. */
function actAfter(window: readonly Word[], from: number): Word | undefined {
  const act = window
    .slice(from + 1, from + 7)
    .find((word) => word.tag.startsWith("VB") && word.lemma !== "have");
  return act?.lemma === "be"
    ? window.slice(from + 1, from + 7).find((word) => word.lemma === "draw")
    : act;
}
