import { anaphoricNouns, anaphoricPronouns } from "../lexicon/anaphors.ts";
import { blanketNouns, denialPhrases, flatDenials, namingVerbs } from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb, phraseAt, phraseTable } from "../words.ts";
import type { Answer } from "./answer.ts";

/** The nouns for what in the article speaks in writing or pictures: of "the ad says", "ad". */
type Papers = ReadonlySet<string>;

/**
 * A denial by a verdict on what was said: "The claims are complete nonsense", "That is not true", "They made groundless
 * accusations", "the charges fabricated" after "called".
 */
export function denialByVerdict(
  own: readonly Word[],
  cue: Word | undefined,
  quoted: boolean,
  papers: Papers,
): Answer | null {
  const names = cue !== undefined && namingVerbs.has(cue.lemma);
  let first: Answer | null = null;
  for (let index = 0; index < own.length; index++) {
    const verdict = verdictAt(own, index, names, quoted, papers);
    if (verdict?.strong) return verdict.answer;
    first ??= verdict?.answer ?? null;
  }
  return first;
}

function verdictAt(
  own: readonly Word[],
  index: number,
  names: boolean,
  quoted: boolean,
  papers: Papers,
): { readonly answer: Answer; readonly strong: boolean } | undefined {
  const word = own[index];
  if (!word) return undefined;
  const strength = falsities.get(word.lower);
  const flat = strength ? 0 : phraseAt(flatPhrases, own, index);
  const phrase = strength ? 1 : flat || phraseAt(phrases, own, index);
  if (word.lower === "wrong" && word.relation === "amod") return undefined;
  if (phrase === 0 || (strength && isNegated(own, index)) || isSupposed(own, index))
    return undefined;
  if (isDegree(own[index + phrase - 1], own[index + phrase])) return undefined;
  const judged = judgedBy(own, index, names || word.lemma === "be", papers);
  const outright =
    flat > 0 &&
    flatDenials.get(
      own
        .slice(index, index + flat)
        .map(({ lower }) => lower)
        .join(" "),
    )?.alone === true;
  const alone = flat > 0 || (strength === "strong" && quoted && own.length <= BARE);
  if (!judged && !alone) return undefined;
  const blanket = judged !== undefined && blanketNouns.has(judged.lemma);
  const claim = judged !== undefined && isClaimNoun(judged, papers);
  const faint = judged !== undefined && strength === "weak" && !claim;
  if (faint && !isOfTheLast(judged, own[index + 1])) return undefined;
  const verdict = { start: word.start, end: (own[index + phrase - 1] ?? word).end };
  const because = judged
    ? [{ start: judged.start, end: judged.end }, verdict].toSorted((a, b) => a.start - b.start)
    : [verdict];
  return {
    answer: {
      response: "denial",
      claim: blanket ? undefined : judged,
      bare: !judged,
      certain:
        (claim && (anaphoricNouns.has(judged.lemma) || strength !== "weak")) || outright || blanket,
      faint,
      because,
    },
    strong: strength !== "weak",
  };
}

/** "That is absurd" is said of the last word, "It is absurd that …" of what comes after. */
function isOfTheLast({ lower }: Word, next: Word | undefined): boolean {
  return (
    lower === "that" ||
    lower === "this" ||
    (lower === "it" && !/^(?:that|to)$/.test(next?.lower ?? ""))
  );
}

/** "It is not so much that …" measures, and denies nothing. */
function isDegree(last: Word | undefined, next: Word | undefined): boolean {
  return last?.lower === "so" && next !== undefined && /^(?:RB|JJ)/.test(next.tag);
}

/** A verdict that is all there is: “Utter nonsense,” he said. */
const BARE = 5;
const phrases = phraseTable(denialPhrases.keys());
const flatPhrases = phraseTable(flatDenials.keys());

function isNegated(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some((word) => negators.has(word.lower) && word.lower !== "without");
}

/** "if it was not true", "whether it was a lie", "it may be wrong" */
function isSupposed(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 6), index)
    .some(({ lower }, at, before) =>
      lower === "may" || lower === "might" ? before.length - at <= 3 : SUPPOSING.has(lower),
    );
}

