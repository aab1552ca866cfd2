import { hedgeModals } from "../lexicon/hedges.ts";
import { abilities, permitted, regrets, scarcely, sensing } from "../lexicon/modals.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { inReducedRelative, inRelative } from "./relative.ts";

/** Whether a modal leaves open what is asserted: "may sink", but not "could not see", "May the best boat win", "the rail it might hit". */
export function isDoubt(words: readonly Word[], modal: Word): boolean {
  return (
    hedgeModals.has(modal.lower) &&
    !isInability(words, modal) &&
    !isForbidden(words, modal) &&
    !isAbility(words, modal) &&
    !isWish(words, modal) &&
    !isSensed(words, modal) &&
    !isRegretted(words, modal) &&
    !inRelative(words, modal) &&
    !inReducedRelative(words, modal) &&
    !isWished(words, modal) &&
    !isPurpose(words, modal)
  );
}

/** "could not see", "could barely hear", "could make no sense of it", "no court | could allow it" are about what was; "may not" is about what may be. */
function isInability(words: readonly Word[], { index, lower }: Word): boolean {
  if (lower !== "could") return false;
  if (isNobody(words, index)) return true;
  const [next, second] = [words[index + 1]?.lower ?? "", words[index + 2]];
  return (
    negators.has(next) || scarcely.has(next) || (next !== "be" && negators.has(second?.lower ?? ""))
  );
}

/** "no ship | may enter" is about what is allowed, but "no survivor | may be found" */
function isForbidden(words: readonly Word[], { index, lower }: Word): boolean {
  return lower === "may" && permitted.has(words[index + 1]?.lower ?? "") && isNobody(words, index);
}

/** "Guests could | cancel at any time", "could easily | cope" */
function isAbility(words: readonly Word[], { index, lower }: Word): boolean {
  const next = words[index + 1];
  const verb = next?.tag === "RB" ? words[index + 2] : next;
  // "Asked if she could do it, she said she could.", but "Asked if it could sink, he said it could"
  const isAll = next === undefined || next.tag === ".";
  const isHers = words[index - 1]?.tag === "PRP" && words[index - 1]?.lower !== "it";
  return lower === "could" && (abilities.has(verb?.lower ?? "") || (isAll && isHers));
}

/** "nobody | could", "no court in the land | could" */
function isNobody(words: readonly Word[], modal: number): boolean {
  const subject = words.slice(Math.max(0, modal - SUBJECT), modal);
  const start = subject.findLastIndex(({ tag }) => !IN_SUBJECT.test(tag)) + 1;
  const opener = subject[start]?.lower === "that" ? start + 1 : start;
  return negators.has(subject[opener]?.lower ?? "");
}

/** How many words a subject may have, and their parts of speech. */
const SUBJECT = 7;
const IN_SUBJECT = /^(?:P?DT|JJ.?|CD|NN.*|POS|IN)$/;

/** "May | the best boat win", "We could | do with rain", "It might | as well be shut" */
function isWish(words: readonly Word[], { index, lower }: Word): boolean {
  const [before, next, second] = [words[index - 1], words[index + 1], words[index + 2]];
  if (lower === "could") return next?.lower === "do" && second?.lower === "with";
  if (lower === "might") return next?.lower === "as" && second?.lower === "well";
  const isFirst = !before || /^(?:CC|``|[,.:])$/.test(before.tag);
  return lower === "may" && isFirst && /^(?:DT|NN|PRP)/.test(next?.tag ?? "");
}

/** "they could hear it groan", "so loud that she could feel it": what somebody’s senses told was so. */
function isSensed(words: readonly Word[], { index, lower }: Word): boolean {
  const sense = words[index + 1];
  return lower === "could" && words[index - 1]?.tag === "PRP" && sensing.has(sense?.lower ?? "");
}

/** "could have played | better": how well something was done is regretted, and nothing is in doubt. */
function isRegretted(words: readonly Word[], modal: Word): boolean {
  if (modal.lower !== "could" || words[modal.index + 1]?.lower !== "have") return false;
  const behind = words.slice(modal.index + 2, modal.index + REGRET);
  const end = behind.findIndex(({ tag }) => !IN_CLAUSE.test(tag));
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lower }) => regrets.has(lower));
}

/** Within so many words of its modal a regret names its comparative. */
const REGRET = 8;
const IN_CLAUSE = /^(?:[DJNPRV]|TO|CD)/;

/** "wish the pier could reopen" */
function isWished(words: readonly Word[], modal: Word): boolean {
  const verb = words[modal.head];
  return words[verb?.head ?? -1]?.lemma === "wish";
}

/** "He closed the pier so it could be mended": what is meant to be is not in doubt. */
function isPurpose(words: readonly Word[], { index, lower }: Word): boolean {
  return lower !== "may" && words[index - 1]?.tag === "PRP" && words[index - 2]?.lower === "so";
}
