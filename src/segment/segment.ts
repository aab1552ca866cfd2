import type { Article, Document } from "../types.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { quotationsOf } from "./quotations.ts";
import { sentencesOf } from "./sentences.ts";
import { tokensOf } from "./tokens.ts";

/** Paragraphs, sentences, quotations and tokens of an article. Never throws, and takes time in proportion to the text. */
export function segment(article: Article): Document {
  const { text, blocks } = article;
  const paragraphs = paragraphsOf(text, blocks);
  const tokens = tokensOf(text);
  const { quotations, roles } = quotationsOf(text, tokens, paragraphs);
  const sentences = sentencesOf(text, tokens, paragraphs, roles);
  return { ...article, paragraphs, sentences, quotations, tokens };
}
