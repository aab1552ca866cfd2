import { clauseCues } from "../../lexicon/clause-cues.ts";
import { goingAbout } from "../../lexicon/tidings.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { openingClaim } from "../cue/opening-claim.ts";
import { isFiniteVerb, subtree, type Scene } from "../scene.ts";

/** "the claim that he lied | was denied": a second finite verb that nothing joins to the first has the noun for its subject. */
export function beforePredicate(scene: Scene, verb: Word, end: number): number {
  for (let index = verb.index + 1; index < end; index++) {
    const word = scene.words[index];
    const passive = word?.relation === "aux:pass" ? scene.words[word.head] : undefined;
    const answered = passive && openingClaim(scene, passive);
    if (answered) return Math.min(index, answered.range[1]);
    if (
      !word ||
      word.tag === "CC" ||
      word.tag.startsWith("W") ||
      word.text === "," ||
      word.lower === "that"
    )
      return end;
    if (word.tag === "IN" && word.relation === "mark" && word.lower !== "about") return end;
    // "Rumours that Lund would resign | swirled"
    const isAbout = /^VB[DN]$/.test(word.tag) && goingAbout.has(word.lemma);
    if (isAbout && scene.words[index - 1]?.tag === "VB") return index;
    if (/^ha(?:s|ve)$/.test(word.lower) && goingAbout.has(scene.words[index + 1]?.lemma ?? ""))
      return index;
    // "had | resigned"
    const isParticiple = /^(?:be|have)$/.test(scene.words[index - 1]?.lemma ?? "");
    if (!isFiniteVerb(word) || isParticiple) continue;
    if (clauseCues.has(verb.lemma) || subject(scene, verb, index)) return end;
    // "the claim that it was endless | did not show bias"
    const isDenied = word.lemma === "do" && /^n[o’']t$/.test(scene.words[index + 1]?.lower ?? "");
    const isPlain = word.tag === "MD" || /^(?:is|was|were|are|has|had|have)$/.test(word.lower);
    return isPlain || isDenied ? index : end;
  }
  return end;
}

/** "claims he left when the bell | rang": a verb right behind a subject of its own belongs to the clause. */
function subject(scene: Scene, verb: Word, index: number): boolean {
  const own = subjectOf(scene, index);
  if (!own || own.index <= verb.index || own.index !== index - 1) return false;
  return scene.words[subtree(scene, own.index)[0] - 1]?.tag !== "IN";
}
