import { objectCues } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import { endsClause } from "./claim-object.ts";
import { subjectOf } from "../cue/subject.ts";
import { type Range, type Scene, childOf, isFiniteVerb, isPunctuation, subtree } from "../scene.ts";

/**
 * "data that officials believe could harm the port", "a bill which critics say is weak", "what analysts said was a sign": the
 * complement has no subject of its own; the noun before the relative clause, or "what", is what is spoken of.
 */
export function relativized(scene: Scene, verb: Word, complement: Word): Range | undefined {
  const subject = subjectOf(scene, verb.index);
  if (!subject || subject.tag.startsWith("W") || subject.index > verb.index) return undefined;
  const pronoun = scene.words[subtree(scene, subject.index)[0] - 1];
  if (pronoun?.tag === "WRB" || childOf(scene, complement.index, "mark")?.lower === "that")
    return undefined;
  const comma = scene.words[(pronoun?.index ?? 0) - 1]?.text === ",";
  if (pronoun && comma && /^(?:which|who|whom)$/.test(pronoun.lower))
    return [pronoun.index, pronoun.index + 1];
  if (
    childOf(scene, complement.index, "nsubj", "nsubj:pass", "expl", "csubj") &&
    !isOpenEnded(scene, complement)
  )
    return undefined;
  if (pronoun?.lower === "what" && complement.index > verb.index)
    return isPredicate(scene, verb.index + 1) ? [pronoun.index, pronoun.index + 1] : undefined;
  const noun =
    verb.relation === "acl:relcl"
      ? scene.words[verb.head]
      : pronoun && /^(?:that|which)$/.test(pronoun.lower)
        ? scene.words[pronoun.index - 1]
        : undefined;
  if (!noun || !/^(?:NN|PRP|CD)/.test(noun.tag)) return undefined;
  const joined =
    scene.words[noun.index - 1]?.tag === "CC" && scene.words[noun.index - 2]?.tag.startsWith("NN");
  const whole = Math.min(
    subtree(scene, noun.index)[0],
    joined ? subtree(scene, noun.index - 2)[0] : noun.index,
  );
  const start = behindQuotation(scene, whole, noun.index);
  const preposition = start < noun.index && /^(?:IN|TO)$/.test(scene.words[start]?.tag ?? "");
  return [preposition ? start + 1 : start, subtree(scene, subject.index)[0]];
}

/** "a figure which the firm says | it does not recognise": with no object of its own the complement has the noun for one. */
function isOpenEnded(scene: Scene, { index, lemma }: Word): boolean {
  return objectCues.has(lemma) && endsClause(scene, index + 1) && !childOf(scene, index, "obj");
}

/** "called it “a gift to the rich”, | remarks which Lund said": no quotation that goes before is spoken of. */
function behindQuotation(scene: Scene, from: number, noun: number): number {
  let start = noun;
  while (start > from && !isPunctuation(scene.words[start - 1])) start--;
  return (scene.quotationOf[start - 2] ?? -1) === (scene.quotationOf[noun] ?? -1) ? from : start;
}

/** "what analysts said | was a sign of thaw": the rest of the clause begins with its verb. */
function isPredicate(scene: Scene, index: number): boolean {
  return isFiniteVerb(scene.words[index]);
}
