import { durations, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { once } from "./once.ts";
import { childOf, isFiniteVerb, type Scene } from "../scene.ts";
import { startOfNouns } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";

/**
 * The subject of a verb, the nearest where the tree gives it several ("An accord is no treaty, he said"), but not one behind the
 * preposition of another: "A study by Vesper Research said".
 */
export const subjectOf: (scene: Scene, verb: number) => Word | undefined = once(subjectIn);

function subjectIn(scene: Scene, verb: number): Word | undefined {
  // "weeks after | insisting"
  const isGerund = scene.words[verb]?.tag === "VBG";
  let nearest: Word | undefined;
  for (const child of scene.words[verb]?.children ?? []) {
    const word = scene.words[child];
    if (!word || !SUBJECTS.has(word.relation) || times.has(word.lower)) continue;
    // "was “not what it was” but | rejected the claim"
    if ((scene.quotationOf[child] ?? -1) >= 0 && joinsBehind(scene, child, verb)) continue;
    if (isGerund && durations.has(word.lemma)) continue;
    // "The mayor | herself | accused them"
    if (nearest && /sel(?:f|ves)$/.test(word.lower)) continue;
    const isOther =
      !nearest ||
      !(
        isBehindPreposition(scene, nearest, word) ||
        isApposed(scene, nearest, word, verb) ||
        isInRelative(scene, nearest, word)
      );
    if (child < verb ? isOther : !nearest) nearest = word;
  }
  if (!nearest)
    return relativeSubject(scene, verb) ?? helped(scene, verb) ?? behindFrontedPlace(scene, verb);
  return (
    floatedFrom(scene, nearest, verb) ??
    toldOf(scene, nearest, verb) ??
    behindDuration(scene, nearest) ??
    spelledOut(scene, nearest) ??
    nearest
  );
}

/** Whether a conjunction parts a verb from the quotation that a word before it stands in. */
function joinsBehind({ words, quotationOf }: Scene, word: number, verb: number): boolean {
  return quotationOf[verb] !== quotationOf[word] && words[verb - 1]?.tag === "CC" && word < verb;
}

/** "The firm | did not respond": the tree may hang the subject on the auxiliary. */
function helped(scene: Scene, verb: number): Word | undefined {
  const auxiliary = childOf(scene, verb, "aux");
  return auxiliary && auxiliary.index < verb
    ? childOf(scene, auxiliary.index, "nsubj", "nsubj:pass")
    : undefined;
}

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "csubj"]);

/** "the bank, which | last week predicted", "who | on Tuesday said": with no more than a time between, the pronoun is no object. */
function relativeSubject({ words }: Scene, verb: number): Word | undefined {
  const start = backOver(words, verb, ({ lower }) => times.has(lower) || BESIDE_TIME.test(lower));
  const pronoun = words[start - 1];
  const isDated = words.slice(start, verb).some(({ lower }) => times.has(lower));
  const isPronoun = /^(?:that|which|who)$/.test(pronoun?.lower ?? "");
  return isDated && isPronoun && pronoun?.head === verb ? pronoun : undefined;
}

const BESIDE_TIME = /^(?:earlier|had|has|in|last|late|on|the|this)$/;

/** "It comes a day after | the council | revealed": of a time before something else that is what has the verb. */
function behindDuration(scene: Scene, { index, lemma }: Word): Word | undefined {
  const isTime =
    durations.has(lemma) && /^(?:after|before)$/.test(scene.words[index + 1]?.lower ?? "");
  return isTime ? childOf(scene, index, "nmod", "obl") : undefined;
}

/** "Orla Fenn and Tam Rook | both said", "the firms | all declined": of whom the tree may make another subject. */
function floatedFrom({ words }: Scene, quantifier: Word, verb: number): Word | undefined {
  let word = words[quantifier.index - 1];
  const isFloating = quantifier.tag === "DT" && FLOATING.has(quantifier.lower);
  if (!isFloating || quantifier.index > verb || !/^(?:NN|PRP$)/.test(word?.tag ?? ""))
    return undefined;
  while (word && word.head >= 0 && word.head < quantifier.index) word = words[word.head];
  return word?.head === verb ? word : undefined;
}

