import { pluralPeople, personNouns } from "../../lexicon/people.ts";
import { shape } from "../content/content.ts";
import { isClosingMark, isHeadline, sentenceRange, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/** A headline that opens with a quotation and names who speaks behind a colon: “‘We had no idea’: Ines Corvo on ten years of fame”. */
export const proposeQuotedHeadlines: Propose = needing([":"], (scene, { index, text }) => {
  if (text !== ":" || !isClosingMark(scene, index - 1)) return [];
  if (!isHeadline(scene, index)) return [];
  const [from, to] = sentenceRange(scene, index);
  const quotation = scene.quoted[scene.quotationOf[index - 1] ?? -1];
  const source = quotation?.[0] === from ? speakerBehind(scene, index, to) : undefined;
  if (!quotation || !source || quotation[1] - quotation[0] < SHORTEST) return [];
  const content = shape(scene, [quotation], []);
  return [
    {
      family: "colon",
      cueWord: index,
      cue: [[index, index + 1]],
      sourceWord: source[1] - 1,
      source: [source],
      contentWord: quotation[0] + 1,
      content,
      polarity: "positive",
    },
  ];
});

/** With its marks; what is shorter is a word spoken of: “‘Tartan tax’: Lund on what comes next”. */
const SHORTEST = 5;

/** A person or people, up to what they speak of or are: "Ines Corvo | on fame", "the runner | who came back". */
function speakerBehind({ words }: Scene, colon: number, to: number): Range | undefined {
  const behind = words.slice(colon + 1, to);
  const length = behind.findIndex(({ tag }) => !NOMINAL.test(tag));
  const end = length < 0 ? to : colon + 1 + length;
  const head = words[end - 1];
  const isPerson =
    head !== undefined &&
    end > colon + 1 &&
    (head.entity === "person" || personNouns.has(head.lemma) || pluralPeople.has(head.lemma));
  const opens = end === to || /^(?:on|about|who|as|,)$/.test(words[end]?.lower ?? "");
  return isPerson && opens ? [colon + 1, end] : undefined;
}

const NOMINAL = /^(?:DT|JJ.?|NN.*|CD|POS)$/;
