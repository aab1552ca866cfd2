import { bodyNameEnds, bodyNouns, wholeBodies } from "../lexicon/bodies.ts";
import { nationals, pluralPeople } from "../lexicon/people.ts";
import { addresses, nameParticles } from "../lexicon/titles.ts";
import type { Word } from "../types.ts";
import { isGiven } from "./given.ts";
import { isPersonNoun, kindOfNoun } from "./nouns.ts";
import { startsUpper } from "../letters.ts";
import type { Known } from "./types.ts";
import { isAcronym } from "./acronyms.ts";
import { endOfListedName } from "../words.ts";

/** A capital inside a sentence, or at its head with the tag of a name. */
export function isNamePart(word: Word | undefined, known: Known): boolean {
  if (!word || !startsUpper(word.text)) return false;
  const { tag } = word;
  if (tag === "NNP" || tag === "NNPS") return true;
  if (tag === "PRP" || tag === "DT" || tag === "IN" || tag === "PRP$" || tag === "CC") return false;
  return (
    word.entity !== null ||
    known.surnames.has(word.lower) ||
    (known.kinds.has(word.lower) &&
      (tag === "NN" || (tag === "NNS" && kindOfNoun(word) === "thing"))) ||
    (known.shortForms.has(word.lower) && isAcronym(word.text))
  );
}

/**
 * "analysts Vesper found", "Mr Fenn", "Orla Fenn": a capital inside a sentence, after a title or between two capitals is a
 * name whatever its tag, unless the words around it bear capitals too, as in a title.
 */
export function isCapitalInside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !startsUpper(word.text)) return false;
  if (isAddress(word) || isLabel(words, index)) return true;
  const before = words[index - 1];
  const after = words[index + 1];
  const isInside = before?.sentence === word.sentence;
  if (isInside && isAddress(before) && word.tag.startsWith("N")) return true;
  // "the Bakers and Millers Union"
  if (word.tag === "NNS" && endOfListedName(words, index, bodyNameEnds, wholeBodies) > index)
    return true;
  // "the Bakers’ and Millers’ Union"
  if (word.tag === "NNS" && before?.lower === "the" && after?.tag === "POS") return true;
  // "a group called Citizens for Fenn", "the charity Mothers Against Fire"
  if (isInside && opensCause(words, index)) return true;
  // "Agnes Fenn", "Jean-Marc Fenn": a first name may look like a plural or an adjective.
  if (!isInside && /^(?:NN|JJ)/.test(word.tag) && isGiven(word.lower) && after?.tag === "NNP")
    return startsUpper(after.text);
  // "Channel-9"
  if (isInside && word.tag.startsWith("NN") && /^[A-Z][A-Za-z]+-?\d+$/.test(word.text)) return true;
  // "Lantern Nine"
  if (/^(?:NN|JJ)/.test(word.tag) && after?.tag === "CD" && startsUpper(after.text)) return true;
  // "campaign group Clear Air Lisse"
  const isJoined = /^(?:JJ|VBP?$)/.test(word.tag) && after && startsUpper(after.text);
  if (isJoined && isInside && isOpenLower(before) && bodyNouns.has(before?.lower ?? ""))
    return true;
  if (word.tag !== "NN") return false;
  // "the Vesper Group and the council"
  if (isInside && before?.tag === "NNP" && bodyNameEnds.has(word.lower)) return true;
  if (isInside && isOpenLower(before)) return true;
  if (after?.sentence === word.sentence && startsUpper(after.text)) {
    return isGiven(word.lower) && isOpenLower(words[index + 2]);
  }
  return isInside && isOpenLower(after);
}

/** "Citizens | for Fenn": a plural with a capital and what they are for. */
function opensCause(words: readonly Word[], index: number): boolean {
  const [noun, link, object] = words.slice(index, index + 3);
  if (!startsUpper(noun?.text ?? "")) return false;
  const isCause = /^(?:for|against)$/.test(link?.lower ?? "") && startsUpper(object?.text ?? "");
  return isCause && /^NNP?S$/.test(noun?.tag ?? "") && !isAddress(object);
}

/** "ROOK: It rained." */
export function isLabel(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  return opens && words[index + 1]?.text === ":" && text.length > 1 && text === text.toUpperCase();
}

/** "Mr", "Ms." */
function isAddress(word: Word | undefined): boolean {
  return word !== undefined && startsUpper(word.text) && addresses.has(word.lower);
}

/** A noun, verb or the like in lower case: no title has one. */
function isOpenLower(word: Word | undefined): boolean {
  return word !== undefined && word.text === word.lower && /^(?:NN|VB|JJ|RB|MD)/.test(word.tag);
}

/** No name is longer than this many words, whatever a page of capitals looks like. */
const LONGEST = 24;

