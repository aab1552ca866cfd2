import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { inventing, storyNouns } from "../../lexicon/inventions.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isVerb } from "../../words.ts";

/** "made up the story", "had invented the claim", "made that story up": of what has been told, and of nothing else that one may invent or make up. */
export function isInventing(words: readonly Word[], verb: Word): boolean {
  const particle = isVerb(verb) ? inventing.get(verb.lemma) : undefined;
  if (particle === undefined) return false;
  const before = words.slice(Math.max(0, verb.index - REACH), verb.index);
  if (before.some(({ lower, sentence }) => negators.has(lower) && sentence === verb.sentence))
    return false;
  const behind = words.slice(verb.index + 1, verb.index + 1 + LONGEST);
  if (particle && !behind.some(({ lower }) => lower === particle)) return false;
  const at = behind.findIndex(({ lower }) => DEFINITE.has(lower));
  const lead = behind.slice(0, Math.max(0, at));
  const noun = behind.slice(at + 1).find(({ tag }) => tag.startsWith("NN"));
  return (
    at >= 0 &&
    lead.every(({ lower, tag }) => lower === particle || tag === "RB" || tag === "``") &&
    noun !== undefined &&
    (storyNouns.has(noun.lemma) || anaphoricNouns.has(noun.lemma))
  );
}

/** "had | not simply | made" */
const REACH = 3;
/** "up | the whole | sorry | story" */
const LONGEST = 5;
const DEFINITE = new Set(["the", "this", "that", "these", "those", "her", "his", "their"]);
