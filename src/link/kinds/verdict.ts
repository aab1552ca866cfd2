import {
  blanketNouns,
  denialPhrases,
  emphatics,
  flatDenials,
  outrightDenials,
  soundnessTests,
} from "../../lexicon/denial-phrases.ts";
import { namingVerbs } from "../../lexicon/denials.ts";
import { suggesting } from "../../lexicon/lacks.ts";
import { remarks } from "../../lexicon/anaphors.ts";
import { falsities, flatness, overstatements } from "../../lexicon/falsities.ts";
import { negators } from "../../lexicon/negators.ts";
import { hasLetter } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import { inOrder, type Answer } from "../talk/answer.ts";
import { negationOf } from "../words/negation.ts";
import { isAllSaid, isUnderNegation } from "../words/bare-verdict.ts";
import { isClaimNoun, isSaidOfNoun, judgedBy, type Papers } from "../words/judged.ts";

/**
 * A denial by a verdict on what was said: "The claims are complete nonsense", "That is not true", "They made groundless
 * accusations", "the charges fabricated" after "called".
 */
export function denialByVerdict(
  said: readonly Word[],
  cue: Word | undefined,
  quoted: boolean,
  papers: Papers,
): Answer | null {
  const own = said.filter(({ lower }) => !emphatics.has(lower));
  const flat = new Set(said.filter((word, at) => isFlatly(word, said[at - 1])));
  const names = cue !== undefined && namingVerbs.has(cue.lemma);
  let first: Answer | null = null;
  for (let index = 0; index < own.length; index++) {
    const verdict = verdictAt(own, index, names, quoted, papers, flat);
    if (verdict?.strong) return verdict.answer;
    first ??= verdict?.answer ?? null;
  }
  return first;
}

interface Verdict {
  readonly answer: Answer;
  readonly strong: boolean;
}

function verdictAt(
  own: readonly Word[],
  index: number,
  names: boolean,
  quoted: boolean,
  papers: Papers,
  flat: ReadonlySet<Word>,
): Verdict | undefined {
  const wording = wordingAt(own, index, quoted, flat);
  const [word, last] = [own[index], own[index + (wording?.length ?? 0) - 1]];
  if (!wording || !word || !last || isAsked(own, index)) return undefined;
  if (isToSay(own, index)) {
    // “To suggest otherwise is untrue” is said of the last word
    const claim = own.slice(0, index).find(({ lower }) => lower === "otherwise");
    return { answer: { claim, certain: true, because: inOrder(claim, word) }, strong: true };
  }
  const holdsLink = own.slice(index, index + wording.length).some(({ lemma }) => lemma === "be");
  const judged = judgedBy(own, index, names || holdsLink, papers);
  // "It was untrue that talks had collapsed" says itself what is not so
  if (
    judged?.lower === "it" &&
    wording.strength === "strong" &&
    own[index + wording.length]?.lower === "that"
  )
    return { answer: { claim: undefined, certain: true, because: inOrder(word) }, strong: true };
  const { outright } = wording;
  const overstated = !judged && overstatements.has(word.lower) && isSaidOfNoun(own, index);
  const alone = wording.alone || overstated;
  if (!judged && !alone) return undefined;
  const weak = wording.strength === "weak";
  const blanket = judged !== undefined && blanketNouns.has(judged.lemma);
  const claim = judged !== undefined && isClaimNoun(own, judged, papers);
  const faint = judged !== undefined && weak && !claim;
  if (faint && !isOfTheLast(judged, own[index + 1])) return undefined;
  if (judged && isOfOwnWords(own, judged, faint)) return undefined;
  return {
    answer: {
      claim: blanket ? undefined : judged,
      bare: !judged && !overstated,
      certain:
        outright ||
        overstated ||
        blanket ||
        (!weak && !flat.has(word) && quoted && isThisOrThat(judged)) ||
        (claim && !(weak && papers.has(judged.lemma))),
      faint,
      because: inOrder(judged, { start: word.start, end: last.end }),
    },
    strong: !weak,
  };
}

/**
 * "He implied that he had applied, but that was not the case" is said of the words before, “The crew heard of it from a
 * guest. That’s a disgrace” of the sentence before; “It was offensive” of what was done.
 */
