import { anaphoricNouns, anaphoricPronouns } from "../../lexicon/anaphors.ts";
import { blanketNouns } from "../../lexicon/denial-phrases.ts";
import { spreading } from "../../lexicon/liars.ts";
import { plans, verdictLinks } from "../../lexicon/falsities.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isNoun, isVerb } from "../../words.ts";

/** The nouns for what in the article speaks in writing or pictures: of "the ad says", "ad". */
export type Papers = ReadonlySet<string>;

/** What the verdict is on: the claim behind an attribute ("made groundless accusations"), or the first claim or pronoun before it in its sentence. */
export function judgedBy(
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
  if (attributed) return names || isOfSome(words, index, attributed) ? attributed : undefined;
  const before = words
    .slice(Math.max(0, index - WIDEST), index)
    .filter((word) => word.sentence === verdict.sentence);
  const at = before.findIndex(
    (word, place) =>
      (isClaim(word, before[place - 1], papers) &&
        (isInWords(word, before[place - 1]) || verdict.lower === "unfair") &&
        !isTopic(before, place)) ||
      isSuch(before, word),
  );
  const claim = before[at];
  if (claim && !isPlan(claim, before[at + 1]) && isSaidOf(before.slice(at + 1), names))
    return claim;
  if (isLacking(verdict))
    return (
      words
        .slice(index + 1, index + 7)
        .find((word) => isClaim(word, undefined, papers) || blanketNouns.has(word.lemma)) ??
      thatBehind(words, index) ??
      pronounOf(before, names)
    );
  return pronounOf(before, names);
}

/** "those false claims", "These are false claims", "He made false claims", but not "the law bans false claims": of claims that have been made; who makes false statements to the police commits an offence */
function isOfSome(words: readonly Word[], index: number, { lemma }: Word): boolean {
  const before = words.slice(Math.max(0, index - LONGEST_LEAD), index).toReversed();
  const end = before.findIndex((word) => isVerb(word) || isStop(word));
  const lead = before.slice(0, end < 0 ? before.length : end);
  const verb = before[end];
  const isPointed = lead.some(({ lower, tag }) => DEFINITE.has(lower) || OWNER.test(tag));
  const isCopula =
    verb && isLink(verb) && !lead.some(({ lower }) => /^(?:at|for|into)$/.test(lower));
  const isSpread = verb && spreading.has(verb.lemma) && lemma !== "statement";
  const isPredicate = words.slice(0, index).some((word) => isVerb(word) && word.tag !== "VBG");
  return isPredicate && (isPointed || isCopula === true || isSpread === true);
}

/** "made | a number of utterly | false claims" */
const LONGEST_LEAD = 7;
const OWNER = /^(?:POS|PRP\$)$/;
const DEFINITE = new Set(["the", "that", "this", "these", "those", "such"]);

function isStop({ text }: Word): boolean {
  return /^[.,;:]$/.test(text);
}

/** "his stance on the lawsuit | is wrong": of the stance */
function isTopic(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - NEAR), at);
  const on = lead.findLastIndex(({ lower }) => /^(?:about|on|over|toward|towards)$/.test(lower));
  const noun = words[at - lead.length + on - 1];
  return (
    on >= 0 &&
    noun !== undefined &&
    isNoun(noun) &&
    lead.slice(on + 1).every(({ tag }) => MODIFIER.test(tag))
  );
}

const MODIFIER = /^(?:DT|JJ|PRP\$|NN|CD)/;

/** “There is no basis for that” */
function thatBehind(words: readonly Word[], index: number): Word | undefined {
  const at = words.findIndex(({ lower }, place) => place > index && lower === "for");
  const [that, next] = words.slice(at + 1, at + 3);
  return at > 0 && at - index <= 3 && that && THAT.has(that.lower) && !(next && isNoun(next))
    ? that
    : undefined;
}

const THAT = new Set(["that", "this", "it"]);

const NONE: Papers = new Set();

/** "the idea of moving the harbour" is a plan, and absurd as one. */
function isPlan(claim: Word, next: Word | undefined): boolean {
  return next?.lower === "of" && plans.has(claim.lemma);
}

