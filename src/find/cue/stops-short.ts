import { leavingOut, undercutting, withheld, withholding } from "../../lexicon/asides.ts";
import { refusals, refusedActs } from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import { verbGroup } from "./cue.ts";
import type { Scene } from "../scene.ts";

/** "said the talks were useful | but would not discuss them", "but did not name her", "but gave no details": how far somebody goes the reporter tells. */
export function stopsShort(scene: Scene, word: Word): boolean {
  if (withholds(scene, word) || refuses(scene, word)) return true;
  if (!refusals.has(word.lemma) && !undercutting.has(word.lemma)) return false;
  const { cue, negative } = verbGroup(scene, word.index);
  const joint = scene.words[cue[0] - 1]?.lower;
  // "said she would vote no | and would not identify a reason"
  const isUnnamed = joint === "and" && leavingOut.has(word.lemma);
  return negative && (joint === "but" || isUnnamed);
}

/** "confirmed that a letter had come | but refused to comment further" */
function refuses({ words }: Scene, { index, lemma }: Word): boolean {
  const frame = refusals.get(lemma);
  const [to, act] = words.slice(index + 1, index + 3);
  const isRefusal = frame?.negated === false && to?.tag === "TO";
  return isRefusal && words[index - 1]?.lower === "but" && refusedActs.has(act?.lemma ?? "");
}

/** "but gave no further details", "but could shed no light on it" */
function withholds({ words }: Scene, { index, lemma }: Word): boolean {
  if (!withholding.has(lemma) || words[index + 1]?.lower !== "no") return false;
  const noun = words[index + (words[index + 2]?.tag.startsWith("JJ") ? 3 : 2)];
  const joint = words[index - 1]?.tag === "MD" ? words[index - 2] : words[index - 1];
  return withheld.has(noun?.lemma ?? "") && /^(?:but|and)$/.test(joint?.lower ?? "");
}
