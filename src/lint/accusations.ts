import { accusingWords, misdeeds } from "../lexicon/accusing-verbs.ts";
import { negators } from "../lexicon/negators.ts";
import type { Annotation, Statement, Word } from "../types.ts";
import { childOf } from "../words.ts";
import { partiesIn, type Party } from "./party.ts";
import { ownVoice } from "./places.ts";

/** A statement that lays something at the door of a named party. */
export interface Accusation {
  readonly statement: Statement;
  readonly party: Party;
}

/** What an article accuses named parties of: the first accusation against each. `verbs` accuse as well as those of the lexicon. */
export function accusations(
  annotation: Annotation,
  verbs: readonly string[] = [],
): readonly Accusation[] {
  const accusing = new Set([...accusingWords.keys(), ...verbs]);
  const partyAt = partiesIn(annotation);
  const found = new Map<string, Accusation>();
  for (const statement of ownVoice(annotation)) {
    const head = accused(annotation.document.words, statement, accusing);
    const party = head && partyAt(head);
    if (party && !found.has(party.name)) found.set(party.name, { statement, party });
  }
  return [...found.values()];
}

/** The accused: "Moss" of "accused Moss of theft", "Moss is charged with theft", "is alleged to have stolen", "said that Moss stole the money". */
function accused(
  words: readonly Word[],
  { family, cueWord, contentWord, polarity }: Statement,
  accusing: ReadonlySet<string>,
): Word | undefined {
  const [cue, deed] = [words[cueWord], words[contentWord ?? -1]];
  if (!cue || !deed || polarity === "negative") return undefined;
  if (family !== "accusation") {
    if (!accusing.has(cue.lemma) && !(misdeeds.has(deed.lemma) && isOwnDeed(words, deed)))
      return undefined;
    return childOf(words, deed, "nsubj", "nsubj:pass") ?? childOf(words, cue, "nsubj:pass");
  }
  if (!accusing.has(cue.lemma)) return undefined;
  if (cue.relation === "acl") return words[cue.head];
  return childOf(words, cue, "nsubj:pass") ?? childOf(words, cue, "obj", "dep");
}

/** "had lied", "was lying", but not "did not lie", "could lie", "was deceived". */
function isOwnDeed(words: readonly Word[], deed: Word): boolean {
  return !deed.children.some((index) => {
    const { lower = "", tag = "", relation = "" } = words[index] ?? {};
    return negators.has(lower) || tag === "MD" || relation.endsWith(":pass");
  });
}
