import { claimObjects, occasions } from "../../lexicon/claim-objects.ts";
import { completing, placing } from "../../lexicon/complements.ts";
import { documentNouns, works } from "../../lexicon/documents.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { onOver } from "../syntax/walk.ts";
import {
  isClosingMark,
  isOpeningMark,
  isPause,
  isPunctuation,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";

/** "called it “a burden” | for the town", "touts her years | leading the port": what follows without a mark completes it. */
export function overCompletion(
  scene: Scene,
  from: number,
  end: number,
  holes: readonly Range[],
): number {
  const isOwn = (scene.quoted[scene.quotationOf[end] ?? -1]?.[0] ?? -1) >= from;
  const to = isOwn && isClosingMark(scene, end) ? end + 1 : end;
  if (isClosingMark(scene, to - 1) && describes(scene, to - 1))
    return overComplement(
      scene,
      onOver(scene.words, to - 1, ({ tag }) => /^(?:JJ|NN)/.test(tag)),
    );
  if (!isCompleted(scene, from, to)) return end;
  const limit = Math.min(
    sentenceRange(scene, to)[1],
    ...holes.map(([start]) => (start >= to ? start : Number.POSITIVE_INFINITY)),
  );
  // "a “slip” | that was reported by the Ledger": a clause that the cue stands in
  if (scene.words[to]?.lower === "that" && limit < to + 3) return end;
  let last = to;
  // "because it was “a trap,” | adding …"
  const goesOn = (): boolean => last === to || !isPause(scene, last - 1);
  while (last < limit && !isPunctuation(scene.words[last]) && goesOn())
    last = isOpeningMark(scene, last + 1)
      ? (scene.quoted[scene.quotationOf[last + 1] ?? -1]?.[1] ?? last + 1)
      : last + 1;
  return Math.min(last, limit);
}

function isCompleted(scene: Scene, from: number, to: number): boolean {
  const [before, last, next] = scene.words.slice(Math.max(0, to - 2), to + 1);
  if (!next || next.sentence !== last?.sentence) return false;
  if (isClosingMark(scene, to - 1)) {
    if (before?.text === ",") return next.lower === "because";
    // "accused it of “quietly arming” | the rebels"
    if (isDoing(before) && /^(?:DT|PRP\$)$/.test(next.tag)) return true;
    return completing.has(next.lower) || (placing.has(next.lower) && opensThing(scene, next));
  }
  if (!isPunctuation(last) && opensRest(scene, from, next)) return true;
  return last.tag.startsWith("NN") && next.tag === "VBG" && next.lower !== "according";
}

/** "too many “please attack” | questions": between what stands before a noun and the noun quoted words say of which kind it is. */
function describes({ words, quoted, quotationOf }: Scene, closing: number): boolean {
  const before = words[(quoted[quotationOf[closing] ?? -1]?.[0] ?? 0) - 1];
  const noun = words[onOver(words, closing, ({ tag }) => tag === "JJ")];
  if (times.has(noun?.lower ?? "")) return false;
  return (
    /^(?:DT|PRP\$|JJ|CD)$/.test(before?.tag ?? "") &&
    (noun?.tag.startsWith("NN") ?? false) &&
    noun?.sentence === before?.sentence &&
    words[closing - 1]?.text !== ","
  );
}

/** "a “safe haven” tale | of the town": what the noun is of. */
function overComplement({ words }: Scene, end: number): number {
  if (!/^(?:for|of)$/.test(words[end]?.lower ?? "")) return end;
  const noun = onOver(words, end, ({ tag }) => /^(?:DT|PRP\$|JJ|NN|CD)/.test(tag));
  return noun > end + 1 ? noun : end;
}

/** "“a step” | in that fight", not "in a speech on Monday", "in Lisse", "on Monday" */
function opensThing({ words }: Scene, preposition: Word): boolean {
  const end = onOver(words, preposition.index, ({ tag }) => /^(?:DT|PRP\$|JJ|NNS?$|CD)/.test(tag));
  const noun = words[end - 1];
  if (!noun || noun === preposition || !/^NNS?$/.test(noun.tag) || words[end]?.tag === "POS")
    return false;
  return !times.has(noun.lower) && !OCCASIONS.some((nouns) => nouns.has(noun.lemma));
}

const OCCASIONS = [occasions, documentNouns, works, claimObjects];

function isDoing(word: Word | undefined): boolean {
  return word?.tag === "VBG" || word?.tag === "VB";
}

/** "cast it as a quay | where boats are safe", "has a plan | to mend it", not "called it late | when asked" and "would not discuss it | because it is late". */
function opensRest(scene: Scene, from: number, next: Word): boolean {
  const after = scene.words[next.index + 1];
  if (next.tag === "TO") return after?.tag === "VB";
  if (next.lower === "because" && !finiteVerbFrom(scene, from, next.index)) return false;
  return RESTS.has(next.lower) && after?.lower !== "of" && !/^VB[NG]$/.test(after?.tag ?? "");
}

const RESTS: ReadonlySet<string> = new Set(["because", "if", "unless", "until", "where", "whose"]);
