import { hedgeAdjectives, hedgeAdverbs, hedgeModals, hedgeNouns } from "../lexicon/hedges.ts";
import { IRREGULAR_VERBS } from "../lexicon/irregular.ts";
import { lemma } from "../parse/lemma.ts";
import type { OwnWords } from "../types.ts";

/** What a token is to be read as, and the base form of what it is: "said" and "deadpan" for "deadpanned". */
export interface Alike {
  readonly text: string;
  readonly own: string;
}

/** The words of a configuration, each as the known one that it is used like, in all forms. */
export function alikes({ cues, hedges, titles }: OwnWords): (text: string) => Alike | null {
  const like = new Map(Object.entries({ ...titles, ...hedges, ...cues }));
  return (text) => {
    const lower = text.toLowerCase();
    for (const tag of TAGS) {
      const own = lemma(lower, tag);
      const known = like.get(own);
      if (known === undefined || (tag !== BASE && !isInflected(known, tag))) continue;
      const form = inflect(known, tag);
      return { text: text === lower ? form : capitalised(form), own };
    }
    return null;
  };
}

const BASE = "VB";
const TAGS = [BASE, "VBZ", "VBD", "VBG", "NNS"];

/** A verb is conjugated, a noun has a plural, "perhaps" has neither. */
function isInflected(known: string, tag: string): boolean {
  if (hedgeNouns.has(known)) return tag === "NNS";
  const isFixed = [hedgeAdverbs, hedgeAdjectives, hedgeModals].some((words) => words.has(known));
  return tag !== "NNS" && !isFixed;
}

function inflect(known: string, tag: string): string {
  const stem = known.replace(/e$/u, "");
  switch (tag) {
    case "VBZ":
    case "NNS":
      return known.replace(/(?<=[^aeiou])y$/u, "ie").replace(/(?:s|x|ch|sh)$/u, "$&e") + "s";
    case "VBG":
      return `${stem}ing`;
    case "VBD":
      return irregularPast(known) ?? `${stem.replace(/(?<=[^aeiou])y$/u, "i")}ed`;
    default:
      return known;
  }
}

/** "said" of "say", and of "wrote" and "written" the one that comes first. */
function irregularPast(known: string): string | undefined {
  for (const [form, base] of IRREGULAR_VERBS)
    if (base === known && form !== base && !/(?:s|ing)$/u.test(form)) return form;
  return undefined;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
