import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";
import { otherVoice } from "../syntax/other-voice.ts";
import { sentenceRange, type Scene } from "../scene.ts";
import { endOf } from "./clause-end.ts";

/** "said he was armed and witnesses said | neither of them was": such a cue has its clause behind it, whatever the tree makes of that. */
export function behindVoice(scene: Scene, verb: Word): Clause | undefined {
  const start = verb.index + 1;
  const head =
    otherVoice(scene, verb.index) &&
    finiteVerbFrom(scene, start, sentenceRange(scene, verb.index)[1]);
  return head && { head: head.index, ranges: [[start, endOf(scene, verb, head.index, start)]] };
}
