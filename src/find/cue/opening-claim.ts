import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isPassive, verbGroup } from "./cue.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";

/** The noun for a claim that opens a sentence, and all that stands before the verb of answering. */
interface Opening {
  readonly noun: number;
  readonly range: Range;
}

/**
 * "The suggestion that the bank hid its losses | was dismissed by Lund": behind the verb of the clause a second one has the opening
 * noun for its subject, whatever the tree makes of it.
 */
export function openingClaim(scene: Scene, verb: Word): Opening | undefined {
  const answers = verb.tag === "VBN" && (objectCues.has(verb.lemma) || namingCues.has(verb.lemma));
  if (!answers || !isPassive(scene, verb.index)) return undefined;
  const [from, to] = sentenceRange(scene, verb.index);
  const [end] = verbGroup(scene, verb.index).cue;
  const that = scene.words
    .slice(from, Math.min(end, from + LONGEST_NOUN))
    .find(({ lower }) => lower === "that");
  const noun = scene.words[(that?.index ?? 0) - 1];
  if (!that || !noun || noun.index < from || !claimNouns.has(noun.lemma)) return undefined;
  const first = finiteVerbFrom(scene, that.index + 1, end);
  // "was dismissed by Lund | , who said …"
  const comma = scene.words.slice(verb.index, to).find(({ text }) => text === ",");
  if (!first || finiteVerbFrom(scene, verb.index + 1, comma?.index ?? to)) return undefined;
  const before = scene.words.slice(first.index + 1, end);
  const isOther = before.some(({ tag, text }) => /^(?:W|CC)/.test(tag) || text === ",");
  return isOther || before.at(-1)?.tag === "PRP"
    ? undefined
    : { noun: noun.index, range: [from, end] };
}

/** "A fresh claim | that" */
const LONGEST_NOUN = 6;
