import { speechCues } from "../../lexicon/speech-cues.ts";
import { shape } from "../content/content.ts";
import { introduced, invertedBefore } from "./introduced.ts";
import type { Draft } from "../draft.ts";
import { covers, isPunctuation, sentenceRange, union, type Range, type Scene } from "../scene.ts";

/**
 * Whole sentences in quotation marks with no cue of their own go on from the statement of the sentence before: She said the
 * tests would go on. “Nobody is in danger.” So does what stands behind a colon: She was sure of it: “Nobody is in danger.”
 */
export function adopt(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const claimed = new Set<number>();
  const speaking = new Map<number, number>();
  result.forEach((draft, index) => {
    for (const range of draft.content) markQuotations(scene, draft.cueWord, range, claimed);
    for (const sentence of sentencesOf(scene, draft)) {
      const other = result[speaking.get(sentence) ?? -1];
      if (canGoOn(scene, draft) && (!other || outranks(scene, draft, other)))
        speaking.set(sentence, index);
    }
  });
  scene.document.quotations.forEach((quotation, index) => {
    const range = scene.quoted[index];
    const inverted =
      range && quotation.parent === null && !claimed.has(index) && invertedBefore(scene, range);
    if (inverted) result.push(inverted);
    if (
      !range ||
      inverted ||
      quotation.parent !== null ||
      claimed.has(index) ||
      !(isWholeSentence(scene, range) || isBehindColon(scene, range)) ||
      !(sameParagraph(scene, range[0]) || isWholeParagraph(scene, range))
    )
      return;
    const host = speaking.get(scene.words[range[0] - 1]?.sentence ?? -1);
    const draft = result[host ?? -1];
    if (host === undefined || !draft) {
      const own = introduced(scene, range);
      if (!own) return;
      result.push(own);
      speaking.set(scene.words[range[1] - 1]?.sentence ?? -1, result.length - 1);
      return;
    }
    if (
      !sameParagraph(scene, range[0]) &&
      (!sameMark(scene, draft, range) || isAnswer(scene, draft, range))
    )
      return;
    result[host] = {
      ...draft,
      content: shape(scene, union([...draft.content, range]), [...draft.cue, ...draft.source]),
    };
    speaking.set(scene.words[range[1] - 1]?.sentence ?? -1, host);
  });
  return result;
}

/** The sentence of the cue, and those in which a quotation of it ends. */
function sentencesOf(scene: Scene, draft: Draft): number[] {
  const ends = draft.content.flatMap(([, to]) =>
    (scene.quotationOf[to - 1] ?? -1) >= 0 ? [scene.words[to - 1]?.sentence ?? -1] : [],
  );
  return [scene.words[draft.cueWord]?.sentence ?? -1, ...ends];
}

/** Somebody’s own statement, outside quotations, can go on in the next sentence. */
function canGoOn(scene: Scene, draft: Draft): boolean {
  const spoken = draft.family === "clause" || draft.family === "quotation";
  return spoken && draft.sourceWord !== null && (scene.quotationOf[draft.cueWord] ?? -1) < 0;
}

/** The later cue of a sentence speaks on, unless it stands inside the content of the other or is of what went before: "after hinting that". */
function outranks({ words }: Scene, draft: Draft, other: Draft): boolean {
  const isBefore = words[draft.cueWord]?.tag === "VBG" && words[draft.cueWord - 1]?.tag === "IN";
  if (isBefore && draft.cueWord > other.cueWord) return false;
  if (other.content.some((range) => covers(range, draft.cueWord))) return false;
  return (
    draft.cueWord > other.cueWord || draft.content.some((range) => covers(range, other.cueWord))
  );
}

/** “What he was told I couldn’t say”: a cue inside a quotation attributes some of its words, but not the quotation. */
function markQuotations(
  scene: Scene,
  cueWord: number,
  [from, to]: Range,
  claimed: Set<number>,
): void {
  for (let index = from; index < to; index++) {
    const quotation = scene.quotationOf[index] ?? -1;
    if (quotation < 0) continue;
    if (quotation !== (scene.quotationOf[cueWord] ?? -1)) claimed.add(quotation);
    index = (scene.quoted[quotation]?.[1] ?? index + 1) - 1;
  }
}

function isWholeSentence(scene: Scene, [from, to]: Range): boolean {
  return sentenceRange(scene, from)[0] === from && endsSentence(scene, [from, to]);
}

function isBehindColon(scene: Scene, range: Range): boolean {
  return scene.words[range[0] - 1]?.text === ":" && endsSentence(scene, range);
}

function endsSentence(scene: Scene, [from, to]: Range): boolean {
  const isLast = to >= scene.words.length || sentenceRange(scene, to)[0] === to;
  return isLast && to - from >= 4 && isPunctuation(scene.words[to - 2]);
}

/** Another kind of mark quotes somebody else: what a letter says, behind “Here he is,” she said. */
function sameMark(scene: Scene, draft: Draft, [from]: Range): boolean {
  const last = scene.quoted[scene.quotationOf[(draft.content.at(-1)?.[1] ?? 0) - 1] ?? -1];
  return last
    ? scene.words[last[0]]?.text === scene.words[from]?.text
    : speechCues.has(scene.words[draft.cueWord]?.lemma ?? "");
}

/**
 * “Office space?” the host asked. “That’s right.”, “You left the door open,” Lund said. “I did not.” – in a paragraph of its own a
 * quotation that says yes or no, or "I" behind "you", is somebody else’s, as is what follows a question that is asked.
 */
function isAnswer({ words }: Scene, draft: Draft, [from]: Range): boolean {
  const first = words[from + 1]?.lower ?? "";
  if (words[draft.cueWord]?.lemma === "ask" || /^(?:yes|no|yeah|nope)$/.test(first)) return true;
  const addressed = draft.content.some(([start, end]) =>
    words.slice(start, end).some(({ lower }) => lower === "you"),
  );
  return addressed && first === "i" && AUXILIARIES.has(words[from + 2]?.lower ?? "");
}

const AUXILIARIES: ReadonlySet<string> = new Set("am was did do have".split(" "));

/** A paragraph that is nothing but a quotation has its speaker from the one before it. */
function isWholeParagraph(scene: Scene, [from, to]: Range): boolean {
  const { paragraphs, sentences } = scene.document;
  const paragraph = paragraphs[sentences[scene.words[from]?.sentence ?? 0]?.paragraph ?? -1];
  return (
    paragraph?.kind === "body" &&
    paragraph.start === scene.words[from]?.start &&
    paragraph.end === scene.words[to - 1]?.end
  );
}

function sameParagraph(scene: Scene, index: number): boolean {
  const paragraph = (word: number): number =>
    scene.document.sentences[scene.words[word]?.sentence ?? 0]?.paragraph ?? -1;
  return index > 0 && paragraph(index - 1) === paragraph(index);
}
