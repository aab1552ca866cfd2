import {
  deeds,
  missedActs,
  refusalPhrases,
  refusals,
  refusedActs,
  requests,
} from "../lexicon/comments.ts";
import { negators } from "../lexicon/negators.ts";
import type { Attribution, Word } from "../types.ts";
import { firstWordFrom, readsAs } from "../words.ts";

const PHRASES = [...refusalPhrases.keys()].map((phrase) => phrase.split(" "));
/** Words read from the start of the cue: "did not immediately respond to two requests for comment". */
const REACH = 16;

/** "The harbour office declined to comment": a response, but nothing that could be true or false. */
export function refuses(words: readonly Word[], attribution: Attribution): boolean {
  if (attribution.family === "refusal") return true;
  const cue = attribution.cue[0];
  if (!cue) return false;
  const from = Math.min(firstWordFrom(words, cue.start), attribution.cueWord);
  const window = words
    .slice(from, from + REACH)
    .filter((word) => word.sentence === words[attribution.cueWord]?.sentence);
  const last = attribution.cue.at(-1)?.end ?? cue.end;
  for (let index = 0; index < window.length; index++) {
    const word = window[index];
    if (!word || word.start >= last + 1) break;
    if (PHRASES.some((phrase) => readsAs(window, index, phrase))) return true;
    if (refusals.has(word.lemma))
      return withholds(word.lemma, actAfter(window, index)?.lemma ?? "");
    if (negators.has(word.lower)) return misses(window, index);
  }
  return false;
}

/** "declined to disclose the cost" answers a question; "refused to disclose his records" is a deed. */
function withholds(verb: string, act: string): boolean {
  return refusedActs.has(act) && !(verb === "refuse" && deeds.has(act));
}

/** "would not say" is a refusal; "did not say" reports a silence and is left alone, but "did not return calls" is one. */
function misses(window: readonly Word[], negation: number): boolean {
  const act = actAfter(window, negation);
  if (!act) return false;
  const auxiliary = window[negation - 1]?.lemma;
  if (
    window[negation]?.lower !== "never" &&
    (auxiliary === "would" || auxiliary === "will" || auxiliary === "wo")
  )
    return refusedActs.has(act.lemma);
  if (!missedActs.has(act.lemma)) return false;
  const request = window.findIndex((word) => word.start > act.start && requests.has(word.lemma));
  return (
    act.lemma === "comment" ||
    (request >= 0 && window[request + 1]?.lower !== "seeking") ||
    window.some((word) => word.lower === "comment")
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
