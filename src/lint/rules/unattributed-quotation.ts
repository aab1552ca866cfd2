import { clauseCues } from "../../lexicon/clause-cues.ts";
import { cognition } from "../../lexicon/cue-frames.ts";
import { quotationMarks } from "../../lexicon/quotation-marks.ts";
import type { Annotation, ParsedDocument, Quotation, Span, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { isHeadline, paragraphOf, sentencesOf, wordsOf } from "../places.ts";
import type { CountOption, Rule } from "../rule.ts";

const message = "The article does not say who is speaking here: name the speaker.";

export const unattributedQuotation: Rule<{ readonly words: CountOption }> = {
  id: "unattributed-quotation",
  severity: "error",
  finds: "a quotation of a sentence or more that nobody speaks",
  why: "A reader cannot weigh what is said without knowing who says it.",
  options: {
    words: {
      kind: "count",
      default: 5,
      minimum: 1,
      description: "how many words make a quotation long enough to need a speaker",
    },
  },
  wrong: [
    {
      article:
        "The bridge is closed.\n\n“We were told nothing about it.”\n\nThe board meets in May.",
      words: "“We were told nothing about it.”",
      message,
    },
    {
      article: "The bridge is closed. 'We were told nothing about it.' The board meets in May.",
      words: "'We were told nothing about it.'",
      message,
    },
    {
      article: "The bridge is closed. “We heard nothing.” The board meets in May.",
      options: { words: 3 },
      words: "“We heard nothing.”",
      message,
    },
  ],
  right: [
    { article: "The bridge is closed. “We were told nothing about it,” Mara Lind said." },
    { article: "Mara Lind said the bridge was closed.\n\n“We were told nothing about it.”" },
    { article: "Mara Lind shook her head.\n\n“We were told nothing about it.”" },
    { article: "Mara Lind shook her head. “We were told nothing about it.”" },
    { article: "The crew warned of as much. “We were told nothing about it.”" },
    { article: "“We were told nothing about it.”\n\nSo says the crew." },
    { article: "The bridge is closed. “We were told nothing about it.” (Torsby Now)" },
    { article: "“We were told nothing about it.”\n\n“They painted it,” Mara Lind said." },
    { article: "The council called the bridge “a part of what we are”. The board meets in May." },
    { article: "The board saw “They Came by the Bridge” on Monday." },
    { article: "The board has put up a sign: “You cross this bridge at your own risk.”" },
    {
      article:
        "“Nobody crosses a bridge twice.” — a proverb of the valley\n\nThe bridge is closed.",
    },
  ],
  *check({ document, statements }, { words }) {
    const voiced = voicedSentences({ document, statements });
    for (const quotation of document.quotations) {
      if (quotation.parent !== null || !quotation.closed) continue;
      const sentences = sentencesOf(document, quotation);
      if (isIntroduced(document, quotation) || isVoiced(document, sentences, voiced))
        for (const sentence of sentences) voiced.add(sentence);
      else if (standsAlone(document, quotation, words))
        yield {
          ...firstLine(document.text, quotation),
          message,
          statement: null,
          suggestion: null,
        };
    }
  },
};

/** The sentences of the body in which somebody speaks. */
function voicedSentences({ document, statements }: Omit<Annotation, "speakers">): Set<number> {
  return new Set(
    statements
      .filter(({ source }) => source.length > 0)
      .flatMap(({ cue, content }) => [...cue, ...content])
      .flatMap((span) => sentencesOf(document, span))
      .filter((sentence) => !isHeadline(document, sentence)),
  );
}

/** A capital at its head, a verb, a stop at its end, and nothing else in its sentences: no title, no borrowed phrase. */
function standsAlone(document: ParsedDocument, quotation: Quotation, least: number): boolean {
  const { words, text } = document;
  const [from, to] = [firstWordFrom(words, quotation.start), firstWordFrom(words, quotation.end)];
  const [before, after] = [words[from - 1], words[to]];
  const inside = words.slice(from, to).filter(isWord);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < least || first.text === first.lower) return false;
  if (first.sentence === 0 || isHeadline(document, first.sentence)) return false;
  return (
    inside.some(isFinite) &&
    /[.!?…][^\p{L}\p{N}]*$/u.test(text.slice(last.end, quotation.end)) &&
    !(before?.sentence === first.sentence && isWord(before)) &&
    !(after?.sentence === last.sentence && isWord(after)) &&
    !/^\s*[—–([-]/u.test(text.slice(quotation.end, quotation.end + 3))
  );
}

function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isFinite({ tag }: Word): boolean {
  return /^(?:VB[DPZ]|MD)$/u.test(tag);
}

/** "The sign says: “…”", "Said Mara Lind, “…”", also where the sentence is taken to end there. */
function isIntroduced({ words }: ParsedDocument, { start }: Span): boolean {
  return introducers.has(words[firstWordFrom(words, start) - 1]?.text ?? "");
}

const introducers: ReadonlySet<string> = new Set([",", ":", "—", "–", "-"]);

/**
 * Somebody speaks in it or in the sentence before it, or that is about somebody, or so is the next one in the paragraph; or somebody
 * speaks in the quotation of the next paragraph.
 */
function isVoiced(
  document: ParsedDocument,
  sentences: readonly number[],
  voiced: ReadonlySet<number>,
): boolean {
  const [first = 0, last = first] = [sentences[0], sentences.at(-1)];
  const before = sentenceBefore(document, first);
  const after = last + 1;
  if ([before, ...sentences].some((sentence) => voiced.has(sentence))) return true;
  const isBeside = paragraphOf(document, after) === paragraphOf(document, last);
  const goesOn = quotationMarks.has(wordsOf(document, after)[0]?.text ?? "");
  const next = wordsOf(document, after);
  return (
    wordsOf(document, before).some(isSomebody) ||
    ((isBeside || next[0]?.lower === "so") && next.some(isSomebody)) ||
    ((isBeside || goesOn) && voiced.has(after))
  );
}

/** Index of the last sentence before one that has words in it: ". . ." has none. */
function sentenceBefore(document: ParsedDocument, sentence: number): number {
  let before = sentence - 1;
  while (before > 0 && !wordsOf(document, before).some(isWord)) before--;
  return before;
}

/** "Mara Lind", "he", and whoever says something: "The crew warned of as much." */
function isSomebody({ entity, tag, lemma }: Word): boolean {
  const speaks = /^VB[DPZ]$/u.test(tag) && clauseCues.has(lemma) && !cognition.has(lemma);
  return entity === "person" || tag === "PRP" || speaks;
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf("\n", start);
  return { start, end: line < 0 ? end : Math.min(line, end) };
}
