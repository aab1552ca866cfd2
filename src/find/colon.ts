import { notices, verdictNouns } from "../lexicon/verdict-nouns.ts";
import { shape } from "./content.ts";
import type { Word } from "../types.ts";
import type { Draft } from "./draft.ts";
import { childOf, isPunctuation, isVerb, sentenceRange, type Range, type Scene } from "./scene.ts";

/**
 * A colon that attributes what follows: "Report: bridge unsafe" in a headline, "MAYOR: We checked." in a transcript, "The
 * mayor’s verdict: the bridge is safe".
 */
export function proposeColons(scene: Scene, word: Word): readonly Draft[] {
  if (word.text !== ":") return [];
  const [from, to] = sentenceRange(scene, word.index);
  const start = isPunctuation(scene.words[from]) ? from + 1 : from;
  const head = labelHead(scene, start, word.index);
  if (head === undefined) return [];
  const verdict = verdictNouns.has(scene.words[head]?.lemma ?? "");
  const owner = childOf(scene, head, "nmod:poss");
  if (verdict && !owner) return [];
  if (!verdict && !isLabel(scene, [start, word.index], head)) return [];
  const content = shape(scene, [[word.index + 1, speechEnd(scene, word.index, to)]], []);
  if (content.length === 0) return [];
  const source: Range =
    verdict && owner
      ? [start, owner.index + (childOf(scene, owner.index, "case") ? 2 : 1)]
      : [start, word.index];
  const cue: Range = verdict ? [source[1], word.index + 1] : [word.index, word.index + 1];
  return [
    {
      family: "colon",
      cueWord: verdict ? head : word.index,
      cue: [cue],
      sourceWord: verdict && owner ? owner.index : head,
      source: [source],
      contentWord: word.index + 1,
      content,
      polarity: "positive",
    },
  ];
}

const LONGEST_LABEL = 6;

/** The head of the noun phrase before the colon; undefined where there is a verb in it or it is too long for a label. */
function labelHead(scene: Scene, start: number, colon: number): number | undefined {
  if (colon <= start || colon - start > LONGEST_LABEL) return undefined;
  let head: number | undefined;
  for (let index = start; index < colon; index++) {
    const word = scene.words[index];
    if (!word || isVerb(word) || word.tag === "MD" || word.tag === "PRP" || isPunctuation(word))
      return undefined;
    if (
      word.tag.startsWith("NN") &&
      (word.head < start || word.head >= colon || head === undefined)
    )
      head = index;
  }
  return head;
}

/** A name or a speaking document before the colon, and a clause behind it: in a headline, or a speaker’s turn. */
function isLabel(scene: Scene, [from, to]: Range, head: number): boolean {
  const word = scene.words[head];
  const paragraph =
    scene.document.paragraphs[scene.document.sentences[word?.sentence ?? 0]?.paragraph ?? 0];
  if (!word || !paragraph) return false;
  const first = scene.words[from];
  if (first && first.start !== paragraph.start) return false;
  if (notices.has(word.lower) || notices.has(first?.lower ?? "")) return false;
  const capitals = scene.words
    .slice(from, to)
    .every((label) => label.text === label.text.toUpperCase() && /\p{Lu}{2}/u.test(label.text));
  if (capitals) return true;
  const speaks =
    word.entity === "person" || word.entity === "organization" || SPEAKING.has(word.lemma);
  return (
    speaks &&
    paragraph.kind === "headline" &&
    scene.words.slice(to, sentenceRange(scene, to)[1]).some(isVerb)
  );
}

const SPEAKING = new Set([
  "report",
  "study",
  "poll",
  "survey",
  "source",
  "police",
  "official",
  "expert",
  "audit",
  "memo",
]);

/** A speaker’s turn goes on to the end of the paragraph. */
function speechEnd(scene: Scene, colon: number, to: number): number {
  const paragraph = scene.document.sentences[scene.words[colon]?.sentence ?? 0]?.paragraph;
  let end = to;
  while (
    end < scene.words.length &&
    scene.document.sentences[scene.words[end]?.sentence ?? 0]?.paragraph === paragraph
  )
    end = sentenceRange(scene, end)[1];
  return end;
}
