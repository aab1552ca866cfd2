import { estimates, forecasts } from "../../lexicon/amounts.ts";
import type { Word } from "../../types.ts";
import { endsClause, type Claim } from "../content/claim-object.ts";
import { isPassive } from "../cue/cue.ts";
import { isAmount, isNumber } from "./evidence-object.ts";
import { antecedent } from "../source/named-before.ts";
import { childOf, subtree, type Range, type Scene } from "../scene.ts";

/** "a crowd that | police estimated at 3,000", "short of the 50,000 | officials had expected": of what stands before the relative clause an amount is foretold. */
export function amountBefore(scene: Scene, verb: Word): Claim | undefined {
  if (!forecasts.has(verb.lemma) && !estimates.has(verb.lemma)) return undefined;
  if (isBareParticiple(scene, verb) || isPassive(scene, verb.index)) return undefined;
  const [next, amount] = scene.words.slice(verb.index + 1, verb.index + 3);
  const range = antecedent(scene, verb);
  if (!range) return undefined;
  const claim = { head: range[0], cueEnd: verb.index + 1 };
  if (estimates.has(verb.lemma) && next?.lower === "at" && isAmount(amount)) {
    const end = subtree(scene, amount?.index ?? 0)[1];
    return { ...claim, ranges: [range, [next.index, end]] };
  }
  const isCounted = scene.words.slice(...range).some(isNumber);
  const ends = endsClause(scene, verb.index + 1) || /^(?:IN|TO)$/.test(next?.tag ?? "");
  const last = scene.words[range[1] - 1]?.lower === "that" ? range[1] - 1 : range[1];
  if (!isCounted || !ends) return undefined;
  // "the 900 tonnes it expects | to sell"
  const infinitive = next?.tag === "TO" ? childOf(scene, verb.index, "xcomp", "ccomp") : undefined;
  const rest: Range[] = infinitive && next ? [[next.index, infinitive.index + 1]] : [];
  return { ...claim, ranges: [[range[0], last], ...rest] };
}

/** "for the crowd | expecting 900", but not "the 900 that officials | had been expecting" */
function isBareParticiple(scene: Scene, { tag, index }: Word): boolean {
  return tag === "VBG" && childOf(scene, index, "aux") === undefined;
}
