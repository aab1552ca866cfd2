import type { Document, Token } from "../../src/types.ts";

/** A document of sentences written with blanks between their tokens, so that the parse is tested on its own. */
export function documentOf(...lines: readonly string[]): Document {
  const text = lines.join("\n");
  const tokens: Token[] = [];
  const sentences = lines.map((line, number) => {
    const start = lines.slice(0, number).reduce((sum, before) => sum + before.length + 1, 0);
    const firstToken = tokens.length;
    for (const match of line.matchAll(/\S+/gu)) {
      tokens.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        text: match[0],
      });
    }
    const end = start + line.length;
    return { start, end, firstToken, endToken: tokens.length, paragraph: 0 };
  });
  const paragraphs = [{ start: 0, end: text.length, kind: "body" as const, dateline: null }];
  return { path: "made.txt", text, paragraphs, sentences, quotations: [], tokens };
}
