import { gerundCues, perceptions } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import type { Claim } from "../content/claim-object.ts";
import { isPassive } from "../cue/cue.ts";
import { startsNextCue } from "../cue/next-cue.ts";
import { withComplements } from "../content/object-end.ts";
import { childOf, subtree, type Scene } from "../scene.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/** "reported | seeing smoke", "accepted | only having met her": of verbs that take other objects too, right behind them. */
export function gerundBehind(scene: Scene, verb: Word): Claim | undefined {
  if (!gerundCues.has(verb.lemma) || verb.tag === "VBG" || isPassive(scene, verb.index))
    return undefined;
  const next = scene.words[onOver(scene.words, verb.index, ({ tag }) => tag === "RB")];
  // "reported missing": as lost
  if (next?.tag === "VBG" && next.lower !== "missing") return gerundObject(scene, verb);
  // "reported | hearing shots": the tagger may take it for the noun
  const object = perceptions.has(next?.lower ?? "") ? childOf(scene, verb.index, "obj") : undefined;
  if (!object || object.index < verb.index) return undefined;
  return { head: object.index, ranges: [subtree(scene, object.index)], cueEnd: verb.index + 1 };
}

/** "admitted | hiding the fires", "denied | having hidden the fires", "pleaded | not guilty". */
export function gerundObject(scene: Scene, verb: Word): Claim | undefined {
  const gerund = childOf(scene, verb.index, "xcomp", "ccomp", "advcl");
  if (!gerund || gerund.index < verb.index || childOf(scene, gerund.index, "mark"))
    return undefined;
  if (!isGerund(scene, gerund) && verb.lemma !== "plead") return undefined;
  if (startsNextCue(scene, verb, gerund)) return undefined;
  const [first, end] = subtree(scene, gerund.index);
  // "denied | knowingly hiding them", though the tree may hang the adverb on the cue
  const start = backOver(
    scene.words,
    first,
    ({ tag, index }) => tag === "RB" && index > verb.index,
  );
  // "blamed | the summer, rising wages and the cost of butter"
  const isSecond =
    scene.words[start - 1]?.text === "," && scene.words[verb.index + 1]?.tag === "DT";
  return {
    head: gerund.index,
    ranges: [[isSecond ? verb.index + 1 : start, withComplements(scene, verb.index, end)]],
    cueEnd: verb.index + 1,
  };
}

/** "hiding the fires", "having hidden the fires", "being told of the fires" */
function isGerund(scene: Scene, { tag, index }: Word): boolean {
  return tag === "VBG" || childOf(scene, index, "aux", "aux:pass", "cop")?.tag === "VBG";
}
