import { RELATIONS, TAGS } from "./alphabet.ts";

/**
 * The order of the parts of speech and of the relations in their tables of weights. The steps add up eight columns at a time,
 * so that those often chosen between stand together; the first 32 lie apart from the others, which few choices need. The
 * order is measured on news.
 */
const tags =
  "NN NNP JJ VBD VB VBG VBN VBP " +
  "NNS VBZ CD : NNPS JJS FW SYM " +
  "IN RB TO '' `` RP JJR UH " +
  "DT PRP CC PRP$ POS WP WDT PDT " +
  ", . MD WRB RBR EX RBS LS " +
  "-RRB- -LRB- $ WP$ # HYPH ADD AFX";
const relations =
  "nsubj obl obj conj ccomp advcl dep parataxis " +
  "compound amod nmod nmod:poss acl:relcl nummod acl appos " +
  "case advmod mark xcomp nsubj:pass compound:prt obl:tmod iobj " +
  "det aux cop aux:pass csubj det:predet reparandum dislocated " +
  "punct cc obl:npmod cc:preconj discourse nmod:npmod vocative orphan " +
  "root fixed expl nmod:tmod csubj:pass flat list goeswith";

/** The column of each part of speech and of each relation, by its number. */
export const TAG_COLUMNS: Uint8Array = columnsOf(TAGS, tags);
export const RELATION_COLUMNS: Uint8Array = columnsOf(RELATIONS, relations);

function columnsOf(alphabet: readonly string[], order: string): Uint8Array {
  const names = order.split(" ");
  return Uint8Array.from(alphabet, (name) => names.indexOf(name));
}

const NEAR = 32;

/** Rows of a weight for each class, put as steps/choose.ts reads them: the near columns of all rows, then the far ones. */
export function inColumns(weights: Uint8Array, columns: Uint8Array): Uint8Array {
  const width = columns.length;
  const far = width - NEAR;
  const rows = weights.length / width;
  const put = new Uint8Array(weights.length);
  for (const [number, column] of columns.entries()) {
    const [start, step] = column < NEAR ? [column, NEAR] : [rows * NEAR + column - NEAR, far];
    for (let row = 0; row < rows; row += 1)
      put[start + row * step] = weights[row * width + number] ?? 0;
  }
  return put;
}
