import { clauseCues } from "../lexicon/clause-cues.ts";
import {
  hedgeAdjectives,
  hedgeAdverbs,
  hedgeModals,
  hedgeNouns,
  hedgeVerbs,
} from "../lexicon/hedges.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import { honorifics } from "../lexicon/titles.ts";
import type { Entries } from "./config.ts";

/** What a desk's own words may be like. */
const known: Readonly<Record<"cues" | "hedges" | "titles", readonly string[]>> = {
  cues: [...clauseCues.keys(), ...speechCues.keys()],
  hedges: [hedgeVerbs, hedgeAdverbs, hedgeAdjectives, hedgeNouns, hedgeModals].flatMap((words) => [
    ...words.keys(),
  ]),
  titles: [...honorifics.keys()],
};

/** A word that is to be like one that the lexicon does not have. */
export interface Unlike {
  /** Where it stands: "words", "cues", "quip". */
  readonly keys: readonly string[];
  readonly like: string;
  readonly known: readonly string[];
}

export function unlikeWords({ words = {} }: Entries): readonly Unlike[] {
  return (["cues", "hedges", "titles"] as const).flatMap((list) =>
    Object.entries(words[list] ?? {})
      .filter(([, like]) => !known[list].includes(like))
      .map(([word, like]) => ({ keys: ["words", list, word], like, known: known[list] })),
  );
}
