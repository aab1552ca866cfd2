import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb, isOpeningMark, subtree, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";

/** "called the plan a gift", "called it “unfair”", "called that “a lie”": a second object, a predicate or a small clause after the verb. */
export function nameOf(scene: Scene, verb: Word, object: Word | undefined): Word | undefined {
  const later = verb.children
    .map((child) => scene.words[child])
    .filter((child) => child !== undefined && child.index > verb.index);
  // "the deal, which she called a disaster", but "the deal that she called about"
  if (object && object.index < verb.index && object.tag.startsWith("W"))
    return later.find((child) => child && isName(child));
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
  const degree = later.find((child) => child && isDegree(scene, child));
  if (degree) return degree;
  const bare = later.find(
    (child) =>
      child?.relation === "obl" &&
      !times.has(child.lemma) &&
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
  if (object && (isNamedInside(scene, object) || endsInPredicate(scene, object))) return object;
  const quoted =
    object &&
    subtree(scene, object.index)[1] > object.index + 1 &&
    (scene.quotationOf[subtree(scene, object.index)[1] - 1] ?? -1) >= 0 &&
    !hasComma(scene, object.index, subtree(scene, object.index)[1]) &&
    !(verb.lemma === "call" && isAim(scene, object));
  return quoted ? object : object && besideArticle(scene, verb);
}

/** "deemed the sale of the pier | an acceptable price": a noun and an article with nothing between are two phrases, whatever the tree makes of them. */
function besideArticle({ words }: Scene, verb: Word): Word | undefined {
  for (let index = verb.index + 2; index < verb.index + LONGEST_THING; index++) {
    const word = words[index];
    if (word?.sentence !== verb.sentence || /^(?:[,:.]|CC|MD|VB[DPZ]|W|TO)/.test(word.tag))
      return undefined;
    if (!/^an?$/.test(word.lower) || !/^(?:NN|PRP$)/.test(words[index - 1]?.tag ?? "")) continue;
    const end = onOver(words, index, ({ tag }) => /^(?:JJ|NN|RB|VBG)/.test(tag));
    const name = words[end - 1];
    // "Calling the toll a sham | is unfair"
    if (verb.tag === "VBG" && isFiniteVerb(words[end])) return undefined;
    return name?.tag.startsWith("NN") && !times.has(name.lemma) ? name : undefined;
  }
  return undefined;
}

/** In words. */
const LONGEST_THING = 15;

/** "called the vote | nothing short of a coup", "calls it | little more than a bribe" */
function isDegree(scene: Scene, { index }: Word): boolean {
  const phrase = scene.words.slice(...subtree(scene, index)).map(({ lower }) => lower);
  return DEGREE.test(phrase.join(" "));
}

const DEGREE = /\b(?:nothing|little|something|anything) (?:short of|(?:less|more|other) than) /;

/** "declared | that the bridge was safe", "declares the bridge is safe": a whole clause names nothing. */
function isClause(scene: Scene, { index, tag }: Word): boolean {
  return (
    childOf(scene, index, "mark")?.lower === "that" ||
    /^VB[DZP]$/.test(tag) ||
    isFiniteVerb(childOf(scene, index, "cop", "aux", "aux:pass"))
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

function isName({ relation, tag }: Word): boolean {
  return /^(?:obj|iobj|dep|xcomp)$/.test(relation) && /^(?:JJ|NNS?$|VBN)/.test(tag);
}

/** "deemed those statements false", "called the plan wholly unfair", "called the question | settled law": an adjective behind its noun is said of it, and so is what passes for a participle with an object. */
function endsInPredicate(scene: Scene, { index }: Word): boolean {
  const last = subtree(scene, index)[1] - 1;
  const before = scene.words[last - 1]?.tag ?? "";
  const done = childOf(scene, index, "acl");
  if (done?.tag === "VBN" && childOf(scene, done.index, "obj")) return true;
  // "declared the water | safe to drink"
  const behind = childOf(scene, index, "amod");
  if (behind && behind.index === index + 1 && behind.tag === "JJ") return true;
  // "considers the dose | safe", where the tree takes what is safe for a mere attribute
  const [first] = subtree(scene, index);
  const isHead = last === index && scene.words[last]?.tag === "JJ" && last - first > 1;
  if (isHead && /^(?:DT|PRP\$)$/.test(scene.words[first]?.tag ?? ""))
    return /^(?:JJ|NN|VBG)$/.test(before);
  return last > index && scene.words[last]?.tag === "JJ" && /^(?:NN|RB)/.test(before);
}

/** "called a meeting | to discuss “the gap”", "called a vote | to end the “farce”": the quoted words are the object of what it is for. */
function isAim(scene: Scene, object: Word): boolean {
  const aim = childOf(scene, object.index, "acl");
  const quoted = scene.quoted[scene.quotationOf[subtree(scene, object.index)[1] - 1] ?? -1];
  const before = scene.words[(quoted?.[0] ?? 0) - 1]?.tag ?? "";
  return (
    aim !== undefined && childOf(scene, aim.index, "mark")?.tag === "TO" && !before.startsWith("NN")
  );
}

/** "declared an emergency, calling it “the worst”": what is quoted behind a comma is no name of the object. */
function hasComma(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.text === "," && (scene.quotationOf[index] ?? -1) < 0) return true;
  return false;
}
