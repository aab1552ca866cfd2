import { adjectiveCues } from "../../lexicon/adjective-cues.ts";
import { cognition } from "../../lexicon/cue-frames.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Family } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Whether what stands in the content of another attribution, if in any, is told by the article as well. */
export function isTold(scene: Scene, draft: Draft, outer: Draft | undefined): boolean {
  if ((scene.quotationOf[draft.cueWord] ?? -1) >= 0 && !tellsOfTelling(scene, draft)) return false;
  if (!outer) return true;
  return !(
    refusesForItself(scene, draft) ||
    isWordFor(scene, draft) ||
    thinks(scene, draft) ||
    expectsOfItself(scene, draft) ||
    tellsOf(draft, outer)
  );
}

/** "Mr Lund knew, | critics say.": who tells what somebody knew, and that he does, is none of what he knew. */
function tellsOf({ content, family }: Draft, { source, cue, cueWord }: Draft): boolean {
  const [from, to] = content[0] ?? [-1, -1];
  // not "according to a study that, its authors say, is new"
  if (family !== "clause" || cueWord < from || to <= cueWord) return false;
  return [...source, ...cue].some(([start]) => start === from);
}

/**
 * “My aunt told me the pier was rotten”: in a quotation the speaker passes on what somebody said once, or what somebody named
 * thinks; “they say”, “which shows”, “he calls it a joke” is the speaker’s own talk, and the article reports it of nobody.
 */
function tellsOfTelling(scene: Scene, { family, cue, cueWord, sourceWord }: Draft): boolean {
  if (UNTENSED.has(family)) return true;
  const verb = scene.words[cueWord];
  if (sourceWord === null || !verb) return false;
  if (cognition.has(verb.lemma)) return family === "clause";
  if (!speechCues.has(verb.lemma)) return false;
  return cue.some(([from, to]) =>
    scene.words.slice(from, to).some(({ tag, lower }) => /^VB[DN]$/.test(tag) || lower === "used"),
  );
}

const UNTENSED: ReadonlySet<Family> = new Set(["according", "noun", "headline", "refusal"]);

/** "The firm said | it would not comment": what a pronoun refuses in somebody’s words is his refusal, and told already. */
function refusesForItself(scene: Scene, draft: Draft): boolean {
  const { family, cue, cueWord, polarity } = draft;
  if (polarity !== "negative" || !isPronoun(scene, draft)) return false;
  const refuses =
    (family === "refusal" && scene.words[cueWord]?.lemma === "comment") ||
    cue.some(([from]) => /^(?:[cw]ould|can|will|wo)$/.test(scene.words[from]?.lower ?? ""));
  return refuses && !isAddition(scene, cueWord);
}

/** "said it knew of the claims and | would not comment": a second predicate is a refusal beside what is said. */
function isAddition(scene: Scene, cueWord: number): boolean {
  const start = verbGroup(scene, cueWord).cue[0];
  return scene.words[start - 1]?.tag === "CC";
}

/** "condemned | what he called a “breach”": in a content the phrase only words what is told already. */
function isWordFor(scene: Scene, { family, content }: Draft): boolean {
  return family === "naming" && scene.words[content[0]?.[0] ?? -1]?.lower === "what";
}

/** "said the council | expected to open it in May": what somebody is said to expect of himself is his plan, and told already. */
function expectsOfItself({ words }: Scene, { family, cueWord, content }: Draft): boolean {
  const expects = family === "object" && cognition.has(words[cueWord]?.lemma ?? "");
  return expects && words[content[0]?.[0] ?? -1]?.tag === "TO";
}

/**
 * "said she believed the pier was rotten", "shut the pier because he expected rain, he said": what a pronoun thinks in somebody’s
 * words is the speaker’s own thought, and only hedges what is told already.
 */
function thinks(scene: Scene, draft: Draft): boolean {
  const { lemma = "", lower = "" } = scene.words[draft.cueWord] ?? {};
  const mental = cognition.has(lemma) || OPINIONS.has(lemma) || adjectiveCues.has(lower);
  return mental && isPronoun(scene, draft);
}

const OPINIONS: ReadonlySet<string> = new Set(["consider", "see", "view", "regard"]);

function isPronoun(scene: Scene, { sourceWord }: Draft): boolean {
  return scene.words[sourceWord ?? -1]?.tag === "PRP";
}
