import { quotationMarks } from "../../lexicon/quotation-marks.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, Span } from "../../types.ts";
import type { Rule } from "../rule.ts";

export const unbalancedQuotation: Rule = {
  id: "unbalanced-quotation",
  severity: "error",
  finds: "an opening quotation mark that is never closed, or is closed by the wrong mark",
  why: "Without the closing mark a reader cannot tell where the words of others end and yours go on.",
  options: {},
  wrong: [
    {
      article: "“The bridge is closed, Mara Lind said.\n\nIt will open in May.",
      words: "“",
      message: "This “ is never closed: add the closing mark where the quotation ends.",
    },
    {
      article: 'Mara Lind called it “a very old bridge" on Monday.',
      words: '"',
      message: 'This quotation opens with “ but closes with ": use the matching mark.',
    },
  ],
  right: [
    { article: "“The bridge is closed,” Mara Lind said. “It will open in May.”" },
    { article: "“The bridge is closed,” Mara Lind said.\n\n“It is old.\n\n“It will open in May.”" },
    { article: "‘The workers’ bridge isn’t closed,’ Mara Lind said in ’99." },
    { article: "The '90s bridge is 6' 2\" wide, and the fishermen's boats are 5\" wider." },
  ],
  *check({ document }) {
    for (const { openings, closed, end } of document.quotations) {
      const opening = markAt(document, openings.at(-1) ?? 0);
      const [mark, closing] = [slice(document.text, opening), markBefore(document, end)];
      const wrong = closed && isWrong(mark, slice(document.text, closing));
      if (closed && !wrong) continue;
      yield {
        ...(wrong ? closing : opening),
        message: wrong
          ? `This quotation opens with ${mark} but closes with ${slice(document.text, closing)}: use the matching mark.`
          : `This ${mark} is never closed: add the closing mark where the quotation ends.`,
        statement: null,
        suggestion: null,
      };
    }
  },
};

/** A mark is one character, or two of a typewriter’s: '' and ``. */
function markAt({ text }: ParsedDocument, start: number): Span {
  const isDouble =
    text[start] === text[start + 1] && quotationMarks.has(text.slice(start, start + 2));
  return { start, end: start + (isDouble ? 2 : 1) };
}

function markBefore({ text }: ParsedDocument, end: number): Span {
  const isDouble = text[end - 1] === text[end - 2] && quotationMarks.has(text.slice(end - 2, end));
  return { start: end - (isDouble ? 2 : 1), end };
}

/** A curly mark is closed by a curly one; straight ones, and those of a typewriter, close one another. */
function isWrong(opening: string, closing: string): boolean {
  return curly.test(opening) !== curly.test(closing);
}

const curly = /^[“”„‘’‚]$/u;
