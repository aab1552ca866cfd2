import type { Annotation, ParsedDocument, Quotation, Span, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { isHeadline, paragraphOf, sentenceAt, sentenceOf, wordsOf } from "../places.ts";
import type { CountOption, Rule } from "../rule.ts";

const message = "Nobody is named as saying this: add who said it, and where.";

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
    { article: "Mara Lind shook her head. “We were told nothing about it.”" },
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
      if (quotation.parent !== null || !standsAlone(document, quotation, words)) continue;
      if (isVoiced(document, quotation, voiced)) continue;
      yield { ...firstLine(document.text, quotation), message, statement: null, suggestion: null };
    }
  },
};

/** The sentences in which somebody speaks: whose words go on beside them is plain. */
function voicedSentences({
  document,
  statements,
}: Omit<Annotation, "speakers">): ReadonlySet<number> {
  const voiced = new Set<number>();
  for (const statement of statements) {
    if (statement.source.length === 0 || isHeadline(document, sentenceOf(document, statement)))
      continue;
    for (const span of [...statement.cue, ...statement.content]) {
      const last = sentenceAt(document, { start: span.end - 1, end: span.end });
      for (let sentence = sentenceAt(document, span); sentence <= last; sentence++)
        voiced.add(sentence);
    }
  }
  return voiced;
}

/** A capital at its head, a verb, a stop at its end, and nothing else in its sentences: no title, no borrowed phrase. */
function standsAlone(document: ParsedDocument, quotation: Quotation, least: number): boolean {
  const { words, text } = document;
  const [from, to] = [firstWordFrom(words, quotation.start), firstWordFrom(words, quotation.end)];
  const [before, after] = [words[from - 1], words[to]];
  const inside = words.slice(from, to).filter(isWord);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < least || first.text === first.lower) return false;
  if (isHeadline(document, first.sentence) || !inside.some(isFinite)) return false;
  return (
    /[.!?…][^\p{L}\p{N}]*$/u.test(text.slice(last.end, quotation.end)) &&
    !(before?.sentence === first.sentence && isWord(before)) &&
    before?.text !== ":" &&
    !(after?.sentence === last.sentence && isWord(after)) &&
    !/^\s*[—–-]/u.test(text.slice(quotation.end, quotation.end + 3))
  );
}

function isWord({ text }: Word): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isFinite({ tag }: Word): boolean {
  return /^(?:VB[DPZ]|MD)$/u.test(tag);
}

/** Somebody speaks in it or right beside it, or the sentence before it in the paragraph is about somebody. */
function isVoiced(
  document: ParsedDocument,
  { start, end }: Span,
  voiced: ReadonlySet<number>,
): boolean {
  const first = sentenceAt(document, { start, end });
  const last = sentenceAt(document, { start: end - 1, end });
  for (let sentence = first - 1; sentence <= last + 1; sentence++)
    if (voiced.has(sentence)) return true;
  return (
    paragraphOf(document, first - 1) === paragraphOf(document, first) &&
    wordsOf(document, first - 1).some(({ entity, tag }) => entity === "person" || tag === "PRP")
  );
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf("\n", start);
  return { start, end: line < 0 ? end : Math.min(line, end) };
}