const SUPPOSING = new Set(["if", "whether"]);

/** What the verdict is on: the claim behind an attribute ("made groundless accusations"), or the first claim or pronoun before it in its sentence. */
function judgedBy(
  words: readonly Word[],
  index: number,
  names: boolean,
  papers: Papers,
): Word | undefined {
  const verdict = words[index];
  if (!verdict) return undefined;
  const attributed = words
    .slice(index + 1, index + 3)
    .find((word) => isClaim(word, undefined, NONE));
  if (attributed)
    return words.slice(0, index).some((word) => isVerb(word) && word.tag !== "VBG")
      ? attributed
      : undefined;
  const before = words
    .slice(Math.max(0, index - WIDEST), index)
    .filter((word) => word.sentence === verdict.sentence);
  const at = before.findIndex((word, place) => isClaim(word, before[place - 1], papers));
  const claim = before[at];
  if (claim && !isPlan(claim, before[at + 1]) && isSaidOf(before.slice(at + 1), names))
    return claim;
  if (isLacking(verdict))
    return (
      words
        .slice(index + 1, index + 7)
        .find((word) => isClaim(word, undefined, papers) || blanketNouns.has(word.lemma)) ??
      pronounOf(before)
    );
  return pronounOf(before);
}

const NONE: Papers = new Set();

/** "the idea of moving the harbour" is a plan, and absurd as one. */
function isPlan(claim: Word, next: Word | undefined): boolean {
  return next?.lower === "of" && (claim.lemma === "idea" || claim.lemma === "notion");
}

/** Between a claim and the verdict on it stands a copula ("charges brought in May are false"), or the claim is being named; not so in "accusations that he lied". */
function isSaidOf(between: readonly Word[], names: boolean): boolean {
  const verbs = between.filter((word) => FINITE.test(word.tag)).length;
  if (opensClause(between[0]) && verbs < 2) return false;
  return names || between.some((word) => isLink(word) || word.lower === "as");
}

const FINITE = /^(?:VB[DPZ]|MD)$/;
/** What a clause begins with, after "claims": "claims (that) the pier is safe". */
const CLAUSE = /^(?:PRP|NNPS?|NNS?|DT)$/;

function opensClause(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === "that" || CLAUSE.test(word.tag));
}

/** "no basis for the claims": the claims come after. */
function isLacking(verdict: Word): boolean {
  return negators.has(verdict.lower) || verdict.lower === "legal";
}

/** "It is", "That would be", "they are simply": a pronoun with nothing but a copula between it and the verdict. */
function pronounOf(before: readonly Word[]): Word | undefined {
  const at = before.findLastIndex(
    (word) => anaphoricPronouns.has(word.lower) && /^(?:PRP|DT)$/.test(word.tag),
  );
  const between = before.slice(at + 1);
  return at >= 0 &&
    between.some(isLink) &&
    between.every((word) => isLink(word) || FILLER.test(word.tag))
    ? before[at]
    : undefined;
}

const FILLER = /^(?:MD|RB|DT|JJ|IN|``|''|,|PRP\$|NN)$/;
const LINKS = new Set([
  "be",
  "get",
  "look",
  "sound",
  "smack",
  "seem",
  "amount",
  "remain",
  "do",
  "have",
]);

function isLink(word: Word): boolean {
  return LINKS.has(word.lemma) || /^['’](?:s|re)$/.test(word.lower);
}

/** The subject stands this many words before its verdict at most: "fraud charges levelled against him in May are false". */
const WIDEST = 16;

/** A noun for a claim; "claims" after "that" and "fraud charges" are, whatever the tagger says, "in charge" is none. */
function isClaim(word: Word, before: Word | undefined, papers: Papers): boolean {
  if (!isClaimNoun(word, papers) || before?.lower === "in") return false;
  if (word.lower === "number" && before?.lower === "a") return false;
  return (
    isNoun(word) ||
    (word.tag === "VBZ" && (before === undefined || before.lower === "that" || before.tag === "NN"))
  );
}

function isClaimNoun({ lemma }: Word, papers: Papers): boolean {
  return anaphoricNouns.has(lemma) || papers.has(lemma);
}
