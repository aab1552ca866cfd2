import { claimNouns } from "../lexicon/claim-nouns.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { subordinators } from "../lexicon/clauses.ts";
import type { Word } from "../types.ts";
import type { Clause } from "./clause-parts.ts";
import { isFiniteVerb, isPunctuation, type Scene } from "./scene.ts";

/**
 * No clause of this cue, or none that asserts: "As they watch, | fans think back", "responded to claims | that it sank", "showed wit by
 * joking | that it sank", "suggested | she sell it".
 */
export function isStolen({ words }: Scene, cue: Word, { head, ranges }: Clause): boolean {
  const [start, end] = ranges[0] ?? [cue.index, cue.index];
  if (end <= cue.index)
    return (
      end - start < LONGEST_OPENING && isAdverbial(ranges.flatMap((range) => words.slice(...range)))
    );
  const between = words.slice(cue.index + 1, start);
  const noun = between.at(-1);
  const preposition = between.findLast(({ tag }) => /^(?:IN|TO)$/.test(tag));
  if (words[start]?.lower === "that" && noun && claimNouns.has(noun.lemma))
    return /^(?:about|against|of|to)$/.test(preposition?.lower ?? "");
  if (between.at(-2)?.lower === "by" && noun?.tag === "VBG") return clauseCues.has(noun.lemma);
  const isMandate = /^(?:advise|propose|recommend|suggest|urge)$/.test(cue.lemma);
  return isMandate && words[head]?.tag === "VB" && words[head - 1]?.tag === "PRP";
}

/** How many words a clause that opens a sentence may have. */
const LONGEST_OPENING = 40;

/** "As they watch the vote", "In physics": a clause or phrase that opens a sentence, and nothing else. */
function isAdverbial(content: readonly Word[]): boolean {
  const [first] = content;
  const comma = content.findIndex(({ text }) => text === ",");
  if (comma >= 0 && !content.slice(comma).every(isPunctuation)) return false;
  const own = subordinators.has(first?.lower ?? "") ? 1 : 0;
  return first?.tag === "IN" && content.filter(isFiniteVerb).length <= own;
}
