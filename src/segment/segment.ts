import type { Article, Document, Span } from "../types.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { quotationsOf } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Paragraphs, sentences, quotations and tokens of an article; the lines of its page that stand between them become blanks.
 * Never throws, and takes time in proportion to the text.
 */
export function segment(article: Article): Document {
  const { paragraphs, furniture } = paragraphsOf(article.text, article.blocks);
  const prose = furniture.length === 0 ? article : without(article, furniture);
  const { text } = prose;
  const tokens = tokensOf(text);
  const { quotations, roles } = quotationsOf(text, tokens, paragraphs);
  const sentences = sentencesOf(text, tokens, paragraphs, roles);
  return { ...prose, paragraphs, sentences, quotations, tokens };
}

function without({ text, source, ...article }: Article, spans: readonly Span[]): Article {
  let prose = "";
  let from = 0;
  for (const { start, end } of spans) {
    prose += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  const whole = { start: 0, end: text.length };
  return {
    ...article,
    text: prose + text.slice(from),
    source: source ?? { text, pieces: [{ ...whole, source: whole }] },
  };
}
