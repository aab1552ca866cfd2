import { boosterPhrases } from "../lexicon/boosters.ts";
import { hedgePhrases } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Mark, Word } from "../types.ts";
import { phraseAt, phraseTable } from "../words.ts";
import type { MainClause } from "./clause.ts";
import { inReducedRelative } from "./relative.ts";

const hedges = phraseTable(hedgePhrases.keys());
const phrases = phraseTable([...hedgePhrases.keys(), ...boosterPhrases.keys()]);

/** "As far as I know", "without a doubt": phrases in the main stretch of the content. */
export function phraseMarks(
  words: readonly Word[],
  { sentence, stretch, members }: MainClause,
): Mark[] {
  const marks: Mark[] = [];
  for (const [index, word] of sentence.entries()) {
    if (!phrases.has(word.lower)) continue;
    const length = phraseAt(phrases, sentence, index);
    const last = sentence[index + length - 1];
    if (length === 0 || !last || isPlain(sentence, index, last)) continue;
    if (inReducedRelative(words, word)) continue;
    const isHedge = phraseAt(hedges, sentence, index) > 0 || isNegated(sentence, index);
    if (index < stretch.length || members.has(word.index) || members.has(last.index))
      marks.push({ start: word.start, end: last.end, effect: isHedge ? "hedge" : "booster" });
  }
  return marks;
}

/** "no doubt | in my mind" is heard already; "gone | as far as I think wise" tells how far, "it asks | no question" that none is asked, and "had | nothing but praise" what was had. */
function isPlain(sentence: readonly Word[], index: number, last: Word): boolean {
  const before = sentence[index - 1];
  if (before?.lower === "doubt") return true;
  // "as far as | I know", but not "as far as it goes", "as far as the price"
  const knower = last.lower === "as" ? sentence[index + 3] : undefined;
  if (knower && !(knower.tag === "PRP" && knower.lower !== "it") && knower.lower !== "anyone")
    return true;
  if (last.lower === "far" || last.lower === "as")
    return /^(?:come|get|go)$/.test(before?.lemma ?? "");
  const asks = before?.tag.startsWith("VB") === true && before.lemma !== "be";
  return asks && /^(?:question|but)$/.test(last.lower);
}

/** “I can’t say it will never close”: what nobody says is left open. */
function isNegated(sentence: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > index - SUBJECT; at--)
    if (sentence[at]?.tag === "VB") return negators.has(sentence[at - 1]?.lower ?? "");
  return false;
}

/** How far before a phrase the verb that governs its clause is looked for, in words. */
const SUBJECT = 5;
