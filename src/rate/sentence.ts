import { relatives, subordinators } from "../lexicon/clauses.ts";
import { conditionals, questionTags } from "../lexicon/hedges.ts";
import type { Span, Word } from "../types.ts";
import { isFiniteVerb, isNoun, isVerb, wordsUnder } from "../words.ts";
import { hasLetterOrDigit } from "../letters.ts";

const LONGEST = 160;

/**
 * Of several sentences in one quotation the first main clause decides. A verbless word or two do not count as one ("No. We
 * checked."), nor does a question that the speaker goes on to answer ("Why? I think he hid it.").
 */
export function firstSentence(words: readonly Word[], content: readonly Span[]): readonly Word[] {
  const sentences = bySentence(wordsUnder(words, content, LONGEST));
  const answer = sentences.findIndex((sentence) => !isQuestion(sentence));
  const rest = answer < 0 ? sentences : sentences.slice(answer);
  const first = rest.findIndex(hasVerb);
  if (first === 0) return rest[0] ?? [];
  // “Higher taxes. Fewer jobs. Can we trust him?”
  const next = rest[first];
  if (next && answer >= 0 && isQuestion(next)) return rest.slice(0, first).flat();
  return (first < 0 ? rest : rest.slice(0, first + 1)).flat();
}

function hasVerb(sentence: readonly Word[]): boolean {
  return sentence.some((word) => isVerb(word) || word.tag === "MD");
}

