import type { Word } from "../../types.ts";
import { endOf } from "./clause-end.ts";
import { type Clause, laterChildren } from "../syntax/clause-parts.ts";
import { isPassive } from "../cue/cue.ts";
import { childOf, subtree, type Scene } from "../scene.ts";
import { standingIn } from "./standing.ts";

/** "Polls show | her leading by two points": a participle with a subject of its own, right behind what shows it. */
export function smallClause(scene: Scene, verb: Word): Clause | undefined {
  if (verb.lemma !== "show" || isPassive(scene, verb.index)) return undefined;
  const doing = laterChildren(scene, verb).find(
    ({ tag, index }) =>
      tag === "VBG" &&
      childOf(scene, index, "nsubj") !== undefined &&
      subtree(scene, index)[0] === verb.index + 1,
  );
  if (doing)
    return {
      head: doing.index,
      ranges: [[verb.index + 1, endOf(scene, verb, doing.index, verb.index + 1)]],
    };
  const standing = standingIn(scene, verb);
  return standing && { head: standing.head, ranges: [standing.range] };
}
