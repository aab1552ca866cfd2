import createMarkdown, { type Env, type Token } from "markdown-it";
import type { Block } from "../types.ts";
import { frontMatter } from "./front-matter.ts";
import { inlineReader } from "./markdown-inline.ts";
import { placesOf } from "./markdown-places.ts";
import { writerFor, type Prose } from "./prose.ts";
import { marksFor, noMarks, type Marks } from "./quoted.ts";

/**
 * The prose of a Markdown draft (CommonMark with tables and strikethrough). Code, images, targets of links, tables, comments,
 * HTML and what is struck out are left out; a block quotation stands in quotation marks.
 */
export function readMarkdown(text: string): Prose {
  const writer = writerFor(text);
  const { title, end } = frontMatter(text);
  const environment: Env = {};
  const tokens = markdown.parse(blanked(text, end), environment);
  const blocks = blocksOf(tokens);
  if (title !== null && !tokens.some(({ tag }) => tag === "h1")) {
    writer.begin("headline");
    writer.copy(title.start, title.end);
  }
  const places = placesOf(text);
  for (const { kind, token, opening, closing } of blocks) {
    const place = places(token);
    if (place === null) continue;
    writer.begin(kind);
    writer.put(opening, place(0), place(0));
    writeInline(token.content, environment, {
      copy: (from, to) => writer.copy(place(from), place(to - 1) + 1),
      put: (words, from, to) => writer.put(words, place(from), place(to - 1) + 1),
    });
    const last = place(token.content.length - 1) + 1;
    writer.put(closing, last, last);
  }
  return writer.finish();
}

const markdown: ReturnType<typeof createMarkdown> = createMarkdown("commonmark").enable([
  "table",
  "strikethrough",
]);
markdown.core.ruler.disable("inline");
const writeInline = inlineReader(markdown);

/** Front matter as blank lines, so that all lines keep their number. */
function blanked(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}

interface MarkdownBlock extends Marks {
  readonly kind: Block["kind"];
  /** Of the type "inline". */
  readonly token: Token;
}

function blocksOf(tokens: readonly Token[]): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let lists = 0;
  let quotations = 0;
  let quotedFrom = 0;
  let isHeading = false;
  for (const token of tokens) {
    const { type, nesting } = token;
    if (type.startsWith("heading_")) isHeading = nesting > 0;
    if (type.startsWith("list_item_")) lists += nesting;
    if (type.startsWith("blockquote_")) {
      if (quotations === 0) quotedFrom = blocks.length;
      quotations += nesting;
      if (quotations === 0) blocks.push(...quoted(blocks.splice(quotedFrom)));
    }
    // the cells of a table have no lines of their own
    if (type !== "inline" || token.map === null || token.content === "") continue;
    const kind = isHeading ? "headline" : lists > 0 ? "item" : "text";
    blocks.push({ kind, token, ...noMarks });
  }
  return blocks;
}

function quoted(blocks: readonly MarkdownBlock[]): readonly MarkdownBlock[] {
  const texts = blocks.map(({ kind, token }) => (kind === "headline" ? null : token.content));
  const marks = marksFor(texts);
  return blocks.map((block, i): MarkdownBlock => {
    const own = marks[i] ?? noMarks;
    return own.opening === "" ? block : { ...block, ...own, kind: "item" };
  });
}
