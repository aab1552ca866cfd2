import { pollNouns } from "../../lexicon/according.ts";
import type { Word } from "../../types.ts";
import { endOf } from "./clause-end.ts";
import { type Clause, laterChildren } from "../syntax/clause-parts.ts";
import { isPassive } from "../cue/cue.ts";
import { childOf, isFiniteVerb, isPunctuation, subtree, type Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { endOver, onOver } from "../syntax/walk.ts";

/** "Polls show | her leading by two points": a participle with a subject of its own, right behind what shows it. */
export function smallClause(scene: Scene, verb: Word): Clause | undefined {
  if (verb.lemma !== "show" || isPassive(scene, verb.index)) return undefined;
  const placed = placedIn(scene, verb);
  if (placed) return placed;
  const doing = laterChildren(scene, verb).find(
    ({ tag, index }) =>
      tag === "VBG" &&
      childOf(scene, index, "nsubj") !== undefined &&
      subtree(scene, index)[0] === verb.index + 1,
  );
  return (
    doing && {
      head: doing.index,
      ranges: [[verb.index + 1, endOf(scene, verb, doing.index, verb.index + 1)]],
    }
  );
}

/** "Polls show | her well behind", "a poll showing | Lund ahead of Berg": in what place somebody stands. */
function placedIn({ words }: Scene, { index, sentence }: Word): Clause | undefined {
  const start = index + 1;
  const named = words.slice(Math.max(0, index - LONGEST_POLL), index);
  if (!named.some((word) => word.sentence === sentence && pollNouns.has(word.lemma)))
    return undefined;
  const noun = words[start]?.tag === "PRP" ? start + 1 : endOver(words, start, isPhrasePart);
  const place = endOver(
    words,
    noun,
    ({ tag }) => tag === "RB" && !PLACES.test(words[noun]?.lower ?? ""),
  );
  if (noun === start || !PLACES.test(words[place]?.lower ?? "")) return undefined;
  const end = onOver(
    words,
    place,
    (word) => !isPunctuation(word) && !isFiniteVerb(word) && word.tag !== "CC",
  );
  return { head: place, ranges: [[start, end]] };
}

/** "a Vesper poll for the Ledger last week | shows" */
const LONGEST_POLL = 8;

const PLACES = /^(?:ahead|atop|behind)$/;