function isOfOwnWords(own: readonly Word[], judged: Word, faint: boolean): boolean {
  const at = own.indexOf(judged);
  const next = own[at + 1]?.lower ?? "";
  return (
    (at > 3 && judged.lower === "that" && own[at - 1]?.lower === "but") ||
    (faint && judged.lower === "it" && !/^(?:is|['’]s)$/.test(next)) ||
    (faint && judged.sentence !== own[0]?.sentence && negationOf(own) === undefined)
  );
}

/** “That’s a lie,” said of whatever it is. */
function isThisOrThat(judged: Word | undefined): boolean {
  return judged !== undefined && /^(?:that|this)$/.test(judged.lower);
}

/** "It was wrong to suggest that a deal had been done": somebody has, and what is suggested is denied. */
function isToSay(own: readonly Word[], index: number): boolean {
  const [word, to, verb] = own.slice(index, index + 3);
  if (!word || !falsities.has(word.lower)) return false;
  return (to?.lower === "to" && suggesting.has(verb?.lemma ?? "")) || isOfSaying(own);
}

/** “To suggest that a deal had been done is absurd”, "that linking him to the deal was unfair" */
function isOfSaying(own: readonly Word[]): boolean {
  const [first, second] = own[0]?.lower === "that" ? own.slice(1, 3) : own;
  if (first?.tag === "VBG") return suggesting.has(first.lemma);
  return first?.lower === "to" && suggesting.has(second?.lemma ?? "");
}

/** “You made it up, didn’t you?” */
function isAsked(own: readonly Word[], index: number): boolean {
  return own.slice(index).find(({ text }) => /^[.?!]$/.test(text))?.text === "?";
}

interface Wording {
  /** In words. */
  readonly length: number;
  readonly strength: "strong" | "weak";
  /** Whether it denies whatever goes before, and whether it needs a claim beside it. */
  readonly outright: boolean;
  readonly alone: boolean;
}

/** "flatly wrong", “just wrong”: what is so is not as it was told, while “wrong” may be what it is to do so */
function isFlatly({ lower }: Word, before: Word | undefined): boolean {
  return lower === "wrong" && flatness.has(before?.lower ?? "");
}

function wordingAt(
  own: readonly Word[],
  index: number,
  quoted: boolean,
  flat: ReadonlySet<Word>,
): Wording | undefined {
  const word = own[index];
  if (!word) return undefined;
  const strength = flat.has(word) ? "strong" : falsities.get(word.lower);
  if (strength) {
    // "the wrong impression", "an unfair conclusion": how somebody else sees it; "research contradicted it": what the claim does
    if (
      word.tag === "VBD" ||
      isNegated(own, index) ||
      isSupposed(own, index) ||
      (strength === "weak" && word.relation === "amod" && !remarks.has(own[index + 1]?.lemma ?? ""))
    )
      return undefined;
    const alone = strength === "strong" && quoted && isAllSaid(own, index);
    return { length: 1, strength, outright: false, alone };
  }
  if (word.lower === "any" && own[index + 1]?.lower === "such" && isUnderNegation(own, index))
    return { length: 2, strength: "strong", outright: false, alone: true };
  const plain = phraseAt(phrases, own, index);
  const length = plain || phraseAt(testPhrases, own, index);
  if (length === 0 || isSupposed(own, index) || (plain === 0 && !isNegated(own, index)))
    return undefined;
  if (isDegree(own[index + length - 1], own[index + length])) return undefined;
  const outright = phraseAt(outrightPhrases, own, index) > 0;
  const alone = outright || phraseAt(flatPhrases, own, index) > 0;
  return { length, strength: "strong", outright, alone };
}

/** "That is absurd" is said of the last word, "It is absurd that …" of what comes after. */
function isOfTheLast({ lower }: Word, next: Word | undefined): boolean {
  return (
    lower === "that" ||
    lower === "this" ||
    (lower === "it" && !/^(?:that|to)$/.test(next?.lower ?? ""))
  );
}

/** "It is not so much that …", "It is not so cut and dried" measure, and deny nothing. */
function isDegree(last: Word | undefined, next: Word | undefined): boolean {
  return last?.lower === "so" && next !== undefined && hasLetter(next.text);
}

const testPhrases = phraseTable(soundnessTests.keys());
const outrightPhrases = phraseTable(outrightDenials.keys());
const flatPhrases = phraseTable(flatDenials.keys());
const phrases = phraseTable([
  ...outrightDenials.keys(),
  ...flatDenials.keys(),
  ...denialPhrases.keys(),
]);

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

const SUPPOSING = new Set(["if", "when", "whether"]);
