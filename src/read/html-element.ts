import { namesWithoutProse, partsWithoutProse, rolesWithoutProse } from "../lexicon/page-parts.ts";
import type { Attributes } from "./html-events.ts";

/** An element that is no part of a line. */
export interface Element {
  readonly tag: string;
  /** Index of the element around it; -1 for the page itself. */
  readonly parent: number;
  /** Called like what is no part of an article, as in class="related"; unless most of the page stands in it. */
  readonly isNamedAway: boolean;
  /** It says itself that it holds the article. */
  readonly isArticle: boolean;
  /** The level of the heading that it is or stands in; 0 outside headings. */
  readonly heading: number;
  readonly isInList: boolean;
  readonly isInTable: boolean;
  /** Index of the outermost block quotation around it, or -1. */
  readonly quotation: number;
}

export const PAGE: Element = {
  tag: "",
  parent: -1,
  isNamedAway: false,
  isArticle: false,
  heading: 0,
  isInList: false,
  isInTable: false,
  quotation: -1,
};

/** The next element of a page, which opens within one that is known. */
export function elementIn(
  elements: readonly Element[],
  parent: number,
  tag: string,
  attributes: Attributes,
): Element {
  const around = elements[parent] ?? PAGE;
  const isQuotation = tag === "blockquote" && around.quotation < 0;
  return {
    tag,
    parent,
    isNamedAway: !WHOLE.has(tag) && isNamedAway(attributes),
    isArticle: tag === "article" || tag === "main" || attributes.get("itemprop") === "articleBody",
    heading: /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : tag === "p" ? 0 : around.heading,
    isInList: around.isInList || LISTS.has(tag),
    isInTable: tag === "td" || tag === "th" || (around.isInTable && tag !== "p"),
    quotation: isQuotation ? elements.length : around.quotation,
  };
}

const LISTS: ReadonlySet<string> = new Set(["li", "dd", "dt"]);
/** Their classes tell about the page: <body class="has-sidebar">. */
const WHOLE: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

export function isDropped(tag: string, attributes: Attributes): boolean {
  return (
    partsWithoutProse.has(tag) ||
    attributes.has("hidden") ||
    attributes.get("aria-hidden") === "true" ||
    rolesWithoutProse.has(attributes.get("role") ?? "")
  );
}

/** class="relatedContent story__share", id="cookie-banner" */
export function isNamedAway(attributes: Attributes): boolean {
  const names = [attributes.get("class") ?? "", attributes.get("id") ?? ""].join(" ");
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[-_:]+/);
    return words.some(
      (word, i) =>
        namesWithoutProse.has(word) || namesWithoutProse.has(`${word} ${words[i + 1] ?? ""}`),
    );
  });
}
