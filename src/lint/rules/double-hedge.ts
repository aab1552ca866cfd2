import { distanceAdverbs, distanceVerbs } from "../../lexicon/distance.ts";
import { hedgeAdverbs, hedgeModals } from "../../lexicon/hedges.ts";
import { negators } from "../../lexicon/negators.ts";
import { slice } from "../../span.ts";
import type { Word } from "../../types.ts";
import { quotedIn } from "../quoted.ts";
import type { Rule } from "../rule.ts";

export const doubleHedge: Rule = {
  id: "double-hedge",
  severity: "note",
  finds: "allegedly may have, reportedly claimed that, may possibly",
  why: "One mark of doubt is enough, and two leave a reader wondering whose doubt it is.",
  options: {},
  wrong: [
    {
      article: "The captain allegedly may have slept on the bridge, Mara Lind said.",
      words: "allegedly may",
      message: "“allegedly may” hedges twice: either “allegedly” or “may” is enough.",
    },
    {
      article: "The captain reportedly claimed that the ship was sound.",
      words: "reportedly claimed",
      message: "“reportedly claimed” hedges twice: either “reportedly” or “claimed” is enough.",
    },
    {
      article: "The bridge could possibly be unsafe.",
      words: "could possibly",
      message: "“could possibly” hedges twice: either “could” or “possibly” is enough.",
    },
  ],
  right: [
    { article: "The captain allegedly slept on the bridge, and he may have been ill." },
    { article: "“The captain could possibly have slept,” Mara Lind said." },
    { article: "The captain could not possibly have slept." },
  ],
  *check({ document }) {
    const quoted = quotedIn(document);
    const { words, text } = document;
    for (const first of words) {
      const kind = kindOf(first);
      if (!kind || quoted(first)) continue;
      const second = doubling(words, first, kind);
      if (!second) continue;
      const span = { start: first.start, end: second.end };
      yield {
        ...span,
        message: `“${slice(text, span)}” hedges twice: either “${first.lower}” or “${second.lower}” is enough.`,
        statement: null,
        suggestion: null,
      };
    }
  },
};

type Kind = "distance" | "hedge" | "modal" | "claim";

/** The second mark of doubt within three words, unless something parts or turns them. */
function doubling(words: readonly Word[], first: Word, kind: Kind): Word | undefined {
  for (const word of words.slice(first.index + 1, first.index + 4)) {
    if (word.sentence !== first.sentence || parts(word)) return undefined;
    const other = kindOf(word);
    if (other && doubles(kind, other)) return word;
  }
  return undefined;
}

function parts({ tag, lower }: Word): boolean {
  return negators.has(lower) || /^(?:,|CC|PRP|NN.*)$/u.test(tag);
}

/** "reportedly claimed", but "may allege", "could claim" tell what somebody may do. */
function doubles(first: Kind, second: Kind): boolean {
  return first === "distance" ? second !== "distance" : second !== first && second !== "claim";
}

function kindOf({ lower, lemma, tag }: Word): Kind | undefined {
  if (distanceAdverbs.has(lower)) return "distance";
  if (tag === "MD" && hedgeModals.has(lower)) return "modal";
  if (tag.startsWith("RB") && hedgeAdverbs.has(lower)) return "hedge";
  return tag.startsWith("VB") && distanceVerbs.has(lemma) ? "claim" : undefined;
}
