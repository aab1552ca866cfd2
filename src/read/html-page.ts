import { emptyParts, endings, inlineParts } from "../lexicon/page-parts.ts";
import { tokenize, type Attributes } from "./html-events.ts";
import { elementIn, isDropped, isNamedAway, PAGE, type Element } from "./html-element.ts";

/** Some characters of the file, or what they stand for: an entity, a line break, a quotation mark. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Null for the characters themselves. */
  readonly text: string | null;
}

/** The text between two borders of paragraphs. */
export interface PageBlock {
  /** Index of the element around it. */
  readonly element: number;
  readonly segments: Segment[];
  /** Characters without blanks, and how many of them stand in links. */
  length: number;
  linked: number;
  /** Ends like a sentence. */
  isClosed: boolean;
}

export interface Page {
  /** Those that are no part of a line, each behind its parent; the first is the page itself. */
  readonly elements: readonly Element[];
  readonly blocks: readonly PageBlock[];
}

interface Open {
  readonly tag: string;
  readonly isInline: boolean;
  readonly element: number;
  readonly isDropped: boolean;
  readonly isLink: boolean;
}

/** The elements and the text of a page, however broken it is and however deep it nests. */
export function pageOf(source: string): Page {
  const elements: Element[] = [PAGE];
  const blocks: PageBlock[] = [];
  const stack: Open[] = [];
  const counts = new Map<string, number>();
  const outside: Open = { tag: "", isInline: false, element: 0, isDropped: false, isLink: false };
  let block: PageBlock | null = null;
  let lineBreaks = 0;
  let written = 0;

  const top = (): Open => stack.at(-1) ?? outside;
  const isOpen = (tag: string): boolean => (counts.get(tag) ?? 0) > 0;
  const end = (): void => {
    const { tag, isInline } = stack.pop() ?? outside;
    counts.set(tag, (counts.get(tag) ?? 1) - 1);
    if (!isInline) block = null;
  };
  const endAt = (depth: number): void => {
    if (depth < 0) return;
    for (let left = stack.length - depth; left > 0; left -= 1) end();
  };
  const write = (start: number, to: number, given: string | null): void => {
    const { element, isDropped: isAway, isLink } = top();
    if (isAway) return;
    const from = Math.max(start, written);
    const words = (given ?? source.slice(from, to)).replace(/\s+/g, "");
    const { length } = words;
    if (block === null || (lineBreaks > 1 && length > 0)) {
      if (length === 0) return;
      block = { element, segments: [], length: 0, linked: 0, isClosed: false };
      blocks.push(block);
    } else if (lineBreaks > 0 && length > 0) {
      block.segments.push({ from, to: from, text: "\n" });
    }
    if (length > 0) {
      lineBreaks = 0;
      block.isClosed = STOPS.has(words.charAt(length - 1));
    }
    block.segments.push({ from, to: Math.max(from, to), text: given });
    block.length += length;
    if (isLink) block.linked += length;
    written = Math.max(from, to);
  };
  const begin = (tag: string, attributes: Attributes): void => {
    const isInline = inlineParts.has(tag);
    const { element, isDropped: isAway, isLink } = top();
    const drops = isAway || isDropped(tag, attributes) || (isInline && isNamedAway(attributes));
    if (!isInline) {
      block = null;
      lineBreaks = 0;
      elements.push(elementIn(elements, element, tag, attributes));
    }
    stack.push({
      tag,
      isInline,
      element: isInline ? element : elements.length - 1,
      isDropped: drops,
      isLink: isLink || (tag === "a" && attributes.has("href")),
    });
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  };
  tokenize(source, {
    text: write,
    open: (tag, attributes, offset) => {
      if (tag === "br") lineBreaks += 1;
      if (emptyParts.has(tag)) {
        if (tag === "hr") block = null;
        return;
      }
      // "<p>One<p>Two", "<a href=x>One<a href=y>Two": what cannot stand in its like ends with it
      const ends = endings[tag] ?? (inlineParts.has(tag) ? [] : ["p"]);
      if (ends.some(isOpen)) endAt(openIn(stack, ends));
      begin(tag, attributes);
      if (tag === "q") write(offset, offset, "“");
    },
    close: (tag, start) => {
      if (tag === "br") lineBreaks += 1;
      if (tag === "p") block = null;
      if (!isOpen(tag)) return;
      if (tag === "q") write(start, start, "”");
      if (inlineParts.has(tag)) endAt(openIn(stack, [tag]));
      else {
        while (top().tag !== tag) end();
        end();
      }
    },
    isForeign: () => isOpen("svg") || isOpen("math"),
  });
  return { elements, blocks };
}

const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "…", "”", "’", '"']);

/** Nobody means to set so many elements within a line. */
const DEEPEST_LINE = 100;

/** Index of the innermost open element with one of the names, not looking beyond the paragraph; -1 where there is none. */
function openIn(stack: readonly Open[], tags: readonly string[]): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST_LINE); i -= 1) {
    const open = stack[i];
    if (open && tags.includes(open.tag)) return i;
    if (open?.isInline !== true) return -1;
  }
  return -1;
}
