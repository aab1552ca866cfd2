/** Penn Treebank parts of speech; a tag's place here is its number in the tables. */
export const TAGS: readonly string[] = [
  "NN",
  "IN",
  "NNP",
  "DT",
  "JJ",
  "NNS",
  ",",
  ".",
  "VBD",
  "RB",
  "PRP",
  "VB",
  "CC",
  "VBZ",
  "TO",
  "VBG",
  "VBN",
  "VBP",
  "''",
  "CD",
  "PRP$",
  "``",
  "MD",
  "POS",
  ":",
  "WP",
  "WDT",
  "NNPS",
  "WRB",
  "RP",
  "JJR",
  "JJS",
  "RBR",
  "-RRB-",
  "-LRB-",
  "EX",
  "$",
  "RBS",
  "PDT",
  "UH",
  "WP$",
  "FW",
  "LS",
  "SYM",
  "#",
  "HYPH",
  "ADD",
  "AFX",
];

/** Universal Dependencies 2 relations, as CoreNLP gives them; a relation's place here is its number in the tables. */
export const RELATIONS: readonly string[] = [
  "root",
  "punct",
  "case",
  "nsubj",
  "det",
  "compound",
  "amod",
  "obl",
  "obj",
  "advmod",
  "nmod",
  "mark",
  "aux",
  "cc",
  "conj",
  "nmod:poss",
  "ccomp",
  "xcomp",
  "advcl",
  "cop",
  "dep",
  "acl:relcl",
  "nummod",
  "acl",
  "appos",
  "aux:pass",
  "nsubj:pass",
  "compound:prt",
  "obl:tmod",
  "parataxis",
  "fixed",
  "expl",
  "obl:npmod",
  "csubj",
  "iobj",
  "nmod:tmod",
  "det:predet",
  "cc:preconj",
  "discourse",
  "nmod:npmod",
  "csubj:pass",
  "flat",
  "vocative",
  "list",
  "orphan",
  "goeswith",
  "reparandum",
  "dislocated",
];

/** Kinds of name; the first stands for "not a name". */
export const KINDS = [null, "person", "organization", "location"] as const;

/** The number of a tag, or of NN where the tag is none of Penn's. */
export function tagNumber(tag: string): number {
  return Math.max(0, TAGS.indexOf(tag));
}

/** The number of a relation; a subtype that is not listed counts as its main relation, anything else as `dep`. */
export function relationNumber(relation: string): number {
  const exact = RELATIONS.indexOf(relation);
  if (exact >= 0) return exact;
  const main = RELATIONS.indexOf(relation.split(":", 1)[0] ?? "");
  return main >= 0 ? main : RELATIONS.indexOf("dep");
}
