import { puttingIt } from "../../lexicon/naming-cues.ts";
import { verdictNouns } from "../../lexicon/verdict-nouns.ts";
import { shape } from "../content/content.ts";
import { isClosingMark, sentenceRange, type Range, type Scene } from "../scene.ts";
import { endOfNouns, isPhrasePart } from "../syntax/plain-phrase.ts";
import { onOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * “It was a shambles,” was Rita Lund’s blunt verdict / was the verdict of Rita Lund / is how one neighbour put it: a quotation that opens
 * the sentence, the copula, and whose words they are.
 */
export const proposeVerdicts: Propose = needing(["is", "was"], (scene, copula) => {
  const { index, lower } = copula;
  if (!/^(?:is|was)$/.test(lower) || !isClosingMark(scene, index - 1)) return [];
  const quoted = scene.quoted[scene.quotationOf[index - 1] ?? -1];
  if (!quoted || quoted[0] !== sentenceRange(scene, index)[0]) return [];
  const found = how(scene, index) ?? verdict(scene, index);
  if (!found) return [];
  return [
    {
      family: "quotation",
      cueWord: index,
      cue: found.cue,
      sourceWord: found.head,
      source: [found.source],
      contentWord: quoted[0] + 1,
      content: shape(scene, [quoted], []),
      polarity: "positive",
    },
  ];
});

interface Voice {
  readonly cue: readonly Range[];
  readonly source: Range;
  readonly head: number;
}

/** "was how | one neighbour | put it" */
function how({ words }: Scene, copula: number): Voice | undefined {
  if (words[copula + 1]?.lower !== "how") return undefined;
  const verb = onOver(words, copula + 1, (word) => isPhrasePart(word) || word.tag === "PRP");
  const isPut = puttingIt.has(words[verb]?.lemma ?? "");
  if (!isPut || verb === copula + 2 || words[verb + 1]?.lower !== "it") return undefined;
  return {
    cue: [
      [copula, copula + 2],
      [verb, verb + 2],
    ],
    source: [copula + 2, verb],
    head: verb - 1,
  };
}

/** "was | Rita Lund’s | blunt verdict", "was | her | verdict", "was the verdict of | Rita Lund" */
function verdict(scene: Scene, copula: number): Voice | undefined {
  const { words } = scene;
  const end = onOver(words, copula, isPhrasePart);
  if (!verdictNouns.has(words[end - 1]?.lemma ?? "")) return undefined;
  const owner = words.slice(copula + 1, end - 1).findLast(({ tag }) => /^(?:POS|PRP\$)$/.test(tag));
  if (owner)
    return {
      cue: [
        [copula, copula + 1],
        [owner.index + 1, end],
      ],
      source: [copula + 1, owner.index + 1],
      head: owner.tag === "POS" ? owner.index - 1 : owner.index,
    };
  const last = /^(?:from|of)$/.test(words[end]?.lower ?? "") ? endOfNouns(scene, end) : 0;
  return last > 0
    ? { cue: [[copula, end + 1]], source: [end + 1, last], head: last - 1 }
    : undefined;
}
