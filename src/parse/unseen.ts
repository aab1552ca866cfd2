import { accusationCues } from "../lexicon/accusation-cues.ts";
import { bodyNouns } from "../lexicon/bodies.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { hearers } from "../lexicon/cue-frames.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { IRREGULAR_VERBS } from "../lexicon/irregular.ts";
import { nounCues } from "../lexicon/noun-cues.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import { nearness, personNouns } from "../lexicon/people.ts";
import { showingCues } from "../lexicon/personal-cues.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import { lemma } from "./lemma.ts";

/**
 * The word whose parts of speech one may take that training has not seen: an irregular past, "sank" or "tore", those of
 * "struck"; a form of a cue, "enthused" or "wails", those of "insisted" or "claims"; a noun for who speaks, "inquest", those of
 * "committee"; what tells who is near to something, "privy", those of "familiar". None for other words.
 */
export function unseenAlike(spelled: string): string | undefined {
  if (nearness.has(spelled)) return "familiar";
  if (isNoun(spelled)) return nounAlike(spelled) ?? "committee";
  if (spelled.endsWith("s")) {
    const isVerb = isCue(lemma(spelled, "VBZ"));
    const isPlural = isNoun(lemma(spelled, "NNS"));
    return nounAlike(spelled) ?? (isVerb ? "insists" : isPlural ? "committees" : undefined);
  }
  if (IRREGULAR_VERBS.has(spelled)) return "struck";
  if (isCue(spelled)) return nounAlike(spelled) ?? "insist";
  return spelled.endsWith("ed") && isCue(lemma(spelled, "VBD")) ? "insisted" : undefined;
}

/** The same for one that training has seen as a noun only, "joke" and "jokes", which may be a cue. */
export function nounAlike(spelled: string): string | undefined {
  if (nounCues.has(spelled)) return "claim";
  return spelled.endsWith("s") && nounCues.has(lemma(spelled, "VBZ")) ? "claims" : undefined;
}

/** "inquest", which no rule of spelling tells from "fairest" */
function isNoun(spelled: string): boolean {
  return NOUNS.some((nouns) => nouns.has(spelled));
}

function isCue(base: string): boolean {
  return CUES.some((cues) => cues.has(base));
}

/** "told", "denies": a past or third person of a cue that no thing and no doing has for its verb. */
export function isSpeaking(spelled: string): boolean {
  const base = lemma(spelled, spelled.endsWith("s") ? "VBZ" : "VBD");
  return base !== spelled && isCue(base) && !showingCues.has(base);
}

const NOUNS = [bodyNouns, hearers, documentNouns, personNouns];
const CUES = [clauseCues, speechCues, objectCues, accusationCues];
