import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { proofNouns } from "../../lexicon/evidence-objects.ts";
import {
  citing,
  deeds,
  instances,
  nominalisations,
  possessions,
  propositionNouns,
  topicCues,
  topicNouns,
} from "../../lexicon/topic-cues.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { spansAs } from "../content/object-end.ts";
import { asPhrase } from "../syntax/as-phrase.ts";
import { childOf, isNominal, isOpeningMark, subtree, type Range, type Scene } from "../scene.ts";

/**
 * Whether a verb's object only names whom or what somebody spoke of, and so can be neither true nor false: "criticised the
 * mayor", "outlined her plan", "recalled the dinner", but not "criticised the claim", "cited leaks", "recalled leaving".
 */
export function isTopic(scene: Scene, verb: Word, head: number, ranges: readonly Range[]): boolean {
  const object = scene.words[head];
  // "warned her | about her finances", but "warned of leaks"
  const about = scene.words[(ranges[0]?.[0] ?? 0) - 1]?.lower === "about";
  const told = about && verb.lemma === "warn" ? "existence" : topicCues.get(verb.lemma);
  // "mocked her famous | “No Surrender” hat": the tree breaks the noun phrase at the quotation mark.
  if (told === "claim" && object?.tag === "JJ" && isTitle(scene, head + 1)) return true;
  if (!told || !object || !isNominal(object)) return false;
  if (isUnnamed(scene, object)) return true;
  if ([claimNouns, proofNouns, propositionNouns].some((nouns) => nouns.has(object.lemma)))
    return false;
  if (citing.has(verb.lemma) && tellsOfSomebody(scene, object)) return false;
  if (asPhrase(scene, verb) ?? asPhrase(scene, object)) return false;
  if (ranges.some((range) => speaksOf(scene, range)) || hasDeed(scene, object)) return false;
  if (told === "claim") return true;
  if (told === "news") return isOwn(scene, object) || topicNouns.has(object.lemma);
  if (told === "event" && isNominalisation(scene, object)) return false;
  if (topicNouns.has(object.lemma)) return true;
  const isNew = told !== "deed" && isIndefinite(scene, object);
  if (documentNouns.has(object.lemma)) return !(isNew && hasClause(scene, object));
  return !isNew && !(told === "deed" && isDeed(scene, object));
}

/** "described her remarks | on condition of anonymity": what he told of them is not told. */
function isUnnamed({ words }: Scene, { index }: Word): boolean {
  const [on, ...behind] = words.slice(index + 1, index + 4);
  return on?.lower === "on" && behind.some(({ lower }) => lower === "condition");
}

/** "cited | the case of a driver who was fined twice", "citing | the many who had given up": what happened to somebody is said with him. */
function tellsOfSomebody({ words }: Scene, { index, lemma, sentence }: Word): boolean {
  if (instances.has(lemma) && words[index + 1]?.lower === "of") return true;
  const who = words[index + 1];
  return who?.sentence === sentence && who.lower === "who";
}

/** "her candidacy": what is the speaker's own. */
function isOwn(scene: Scene, { index }: Word): boolean {
  return childOf(scene, index, "nmod:poss")?.tag === "PRP$";
}

/** "cited remarks | that he had made" */
function hasClause(scene: Scene, { index }: Word): boolean {
  return childOf(scene, index, "acl:relcl") !== undefined;
}

/** "condemned the closure of the pier", "Berg's arrest of the clerk": that it was done is said with it. */
function isDeed(scene: Scene, object: Word): boolean {
  const argued = childOf(scene, object.index, "nmod");
  return argued !== undefined && deeds.test(object.lemma);
}

/** Whether it says more of its object: "pointed to a profit of £3m", "denounced the “hidden” toll", "pointed to it, he said, as a sign". */
function speaksOf(scene: Scene, range: Range): boolean {
  return (
    isQuoted(scene, range) ||
    hasAmount(scene, range) ||
    spansAs(scene, range[0], range[1]) !== undefined
  );
}

/** "denounced the “fevered dreams”": the speaker's own words for it, unless they are a name: "her “No Surrender” hat". */
function isQuoted(scene: Scene, [from, to]: Range): boolean {
  for (let index = from; index < to; index++)
    if (isOpeningMark(scene, index) && !isTitle(scene, index)) return true;
  return isOpeningMark(scene, from - 1);
}

/** "her | “No Surrender” | hat" */
function isTitle({ words, quoted, quotationOf }: Scene, open: number): boolean {
  const [from, to] = quoted[quotationOf[open] ?? -1] ?? [open, open];
  const named = from === open ? words.slice(from + 1, to - 1) : [];
  return (
    words[to]?.tag.startsWith("NN") === true &&
    named.length > 1 &&
    named.every(({ text }) => startsUpper(text))
  );
}

/** "pointed to a profit of £3m" */
function hasAmount({ words }: Scene, [from, to]: Range): boolean {
  return words.slice(from, to).some(({ text }) => /^[$£€%]/.test(text));
}

/** "described families | playing in the park", "decried the firm | for selling it" */
function hasDeed(scene: Scene, object: Word): boolean {
  const next = scene.words[subtree(scene, object.index)[1]];
  return (
    childOf(scene, object.index, "acl")?.tag === "VBG" ||
    next?.tag === "VBG" ||
    (next?.lower === "for" && scene.words[next.index + 1]?.tag === "VBG")
  );
}

/** "leaks", "a fault in the wall", "30 leaks": what is not known yet is said to be there. */
function isIndefinite(scene: Scene, object: Word): boolean {
  if (/^(?:NNPS?|PRP|W.*|EX)$/.test(object.tag) || childOf(scene, object.index, "nmod:poss"))
    return false;
  const determiner = childOf(scene, object.index, "det");
  return !determiner || /^(?:an?|no|any|some|several|many|few|more)$/.test(determiner.lower);
}

/** "the weakness of the wall", "her support of the raid", "the effect it has had": a predicate with its argument. */
function isNominalisation(scene: Scene, object: Word): boolean {
  const owned = childOf(scene, object.index, "nmod:poss");
  const argued = childOf(scene, object.index, "nmod", "acl", "acl:relcl");
  // "touted | her experience": that somebody has one says nothing.
  if (!argued && possessions.has(object.lemma)) return false;
  return (argued ?? owned) !== undefined && nominalisations.test(object.lemma);
}
