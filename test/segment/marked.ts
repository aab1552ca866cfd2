import { segment } from "../../src/segment/segment.ts";
import type { Document } from "../../src/types.ts";

export function segmented(text: string): Document {
  return segment({ path: "article.txt", text });
}

/**
 * The text with its quotations marked: ⟦“We tried.”⟧ is one that is closed, ⟦“We tried.⟩ one that never is, and † stands
 * before a mark that reopens the innermost one.
 */
export function markQuotations(text: string): string {
  const inserts: [offset: number, order: number, mark: string][] = [];
  segmented(text).quotations.forEach(({ start, end, openings, closed }, i) => {
    inserts.push([start, i, "⟦"], [end, -i - 1, closed ? "⟧" : "⟩"]);
    for (const opening of openings.slice(1)) inserts.push([opening, i, "†"]);
  });
  inserts.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let marked = "";
  let from = 0;
  for (const [offset, , mark] of inserts) {
    marked += text.slice(from, offset) + mark;
    from = offset;
  }
  return marked + text.slice(from);
}

export function unmark(marked: string): string {
  return marked.replaceAll(/[⟦⟧⟩†]/g, "");
}

/** The sentences of a text as they stand in it. */
export function sentences(text: string): readonly string[] {
  return segmented(text).sentences.map(({ start, end }) => text.slice(start, end));
}

/** The tokens of a text, each sentence on its own. */
export function tokens(text: string): readonly (readonly string[])[] {
  const document = segmented(text);
  return document.sentences.map(({ firstToken, endToken }) =>
    document.tokens.slice(firstToken, endToken).map((token) => token.text),
  );
}
