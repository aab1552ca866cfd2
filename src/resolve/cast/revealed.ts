import { pronouns } from "../../lexicon/pronouns.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { genderOfNoun, kindOfNoun } from "../nouns.ts";
import type { Cast, Revealed } from "../types.ts";

/**
 * "The woman identified herself as | Orla Fenn", "A porter, later named as | Tam Rook, …", "Police named the driver as | Tam Rook": who is first told of
 * by a noun and named then, by that noun and in the order of the article.
 */
export function revealedIn(words: readonly Word[], cast: Cast): readonly Revealed[] {
  const found: Omit<Revealed, "brought">[] = [];
  for (const word of words) {
    if (!/^(?:identified|name|named)$/.test(word.lower)) continue;
    const entity = nameBehind(words, cast, word);
    const noun = entity && nounOf(words, cast, word);
    if (!noun) continue;
    entity.gender ??= genderOfNoun(noun.lemma) ?? genderOfReflexive(words[word.index + 1]);
    found.push({ entity, noun });
  }
  if (found.length === 0) return [];
  const brought = new Map(found.map(({ noun }) => [noun.lemma, [] as number[]]));
  for (const word of words)
    if (brought.has(word.lemma) && isBroughtIn(words, word))
      brought.get(word.lemma)?.push(word.index);
  return found.map(({ entity, noun }) => ({
    entity,
    noun,
    brought: brought.get(noun.lemma) ?? [],
  }));
}

/** How far behind its verb "as" may stand, and how far behind that the name, in words. */
const AS = 8;
const NAME = 12;

/** "identified by police as | Tam Rook", "identified herself to the Echo as a mother of two named | Orla Fenn" */
function nameBehind(words: readonly Word[], cast: Cast, { index, sentence }: Word): Entity | null {
  // "whose name is | Orla Fenn"
  const is = words[index]?.lower === "name" && words[index + 1]?.lemma === "be";
  const as = is ? index + 1 : words.slice(index + 1, index + AS).find(isAs)?.index;
  if (as === undefined) return null;
  for (let at = as + 1; at < as + NAME && words[at]?.sentence === sentence; at += 1) {
    const entity = cast.entityOf[cast.nameAt[at] ?? -1];
    const name = cast.names[cast.nameAt[at] ?? -1];
    if (entity?.type !== "person" || name?.from !== at) continue;
    const before = words[Math.min(name.start, name.from) - 1];
    if (before?.index === as || /^(?:called|named)$/.test(before?.lower ?? "")) return entity;
  }
  return null;
}

function isAs({ lower }: Word): boolean {
  return lower === "as";
}

/** Whose name it is: what the verb has for its object, or else what stands before it. */
function nounOf(words: readonly Word[], cast: Cast, verb: Word): Word | undefined {
  // "The man, who gave his name as"
  if (verb.lower === "name") {
    const before = words
      .slice(Math.max(0, verb.index - BEFORE), verb.index)
      .filter(({ sentence }) => sentence === verb.sentence);
    const who = before.findLast(({ lower }) => lower === "who" || lower === "whose");
    return who && before.findLast((word) => word.index < who.index && isPerson(word));
  }
  const next = words[verb.index + 1];
  const isOwn = next?.lower.endsWith("self") === true;
  const isAuxiliary = /^(?:be|have)$/.test(words[verb.index - 1]?.lemma ?? "");
  if (!isOwn && !isAuxiliary && next?.lower === "the") {
    const object = words.slice(next.index, next.index + 4).find(isPerson);
    if (object && words[object.index + 1]?.lower === "as") return object;
  }
  // "He identified himself as", "She was later identified as"
  const isHis = words
    .slice(Math.max(0, verb.index - 4), verb.index)
    .some(({ lower, sentence }) => sentence === verb.sentence && /^s?he$/.test(lower));
  for (let at = verb.index - 1; at > verb.index - BEFORE; at -= 1) {
    const word = words[at];
    if (!word || word.sentence < verb.sentence - (isHis ? 1 : 0)) return undefined;
    // Somebody who has a name is named so already.
    if ((cast.nameAt[at] ?? -1) >= 0 && cast.entityOf[cast.nameAt[at] ?? -1]?.type === "person")
      return undefined;
    if (isPerson(word) && (cast.nameAt[at + 1] ?? -1) < 0) return word;
  }
  return undefined;
}

/** How far before the verb whose name it is may stand, in words. */
const BEFORE = 14;

function isPerson(word: Word): boolean {
  return word.tag === "NN" && kindOfNoun(word) === "person";
}

function genderOfReflexive(word: Word | undefined): Entity["gender"] {
  const gender = pronouns.get(word?.lower.replace("self", "") ?? "")?.gender;
  return gender === "male" || gender === "female" ? gender : null;
}

/** Whom "the woman" stands for where she has been or is to be named, unless another woman has been brought in. */
export function revealedBy(
  revealed: readonly Revealed[],
  head: Word,
  isNew: boolean,
): Entity | undefined {
  const own = revealed.filter(({ noun }) => noun.lemma === head.lemma);
  const [first, another] = own;
  if (!first || another) return undefined;
  if (first.noun === head) return first.entity;
  const at = Math.max(head.index, first.noun.index);
  const [one, second] = first.brought;
  const isBrought = one !== undefined && one <= at;
  if (isBrought && (one > first.noun.index || (second !== undefined && second <= at)))
    return undefined;
  return !isNew || (isBrought && one === head.index) ? first.entity : undefined;
}

/** "a woman", "a young woman", "another woman" */
function isBroughtIn(words: readonly Word[], { index }: Word): boolean {
  const start = words[index - 1]?.tag.startsWith("JJ") === true ? index - 2 : index - 1;
  return /^(?:an?|another|one|second)$/.test(words[start]?.lower ?? "");
}
