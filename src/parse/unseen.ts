import { accusationCues } from "../lexicon/accusation-cues.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { IRREGULAR_VERBS } from "../lexicon/irregular.ts";
import { nounCues } from "../lexicon/noun-cues.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import { showingCues } from "../lexicon/personal-cues.ts";
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
  if (isNounCue(spelled)) return "claims";
  return isCue(lemma(spelled, "VBZ")) ? "insists" : undefined;
}

/** "jokes", "wails": a cue or a plural. */
export function isNounCue(spelled: string): boolean {
  return spelled.endsWith("s") && nounCues.has(lemma(spelled, "VBZ"));
}

function isCue(base: string): boolean {
  return CUES.some((cues) => cues.has(base));
}

/** "told", "denies": a past or third person of a cue that no thing and no doing has for its verb. */
export function isSpeaking(spelled: string): boolean {
  const base = lemma(spelled, spelled.endsWith("s") ? "VBZ" : "VBD");
  return base !== spelled && isCue(base) && !showingCues.has(base);
}

const CUES = [clauseCues, speechCues, objectCues, accusationCues];