/** A name goes on over "de", and over "of" and "and" where both sides belong to a body: "Bank of Orland". */
export function endOfRun(words: readonly Word[], start: number, known: Known): number {
  const sentence = words[start]?.sentence;
  let index = Math.max(start + 1, endOfListedName(words, start, bodyNameEnds, wholeBodies));
  for (; index < start + LONGEST && index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== sentence) break;
    if (isNamePart(word, known) || isCapitalInside(words, index)) continue;
    if (
      startsUpper(word.text) &&
      (word.text.includes("-") || word.tag === "CD" || isGiven(words[index - 1]?.lower ?? ""))
    )
      continue;
    // "campaign group Save Our Quay"
    const isOrder = words[start]?.tag.startsWith("VB") === true;
    if (isOrder && startsUpper(word.text) && startsUpper(words[index + 1]?.text ?? "")) continue;
    if (isNickname(words, index)) {
      index += 2;
      continue;
    }
    const next = words[index + 1];
    if (
      word.tag === "POS" &&
      next &&
      isOfMany(words, index, known) &&
      bodyNameEnds.has(next.lower) &&
      startsUpper(next.text)
    )
      continue;
    const joint = endOfJoint(words, index, known);
    if (joint > index) {
      index = joint;
      continue;
    }
    if (next?.sentence !== sentence || !links(words, index)) break;
    const after = words[index + 2];
    if (isNamePart(next, known)) continue;
    if (
      (next?.lower === "the" || next?.lower === "a") &&
      (word.lower === "of" || word.lower === "for") &&
      after?.sentence === sentence &&
      (isNamePart(after, known) || (startsUpper(after.text) && isBodyBefore(words, start, index)))
    ) {
      index += 2;
      continue;
    }
    break;
  }
  return index;
}

/** John | “Tig” | Fenn: one word between marks and between a first name and a last one. */
function isNickname(words: readonly Word[], mark: number): boolean {
  const [first, open, name, close, last] = words.slice(mark - 1, mark + 4);
  if (!/^["“'‘]|^''$|^``$/.test(open?.text ?? "") || !/^["”'’]|^''$/.test(close?.text ?? ""))
    return false;
  const capitals = [first, name, last].every((word) => startsUpper(word?.text ?? ""));
  return capitals && isGiven(first?.lower ?? "") && last?.sentence === first?.sentence;
}

/** "the Committee for a | Responsible Quay", "the Court of Appeals for the | Sixth Circuit" */
function isBodyBefore(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => bodyNameEnds.has(lower));
}

/** "the Dockers’ Federation", "the Women’s Institute", "the Sheriff’s Office", but not "Ebbers’ Company" after a Mr Ebbers */
function isOfMany(words: readonly Word[], mark: number, known: Known): boolean {
  const owner = words[mark - 1];
  if (!owner || known.surnames.has(owner.lower)) return false;
  return (
    pluralPeople.has(owner.lower) ||
    (startsUpper(owner.text) && isPersonNoun(owner.lower)) ||
    (words[mark]?.text.length === 1 && owner.lower.endsWith("s"))
  );
}

/** Words that two possessors or adjectives of one name may stand apart by. */
const JOINT = 4;

/**
 * "the Bakers’ and Millers’ Union", "the Dock and Allied Workers’ Union": after "the" an "and" goes on to a word that ends
 * the name of a body; gives the index of its last word before that one.
 */
function endOfJoint(words: readonly Word[], at: number, known: Known): number {
  let index = words[at]?.tag === "POS" ? at + 1 : at;
  if (words[index]?.lower !== "and") return at;
  let start = at - 1;
  while (start > at - JOINT && (isNamePart(words[start], known) || isCapitalInside(words, start)))
    start -= 1;
  if (words[start]?.lower !== "the") return at;
  for (index += 1; index < at + 2 + JOINT; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return at;
    if (isNamePart(word, known) && bodyNameEnds.has(word.lower)) return index - 1;
    if (!isNamePart(word, known) && word.tag !== "POS") return at;
  }
  return at;
}

function links(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  // "Vesper Town and Italians at odds": a people is no part of a name that begins with another's.
  const isPeople = nationals.has(words[index + 1]?.lower.replace(/s$/, "") ?? "");
  return (
    word !== undefined &&
    (opensCause(words, index - 1) ||
      (joins(word, before) &&
        !(word.lower === "and" && isPeople) &&
        !(before?.tag.endsWith("S") && isPersonNoun(before.lower.slice(0, -1)))))
  );
}

function joins({ text, lower, entity }: Word, before: Word | undefined): boolean {
  if (lower === "of") return before?.entity !== "person";
  if (text === "&" || text === "/" || nameParticles.has(lower)) return true;
  if (lower === "for" && bodyNameEnds.has(before?.lower ?? "")) return true;
  return (lower === "and" || lower === "for" || lower === "on") && entity === "organization";
}
