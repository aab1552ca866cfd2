import { shares } from "../../lexicon/quantities.ts";
import { nameSuffixes } from "../../lexicon/titles.ts";
import type { ParsedDocument, Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isFiniteVerb } from "../../words.ts";
import { bare } from "../names/no-names.ts";
import { isNounPart, isPlural, kindOfNoun } from "../nouns.ts";
import type { Cast, Mention, Name } from "../types.ts";

/** Every place where somebody or something is mentioned, and for each word the index of the last at or before it. */
export function mentionsOf(
  document: ParsedDocument,
  cast: Cast,
  speaks: Uint8Array,
): { mentions: Mention[]; lastMention: Int32Array } {
  const { words } = document;
  const mentions: Mention[] = [];
  const lastMention = new Int32Array(words.length);
  for (const word of words) {
    const name = cast.nameAt[word.index] ?? -1;
    if (name >= 0) {
      const found = cast.names[name];
      if (found && found.to === word.index + 1 && !isOfDateline(document, word))
        mentions.push(mention(words, word, cast.entityOf[name] ?? null, isApposed(words, found)));
    } else if (speaks[word.index] === 1 || mayBeTakenUp(words, cast, word))
      mentions.push(mention(words, word, null));
    lastMention[word.index] = mentions.length - 1;
  }
  return { mentions, lastMention };
}

/** "LISSE (Newswire) — The firm will go, | the company said": no word is about where an article comes from. */
function isOfDateline({ paragraphs, sentences }: ParsedDocument, { sentence, end }: Word): boolean {
  const { dateline } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
  return dateline !== undefined && dateline !== null && end <= dateline.end;
}

/** Third-person pronouns, and nouns for people, bodies and documents that are not part of the role of a name. */
function mayBeTakenUp(words: readonly Word[], cast: Cast, word: Word): boolean {
  if (word.tag === "PRP") return true;
  if (!word.tag.startsWith("NN") && !(word.tag === "JJ" && isSubject(word))) return false;
  if (
    (cast.nameAt[word.index + 1] ?? -1) >= 0 ||
    (words[word.index + 1]?.tag.startsWith("NN") === true &&
      !isVerbTaggedNoun(words, word.index + 1))
  )
    return false;
  return (
    kindOfNoun(word) !== "thing" || ((isPlural(word) || shares.has(word.lemma)) && isSubject(word))
  );
}

function mention(
  words: readonly Word[],
  word: Word,
  entity: Entity | null,
  isApposed = false,
): Mention {
  const last = withLetters(words, word);
  const after = words[last.index + 1];
  const oblique =
    !isVerbTaggedNoun(words, last.index + 1) &&
    (last.relation === "nmod:poss" ||
      last.relation === "compound" ||
      (after?.tag === "POS" && !/^(?:VB[DZ]|MD)$/.test(words[word.index + 2]?.tag ?? "")) ||
      (after?.tag.startsWith("NN") === true && after.sentence === word.sentence));
  const subject =
    isApposed ||
    isSubject(last) ||
    isBehindAdjunct(words, word) ||
    isJoint(words, last) ||
    (!oblique && isTopic(words, word)) ||
    (after?.tag === "POS" && entity?.type === "person" && isOwnerOfSubject(words, last)) ||
    (after?.tag === "POS" && entity?.type === "organization" && isHeadedBy(words, last));
  return { word, entity, subject, oblique, spoke: false, joint: null };
}

/** "Tam Rook | II, a clerk, left", "Orla Fenn | QC": in the tree the letters behind a name stand for it. */
function withLetters(words: readonly Word[], word: Word): Word {
  const letters = words[word.index + 1];
  const isHead = letters !== undefined && word.head === letters.index;
  return isHead && nameSuffixes.has(bare(letters.lower)) ? letters : word;
}

/** "The rail trust disputes that figure": before another noun phrase a plural is a verb that the tagger took for a noun. */
function isVerbTaggedNoun(words: readonly Word[], index: number): boolean {
  return words[index]?.tag === "NNS" && DETERMINERS.has(words[index + 1]?.lower ?? "");
}

const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "that", "the", "this"]);

/** How far from the head of its sentence a topic may stand. */
const TOPIC = 12;

/** The noun phrase that opens a sentence is what it is about, and so is the name in apposition to it: "The clerk’s mother, Orla Fenn, wept." */
function isTopic(words: readonly Word[], word: Word): boolean {
  if (!word.tag.startsWith("NN")) return false;
  for (let index = word.index - 1; index > word.index - TOPIC; index -= 1) {
    const before = words[index];
    if (before?.sentence !== word.sentence) return true;
    if (before.text !== "," && !isNounPart(before)) return false;
  }
  return false;
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && DASHES.has(word.text);
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "-", "--"]);

function isSubject({ relation }: Word): boolean {
  return relation === "nsubj" || relation === "nsubj:pass";
}

/** "Fenn and | Rook left": whoever is coordinated with a subject is one. */
function isJoint(words: readonly Word[], { relation, head }: Word): boolean {
  const first = words[head];
  return relation === "conj" && first !== undefined && isSubject(first);
}

/** "At the time Fenn resigned, | Tam Rook was in Lisse": between a comma and its verb a name is a subject, whatever the tree makes of it. */
function isBehindAdjunct(words: readonly Word[], word: Word): boolean {
  if (!word.tag.startsWith("NNP") || !isFiniteVerb(words[word.index + 1])) return false;
  let first = word.index;
  while (words[first - 1]?.tag.startsWith("NNP") && first > word.index - TOPIC) first -= 1;
  return words[first - 1]?.text === "," && words[first - 1]?.sentence === word.sentence;
}

/** "… that the auditors, | Vesper Brock, had left", "His mate — | Tam Rook — has left": a name in apposition to a subject is one. */
function isApposed(words: readonly Word[], { start, to }: Name): boolean {
  const noun = words[start - 2];
  const isDashed = isDash(words[start - 1]) && isDash(words[to]) && isFiniteVerb(words[to + 1]);
  if (isDashed && noun?.tag.startsWith("NN")) return true;
  const isEnclosed = words[start - 1]?.text === "," && words[to]?.text === ",";
  return isEnclosed && noun !== undefined && isSubject(noun);
}

/** "Vesper’s chairman denied it. The firm …": a body is talked about where its people act. */
function isHeadedBy(words: readonly Word[], { relation, head }: Word): boolean {
  const owned = words[head];
  if (relation !== "nmod:poss" || !owned || !isSubject(owned)) return false;
  return kindOfNoun(owned) === "person";
}

/** "Fenn’s article attacked Rook. She …", but not "Fenn’s sister attacked Rook. She …" */
function isOwnerOfSubject(words: readonly Word[], { relation, head }: Word): boolean {
  const owned = words[head];
  if (relation !== "nmod:poss" || !owned || !isSubject(owned)) return false;
  return kindOfNoun(owned) !== "person";
}
