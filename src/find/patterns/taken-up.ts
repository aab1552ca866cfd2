import { retold } from "../../lexicon/asides.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { doubting } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { isPunctuation, isVerb, type Range, type Scene } from "../scene.ts";
import { lacksObject } from "../syntax/answering-relative.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * "It would cost a million, a figure the council | disputes.", "…, an explanation that two of its crew later | contradicted": behind a
 * comma a noun takes up what was said, and a noun phrase and its verb answer it, whatever the tree makes of them.
 */
export const proposeTakenUp: Propose = needing([denialVerbs, doubting], (scene, word) => {
  const answers = denialVerbs.has(word.lemma) || doubting.has(word.lemma);
  if (!answers || !lacksObject(scene, word.index + 1)) return [];
  const { words } = scene;
  const cue: Range = isVerb(word) ? verbGroup(scene, word.index).cue : [word.index, word.index + 1];
  if (!isVerb(word) && !isPunctuation(words[word.index + 1])) return [];
  const start = backOver(words, cue[0], standsBetween);
  const noun = renaming(scene, start);
  if (noun === undefined) return [];
  const pronoun = /^(?:that|which)$/.test(words[noun + 1]?.lower ?? "");
  const source: Range = [pronoun ? noun + 2 : noun + 1, cue[0]];
  if (!opensPhrase(words[source[0]]) || source[0] >= source[1]) return [];
  const head = headOf(words, source);
  // "a result the new study disputes": what a document finds is told with what it finds
  if (documentNouns.has(words[head]?.lemma ?? "")) return [];
  const content = shape(scene, [[start, noun + 1]], [cue, source]);
  return [
    {
      family: "object",
      cueWord: word.index,
      cue: [cue],
      sourceWord: head,
      source: [source],
      contentWord: noun,
      content,
      polarity: "positive",
    },
  ];
});

/** What stands between the comma and the verb: no other verb, no other mark. */
function standsBetween(word: Word): boolean {
  return (
    isPhrasePart(word) ||
    /^(?:PRP|PDT|CC|WDT|RB)$/.test(word.tag) ||
    /^(?:that|of|in|at|for|on)$/.test(word.lower)
  );
}

/** ", a | figure", ", a recent | claim": the noun that takes up what stands before the comma. */
function renaming({ words }: Scene, start: number): number | undefined {
  if (words[start - 1]?.text !== "," || !/^an?$/.test(words[start]?.lower ?? "")) return undefined;
  const noun = onOver(words, start, ({ tag }) => tag.startsWith("JJ"));
  const lemma = words[noun]?.lemma ?? "";
  return [claimNouns, claimObjects, retold].some((nouns) => nouns.has(lemma)) ? noun : undefined;
}

/** "the council", "she", "two members", "officials": what no compound goes on with. */
function opensPhrase(word: Word | undefined): boolean {
  return word?.lower === "both" || /^(?:P?DT|PRP\$?|CD|NNPS?|NNS|JJ)$/.test(word?.tag ?? "");
}

/** "two | members | of its crew": the last noun before any preposition. */
function headOf(words: readonly Word[], [from, to]: Range): number {
  const end = onOver(words, from, ({ tag, index }) => index < to && tag !== "IN" && tag !== "CC");
  return Math.min(end, to) - 1;
}