/** Between a claim and the verdict on it stands a copula ("charges brought in May are false"), or the claim is being named; not so in "accusations that he lied". */
function isSaidOf(between: readonly Word[], names: boolean): boolean {
  if (names && between.slice(-NEAR).some(opensVerdict)) return true;
  // "that we dragged it out is false": behind a pronoun a participle may be a past tense
  const verbs = between.filter(
    (word, at) => isFiniteVerb(word) || (word.tag === "VBN" && between[at - 1]?.tag === "PRP"),
  ).length;
  if (opensClause(between[0], names) && verbs < 2) return false;
  return names || between.some((word) => isLink(word) || word.lower === "as");
}

/** "described the idea that he lied | as absolute rubbish", "called it | “pure rubbish”" */
function opensVerdict({ lower, tag }: Word): boolean {
  return lower === "as" || tag === "``";
}

/** What opens a verdict stands so many words before it at most. */
const NEAR = 3;

/** What a clause begins with, after "claims": "claims (that) the pier is safe". */
const CLAUSE = /^(?:PRP|NNPS?|NNS?|DT)$/;

/** After "called the claims" an article opens the verdict: "a fabrication". */
function opensClause(word: Word | undefined, names: boolean): boolean {
  return word !== undefined && (word.lower === "that" || (!names && CLAUSE.test(word.tag)));
}

/** "no basis for the claims": the claims come after. */
function isLacking(verdict: Word): boolean {
  return negators.has(verdict.lower) || verdict.lower === "legal";
}

/** "It is", "That would be", "they are simply": a pronoun with nothing but a copula between it and the verdict. */
function pronounOf(before: readonly Word[], names: boolean): Word | undefined {
  const at = before.findLastIndex((word, index) => isPronoun(before, word, index, names));
  const between = before.slice(at + 1);
  return at >= 0 &&
    (between.some(isLink) || (names && at === 0)) &&
    between.every((word) => isLink(word) || FILLER.test(word.tag))
    ? before[at]
    : undefined;
}

/** "Critics say that is nonsense", "told the court that is nonsense", "called that a lie": a "that" with a copula or a name behind it is a pronoun, whatever the tagger makes of it. */
function isPronoun(before: readonly Word[], word: Word, index: number, names: boolean): boolean {
  if (/^(?:PRP|DT)$/.test(word.tag)) return anaphoricPronouns.has(word.lower);
  const next = before[index + 1];
  return (
    word.lower === "that" &&
    ((names && index === 0) ||
      (next?.lemma === "be" && (word.tag === "IN" || (index === 0 && word.tag === "WDT"))))
  );
}

const FILLER = /^(?:MD|RB|CC|CD|DT|JJ|IN|``|''|,|PRP\$|NN)$/;

function isLink(word: Word): boolean {
  return verdictLinks.has(word.lemma) || /^['’](?:s|re)$/.test(word.lower);
}

/** "The danger was somewhat overstated" */
export function isSaidOfNoun(own: readonly Word[], index: number): boolean {
  const before = own.slice(Math.max(0, index - 4), index);
  const link = before.findIndex((word) => word.lemma === "be" || /^['’](?:s|re)$/.test(word.lower));
  return link > 0 && before.slice(0, link).some((word) => isNoun(word));
}

/** The subject stands this many words before its verdict at most: "fraud charges levelled against him in May are false". */
const WIDEST = 24;

/** A noun for a claim; "claims" after "that" and "fraud charges" are, whatever the tagger says, "in charge" is none. */
function isClaim(word: Word, before: Word | undefined, papers: Papers): boolean {
  if (!(anaphoricNouns.has(word.lemma) || papers.has(word.lemma)) || before?.lower === "in")
    return false;
  return (
    isNoun(word) ||
    (word.tag === "VBZ" && (before === undefined || before.lower === "that" || before.tag === "NN"))
  );
}

/** "Lind’s attack", "these attacks" are in words; "the attack" may be one with knives. */
function isInWords({ lemma }: Word, before: Word | undefined): boolean {
  return (
    lemma !== "attack" ||
    (before !== undefined && (/^(?:POS|PRP\$)$/.test(before.tag) || POINTING.has(before.lower)))
  );
}

const POINTING = new Set(["this", "that", "these", "those", "personal", "political"]);

/** "the claims", "the ad", "such talk" */
export function isClaimNoun(own: readonly Word[], noun: Word, papers: Papers): boolean {
  return anaphoricNouns.has(noun.lemma) || papers.has(noun.lemma) || isSuch(own, noun);
}

/** "such talk", "such a reading" takes up what was said, whatever it is called. */
function isSuch(words: readonly Word[], noun: Word): boolean {
  const at = words.indexOf(noun);
  return isNoun(noun) && words.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "such");
}
