import type { Word } from "../../types.ts";
import { answeringRelative } from "../syntax/answering-relative.ts";
import { endsClause, glossed, isClaim, type Claim } from "../content/claim-object.ts";
import { subjectOf } from "../cue/subject.ts";
import { isNominal, subtree, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";

/**
 * "a charge which the administration denies", "something the firm denies": the noun before the clause. Behind a comma "which"
 * takes up the whole clause, unless the noun is one for a claim: "two clerks were threatened with dismissal, which he denies".
 */
export function relativeObject(
  scene: Scene,
  verb: Word,
  object: Word | undefined,
): Claim | undefined {
  const noun = scene.words[verb.head];
  if (verb.relation !== "acl:relcl" || !noun || !isNominal(noun)) return undefined;
  if (object && !/^(?:which|that|whom)$/.test(object.lower)) return undefined;
  const subject = subjectOf(scene, verb.index);
  if (!subject || /^(?:which|that|who)$/.test(subject.lower)) return undefined;
  const start = subtree(scene, verb.index)[0];
  const gloss = scene.words[start]?.lower === "which" && scene.words[start - 1]?.text === ",";
  if (gloss && !isClaim(scene, noun))
    return { head: start, ranges: [glossed(scene, start)], cueEnd: verb.index + 1 };
  return {
    head: noun.index,
    ranges: [[behindPreposition(scene, subtree(scene, noun.index)[0]), start]],
    cueEnd: verb.index + 1,
  };
}

/** "compared with | the 900 analysts had forecast" */
function behindPreposition({ words }: Scene, start: number): number {
  return onOver(words, start - 1, ({ relation }) => relation === "case");
}

/** "…, which they deny": pronoun, source and verb in a row, whatever the tree makes of them. */
export function glossedObject(scene: Scene, verb: Word): Claim | undefined {
  const answering = answeringRelative(scene, verb);
  if (answering)
    return {
      head: answering.which,
      ranges: [glossed(scene, answering.which)],
      cueEnd: verb.index + 1,
    };
  const subject = subjectOf(scene, verb.index);
  const [start] = subject ? subtree(scene, subject.index) : [0];
  const pronoun = scene.words[start - 1];
  return subject && endsClause(scene, verb.index + 1) && pronoun?.lower === "which"
    ? { head: pronoun.index, ranges: [glossed(scene, pronoun.index)], cueEnd: verb.index + 1 }
    : undefined;
}
