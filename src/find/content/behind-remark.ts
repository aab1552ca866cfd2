import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import type { Scene } from "../scene.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";
import { onOver } from "../syntax/walk.ts";
import { endOf } from "./clause-end.ts";

/** "has pointed out, and he is right, | that it is old": behind a remark between commas "that" opens what is said. */
export function behindRemark(scene: Scene, verb: Word): Clause | undefined {
  const { words } = scene;
  const [, comma] = verbGroup(scene, verb.index).cue;
  if (words[comma]?.text !== "," || words[comma + 1]?.tag !== "CC") return undefined;
  const end = onOver(words, comma + 1, ({ text }) => text !== ",");
  const that = words[end + 1];
  if (end > comma + LONGEST_REMARK || words[end]?.text !== "," || that?.lower !== "that")
    return undefined;
  const head = finiteVerbFrom(scene, that.index + 1, that.index + LONGEST_SUBJECT);
  if (head?.sentence !== verb.sentence) return undefined;
  return { head: head.index, ranges: [[that.index, endOf(scene, verb, head.index, that.index)]] };
}

/** ", and he is quite right to do so," */
const LONGEST_REMARK = 9;

/** In words. */
const LONGEST_SUBJECT = 20;
