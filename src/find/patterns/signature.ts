import { shape } from "../content/content.ts";
import {
  isClosingMark,
  isDash,
  isFiniteVerb,
  paragraphOf,
  type Range,
  type Scene,
} from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A quotation with its speaker behind a dash, as letters, reviews and fact-checks have it: “The pier has been closed for a year.” —
 * Rita Lund, in a debate.
 */
export const proposeSignatures: Propose = needing(["—", "–", "―", "--", "-"], (scene, word) => {
  if (!isDash(word) || !isClosingMark(scene, word.index - 1)) return [];
  const quotation = scene.quoted[scene.quotationOf[word.index - 1] ?? -1];
  const name = quotation && nameBehind(scene, word.index);
  if (!name || quotation[1] - quotation[0] < SHORTEST) return [];
  const content = shape(scene, [quotation], []);
  if (content.length === 0) return [];
  return [
    {
      family: "colon",
      cueWord: word.index,
      cue: [[word.index, word.index + 1]],
      sourceWord: name[1] - 1,
      source: [name],
      contentWord: quotation[0] + 1,
      content,
      polarity: "positive",
    },
  ];
});

/** With its marks; what is shorter is a word spoken of. */
const SHORTEST = 6;

/** A name, with nothing of a clause between it and the end of the paragraph. */
function nameBehind(scene: Scene, dash: number): Range | undefined {
  const end = onOver(scene.words, dash, ({ tag }) => tag.startsWith("NNP"));
  if (end === dash + 1) return undefined;
  for (let index = end; index < end + LONGEST_ROLE; index++) {
    const word = scene.words[index];
    if (!word || paragraphOf(scene, index) !== paragraphOf(scene, dash)) return [dash + 1, end];
    if (isFiniteVerb(word)) return undefined;
  }
  return undefined;
}

const LONGEST_ROLE = 20;
