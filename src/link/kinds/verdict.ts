import { blanketNouns, emphatics } from "../../lexicon/denial-phrases.ts";
import { namingVerbs } from "../../lexicon/denials.ts";
import { namingDeeds, suggesting } from "../../lexicon/lacks.ts";
import { falsities, overstatements } from "../../lexicon/falsities.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isVerb } from "../../words.ts";
import { inOrder, type Answer } from "../talk/answer.ts";
import { negationOf } from "../words/negation.ts";
import { isFlatly, wordingAt } from "../words/wording.ts";
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
  if (!wording || !word || !last || isAsked(own, index) || isAdmitted(own, index)) return undefined;
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
  // "the party’s sums did not add up": the party’s, whoever else has just spoken
  const owned = !judged && own[index - 1]?.tag === "POS" ? word : undefined;
  if (!judged && !alone) return undefined;
  const weak = wording.strength === "weak";
  const blanket = judged !== undefined && blanketNouns.has(judged.lemma);
  const claim = judged !== undefined && isClaimNoun(own, judged, papers);
  const faint = judged !== undefined && weak && !claim;
  if (faint && !isOfTheLast(judged, own[index + 1])) return undefined;
  if (judged && isOfOwnWords(own, judged, faint)) return undefined;
  return {
    answer: {
      claim: blanket ? undefined : (judged ?? owned),
      bare: !judged && !owned && !overstated,
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
  // “I was wrong to say so”
  if (/^(?:i|we)$/.test(own[index - 2]?.lower ?? "")) return false;
  const isSaid = to?.lower === "to" && suggesting.has(verb?.lemma ?? "");
  return (
    (isSaid && isOfClaim(own, index)) ||
    isInBelief(own.slice(index + 1, index + 5)) ||
    isOfSaying(own)
  );
}

/** "The crew was wrong | in its recollection that a deal had been done" */
function isInBelief([preposition, owner, noun, that]: readonly Word[]): boolean {
  return (
    preposition?.lower === "in" &&
    owner?.tag === "PRP$" &&
    noun !== undefined &&
    noun.tag.startsWith("NN") &&
    that?.lower === "that"
  );
}

/** "wrong to argue that it burned", "unfair to blame the firm"; "wrong to argue with a judge" and "would be unfair to compare the two" tell what nobody has said. */
function isOfClaim(own: readonly Word[], index: number): boolean {
  const verb = own[index + 2];
  if (verb && namingDeeds.has(verb.lemma))
    return !own.slice(Math.max(0, index - 3), index).some(({ lower }) => lower === "would");
  const behind = own.slice(index + 3, index + 3 + LONGEST_CLAIM);
  return /^(?:so|that|otherwise)$/.test(behind[0]?.lower ?? "") || behind.some(isFiniteVerb);
}

const LONGEST_CLAIM = 12;

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

/** "ignored a call to admit | his claim was wrong", "he had admitted it was false", but "should admit it was false" */
function isAdmitted(own: readonly Word[], index: number): boolean {
  const at = own
    .slice(0, index)
    .findLastIndex((word) => isVerb(word) && concessionVerbs.has(word.lemma));
  return (
    at >= 0 &&
    index - at <= LONGEST_ADMISSION &&
    !own.slice(Math.max(0, at - 2), at).some(({ lower }) => OUGHT.has(lower) || negators.has(lower))
  );
}

const LONGEST_ADMISSION = 10;
const OUGHT = new Set(["must", "should"]);

/** "That is absurd" is said of the last word, "It is absurd that …" of what comes after. */
function isOfTheLast({ lower }: Word, next: Word | undefined): boolean {
  return (
    lower === "that" ||
    lower === "this" ||
    (lower === "it" && !/^(?:that|to)$/.test(next?.lower ?? ""))
  );
}