function bySentence(words: readonly Word[]): (readonly Word[])[] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last && last[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

/** “Is it safe?”, but not what a tag is hung on: “It is safe, right?”, “It sank, didn’t it?” */
export function isQuestion(sentence: readonly Word[]): boolean {
  // “Is it safe?” may have the mark of a quotation behind its own
  const mark = sentence.length - (sentence.at(-1)?.text === "?" ? 1 : 2);
  return sentence[mark]?.text === "?" && !isTag(sentence.slice(0, mark));
}

function isTag(asked: readonly Word[]): boolean {
  const comma = asked.findLastIndex(({ text }) => text === ",");
  const tag = asked.slice(comma + 1);
  // “In that case, are they?”
  if (!isSaid(asked, Math.max(0, comma))) return false;
  const [first, ...rest] = tag;
  if (rest.length === 0) return questionTags.has(first?.lower ?? "");
  const isAuxiliary = first?.tag === "MD" || AUXILIARY.has(first?.lemma ?? "");
  return isAuxiliary && rest.length <= 2 && rest.at(-1)?.tag === "PRP";
}

const AUXILIARY = new Set(["be", "do", "have"]);

/**
 * The first finite verb with its auxiliaries and adverbs, read from left to right past a clause that goes before it ("When it
 * rains, the pier may close") and past relative clauses in the subject. It stands by the tree, which long subjects lead astray.
 */
export function firstVerbGroup(sentence: readonly Word[]): readonly Word[] {
  let from = afterPreludes(sentence);
  let inRelative = 0;
  for (; from < sentence.length; from++) {
    const word = sentence[from];
    if (!word) break;
    if (
      from > 0 &&
      relatives.has(word.lower) &&
      sentence[from - 1]?.text !== "," &&
      from > firstLetters(sentence)
    )
      inRelative = 1;
    if (!isFiniteVerb(word)) continue;
    if (inRelative === 0) return group(sentence, from);
    inRelative = 0;
    // "who left | doesn’t seem": the next finite verb is the sentence's
    while (IN_GROUP.test(sentence[from + 1]?.tag ?? "") && !isFiniteVerb(sentence[from + 1]))
      from++;
  }
  return [];
}

const IN_GROUP = /^(?:MD|RB|VB.?)$/;
const AROUND = /^(?:MD|RB|VB.?|JJ)$/;

function group(sentence: readonly Word[], finite: number): Word[] {
  let from = finite;
  while (from > 0 && sentence[from - 1]?.tag === "RB") from--;
  let to = finite + 1;
  while (to < sentence.length && to < finite + 6 && AROUND.test(sentence[to]?.tag ?? "")) to++;
  return sentence.slice(from, to);
}

function firstLetters(sentence: readonly Word[]): number {
  return sentence.findIndex((word) => hasLetterOrDigit(word.text));
}

/** Past "When it rains," and the like: the word after the comma that closes a subordinate clause at the start. */
function afterPreludes(sentence: readonly Word[]): number {
  const first = firstLetters(sentence);
  const opener = sentence[first]?.lower === "that" ? first + 1 : first;
  const lower = sentence[opener]?.lower ?? "";
  if (!subordinators.has(lower) && !conditionals.has(lower)) return 0;
  const comma = sentence.findIndex((word, index) => index > opener && word.text === ",");
  return comma < 0 ? 0 : comma + 1;
}

/** How far the first main clause reaches: to a relative or subordinate clause, or to a second main clause behind a comma. */
export function mainStretch(sentence: readonly Word[]): readonly Word[] {
  const start = firstLetters(sentence);
  for (let index = start + 2; index < sentence.length; index++) {
    const word = sentence[index];
    if (!word) break;
    const before = sentence[index - 1];
    const subordinate = subordinators.has(word.lower) && word.tag === "IN" && word.lower !== "as";
    const complement = word.lower === "that" && before !== undefined && isNoun(before);
    const relative = word.tag === "WDT" || word.tag === "WP";
    if (subordinate || complement || relative || opensSecond(sentence, index))
      return sentence.slice(0, index);
  }
  return sentence;
}

/** Where a second main clause begins: "It is safe, but it could fall", "It is safe; the crane was checked". */
export function secondClause(sentence: readonly Word[]): number | undefined {
  for (let at = 2; at < sentence.length; at++)
    if (opensSecond(sentence, at)) return sentence[at]?.index;
  return undefined;
}

function opensSecond(sentence: readonly Word[], index: number): boolean {
  const [before, word] = [sentence[index - 1], sentence[index]];
  const isApart = before && word && word.index !== before.index + 1;
  if (word?.text === ";" || (isApart && resumes(sentence, index))) return true;
  if (word?.tag !== "CC") return false;
  // "that it is safe and that it could fall"
  if (sentence[index + 1]?.lower === "that" && sentence[index + 2]?.text !== ",") return true;
  // "It is safe and I could fall", but not "Orla and I could fall"
  const goesOn = NOMINATIVES.has(sentence[index + 1]?.lower ?? "") && isSaid(sentence, index);
  // “It is safe,” she said, “and the crane could fall”
  const last = sentence
    .slice(Math.max(0, index - 3), index)
    .findLast(({ tag }) => !/^(?:``|'')$/.test(tag));
  if (last?.text !== "," && !goesOn) return false;
  const quoted = sentence[index + 1]?.tag === "``" ? 1 : 0;
  const [next, second] = [sentence[index + 1 + quoted], sentence[index + 2 + quoted]];
  if (!next || !second) return false;
  if (next.tag === "EX" || (next.tag === "PRP" && /^(?:VB|MD|RB)/.test(second.tag))) return true;
  // "It sinks, and so if you wait, you may drown"
  if (conditionals.has((next.lower === "so" ? second : next).lower)) return isSaid(sentence, index);
  return isSaid(sentence, index) && isClause(sentence, index + 1 + quoted);
}

/** “It closed on Friday,” she said, “I | fear it may sink”, “It closed,” she said, | and may sink: the speech goes on. */
function resumes(sentence: readonly Word[], index: number): boolean {
  const [word, next] = [sentence[index], sentence[index + 1]];
  const opener = sentence[firstLetters(sentence)];
  const isOpened = opener?.lower !== "that" && /^(?:IN|TO|W)/.test(opener?.tag ?? "");
  const goesOn = word?.tag === "CC" || NOMINATIVES.has(next?.lower ?? "");
  return !isOpened && goesOn && isSaid(sentence, index);
}

/** "and | the two old wardens felt …": a noun phrase and a finite verb, with no more than an adverb between them. */
function isClause(sentence: readonly Word[], start: number): boolean {
  const behind = sentence.slice(start, start + SUBJECT);
  const end = behind.findIndex(({ tag }) => !NOMINAL.test(tag));
  const verb = behind.slice(end).find(({ tag }) => !tag.startsWith("RB"));
  return end > 0 && isFiniteVerb(verb);
}

/** How many words a subject may have. */
const SUBJECT = 7;
/** Parts of speech of a noun phrase. */
export const NOMINAL: RegExp = /^(?:P?DT|PRP\$|JJ.?|CD|NN.*|POS)$/;

function isSaid(sentence: readonly Word[], end: number): boolean {
  return sentence.slice(0, end).some(isFiniteVerb);
}

/** Pronouns that are subjects. */
export const NOMINATIVES: ReadonlySet<string> = new Set(["i", "you", "he", "she", "we", "they"]);
