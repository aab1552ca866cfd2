import { adjectiveCues } from "../../lexicon/adjective-cues.ts";
import { cognition, positions } from "../../lexicon/cue-frames.ts";
import { ownViews } from "../../lexicon/passive-cues.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { bodyNouns } from "../../lexicon/bodies.ts";
import { personNouns } from "../../lexicon/people.ts";
import type { Family, Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import type { Draft } from "../draft.ts";
import { isFiniteVerb, type Scene } from "../scene.ts";
import { backOver, onOver } from "../syntax/walk.ts";

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
function tellsOfTelling(scene: Scene, draft: Draft): boolean {
  const { family, cue, cueWord, sourceWord } = draft;
  if (UNTENSED.has(family)) return true;
  const verb = scene.words[cueWord];
  if (sourceWord === null || !verb) return false;
  if (cognition.has(verb.lemma)) return family === "clause";
  if (!speechCues.has(verb.lemma) && verb.lemma !== "point") return false;
  return (
    isPosition(scene, draft) ||
    cue.some(([from, to]) =>
      scene.words
        .slice(from, to)
        .some(({ tag, lower }) => /^VB[DN]$/.test(tag) || lower === "used"),
    )
  );
}

/** “Lund claims the pier is safe. It is not.”, “The government is alleging that he ran”: what a party holds now the speaker may answer. */
function isPosition({ words }: Scene, { family, cueWord, sourceWord, content }: Draft): boolean {
  const verb = words[cueWord];
  const source = words[sourceWord ?? -1];
  if (family !== "clause" || !verb || !source || !positions.has(verb.lemma)) return false;
  const holds =
    /^VB[ZP]$/.test(verb.tag) ||
    (verb.tag === "VBG" && /^(?:is|are)$/.test(words[cueWord - 1]?.lower ?? ""));
  return (
    holds &&
    content.length === 1 &&
    opensClause(words, content[0]?.[0] ?? -1) &&
    isParty(words, source, verb)
  );
}

/** “claims that it fell”, “claims it fell”, “claims the pier is safe”, not “claims what people want”. */
function opensClause(words: readonly Word[], start: number): boolean {
  const { lower = "", tag = "" } = words[start] ?? {};
  if (lower === "that" || /^(?:PRP|EX)$/.test(tag)) return true;
  const end = onOver(words, start, (word) => /^(?:NN|JJ|CD)/.test(word.tag));
  const isWhole = words.slice(start, end).filter((word) => word.tag === "NNS").length < 2;
  return /^(?:DT|PRP\$|NN)/.test(tag) && isWhole && isFiniteVerb(words[end]);
}

/** “Lund claims”, “the government insists”, “prosecutors allege”; what people say, and a law, is everybody’s. */
function isParty(words: readonly Word[], { tag, lemma, index }: Word, verb: Word): boolean {
  const start = backOver(words, index, (word) => /^(?:NN|JJ|DT|PRP\$)/.test(word.tag));
  // “There are things that Lund claims”, “things Lund claims she has done”
  if (/^W|^IN$/.test(words[start - 1]?.tag ?? "")) return false;
  if (tag === "NNP") return !/s$|thing$/.test(words[start]?.lower ?? "") || start === index;
  if (tag === "NNS") return isPerson(lemma) && words[index + 1] === verb;
  const determiner = words[backOver(words, index, (word) => /^(?:NN|JJ)/.test(word.tag)) - 1];
  const isDefinite = /^(?:the|my|our|his|her|their)$/.test(determiner?.lower ?? "");
  return isDefinite && (isPerson(lemma) || bodyNouns.has(lemma));
}

function isPerson(lemma: string): boolean {
  return personNouns.has(lemma) && !/^(?:people|person)$/.test(lemma);
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
  const mental = cognition.has(lemma) || ownViews.has(lemma) || adjectiveCues.has(lower);
  return mental && isPronoun(scene, draft);
}

function isPronoun(scene: Scene, { sourceWord }: Draft): boolean {
  return scene.words[sourceWord ?? -1]?.tag === "PRP";
}
