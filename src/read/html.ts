import { articleOf } from "./html-article.ts";
import { PAGE, type Element } from "./html-element.ts";
import { pageOf, type PageBlock, type Segment } from "./html-page.ts";
import { writerFor, type Prose, type Writer } from "./prose.ts";
import { marksFor, noMarks, type Marks } from "./quoted.ts";

/** The prose of the article in a whole page of HTML, or in a piece of one. Blanks and line breaks in the file are one blank. */
export function readHtml(source: string): Prose {
  const writer = writerFor(source);
  const page = pageOf(source);
  const blocks = articleOf(page);
  const marks = marksIn(blocks, page.elements, source);
  for (const block of blocks) {
    const { heading, isInList, quotation, tag } = page.elements[block.element] ?? PAGE;
    const isTitle = tag === "title";
    const { opening, closing } = marks.get(block) ?? noMarks;
    const [first, last] = [block.segments[0], block.segments.at(-1)];
    writer.begin(
      heading > 0 || isTitle ? "headline" : isInList || quotation >= 0 ? "item" : "text",
    );
    writer.put(opening, first?.from ?? 0, first?.from ?? 0);
    write(block, isTitle ? headlineLength(textOf(block, source)) : Infinity, source, writer);
    writer.put(closing, last?.to ?? 0, last?.to ?? 0);
  }
  return writer.finish();
}

/** Writes the first `most` characters of a block, without blanks at either end. */
function write(block: PageBlock, most: number, source: string, writer: Writer): void {
  let blank = null as Segment | null;
  let isBegun = false;
  let room = most;
  for (const run of runsOf(block, source)) {
    const { from, to, text } = run;
    if (room <= 0) return;
    room -= to - from;
    if (text === "") continue;
    if (text === " " || text === "\n") {
      const isBreak: boolean = blank?.text === "\n" || text === "\n";
      blank = { from: blank?.from ?? from, to, text: isBreak ? "\n" : " " };
      continue;
    }
    if (blank && isBegun) writer.put(blank.text ?? " ", blank.from, blank.to);
    blank = null;
    isBegun = true;
    if (text === null) writer.copy(from, to);
    else writer.put(text, from, to);
  }
}

/** Words as they stand; blanks and line breaks as one blank, and a place where a word may break as nothing. */
function* runsOf({ segments }: PageBlock, source: string): Generator<Segment> {
  for (const { from, to, text } of segments) {
    if (text !== null) {
      const isBreak = text === "\n" && from === to;
      const stands = text === SOFT_HYPHEN ? "" : BLANKS.has(text) && !isBreak ? " " : text;
      yield { from, to, text: stands };
      continue;
    }
    for (const { 0: run, index } of source.slice(from, to).matchAll(RUNS)) {
      const first = run.charAt(0);
      const stands = first === SOFT_HYPHEN ? "" : BLANKS.has(first) ? " " : null;
      yield { from: from + index, to: from + index + run.length, text: stands };
    }
  }
}

const SOFT_HYPHEN = "\u00ad";
const BLANKS: ReadonlySet<string> = new Set([" ", "\t", "\n", "\f", "\r"]);
const RUNS = /[ \t\n\f\r]+|\u00ad+|[^ \t\n\f\r\u00ad]+/g;

/** The marks of every block quotation. */
function marksIn(
  blocks: readonly PageBlock[],
  elements: readonly Element[],
  source: string,
): ReadonlyMap<PageBlock, Marks> {
  const quotations = new Map<number, PageBlock[]>();
  for (const block of blocks) {
    const { quotation, heading } = elements[block.element] ?? PAGE;
    if (quotation < 0 || heading > 0) continue;
    const others = quotations.get(quotation);
    if (others) others.push(block);
    else quotations.set(quotation, [block]);
  }
  const marks = new Map<PageBlock, Marks>();
  for (const quoted of quotations.values()) {
    const found = marksFor(quoted.map((block) => textOf(block, source)));
    quoted.forEach((block, i) => marks.set(block, found[i] ?? noMarks));
  }
  return marks;
}

function textOf({ segments }: PageBlock, source: string): string {
  return segments.map(({ text, from, to }) => text ?? source.slice(from, to)).join("");
}

/** "Ferry firm hid fires - The Lisse Sun" is the headline and the name of the site. */
function headlineLength(title: string): number {
  return /^.*\S(?=\s+[-–—|•·]\s[^-–—|•·]{2,40}$)/s.exec(title)?.[0].length ?? Infinity;
}
