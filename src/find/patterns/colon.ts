import { labelNouns } from "../../lexicon/label-nouns.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { personNouns } from "../../lexicon/people.ts";
import { notices, verdictNouns } from "../../lexicon/verdict-nouns.ts";
import { shape } from "../content/content.ts";
import { nextCueIn } from "../cue/next-cue.ts";
import type { Word } from "../../types.ts";
import type { Draft } from "../draft.ts";
import {
  childOf,
  isHeadline,
  isPunctuation,
  isVerb,
  paragraphOf,
  sentenceRange,
  type Range,
  type Scene,
  isOpeningMark,
} from "../scene.ts";
import { doerIn, saysInHeadline } from "./headline-label.ts";
import { isPlain, startsUpper } from "../../letters.ts";
import { endOver } from "../syntax/walk.ts";

/**
 * A colon that attributes what follows: "Report: bridge unsafe" in a headline, "MAYOR: We checked." and "A: We checked." in a
 * transcript, "Northline: “We checked.”", "The mayor’s verdict: the bridge is safe".
 */
export function proposeColons(scene: Scene, word: Word): readonly Draft[] {
  if (word.text !== ":") return [];
  const [from, to] = sentenceRange(scene, word.index);
  const first = scene.words[from];
  // "From the report: “It was late.”"
  const leads = isPunctuation(first) || first?.tag === "CC" || first?.lower === "from";
  const start = leads ? from + 1 : from;
  const end = spokenNoun(scene, word.index) ?? word.index;
  const doer = isHeadline(scene, word.index)
    ? doerIn(scene, [start, end], [end + 1, to])
    : undefined;
  const label: Range = doer ?? [start, end];
  const head = labelHead(scene, label);
  if (head === undefined) return [];
  const verdict = verdictNouns.has(scene.words[head]?.lemma ?? "");
  const owner = childOf(scene, head, "nmod:poss");
  if (verdict && !owner) return [];
  if (!verdict && !doer && !isLabel(scene, label, word.index, head)) return [];
  const content = shape(scene, [[word.index + 1, speechEnd(scene, word.index, to)]], []);
  if (content.length === 0) return [];
  const source: Range =
    verdict && owner
      ? [start, owner.index + (childOf(scene, owner.index, "case") ? 2 : 1)]
      : beforeTopic(scene, label, head);
  return [
    {
      family: "colon",
      cueWord: verdict ? head : word.index,
      cue: [[verdict ? source[1] : end, word.index + 1]],
      sourceWord: verdict && owner ? owner.index : head,
      source: [source],
      contentWord: word.index + 1,
      content,
      polarity: "positive",
    },
  ];
}

/** "Ada Holm tweets: “We checked.”": before a quotation a form that may be a plural noun is the verb of the name before it. */
function spokenNoun(scene: Scene, colon: number): number | undefined {
  const word = scene.words[colon - 1];
  const name = scene.words[colon - 2]?.text ?? "";
  return word?.tag.startsWith("NN") &&
    !scene.turns.has(colon) &&
    (word.lower.endsWith("s") || isOpeningMark(scene, colon + 1)) &&
    speechCues.has(word.lower.replace(/s$/, "")) &&
    startsUpper(name)
    ? word.index
    : undefined;
}

/** "MAYOR: We checked.", "A: We checked.", and in a conversation "Fenn: We checked." */
function isTurn(scene: Scene, label: Range, colon: number): boolean {
  const capitals = scene.words.slice(...label).every(({ text }) => isShouted(text));
  return capitals || isAnswer(scene, label) || scene.turns.has(colon);
}

/** "CHAIR: Did you check? Did anybody?" asserts nothing. */
function isQuestion(scene: Scene, colon: number): boolean {
  let end = sentenceRange(scene, colon)[1];
  const last = speechEnd(scene, colon, end);
  while (end < last && scene.words[end - 1]?.text === "?") end = sentenceRange(scene, end)[1];
  return scene.words[end - 1]?.text === "?";
}

/** "A: We checked.": an answer names nobody; "Q:" opens a question, which asserts nothing. */
function isAnswer(scene: Scene, [start, end]: Range): boolean {
  return end === start + 1 && scene.words[start]?.text === "A";
}

const LONGEST_LABEL = 6;
const LONGEST_INTRODUCTION = 16;

