import { accusationCues } from "../../lexicon/accusation-cues.ts";
import {
  comparingCues,
  comparingWith,
  namingAsCues,
  namingParticles,
  treatments,
} from "../../lexicon/naming-cues.ts";
import { namedBefore } from "../source/named-before.ts";
import type { Word } from "../../types.ts";
import { prepositional } from "../syntax/as-phrase.ts";
import { onOver } from "../syntax/walk.ts";
import {
  childOf,
  isFiniteVerb,
  isOpeningMark,
  sentenceRange,
  subtree,
  type Scene,
} from "../scene.ts";

/** "described it as unfair", "compared her to a thief", and whatever was done to him as “a fraud”: the words are the source’s. */
export function likeness(scene: Scene, verb: Word): Word | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const names = namingAsCues.has(verb.lemma);
  const compares = comparingCues.has(verb.lemma);
  const isGapped = compares && namedBefore(scene, verb) !== undefined;
  if (!names && !isGapped && (!object || object.index < verb.index)) return undefined;
  const preposition = compares ? "to" : "as";
  const phrase =
    prepositional(scene, verb, preposition) ??
    (object && prepositional(scene, object, preposition)) ??
    (object && comparingWith.has(verb.lemma)
      ? (prepositional(scene, verb, "with") ?? prepositional(scene, object, "with"))
      : undefined) ??
    (names ? farther(scene, verb) : undefined);
  if (!phrase || isClause(scene, phrase) || isMeanwhile(scene, verb)) return undefined;
  return names || compares || isWorded(scene, verb, phrase) ? phrase : undefined;
}

/** "saw him as | he left" */
function isClause(scene: Scene, phrase: Word): boolean {
  const subject = childOf(scene, phrase.index, "nsubj");
  return isFiniteVerb(phrase) && /^(?:he|i|it|she|they|we)$/.test(subject?.lower ?? "");
}

/** "shrugged off the news as | shares rose": what is waved off so easily is named by a noun, and what went on meanwhile by a clause. */
function isMeanwhile({ words }: Scene, verb: Word): boolean {
  if (namingParticles.get(verb.lemma) !== "off") return false;
  const as = onOver(words, verb.index + 1, ({ lower }) => lower !== "as");
  const end = onOver(
    words,
    as,
    (word) => !isFiniteVerb(word) && !/^(?:W|[,.:])/.test(word.tag) && word.lower !== "that",
  );
  return isFiniteVerb(words[end]);
}

const REACH = 40;

/** Not "used the shed as “a shop”", "rejected a hint that he lit the lamp as “a lie”": there the words are of the first verb. */
function isWorded(scene: Scene, verb: Word, phrase: Word): boolean {
  const start = subtree(scene, phrase.index)[0] + 1;
  const quoted = isOpeningMark(scene, start) || isOpeningMark(scene, start + 1);
  const [from] = sentenceRange(scene, verb.index);
  const isFirst = (): boolean =>
    !scene.words
      .slice(Math.max(from, verb.index - REACH), verb.index)
      .some(({ lemma }) => namingAsCues.has(lemma) || accusationCues.has(lemma));
  return quoted && !treatments.has(verb.lemma) && isFirst();
}

/** How far behind its verb “as” may stand. */
const AS_REACH = 20;

/** "saw the years ahead | as kind", "hailed a vote to leave | as “fine”": behind the thing named, whatever the tree hangs it on. */
function farther(scene: Scene, verb: Word): Word | undefined {
  const next = scene.words[verb.index + 1];
  // "a lead which they refer to | as a wall"
  const as = scene.words[verb.index + 2];
  if (verb.lemma === "refer" && as?.lower === "as") return nameAfter(scene, as);
  if (next?.tag === "IN" && next.lower !== "to") return undefined;
  const isFree = next?.lower === "what";
  let hasThing = false;
  let commas = 0;
  for (let index = verb.index + 1; index < verb.index + AS_REACH; index++) {
    const word = scene.words[index];
    if (word?.sentence !== verb.sentence || /^[:;—–-]/.test(word.text)) return undefined;
    if (isFiniteVerb(word) && !isFree) return undefined;
    if (word.text === ",") commas++;
    // "described what she saw as | “awful”", "as | dire", not "as a child"
    const isWord = isOpeningMark(scene, index + 1) || scene.words[index + 1]?.tag === "JJ";
    if (word.lower === "as" && hasThing && commas % 2 === 0 && (isWord || !isFree))
      return nameAfter(scene, word);
    hasThing ||= isFree || /^(?:NN|PRP|CD)/.test(word.tag);
  }
  return undefined;
}

/** "as | kind", not "as well", "as he left", "as soon as" */
function nameAfter(scene: Scene, as: Word): Word | undefined {
  const name = scene.words[as.head];
  const [next, second] = scene.words.slice(as.index + 1, as.index + 3);
  if (
    !name ||
    name.index < as.index ||
    isFiniteVerb(name) ||
    childOf(scene, name.index, "nsubj", "cop")
  )
    return undefined;
  if (second?.lower === "as") return undefined;
  return /^(?:far|if|it|long|many|much|of|part|soon|though|to|well)$/.test(next?.lower ?? "")
    ? undefined
    : name;
}
