import { boosterAdjectives } from "../lexicon/boosters.ts";
import { idlePrepositions } from "../lexicon/clauses.ts";
import {
  feelings,
  hedgeAdjectives,
  hedgeNouns,
  hedgeVerbs,
  judgements,
  objectHedges,
  raisers,
  wishes,
} from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf, isNoun, isVerb } from "../words.ts";
import type { Effect } from "./mark.ts";

/** What the predicate itself says: "I think …", "is likely to …", "there is a risk that …", "appeared to sag". */
export function predicateEffect(words: readonly Word[], predicate: Word): Effect | null {
  const governs =
    childOf(words, predicate, "ccomp", "xcomp", "csubj", "acl", "advcl") !== undefined;
  const feels = hedgeAdjectives.has(predicate.lower) || boosterAdjectives.has(predicate.lower);
  if (isVerb(predicate) && !feels)
    return hedgeVerbs.has(predicate.lemma) && hedgesHere(words, predicate) ? "hedge" : null;
  if (isNoun(predicate))
    return hedgeNouns.has(predicate.lemma) && governs && !isNegated(words, predicate)
      ? "hedge"
      : null;
  if (hedgeAdjectives.has(predicate.lower))
    return governs && !(feelings.has(predicate.lower) && isNegated(words, predicate))
      ? "hedge"
      : null;
  if (!boosterAdjectives.has(predicate.lower) || (!governs && !childOf(words, predicate, "cop")))
    return null;
  return isNegated(words, predicate) ? "hedge" : "booster";
}

/** "He said he expected a storm" and "… that it would rain" hedge; "he felt the rail", "he hoped to win" and "he considered it" do not. */
function hedgesHere(words: readonly Word[], verb: Word): boolean {
  if (judgements.has(verb.lemma))
    return verb.lemma === "feel" && childOf(words, verb, "ccomp") !== undefined;
  if (objectHedges.has(verb.lemma))
    return !(wishes.has(verb.lemma) && words[verb.index + 1]?.lower === "to");
  const next = words[verb.index + 1];
  if (!next || idlePrepositions.has(next.lower)) return false;
  if (raisers.has(verb.lemma))
    return next.lower === "to" || next.lower === "that" || next.tag.startsWith("JJ");
  if (wishes.has(verb.lemma) && next.lower === "to") return false;
  if (next.lower === "that" && idlePrepositions.has(words[next.index + 1]?.lower ?? ""))
    return false;
  if (childOf(words, verb, "ccomp", "xcomp")) return true;
  return words
    .slice(verb.index + 1, verb.index + CLAUSE)
    .some(
      (word) => word.sentence === verb.sentence && (word.tag.startsWith("VB") || word.tag === "MD"),
    );
}

/** Within so many words a verb of thinking is followed by the verb of what is thought. */
const CLAUSE = 12;

function isNegated(words: readonly Word[], word: Word): boolean {
  return word.children.some((child) => negators.has(words[child]?.lower ?? ""));
}