/** The head of the noun phrase before the colon; undefined where there is a verb in it or it is too long for a label. */
function labelHead(scene: Scene, [start, end]: Range): number | undefined {
  const quoted = isOpeningMark(scene, end + 1) || scene.turns.has(end);
  if (end <= start || end - start > (quoted ? LONGEST_INTRODUCTION : LONGEST_LABEL))
    return undefined;
  if (isAnswer(scene, [start, end])) return start;
  const name = quoted
    ? (nameIn(scene, [start, end]) ?? nameBeforeTopic(scene, [start, end]))
    : undefined;
  let head = name;
  for (let index = start; index < end; index++) {
    const word = scene.words[index];
    if (!word || isVerb(word) || word.tag === "MD" || word.tag === "PRP") return undefined;
    if (isPunctuation(word)) {
      if (name === undefined || word.text !== ",") return undefined;
    } else if (name !== undefined) continue;
    else if (
      word.tag.startsWith("NN") &&
      (word.head < start || word.head >= end || head === undefined)
    )
      head = index;
  }
  return head;
}

/** "The club’s director, Ada Holm: “We checked.”": the person in a label with an apposition. */
function nameIn(scene: Scene, [start, end]: Range): number | undefined {
  return scene.words
    .slice(start, end)
    .findLast(({ entity, tag }) => entity === "person" && tag.startsWith("NNP"))?.index;
}

/** "Harding | , on taxes: “We will not raise them.”": who speaks of what. */
function nameBeforeTopic(scene: Scene, label: Range): number | undefined {
  const name = endOver(scene.words, label[0], ({ tag }) => tag.startsWith("NNP")) - 1;
  const isApart = name >= label[0] && beforeTopic(scene, label, name)[1] === name + 1;
  return isApart && name + 1 < label[1] ? name : undefined;
}

function beforeTopic({ words }: Scene, [start, end]: Range, head: number): Range {
  const [comma, on] = words.slice(head + 1, head + 3);
  const isTopic = comma?.text === "," && /^(?:about|on)$/.test(on?.lower ?? "");
  return [start, isTopic ? head + 1 : end];
}

/** A name or a speaking document before the colon, and a clause behind it in a headline, or a quotation; or a speaker’s turn. */
function isLabel(scene: Scene, [from, to]: Range, colon: number, head: number): boolean {
  const word = scene.words[head];
  const paragraph =
    scene.document.paragraphs[scene.document.sentences[word?.sentence ?? 0]?.paragraph ?? 0];
  if (!word || !paragraph) return false;
  const first = scene.words[from];
  const quoted = isOpeningMark(scene, colon + 1);
  if (first && first.start !== paragraph.start && !quoted) return false;
  if (notices.has(word.lower) || notices.has(first?.lower ?? "")) return false;
  if (isTurn(scene, [from, to], colon)) return !isQuestion(scene, colon);
  if (quoted) {
    const people = word.tag === "NNS" && personNouns.has(word.lemma);
    const named = word.tag === "NNP" || word.entity === "organization";
    return people || labelNouns.has(word.lemma) || named || to < colon;
  }
  if (paragraph.kind !== "headline") return false;
  return saysInHeadline(scene, [from, to], [colon + 1, sentenceRange(scene, colon)[1]], head);
}

/** "MAYOR" */
function isShouted(text: string): boolean {
  if (text !== text.toUpperCase()) return false;
  return (isPlain(text) ? /[A-Z]{2}/ : /\p{Lu}{2}/u).test(text);
}

/** A quotation is all that is said behind its colon; a speaker’s turn goes on to the end of the paragraph. */
function speechEnd(scene: Scene, colon: number, to: number): number {
  const quotation = scene.quoted[scene.quotationOf[colon + 1] ?? -1];
  if (quotation && isOpeningMark(scene, colon + 1)) return quotation[1];
  const label = scene.words[colon - 1];
  // "Study: Naps help | , but critics urge caution"
  if (label && isHeadline(scene, colon)) return nextCueIn(scene, label, colon + 1, to);
  const paragraph = paragraphOf(scene, colon);
  let end = to;
  while (end < scene.words.length && paragraphOf(scene, end) === paragraph)
    end = sentenceRange(scene, end)[1];
  return end;
}
