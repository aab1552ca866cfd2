import { making, pictures } from "../../lexicon/cue-frames.ts";
import { provedTo } from "../../lexicon/falsities.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { isFiniteVerb, isPause, type Scene } from "../scene.ts";

/** Whether the words behind a cue only look like a clause: a noun phrase with a relative clause, or a pronoun and its occasion. */
export function isNoClause(scene: Scene, verb: Word, { ranges }: Clause): boolean {
  const [from, to] = ranges.length === 1 ? (ranges[0] ?? [0, 0]) : [0, 0];
  if (from <= verb.index) return false;
  return (
    isRelativized(scene, verb, from, to) ||
    isPicture(scene, verb, from) ||
    isResult(scene, verb, from) ||
    isMeasured(scene, from) ||
    isThing(scene, verb, from, to) ||
    isPointing(scene, from, to) ||
    isSmallClause(scene, verb, from) ||
    isGloss(scene, from)
  );
}

/** "wrote | a song that won a prize", "adding | a clause which bars gifts": the only verb stands behind a relative pronoun. */
function isRelativized(scene: Scene, { lemma, index }: Word, from: number, to: number): boolean {
  // "cannot | find a job that pays", not "The inquiry found a flaw that kills"
  if (!making.has(lemma) && !(lemma === "find" && isUnfound(scene, index))) return false;
  const { words } = scene;
  const verb = finiteVerbFrom(scene, from, to);
  if (!verb || finiteVerbFrom(scene, verb.index + 1, to)) return false;
  const start = backOver(words, verb.index, ({ tag }) => /^(?:RB|PRP)$/.test(tag));
  const [noun, pronoun] = [words[start - 2], words[start - 1]];
  if (start - 2 < from || !/^(?:that|which)$/.test(pronoun?.lower ?? "")) return false;
  return (
    /^(?:NN|'')/.test(noun?.tag ?? "") && /^(?:DT|PRP\$|JJ|NNS?|CD)$/.test(words[from]?.tag ?? "")
  );
}

/** "can find", "to find", "to have found" */
function isUnfound({ words }: Scene, index: number): boolean {
  if (words[index]?.tag === "VB") return true;
  return words[index - 1]?.lower === "have" && words[index - 2]?.tag === "TO";
}

/** "tweeted | a picture in which he slept", not "tweeted a picture was lost" */
function isPicture({ words }: Scene, { lemma }: Word, from: number): boolean {
  if (!/^(?:re)?(?:tweet|post)$/.test(lemma)) return false;
  const end = onOver(words, from, isPhrasePart);
  return pictures.has(words[end - 1]?.lemma ?? "") && !isFiniteVerb(words[end]);
}

/** "promised it so often | that they left": behind "so" the clause tells what comes of it. */
function isResult({ words }: Scene, { index }: Word, from: number): boolean {
  if (words[from]?.lower !== "that") return false;
  const so = words.slice(index + 1, from).findLast(({ lower }) => lower === "so");
  return (
    so !== undefined && from - so.index < 4 && /^(?:JJ|RB)/.test(words[so.index + 1]?.tag ?? "")
  );
}

/** "announced | as much help as many had hoped", not "said as many as 40 had fled" */
function isMeasured({ words }: Scene, from: number): boolean {
  const [as, much, noun] = words.slice(from, from + 3);
  if (as?.lower !== "as" || !/^(?:much|many|little|few)$/.test(much?.lower ?? "")) return false;
  const end = onOver(words, from + 1, isPhrasePart);
  return noun?.lower !== "as" && words[end]?.lower === "as" && !isFiniteVerb(words[end - 1]);
}

/** "said | this thing about a judge", "have said | much more than bad things", not "said things were bad": what was said is not told. */
function isThing(scene: Scene, { lemma }: Word, from: number, to: number): boolean {
  if (lemma !== "say") return false;
  const { words } = scene;
  const passes = (word: Word): boolean =>
    isPhrasePart(word) || word.lower === "than" || /^(?:RB|JJR)/.test(word.tag);
  const first = words[from];
  if (!first || !passes(first)) return false;
  // "said | something new about the pier", not "said something new was coming"
  const behind = onOver(words, from, passes);
  const isVague = /^(?:any|no|some)thing$/.test(first.lower);
  if (isVague && words[behind]?.lower === "about" && !finiteVerbFrom(scene, behind, to))
    return true;
  const end = onOver(words, from, passes);
  if (!/^(?:any|some)?thing$/.test(words[end - 1]?.lemma ?? "")) return false;
  const main = finiteVerbFrom(scene, end, to);
  if (!main) return true;
  // "said things in town | were bad", "said anything that floats | is safe"
  const isRelative = words[end]?.lower === "that";
  // "said the worst thing, for him, was the noise"
  if (/^(?:DT|JJ|RB)/.test(first.tag) && first.lower === "the") return false;
  const mark = onOver(
    words,
    end - 1,
    ({ tag, lower }) => !/^(?:,|CC)$/.test(tag) && lower !== "that",
  );
  return mark < main.index && !(isRelative && finiteVerbFrom(scene, main.index + 1, to));
}

/** "said | that because he had lost", "said that to please them", not "said that because he had lost he would go": "that" points back. */
function isPointing(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  if (words[from]?.lower !== "that") return false;
  const next = onOver(words, from, ({ tag }) => tag === "RB");
  // "said | that to please them"
  if (words[next]?.tag === "TO" && !finiteVerbFrom(scene, next, to)) return true;
  // "said that because | of the strike he would go"
  if (words[next]?.lower !== "because" || words[next + 1]?.lower === "of") return false;
  const verb = finiteVerbFrom(scene, next, to);
  if (!verb || finiteVerbFrom(scene, verb.index + 1, to)) return false;
  return !words.slice(next, to).some(({ text }) => text === ",");
}

/** "proved | that forecast wrong": an object and what it was shown to be by a deed. */
function isSmallClause({ words }: Scene, { lemma }: Word, from: number): boolean {
  const [that, noun, adjective] = words.slice(from, from + 3);
  return (
    lemma === "prove" &&
    that?.lower === "that" &&
    /^(?:NN|VB)/.test(noun?.tag ?? "") &&
    provedTo.has(adjective?.lower ?? "")
  );
}

/** "the pact that the towns had established, | which covers both": a gloss on what stands before. */
function isGloss(scene: Scene, from: number): boolean {
  return scene.words[from]?.lower === "which" && isPause(scene, from - 1);
}
