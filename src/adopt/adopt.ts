import { parse } from "../parse/parse.ts";
import type { Document, OwnWords, ParsedDocument } from "../types.ts";
import { alikes } from "./alike.ts";
import { withOutlet } from "./outlet.ts";

/**
 * Parses an article of a desk that has words of its own: they count as the words of the lexicons that they are like, and its
 * outlets as names of bodies. What the article says stays as it is.
 */
export function parseWith(own: OwnWords, document: Document): ParsedDocument {
  const likeOf = alikes(own);
  const found = document.tokens.map(({ text }) => likeOf(text));
  const tokens = document.tokens.map((token, index) => {
    const alike = found[index];
    return alike ? { ...token, text: alike.text } : token;
  });
  const parsed = parse({ ...document, tokens });
  const words = parsed.words.map((word, index) => {
    const alike = found[index];
    const text = document.tokens[index]?.text ?? word.text;
    return alike ? { ...word, text, own: alike.own } : word;
  });
  return { ...document, words: own.outlets.reduce(withOutlet, words) };
}
