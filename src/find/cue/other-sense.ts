import { documentPlurals } from "../../lexicon/documents.ts";
import { admitting, otherObjects } from "../../lexicon/object-cues.ts";
import { manNouns, personNouns, spokespeople, womanNouns } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";

/** Whether a verb of saying means something else with this object: "denied bail", "denied voters | a choice", "admitted 40 refugees". */
export function isOtherSense(scene: Scene, verb: Word, object: Word): boolean {
  if (otherObjects.get(verb.lemma)?.has(object.lemma)) return true;
  if (admitting.has(verb.lemma)) return isPeople(object);
  return verb.lemma === "deny" && withholds(scene, verb);
}

/** "denied his party | the victory": a second noun phrase right behind the first is what is withheld. */
function withholds({ words }: Scene, { index, sentence }: Word): boolean {
  for (let next = index + 1; words[next]?.sentence === sentence; next++) {
    const tag = words[next]?.tag ?? "";
    const opens = /^(?:DT|PRP\$)$/.test(tag) && words[next]?.lower !== "that";
    if (opens && words[next - 1]?.tag.startsWith("NN")) return true;
    if (!opens && !/^(?:JJ|CD|NN|RB)/.test(tag)) return false;
  }
  return false;
}

/** "confirmed the judge", who is put in an office, but not "confirmed the figures": a word for somebody, or for many. */
export function isPeople({ lemma, lower, tag, entity }: Word): boolean {
  if (documentPlurals.has(lower)) return false;
  return (
    tag === "NNPS" ||
    entity === "person" ||
    [personNouns, manNouns, womanNouns, spokespeople].some((nouns) => nouns.has(lemma))
  );
}
