import { estimates, forecasts } from "../../lexicon/amounts.ts";
import type { Word } from "../../types.ts";
import { endsClause, type Claim } from "../content/claim-object.ts";
import { isPassive } from "../cue/cue.ts";
import { isAmount } from "./evidence-object.ts";
import { antecedent } from "../source/named-before.ts";
import { subtree, type Scene } from "../scene.ts";

/** "a crowd that | police estimated at 3,000", "short of the 50,000 | officials had expected": of what stands before the relative clause an amount is foretold. */
export function amountBefore(scene: Scene, verb: Word): Claim | undefined {
  if (!forecasts.has(verb.lemma) && !estimates.has(verb.lemma)) return undefined;
  if (verb.tag === "VBG" || isPassive(scene, verb.index)) return undefined;
  const [next, amount] = scene.words.slice(verb.index + 1, verb.index + 3);
  const range = antecedent(scene, verb);
  if (!range) return undefined;
  const claim = { head: range[0], cueEnd: verb.index + 1 };
  if (estimates.has(verb.lemma) && next?.lower === "at" && isAmount(amount)) {
    const end = subtree(scene, amount?.index ?? 0)[1];
    return { ...claim, ranges: [range, [next.index, end]] };
  }
  const isCounted = scene.words.slice(...range).some(({ tag }) => tag === "CD");
  const ends = endsClause(scene, verb.index + 1) || /^(?:IN|TO)$/.test(next?.tag ?? "");
  const last = scene.words[range[1] - 1]?.lower === "that" ? range[1] - 1 : range[1];
  return isCounted && ends ? { ...claim, ranges: [[range[0], last]] } : undefined;
}