/** "Orla Fenn, | who wrote it, | argued": the pronoun that ends a clause between commas is its object, whatever the tree makes of it. */
function toldOf({ words }: Scene, { index, tag }: Word, verb: number): Word | undefined {
  if (tag !== "PRP" || index !== verb - 2 || words[verb - 1]?.text !== ",") return undefined;
  const start = backOver(words, index, ({ text }) => text !== ",");
  return /^(?:who|which)$/.test(words[start]?.lower ?? "") ? words[start - 2] : undefined;
}

const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each", "neither"]);

/** "the Office for Quays (| OFQ |) said": what stands for a name in brackets behind it says what the name does. */
function spelledOut(scene: Scene, { index, text }: Word): Word | undefined {
  const { words } = scene;
  const isBracketed = words[index - 1]?.text === "(" && words[index + 1]?.text === ")";
  const last = index - 2;
  if (!isBracketed || text !== text.toUpperCase()) return undefined;
  if (!words[last]?.tag.startsWith("NN")) return undefined;
  const start = startOfNouns(scene, last);
  return words
    .slice(start, last + 1)
    .find((word) => word.tag.startsWith("NN") && (word.head < start || word.head > last));
}

/** "A study by Vesper Research said", "The mill in Gary, Indiana, says", "A study published in the journal Tides says", "A clerk of Lund & Holm says" */
function isBehindPreposition(scene: Scene, first: Word, second: Word): boolean {
  const isPlace = [second.index - 1, second.index + 1].every((i) => scene.words[i]?.text === ",");
  const between = scene.words.slice(first.index + 1, isPlace ? second.index - 1 : second.index);
  const phrase = REDUCED.test(between[0]?.tag ?? "") ? between.slice(1) : between;
  return (
    /^(?:IN|TO)$/.test(phrase[0]?.tag ?? "") &&
    phrase.every(
      ({ tag, lower, text }) =>
        text === "&" || (/^(?:IN|TO|DT|JJ|NN|CD|POS)/.test(tag) && !CONJUNCTIONS.has(lower)),
    )
  );
}

/** "Tam Rook | , editor of the Tide, | wrote": between commas right behind the subject a noun without an article says what he is. */
function isApposed({ words }: Scene, first: Word, second: Word, verb: number): boolean {
  return (
    first.tag.startsWith("NNP") &&
    second.tag === "NN" &&
    words[first.index + 1]?.text === "," &&
    second.index === first.index + 2 &&
    words[verb - 1]?.text === ","
  );
}

/** "Those who took | the drug | said": what a relative clause right behind the subject ends with is its object. */
function isInRelative({ words }: Scene, first: Word, second: Word): boolean {
  const between = words.slice(first.index + 1, second.index);
  const isApart = between.some(({ text }) => text === ",");
  return between[0]?.tag === "WP" && !isApart && between.some(isFiniteVerb);
}

/** "a study | published in", "people | close to" */
const REDUCED = /^(?:VBN|VBG|JJ|RB)$/;

/** Prepositions that open a clause too: "Shares fell | after a paper said so". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "after as because before for if since than that though until while".split(" "),
);

/** "In Lisse | the head of the union, Ada Holm, welcomed it": what stands right behind a place without a comma is no apposition to it. */
function behindFrontedPlace({ words }: Scene, verb: number): Word | undefined {
  for (const child of words[verb]?.children ?? []) {
    const place = words[child];
    if (place?.relation !== "obl" || child > verb || !place.tag.startsWith("NNP")) continue;
    const article = words[child + 1];
    const noun = article?.tag === "DT" ? words[article.head] : undefined;
    if (noun?.relation === "appos" && noun.head === child) return noun;
  }
  return undefined;
}

/** "Lund | had | said", "Lund | is | late": of an auxiliary or a copula the subject of what it goes with. */
export function clauseSubject(scene: Scene, verb: Word): Word | undefined {
  const clause = /^(?:aux|cop)/.test(verb.relation) ? scene.words[verb.head] : verb;
  return clause && subjectOf(scene, clause.index);
}
