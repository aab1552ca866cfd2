import { pollNouns } from "../../lexicon/according.ts";
import { backing, batches, leads, places, pollVerbs, scores } from "../../lexicon/polls.ts";
import type { Word } from "../../types.ts";
import { joinsClause } from "./according-scope.ts";
import { isPassive } from "../cue/cue.ts";
import { isFiniteVerb, isPunctuation, subtree, type Range, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { insertedBefore } from "../syntax/clause-limits.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { endOver, onOver } from "../syntax/walk.ts";

interface Standing {
  readonly head: number;
  readonly range: Range;
}

/** "Polls show | her well behind", "The latest survey has | Lund at 41 per cent", "A poll gave | her a lead of six points": where a poll puts somebody. */
export function standingIn(scene: Scene, verb: Word): Standing | undefined {
  const { words } = scene;
  if (!pollVerbs.has(verb.lemma) || isPassive(scene, verb.index) || !isOfPoll(scene, verb))
    return undefined;
  const start = verb.index + 1;
  const object = words[start]?.tag === "PRP" ? start + 1 : endOver(words, start, isOfName);
  if (object === start) return undefined;
  const head = verb.lemma === "give" ? leadIn(scene, start) : placeIn(scene, object);
  if (head === undefined) return undefined;
  const end = endOver(words, Math.max(object, head), goesOn);
  const told = insertedBefore(scene, verb, start, subtree(scene, verb.index)[1]);
  const next = words.slice(end, told).find(({ index }) => joinsClause(scene, index));
  return { head, range: [start, Math.max(end, beforeGloss(scene, start, next?.index ?? told))] };
}

/** What names who stands somewhere: "the mayor", but not "Lund | ahead", "the governor | tied", which the tagger may take for a noun. */
function isOfName(word: Word): boolean {
  return isPhrasePart(word) && !places.has(word.lower);
}

/** "A Vesper poll for the Ledger last week | shows", "A string of polls | have", not "voters, according to a poll, | have" */
function isOfPoll(scene: Scene, verb: Word): boolean {
  const source = sourceOf(scene, verb.index);
  if (!source) return false;
  const polls = batches.has(source.lemma) ? scene.words[source.index + 2] : source;
  return polls !== undefined && (pollNouns.has(polls.lemma) || scores.has(polls.lemma));
}

/** "her | well behind", "Lund | leading Berg", "Lund | at 41 per cent", "her | with a big lead", "Lund | backed by 41 per cent" */
function placeIn({ words }: Scene, from: number): number | undefined {
  const at = endOver(
    words,
    from,
    ({ tag, lower }) => (tag === "RB" && !places.has(lower)) || lower === "about",
  );
  const word = words[at];
  if (!word) return undefined;
  if (places.has(word.lower) || word.tag === "VBG") return at;
  const isBacked = backing.has(word.lower) && words[at + 1]?.lower === "by";
  if (isBacked && words.slice(at + 2, at + LONGEST_LEAD).some(isLead)) return at;
  if (!/^(?:at|in|on|with)$/.test(word.lower)) return undefined;
  return words.slice(at + 1, at + LONGEST_LEAD).find(isLead)?.index;
}

/** "gave her | a lead of six points", "gives the party | 41 per cent" */
function leadIn({ words }: Scene, from: number): number | undefined {
  return words
    .slice(
      from + 1,
      onOver(
        words,
        from,
        ({ tag, lower }) => tag === "PRP" || lower === "per" || /^(?:NN|DT|JJ|CD|RB|POS)/.test(tag),
      ),
    )
    .find(({ lemma }) => leads.has(lemma))?.index;
}

function isLead({ lemma, tag }: Word): boolean {
  return tag === "CD" || leads.has(lemma);
}

/** "with a comfortable double-digit | lead" */
const LONGEST_LEAD = 6;

function goesOn(word: Word): boolean {
  return !isPunctuation(word) && !isFiniteVerb(word) && word.tag !== "CC";
}
