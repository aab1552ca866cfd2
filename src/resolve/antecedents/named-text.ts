import { documentKinds, otherOnes } from "../../lexicon/documents.ts";
import type { SpeakerType, Word } from "../../types.ts";
import { paragraphOf } from "../cast/scene.ts";
import { textOf } from "../entity.ts";
import { isNounPart } from "../nouns.ts";
import type { Description, Scene } from "../types.ts";

/** "…, according to a new poll.\n\nThe Lisse Post poll of 400 people …": the head of an article brings in a text whose name the next paragraphs give. */
export function textNamedNext(
  scene: Scene,
  { head, start, range: [from, to] }: Description,
  type: SpeakerType,
): string | null {
  const { words } = scene;
  const at = paragraphOf(scene, head);
  if (type !== "document" || start !== "a" || at > 1 || !STUDIES?.has(head.lemma)) return null;
  if (to - from > SHORT && to > head.index + 1) return null;
  if (words.slice(from, to).some(isProper)) return null;
  for (let index = head.index + 1; index < head.index + REACH; index += 1) {
    const word = words[index];
    if (!word || paragraphOf(scene, word) - at > NEXT) return null;
    if (word.lemma !== head.lemma || word.tag !== "NN" || word.sentence === head.sentence) continue;
    let first = index;
    while (first > index - WIDEST && words[first - 1] && isPart(words[first - 1]!)) first -= 1;
    const opener = words[first]?.lower ?? "";
    if (opener !== "the" && opener !== "this") return null;
    // "The Vesper poll last month"
    if (otherOnes.has(words[index + 1]?.lower ?? "")) return null;
    if (words.slice(first, index).some(isProper))
      return `the ${textOf(words, first + 1, index + 1)}`;
    // "The earlier poll", "The second poll"
    if (words.slice(first + 1, index).some(({ lower }) => otherOnes.has(lower))) return null;
  }
  return null;
}

/** What studies what people think or how things are. */
const STUDIES = documentKinds.find((kind) => kind.has("poll"));

/** How far on the name is looked for, in paragraphs and in words, and the longest phrase. */
const NEXT = 3;
const REACH = 150;
const WIDEST = 9;

/** "a new poll" */
const SHORT = 4;

function isPart(word: Word): boolean {
  return isNounPart(word) || word.text === "/";
}

function isProper({ tag }: Word): boolean {
  return tag.startsWith("NNP");
}
