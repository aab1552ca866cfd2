import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { answering } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { isOfOwned, isWarned } from "../cue/complementizer.ts";
import { openingClaim } from "../cue/opening-claim.ts";
import { goesOn } from "../cue/outer-clause.ts";
import { childOf, subtree, type Scene } from "../scene.ts";
import { thatBehind } from "../source/that-behind.ts";
import { contactOf } from "../syntax/contact.ts";
import { trailingSource } from "../syntax/trailing.ts";
import { endsAside, isOfSource } from "./insertion.ts";
import { resumes } from "./next-predicate.ts";

/** Whether what the tree takes for the complement of a cue is that of another verb, a cue of its own, or of a noun; `later` are what hangs on the verb behind it. */
export function isOfAnother(
  scene: Scene,
  verb: Word,
  complement: Word,
  later: readonly Word[],
): boolean {
  // "denies any wrongdoing and points out | that …": the clause is of the verb before it.
  if (later.some((word) => isSecond(word, complement))) return true;
  // "could not find it, | a spokesman admitted.": a cue of its own, with what stands before it for its content
  if (trailingSource(scene, complement.index)) return true;
  if (endsAside(scene, verb) || isOfSource(scene, verb, complement)) return true;
  if (isToldElsewhere(scene, verb, complement) || isAs(scene, verb, complement)) return true;
  // "the claim that Lund knew of it | was denied by her agent"
  if (openingClaim(scene, complement)) return true;
  if (answersClaim(scene, verb, complement)) return true;
  const [start] = subtree(scene, complement.index);
  if (scene.words[start]?.lower === "that" && isOfOwned(scene, verb.index, start)) return true;
  return belongsToNoun(scene, verb, complement) || resumes(scene, verb, complement);
}

function isSecond({ relation, tag, index }: Word, complement: Word): boolean {
  return relation === "conj" && tag.startsWith("VB") && index < complement.index;
}

/** Whether a cue of its own tells what the tree takes for the complement of the one before: "ruled out a levy, | telling delegates that it was bad". */
function isToldElsewhere(scene: Scene, verb: Word, complement: Word): boolean {
  const { index, tag, lemma } = complement;
  // "wrote a book he says | changed his life"
  const says = index - 1 > verb.index ? scene.words[index - 1] : undefined;
  if (says && clauseCues.has(says.lemma) && contactOf(scene, says, complement)) return true;
  if (tag === "VBG" && index > verb.index && clauseCues.has(lemma) && goesOn(scene, index))
    return true;
  // "wrote to stations | warning them that it was false"
  const [start] = subtree(scene, index);
  const warning = scene.words[start - 2];
  return start - 2 > verb.index && warning !== undefined && isWarned(scene, warning);
}

/** "knew of it, | as Lund put it" */
function isAs(scene: Scene, verb: Word, { index }: Word): boolean {
  const [start] = subtree(scene, index);
  if (start <= verb.index) return false;
  return scene.words[start]?.lower === "as" && scene.words[start - 1]?.text === ",";
}

/** "believed his claim that …", "denied reports that …": the clause says what the noun is about, whatever the tree hangs it on. */
function belongsToNoun(scene: Scene, verb: Word, complement: Word): boolean {
  const object = childOf(scene, verb.index, "obj");
  return (
    object !== undefined &&
    claimNouns.has(object.lemma) &&
    object.index > verb.index &&
    subtree(scene, complement.index)[0] <= object.index + 2 &&
    complement.index > object.index
  );
}

/** "was responding to questions about complaints by Lund | that it was late": whoever answers a claim does not make it. */
function answersClaim(scene: Scene, verb: Word, complement: Word): boolean {
  const { words } = scene;
  if (!answering.has(verb.lemma) || words[verb.index + 1]?.tag !== "TO") return false;
  const [start] = subtree(scene, complement.index);
  const nouns = words.slice(verb.index + 1, complement.index);
  return nouns.some(
    (noun) => claimNouns.has(noun.lemma) && noun.index < start && claimedAt(scene, noun) <= start,
  );
}

/** Where the clause of a claim begins: "complaints | that", "complaints by Lund | that". */
function claimedAt(scene: Scene, noun: Word): number {
  const behind = scene.words[noun.index + 1];
  return behind?.lower === "that"
    ? behind.index
    : (thatBehind(scene, noun)?.index ?? Number.POSITIVE_INFINITY);
}
