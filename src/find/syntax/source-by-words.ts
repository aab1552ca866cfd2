import { childOf, type Range, type Scene } from "../scene.ts";
import { frontedSource } from "./fronted.ts";
import { insertedCue } from "./inserted.ts";
import { invertedSource } from "./inverted.ts";
import { attendingSource, countedSource, heardSource, ownedSource } from "./owned-source.ts";
import { otherVoice } from "./other-voice.ts";

/** The source of a cue where its place in the sentence tells it by the words alone, whatever the tree makes of them. */
export function sourceByWords(scene: Scene, cue: number): Range | undefined {
  const bare = childOf(scene, cue, "nsubj") === undefined;
  return (
    invertedSource(scene, cue) ??
    ownedSource(scene, cue) ??
    heardSource(scene, cue) ??
    attendingSource(scene, cue) ??
    countedSource(scene, cue) ??
    insertedCue(scene, cue)?.source ??
    frontedSource(scene, cue) ??
    (bare ? otherVoice(scene, cue) : undefined)
  );
}
