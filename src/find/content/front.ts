import { startsUpper } from "../../letters.ts";
import { adverbialOpeners } from "../../lexicon/clauses.ts";
import type { Word } from "../../types.ts";
import { insertion } from "./insertion.ts";
import { isOpeningMark, sentenceRange, subtree, type Range, type Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { voiceRange } from "../syntax/voice.ts";

/**
 * "In spring, he said, | the pier would open": what stands before a cue with a comma on either side opens the clause behind it, from
 * the last comma and conjunction on; not "a sign that, he said, it leaks", nor "a keeper, who swore, he said, that it leaked".
 */
export function frontOf(scene: Scene, verb: Word): Range | undefined {
  if (scene.words[verb.index + 1]?.text !== ",") return undefined;
  const own = insertion(scene, verb);
  const end = (own?.[0] ?? 0) - 1;
  if (own?.[1] !== verb.index + 1 || scene.words[end]?.text !== ",") return undefined;
  const { tag = "", lower = "" } = scene.words[end - 1] ?? {};
  if (/^(?:W|IN|CC|DT|TO)/.test(tag) || adverbialOpeners.has(lower)) return undefined;
  if (isOpeningMark(scene, own[1] + 1) && startsUpper(scene.words[own[1] + 2]?.text ?? ""))
    return undefined;
  const [from] = voiceRange(scene, verb.index);
  const whole = scene.words[own[1] + 1]?.lower !== "that";
  for (let index = end - 1; index > from; index--) {
    if (scene.words[index]?.text !== ",") continue;
    if (scene.words[index + 1]?.tag === "CC") return [index + 2, end];
    if (!whole) return undefined;
  }
  return [from, end];
}

/**
 * "Since the mine shut in 1990, | they say they have found forty shafts": with a perfect behind the cue, which is none itself, what has been
 * since is what is said.
 */
export function sinceFront(scene: Scene, verb: Word, told: Range): Range | undefined {
  const { words } = scene;
  const [from] = sentenceRange(scene, verb.index);
  if (words[from]?.lower !== "since" || told[0] < verb.index) return undefined;
  const finite = finiteVerbFrom(scene, told[0], told[1]);
  const cue = verbGroup(scene, verb.index).cue[0];
  if (finite?.lemma !== "have" || words[cue]?.lemma === "have") return undefined;
  const subject = subjectOf(scene, verb.index);
  const end = subject && subject.index < cue ? subtree(scene, subject.index)[0] : cue;
  const comma = words[end - 1]?.text === "," ? end - 1 : -1;
  return comma > from ? [from, comma] : undefined;
}
