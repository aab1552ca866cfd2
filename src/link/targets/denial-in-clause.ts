import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { denialVerbs, disbelief } from "../../lexicon/denials.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isVerb } from "../../words.ts";
import type { Answer } from "../talk/answer.ts";
import { headNoun, isStop, pronounOfClause } from "../words/head-noun.ts";
import { answer, hasParticle } from "./denial.ts";

/** A denial in the speaker's own clause: "said it rejected the allegations", "did not accept that argument". */
export function denialInClause(own: readonly Word[], quoted: boolean): Answer | null {
  const first = own[0]?.sentence;
  for (const [index, word] of own.entries()) {
    if (word.sentence !== first || index > 16) break;
    if (!isVerb(word) || (isIntended(own, index) && !isPolite(own, index))) continue;
    // "had dispelled any perception of a leak" tells what was thought once
    if (word.lemma === "dispel") continue;
    const negative = own
      .slice(Math.max(0, index - 3), index)
      .some((before) => negators.has(before.lower));
    if (!(negative ? disbelief.has(word.lemma) : isDenial(word))) continue;
    if (!hasParticle(word, own[index + 1])) continue;
    const behind = own.slice(index + 1, index + 8);
    const claim =
      thatBehind(own, index) ??
      pronounOfClause(behind) ??
      (negative && isStop(behind[0]) ? firstNoun(own) : headNoun(behind));
    if (claim && (anaphoricNouns.has(claim.lemma) || claimObjects.has(claim.lemma)))
      return answer(word, claim);
    if (claim && isThat(claim) && isSelf(own, index, quoted || negative))
      return answer(word, claim, false);
    if (!claim && word.lemma === "deny" && isSelf(own, index, quoted) && isClauseAt(own, index + 1))
      return answer(word, undefined, false);
  }
  return null;
}

/** "disputed it", not "a | disputed | story", nor “I disavow the comments” */
function isDenial({ lemma, relation }: Word): boolean {
  const takes = denialVerbs.get(lemma);
  return takes !== undefined && takes !== "blanket" && relation !== "amod";
}

/** “We strongly deny | that any letter was forged”, “I deny | taking it” */
function isClauseAt(own: readonly Word[], at: number): boolean {
  const [first, ...rest] = own.slice(at, at + LONGEST_CLAUSE);
  return first?.tag === "VBG" || (first?.lower === "that" && rest.some(isFiniteVerb));
}

const LONGEST_CLAUSE = 10;

/** "a figure which | it does not recognise": of what stands before it. */
function firstNoun([first, second]: readonly Word[]): Word | undefined {
  return first?.tag === "DT" ? second : first;
}

/** “I reject that”, “I don’t agree with that”: with nothing behind it */
function thatBehind(own: readonly Word[], index: number): Word | undefined {
  const at = own[index + 1]?.lower === "with" ? index + 2 : index + 1;
  const [that, next] = [own[at], own[at + 1]];
  return that && isThat(that) && (!next || AFTER_THAT.test(next.tag)) ? that : undefined;
}

const AFTER_THAT = /^(?:[.,:]|RB|IN|CC)$/;

function isThat({ lower }: Word): boolean {
  return lower === "that" || lower === "this" || lower === "it";
}

/** “I would dispute that” */
function isPolite(own: readonly Word[], index: number): boolean {
  return own[index - 1]?.lower === "would" && isSelf(own, index, true);
}

/** “I categorically deny that”, "said she rejected that" */
function isSelf(own: readonly Word[], index: number, quoted: boolean): boolean {
  return own
    .slice(Math.max(0, index - 4), index)
    .some(({ lower }) => FIRST.has(lower) || (!quoted && THIRD.has(lower)));
}

const FIRST = new Set(["i", "we"]);
const THIRD = new Set(["he", "she", "it", "they"]);

/** "must rebut the claims", "was going to dispute the report" */
function isIntended(own: readonly Word[], index: number): boolean {
  const before = own[index - 1];
  return own[index]?.tag === "VB" && before !== undefined && /^(?:MD|TO)$/.test(before.tag);
}
