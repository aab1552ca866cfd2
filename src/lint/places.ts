import { cover } from "../span.ts";
import type { Annotation, ParsedDocument, Span, Statement, Word } from "../types.ts";
import { firstWordFrom } from "../words.ts";
import { quotedIn } from "./quoted.ts";

/** The statements that the body of an article makes in its own voice, outside quotations and headlines. */
export function ownVoice({ document, statements }: Annotation): readonly Statement[] {
  const quoted = quotedIn(document);
  return statements.filter(
    ({ cue: [first] }) =>
      first && !quoted(first) && !isHeadline(document, sentenceAt(document, first)),
  );
}

/** The words that attribute, as far as they stand in one sentence: where a finding about a statement lies. */
export function attributing(document: ParsedDocument, { cue }: Statement): Span {
  const [first] = cue;
  return cover(
    cue.filter((span) => first && sentenceAt(document, span) === sentenceAt(document, first)),
  );
}

/** Index of the sentence that a statement is attributed in. */
export function sentenceOf(document: ParsedDocument, { cue, content }: Statement): number {
  return sentenceAt(document, cue[0] ?? content[0] ?? { start: 0, end: 0 });
}

export function sentenceAt({ words }: ParsedDocument, { start }: Span): number {
  return words[firstWordFrom(words, start)]?.sentence ?? 0;
}

/** Indices of the sentences that a span reaches into. */
export function sentencesOf(document: ParsedDocument, span: Span): readonly number[] {
  const first = sentenceAt(document, span);
  const last = document.words[firstWordFrom(document.words, span.end) - 1]?.sentence ?? first;
  return Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
}

export function paragraphOf({ sentences }: ParsedDocument, sentence: number): number {
  return sentences[sentence]?.paragraph ?? 0;
}

export function isHeadline(document: ParsedDocument, sentence: number): boolean {
  return document.paragraphs[paragraphOf(document, sentence)]?.kind === "headline";
}

/** The words of a sentence; none where there is no such sentence. */
export function wordsOf({ words, sentences }: ParsedDocument, sentence: number): readonly Word[] {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  return words.slice(firstToken, endToken);
}

/** The words of a sentence around one of them: as many as any rule needs, however long the sentence is. */
export function around({ words }: ParsedDocument, { index, sentence }: Word): readonly Word[] {
  return words
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter((word) => word.sentence === sentence);
}

const REACH = 60;
