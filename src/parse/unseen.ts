import { accusationCues } from "../lexicon/accusation-cues.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { IRREGULAR_VERBS } from "../lexicon/irregular.ts";
import { nounCues } from "../lexicon/noun-cues.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import { lemma } from "./lemma.ts";

/**
 * The word that training has seen whose parts of speech one that it has not seen may take: an irregular past, "sank" or
 * "tore", those of "struck"; a form of a cue, "enthused" or "wails", those of "insisted" or "claims". None for other words.
 */
export function seenAlike(spelled: string): string | undefined {
  if (!spelled.endsWith("s")) {
    if (IRREGULAR_VERBS.has(spelled)) return "struck";
    return spelled.endsWith("ed") && isCue(lemma(spelled, "VBD")) ? "insisted" : undefined;
  }
  const base = lemma(spelled, "VBZ");
  return isCue(base) ? (nounCues.has(base) ? "claims" : "insists") : undefined;
}

function isCue(base: string): boolean {
  return CUES.some((cues) => cues.has(base));
}

const CUES = [clauseCues, speechCues, objectCues, accusationCues];
