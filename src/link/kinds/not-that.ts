import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";
import { accounts, anaphoricPronouns } from "../../lexicon/anaphors.ts";
import { finding, praises } from "../../lexicon/denials.ts";
import { emphatics } from "../../lexicon/denial-phrases.ts";
import { incredulity, soundness } from "../../lexicon/lacks.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable } from "../../words.ts";
import { inOrder, type Answer } from "../talk/answer.ts";

/** “I don’t believe that’s accurate” */
export const doubt: Kind<Answer> = needing(["believe", "think"], (_talk, _turn, own) => {
  const at = own.findIndex(({ lemma }) => lemma === "believe" || lemma === "think");
  const [verb, that, be, truth] = own.slice(at);
  if (at < 1 || !verb || !that || !be || !truth) return null;
  if (!own.slice(Math.max(0, at - 2), at).some(({ lower }) => negators.has(lower))) return null;
  if (!anaphoricPronouns.has(that.lower) || !soundness.has(truth.lower)) return null;
  if (/^(?:that|to)$/.test(own[at + 4]?.lower ?? "")) return null;
  return { claim: that, certain: false, because: inOrder(verb, truth) };
});

/** "found that hard to believe", “That beggars belief”, with nothing behind it: the last word */
export const disbelieved: Kind<Answer> = needing([incredulity], (_talk, _turn, own) => {
  const at = own
    .slice(0, FIRST_WORDS)
    .findIndex((_, index) => phraseAt(incredible, own, index) > 0);
  const [by, next] = [own[at], own[at + phraseAt(incredible, own, at)]];
  if (at < 1 || !by || (next && !/^[.,;!]$/.test(next.text))) return null;
  const claim = own.slice(0, at).find(({ lower }) => THAT.has(lower));
  return claim ? { claim, certain: false, because: inOrder(claim, by) } : null;
});

const THAT = new Set(["that", "this", "it"]);
const incredible = phraseTable(incredulity.keys());

/** “I do not find their arguments compelling”, “we don’t consider that explanation plausible” */
export const unmoved: Kind<Answer> = needing([finding], (_talk, _turn, own) => {
  const at = own.slice(0, FIRST_WORDS).findIndex(({ lemma }) => finding.has(lemma));
  const verb = own[at];
  if (at < 1 || !verb) return null;
  if (!own.slice(Math.max(0, at - 2), at).some(({ lower }) => negators.has(lower))) return null;
  const behind = own.slice(at + 1, at + 1 + LONGEST_OBJECT);
  const praise = behind.findIndex(({ lower }) => praises.has(lower));
  const claim = behind
    .slice(0, Math.max(0, praise))
    .find((word) => accounts.has(word.lemma) || word === lastThat(behind, praise));
  const next = behind[praise + 1];
  return claim && !(next && isNoun(next))
    ? { claim, certain: claim.tag.startsWith("NN"), because: inOrder(verb, claim) }
    : null;
});

/** "that" of “I don’t find that very convincing” */
function lastThat(behind: readonly Word[], praise: number): Word | undefined {
  const [that, ...between] = behind.slice(0, praise);
  return that && THAT.has(that.lower) && between.every(({ tag }) => tag === "RB")
    ? that
    : undefined;
}

/** "the first of the clerk’s arguments very compelling" */
const LONGEST_OBJECT = 9;

/** "That was not her view", “This is simply not what happened”: the last word, said not to be so. */
export const denialOfThat: Kind<Answer> = needing([negators], (_talk, _turn, said) => {
  const own = said.slice(0, FIRST_WORDS).filter(({ lower }) => !emphatics.has(lower));
  const at = own.findIndex(
    ({ lower, tag }) => tag === "DT" && (lower === "that" || lower === "this"),
  );
  const [that, copula, not, next] = own.slice(at, at + 4);
  if (at < 0 || at > 2 || !that || !copula || !not || !next) return null;
  if (copula.lemma !== "be" && !/^['’]s$/.test(copula.lower)) return null;
  // “That’s never a penalty”
  const isNever = not.lower === "never" && next.lower === "a";
  if (!negators.has(not.lower) || !(isNever || isPrecise(next))) return null;
  return { claim: that, certain: false, because: inOrder(that, not) };
});

const FIRST_WORDS = 8;

/** "not her view", "not what happened"; “not a good time” measures. */
function isPrecise({ tag, lower }: Word): boolean {
  return tag === "PRP$" || lower === "what" || lower === "how";
}
