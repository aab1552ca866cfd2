import { evidenceVerbs } from "../../lexicon/anaphors.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { subordinators } from "../../lexicon/clauses.ts";
import { mandating } from "../../lexicon/cue-frames.ts";
import { encountering } from "../../lexicon/finding-out.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { sourceOf } from "../source/source.ts";
import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import { isFiniteVerb, isPunctuation, type Range, type Scene } from "../scene.ts";

/**
 * No clause of this cue, or none that asserts: "As they watch, | fans think back", "responded to claims | that it sank", "showed wit by
 * joking | that it sank", "suggested | she sell it".
 */
export function isStolen(scene: Scene, cue: Word, { head, ranges }: Clause): boolean {
  const { words } = scene;
  const [start, end] = ranges[0] ?? [cue.index, cue.index];
  if (end <= cue.index)
    return (
      words[start]?.tag === "IN" &&
      // "In the end, he said, members always | vote": the tagger may take it for an infinitive
      !(head > cue.index && words[head]?.tag === "VB") &&
      end - start < LONGEST_OPENING &&
      // "After the dam burst, police said, | they fled": a clause goes on behind the cue, whatever the tagger takes "burst" for
      !ranges.some((range) => isTold(words, cue, range)) &&
      isAdverbial(ranges.flatMap((range) => words.slice(...range)))
    );
  // "The woman who | found the body | said it was cold"
  const told = words[head];
  if (told && encountering.has(cue.lemma) && speechCues.has(told.lemma)) {
    const teller = sourceOf(scene, told.index);
    if (teller && teller.index < cue.index) return true;
  }
  const isMandate = words[head]?.tag === "VB" && words[head - 1]?.tag === "PRP";
  if (isMandate && mandating.has(cue.lemma)) return true;
  const [by, noun] = [words[start - 2], words[start - 1]];
  if (!noun || noun.index === cue.index) return false;
  if (noun.tag === "VBG" && by?.lower === "by") return clauseCues.has(noun.lemma);
  return words[start]?.lower === "that" && claimNouns.has(noun.lemma) && isOf(words, cue, noun);
}

/** "responded | to claims", "spoke | of his claim", "showed gaps | in Lund’s account", but not "said | in a statement" */
function isOf(words: readonly Word[], cue: Word, noun: Word): boolean {
  const between = words.slice(cue.index + 1, noun.index);
  const preposition = between.findLast(({ tag }) => /^(?:IN|TO)$/.test(tag));
  if (/^(?:about|against|of|to)$/.test(preposition?.lower ?? "")) return true;
  const isShown = evidenceVerbs.has(cue.lemma) && between[0] !== preposition;
  return isShown && preposition !== undefined && between.some(({ tag }) => tag === "POS");
}

function isTold(words: readonly Word[], { index }: Word, [from, to]: Range): boolean {
  return from > index && words.slice(from, to).some(isFiniteVerb);
}

/** How many words a clause that opens a sentence may have. */
const LONGEST_OPENING = 40;

/** "As they watch the vote", "In physics": a clause or phrase that opens a sentence, and nothing else. */
function isAdverbial(content: readonly Word[]): boolean {
  const [first] = content;
  const comma = content.findIndex(({ text }) => text === ",");
  if (comma >= 0 && !content.slice(comma).every(isPunctuation)) return false;
  const own = subordinators.has(first?.lower ?? "") ? 1 : 0;
  return content.filter(isFiniteVerb).length <= own;
}
