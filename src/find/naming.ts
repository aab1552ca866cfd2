import { beforeGloss } from "./gloss.ts";
import { comparingCues, namingAsCues, namingCues } from "../lexicon/naming-cues.ts";
import { accusationCues } from "../lexicon/accusation-cues.ts";
import type { Word } from "../types.ts";
import { beforeNextPredicate } from "./next-cue.ts";
import { asserts } from "./asserts.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { shape, withComplements } from "./content.ts";
import { isPassive, subjectOf, verbGroup } from "./cue.ts";
import { sourceOf } from "./source.ts";
import type { Draft } from "./draft.ts";
import { adjunctStart } from "./object-end.ts";
import { prepositional } from "./passive.ts";
import {
  childOf,
  isClosingMark,
  isOpeningMark,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

/** "He called the plan a gift to thieves", "The firm dismissed the report as fiction": what is named, and the name. */
export function proposeNamings(scene: Scene, word: Word): readonly Draft[] {
  if (
    !isVerb(word) ||
    !(namingCues.has(word.lemma) || likeness(scene, word)) ||
    isReduced(scene, word) ||
    isPassive(scene, word.index) ||
    childOf(scene, word.index, "compound:prt")
  )
    return [];
  const range = named(scene, word) ?? wordFor(scene, word);
  if (!range) return [];
  const group = verbGroup(scene, word.index);
  if (!asserts(scene, word, group)) return [];
  const source = sourceOf(scene, group.top);
  if (word.lemma === "call" && /sel(?:f|ves)$/.test(scene.words[word.index + 1]?.lower ?? ""))
    return [];
  const sourceRanges = source
    ? nounPhrase(scene, source, group, { head: word.index + 1, ranges: [range] })
    : [];
  const end = beforeGloss(scene, range[0], beforeNextPredicate(scene, word, range[0], range[1]));
  const object = childOf(scene, word.index, "obj");
  const what = whatBefore(scene, word);
  const pronoun: Range[] = what
    ? [[what.index, what.index + 1]]
    : object && object.index < word.index && object.tag.startsWith("W")
      ? [[object.index, object.index + 1]]
      : [];
  const content = shape(scene, [...pronoun, [range[0], end]], [group.cue, ...sourceRanges]);
  if (content.length === 0) return [];
  return [
    {
      family: "naming",
      cueWord: word.index,
      cue: [group.cue],
      sourceWord: source?.index ?? null,
      source: sourceRanges,
      contentWord: range[1] - 1,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}

/** From the thing named to the end of its name, or of the thing where that is long: "dismissed as unfair | the claim that …". */
function named(scene: Scene, verb: Word): Range | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const complement =
    likeness(scene, verb) ?? (namingCues.has(verb.lemma) ? nameOf(scene, verb, object) : undefined);
  if (!complement) return undefined;
  const last = object && object.index > complement.index ? object : complement;
  const end = overPair(scene, withComplements(scene, verb.index, subtree(scene, last.index)[1]));
  const adjunct = adjunctStart(scene, last.index, end);
  const occasion = scene.words[scene.words[adjunct]?.head ?? -1];
  const outside = isClosingMark(scene, adjunct - 1) || occasion?.head === last.index;
  return [verb.index + 1, outside ? adjunct : end];
}

/** "described him as honest | and able": of a pair of adjectives the tree may hang the second on the cue. */
function overPair(scene: Scene, end: number): number {
  const last = scene.words[end - 1];
  const next = scene.words[end + 1];
  const pair = last?.tag === "JJ" && scene.words[end]?.tag === "CC" && next?.tag === "JJ";
  return pair && !scene.words[end + 2]?.tag.startsWith("NN") ? end + 2 : end;
}

/** "described it as unfair", "compared her to a thief", and whatever was done to him as “a fraud”: the words are the source’s. */
function likeness(scene: Scene, verb: Word): Word | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const names = namingAsCues.has(verb.lemma);
  if (!names && (!object || object.index < verb.index)) return undefined;
  const compares = comparingCues.has(verb.lemma);
  const preposition = compares ? "to" : "as";
  const phrase =
    prepositional(scene, verb, preposition) ??
    (object && prepositional(scene, object, preposition));
  return phrase && (names || compares || isWorded(scene, verb, phrase)) ? phrase : undefined;
}

const REACH = 40;

/** Not "accused him of using the shed as “a shop”", "rejected a hint that he lit the lamp as “a lie”": there the words are of the first verb. */
function isWorded(scene: Scene, verb: Word, phrase: Word): boolean {
  const start = subtree(scene, phrase.index)[0] + 1;
  const quoted = isOpeningMark(scene, start) || isOpeningMark(scene, start + 1);
  const [from] = sentenceRange(scene, verb.index);
  const isFirst = (): boolean =>
    !scene.words
      .slice(Math.max(from, verb.index - REACH), verb.index)
      .some(({ lemma }) => namingAsCues.has(lemma) || accusationCues.has(lemma));
  return quoted && verb.lemma !== "use" && isFirst();
}

/** "what it called “market gossip”", "what she calls a farce": whatever the tree makes of it, the name stands behind the cue. */
function wordFor(scene: Scene, verb: Word): Range | undefined {
  const start = verb.index + 1;
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  let end = start;
  while (/^(?:DT|JJ|NN|VBG|IN|POS)/.test(scene.words[end]?.tag ?? "")) end++;
  const quoted = scene.quoted[scene.quotationOf[end] ?? -1];
  if (quoted?.[0] === end) return [start, quoted[1]];
  return end > start && scene.words[start]?.tag === "DT" ? [start, end] : undefined;
}

function whatBefore(scene: Scene, verb: Word): Word | undefined {
  const subject = subjectOf(scene, verb.index);
  const before = scene.words[(subject ? subtree(scene, subject.index)[0] : verb.index - 1) - 1];
  return before?.lower === "what" && before.index > verb.index - 8 ? before : undefined;
}

/** "called the plan a gift", "called it “unfair”", "called that “a lie”": a second object, a predicate or a small clause after the verb. */
function nameOf(scene: Scene, verb: Word, object: Word | undefined): Word | undefined {
  const later = verb.children
    .map((child) => scene.words[child])
    .filter((child) => child !== undefined && child.index > verb.index);
  const predicate = later.find(
    (child) =>
      (child?.relation === "xcomp" || child?.relation === "ccomp") &&
      scene.words[(scene.left[child.index] ?? 1) - 1]?.text !== "," &&
      (opensNounPhrase(scene, verb) || !isClause(scene, child)) &&
      !child.children.some((mark) => scene.words[mark]?.tag === "TO"),
  );
  if (predicate) return predicate;
  const demonstrative = later.find(
    (child) =>
      child?.tag.startsWith("NN") &&
      scene.left[child.index] === verb.index + 1 &&
      /^(?:this|that)$/.test(scene.words[verb.index + 1]?.lower ?? "") &&
      (isOpeningMark(scene, verb.index + 2) || scene.words[verb.index + 2]?.tag === "DT"),
  );
  if (demonstrative) return demonstrative;
  const bare = later.find(
    (child) =>
      child?.relation === "obl" &&
      /^(?:a|an)$/.test(scene.words[scene.left[child.index] ?? -1]?.lower ?? ""),
  );
  if (bare) return bare;
  const beside = object && childOf(scene, object.index, "appos", "dep");
  if (
    beside &&
    beside.index > object.index &&
    scene.words[(scene.left[beside.index] ?? 1) - 1]?.text !== ","
  )
    return beside;
  const objects = later.filter(
    (child) => child?.relation === "obj" || child?.relation === "iobj" || child?.relation === "dep",
  );
  if (objects.length > 1) return objects.at(-1);
  if (object && isNamedInside(scene, object)) return object;
  const quoted =
    object &&
    subtree(scene, object.index)[1] > object.index + 1 &&
    (scene.quotationOf[subtree(scene, object.index)[1] - 1] ?? -1) >= 0 &&
    !hasComma(scene, object.index, subtree(scene, object.index)[1]);
  return quoted ? object : undefined;
}

/** "declared | that the bridge was safe", "declares the bridge is safe": a whole clause names nothing. */
function isClause(scene: Scene, { index, tag }: Word): boolean {
  return (
    childOf(scene, index, "mark")?.lower === "that" ||
    /^VB[DZP]$/.test(tag) ||
    /^(?:VB[DZP]|MD)$/.test(childOf(scene, index, "cop", "aux", "aux:pass")?.tag ?? "")
  );
}

/** "called a report that guests were poisoned “outrageous”": “call” takes no clause, so that whatever verb the tree puts on top stands in the thing named. */
function opensNounPhrase(scene: Scene, verb: Word): boolean {
  return verb.lemma === "call" && /^(?:DT|PRP\$)$/.test(scene.words[verb.index + 1]?.tag ?? "");
}

/** "called the poll “garbage”": quotation marks open behind one noun and before the other, whatever the tree makes of the two. */
function isNamedInside(scene: Scene, { index }: Word): boolean {
  for (let open = index; open > subtree(scene, index)[0]; open--)
    if (isOpeningMark(scene, open)) return scene.words[open - 1]?.tag.startsWith("NN") ?? false;
  return false;
}

/** "declared an emergency, calling it “the worst”": what is quoted behind a comma is no name of the object. */
function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.text === "," && (scene.quotationOf[index] ?? -1) < 0) return true;
  return false;
}

/** "networks dubbed “Storm”": a participle behind its noun has no source of its own, whatever the tree takes it for. */
function isReduced(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  if (childOf(scene, word.index, "aux", "aux:pass", "nsubj")) return false;
  return word.tag === "VBN" || word.relation.startsWith("acl");
}
