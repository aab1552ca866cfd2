import { PAGE, type Element } from "./html-element.ts";
import type { Page, PageBlock } from "./html-page.ts";

/** The blocks of a page that belong to its article, in order: those of the element that holds its prose, and the headline. */
export function articleOf({ elements, blocks }: Page): readonly PageBlock[] {
  const isAway = awayIn(elements, blocks);
  const shown = blocks.filter(({ element }) => isAway[element] === 0);
  const root = rootOf(elements, shown);
  const inRoot = spread(elements, (_, i) => i === root);
  const inside = shown.filter((block) => inRoot[block.element] === 1 && isProse(block, elements));
  const [first] = inside;
  const levelOf = ({ element }: PageBlock): number => elements[element]?.heading ?? 0;
  if (first === undefined || inside.some((block) => levelOf(block) === 1)) return inside;
  const before = blocks.slice(0, blocks.indexOf(first));
  const title =
    before.findLast((block) => levelOf(block) === 1 && isAway[block.element] === 0) ??
    before.find(({ element }) => elements[element]?.tag === "title");
  return title === undefined ? inside : [title, ...inside];
}

/** For each element whether it or one around it is called away, and is not where most of the prose stands. */
function awayIn(elements: readonly Element[], blocks: readonly PageBlock[]): Uint8Array {
  const weights = weigh(elements, blocks);
  const half = (weights[0] ?? 0) / 2;
  return spread(
    elements,
    ({ tag, isNamedAway }, i) =>
      tag === "head" || tag === "title" || (isNamedAway && (weights[i] ?? 0) <= half),
  );
}

/**
 * The element that says it holds the article, if most of the prose stands in it; else the innermost one with nearly all of
 * the prose of the one around it.
 */
function rootOf(elements: readonly Element[], blocks: readonly PageBlock[]): number {
  const weights = weigh(elements, blocks);
  const weight = (i: number): number => weights[i] ?? 0;
  const marked = elements.findLastIndex(
    ({ isArticle }, i) => isArticle && weight(i) > weight(0) * MOST_OF_A_PAGE,
  );
  if (marked >= 0) return marked;
  const heaviest = new Int32Array(elements.length).fill(-1);
  elements.forEach(({ parent }, i) => {
    const other = heaviest[parent] ?? -1;
    if (parent >= 0 && (other < 0 || weight(i) > weight(other))) heaviest[parent] = i;
  });
  const counts = new Int32Array(elements.length);
  for (const { element } of blocks) counts[element]! += 1;
  const isParagraph = (i: number): boolean =>
    counts[i] === 1 && ((heaviest[i] ?? -1) < 0 || weight(heaviest[i] ?? 0) === 0);
  let root = 0;
  for (;;) {
    const inner = heaviest[root] ?? -1;
    if (inner < 0 || weight(inner) === 0 || weight(inner) < weight(root) * NEARLY_ALL) return root;
    if (isParagraph(inner)) return root;
    root = inner;
  }
}

const MOST_OF_A_PAGE = 0.5;
const NEARLY_ALL = 0.9;

/** How much prose stands in each element and those in it. */
function weigh(elements: readonly Element[], blocks: readonly PageBlock[]): Float64Array {
  const weights = new Float64Array(elements.length);
  for (const { element, length, linked } of blocks) {
    if (length >= SHORTEST_PARAGRAPH && linked * 2 < length) weights[element]! += length;
  }
  for (let i = elements.length - 1; i > 0; i -= 1) {
    weights[elements[i]?.parent ?? 0]! += weights[i] ?? 0;
  }
  return weights;
}

const SHORTEST_PARAGRAPH = 60;

/** For each element 1 where the test holds for it or one around it. */
function spread(
  elements: readonly Element[],
  test: (element: Element, index: number) => boolean,
): Uint8Array {
  const marks = new Uint8Array(elements.length);
  elements.forEach((element, i) => {
    marks[i] = marks[element.parent] === 1 || test(element, i) ? 1 : 0;
  });
  return marks;
}

/** No list of links, no label outside a paragraph ("3 hours ago"), no cell of figures. */
function isProse(
  { element, length, linked, isClosed }: PageBlock,
  elements: readonly Element[],
): boolean {
  const { tag, heading, isInTable, isInList, quotation } = elements[element] ?? PAGE;
  if (heading === 1) return true;
  if (linked * 2 >= length) return false;
  if (tag === "p" || heading > 0 || quotation >= 0) return true;
  return length >= SHORTEST_PARAGRAPH || (!isInTable && (isInList || isClosed));
}
