import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import type { Word } from "../../types.ts";
import { endsClause } from "../content/claim-object.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";

/**
 * "It cost a million, a figure that the ministry disputes": behind a noun for what was said, a pronoun and a noun phrase the last word is
 * the verb, though it looks like a plural.
 */
export function proposeDisputed(scene: Scene, { index, tag, lower }: Word): readonly Draft[] {
  const { words } = scene;
  if (tag !== "NNS" || !DISPUTES.has(lower) || !endsClause(scene, index + 1)) return [];
  const start = backOver(words, index, isPhrasePart);
  const end = start - 1;
  if (start === index || !/^(?:that|which)$/.test(words[end]?.lower ?? "")) return [];
  const from = backOver(words, end, isPhrasePart);
  const noun = words[end - 1];
  const isClaim = claimNouns.has(noun?.lemma ?? "") || claimObjects.has(noun?.lemma ?? "");
  if (!noun || !isClaim || !/^an?$/.test(words[from]?.lower ?? "")) return [];
  if (words[from - 1]?.text !== ",") return [];
  return [
    {
      family: "object",
      cueWord: index,
      cue: [[index, index + 1]],
      sourceWord: index - 1,
      source: [[start, index]],
      contentWord: noun.index,
      content: [[from, end]],
      polarity: "positive",
    },
  ];
}

const DISPUTES: ReadonlySet<string> = new Set(
  "challenges contests disputes questions rejects".split(" "),
);
