import {
  bodiesOf,
  bodiesOn,
  bodyNameEnds,
  bodyNouns,
  causes,
  sharedBodies,
  wholeBodies,
} from "../../lexicon/bodies.ts";
import { calendar } from "../../lexicon/calendar.ts";
import { lawNameEnds } from "../../lexicon/documents.ts";
import { nationals, pluralPeople } from "../../lexicon/people.ts";
import { honorifics, nameParticles } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { isGiven } from "./given.ts";
import { goesByNumber, isCapitalInside, isNamePart, opensCause } from "./name-part.ts";
import { isOrdinalRank } from "./office.ts";
import { isPersonNoun } from "../nouns.ts";
import { startsUpper } from "../../letters.ts";
import type { Known } from "../types.ts";
import { opensFirm } from "./body-signs.ts";
import { endOfSlogan } from "./slogan.ts";
import { endOfListedName } from "../../words.ts";

/** No name is longer than this many words, whatever a page of capitals looks like. */
const LONGEST = 24;

/** A name goes on over "de", and over "of" and "and" where both sides belong to a body: "Bank of Orland". */
export function endOfRun(words: readonly Word[], start: number, known: Known): number {
  const sentence = words[start]?.sentence;
  const listed = endOfListedName(words, start, bodyNameEnds, wholeBodies);
  // "the PAC | Stand with Rook"
  if (causes.has(words[start]?.lower ?? "") && endOfSlogan(words, start + 1) > start + 1)
    return start + 1;
  let index = Math.max(start + 1, listed, endOfSlogan(words, start));
  for (; index < start + LONGEST && index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== sentence) break;
    if (isNamePart(word, known) || isCapitalInside(words, index, known)) continue;
    if (
      startsUpper(word.text) &&
      (word.text.includes("-") || word.tag === "CD" || isGiven(words[index - 1]?.lower ?? ""))
    )
      continue;
    // "Channel 4 has apologised", "Air Force 1st Lt. Orla Fenn"
    if (goesByNumber(words, index - 1) || isOrdinalRank(words, index)) continue;
    // "the Centre for Fair Pay"
    if (startsUpper(word.text) && isFor(words, start, index)) continue;
    if (isNickname(words, index)) {
      index += 2;
      continue;
    }
    const next = words[index + 1];
    if (word.tag === "POS" && isOfMany(words, index, known) && endsBody(words, index + 1)) continue;
    const joint = endOfJoint(words, index, known);
    if (joint > index) {
      index = joint;
      continue;
    }
    if (next?.sentence !== sentence || !links(words, start, index)) break;
    const after = words[index + 2];
    // "Orla van | der Linde"
    if (
      nameParticles.has(word.lower) &&
      nameParticles.has(next.lower) &&
      isNamePart(after, known)
    ) {
      index += 2;
      continue;
    }
    if (word.lower === "on" && calendar.has(next?.lower ?? "")) break;
    if (isNamePart(next, known) || (word.lower === "on" && startsUpper(next?.text ?? ""))) continue;
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
  const { text = "" } = words[mark] ?? {};
  if (!NICKNAMING.has(text.charAt(0)) && text !== "``") return false;
  const [first, , name, close, last] = words.slice(mark - 1, mark + 4);
  if (!/^["”'’]|^''$/.test(close?.text ?? "")) return false;
  const capitals = [first, name, last].every((word) => startsUpper(word?.text ?? ""));
  return capitals && isGiven(first?.lower ?? "") && last?.sentence === first?.sentence;
}

const NICKNAMING: ReadonlySet<string> = new Set(['"', "“", "'", "‘"]);

function isFor(words: readonly Word[], from: number, to: number): boolean {
  const link = words.slice(from, to).findIndex(({ lower }) => lower === "for" || lower === "on");
  const before = words[from + link - 1]?.lower ?? "";
  return link > 0 && (words[from + link]?.lower === "for" ? bodyNameEnds : bodiesOn).has(before);
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
    isSaint(words[mark - 2]) ||
    pluralPeople.has(owner.lower) ||
    (startsUpper(owner.text) && isPersonNoun(owner.lower)) ||
    (words[mark]?.text.length === 1 && owner.lower.endsWith("s"))
  );
}

/** "the Dockers’ | Federation", "the Dockers’ | Pay Federation" */
function endsBody(words: readonly Word[], from: number): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !startsUpper(first.text)) return false;
  return (
    bodyNameEnds.has(first.lower) ||
    (second !== undefined && bodyNameEnds.has(second.lower) && startsUpper(second.text))
  );
}

/** "St Orla’s University" */
function isSaint(word: Word | undefined): boolean {
  return /^(?:St\.?|Saint)$/.test(word?.text ?? "");
}

/** Words that two possessors or adjectives of one name may stand apart by. */
const JOINT = 4;

/**
 * "the Bakers’ and Millers’ Union", "the Dock and Allied Workers’ Union", "the Ports and Piers Act": after "the" an "and" goes on to a word that ends
 * the name of a body or a law; gives the index of its last word before that one.
 */
function endOfJoint(words: readonly Word[], at: number, known: Known): number {
  let index = words[at]?.tag === "POS" ? at + 1 : at;
  if (words[index]?.lower !== "and") return at;
  let start = at - 1;
  while (
    start > at - JOINT &&
    (isNamePart(words[start], known) || isCapitalInside(words, start, known))
  )
    start -= 1;
  // "Lisse and Pell Council"
  const isShared = start === at - 2 && sharedBodies.has(words[index + 2]?.lower ?? "");
  if (isShared && startsUpper(words[index + 2]?.text ?? "")) return index + 1;
  if (words[start]?.lower !== "the") return at;
  for (index += 1; index < at + 2 + JOINT; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return at;
    const isEnd = bodyNameEnds.has(word.lower) || lawNameEnds.has(word.lower);
    if (isNamePart(word, known) && isEnd) return index - 1;
    if (!isNamePart(word, known) && word.tag !== "POS") return at;
  }
  return at;
}

/** What a name may go on over, beside particles. */
const LINKING: ReadonlySet<string> = new Set(["of", "&", "/", "and", "for", "on", "against"]);

function links(words: readonly Word[], start: number, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const lower = word?.lower ?? "";
  if (!LINKING.has(lower) && !nameParticles.has(lower)) return false;
  // "the United Dock Workers of Lisse", but not "Workers of Lisse"
  const isUnion = index - start > 1 && bodyNameEnds.has(before?.lower ?? "");
  // "Vesper Robotics | of Lisse": where a firm is at home.
  if (word?.lower === "of" && index - start === 2 && isMember(words, index)) return false;
  if (word?.lower === "and" && areTwo(words, start, index)) return false;
  if (word?.lower === "of" && isUnion && !bodiesOf.has(before?.lower ?? "")) return false;
  return (
    word !== undefined &&
    (opensCause(words, index - 1) ||
      (joins(word, before) &&
        !(word.lower === "of" && isPerson(words.slice(start, index))) &&
        !(word.lower === "and" && isPeople(words[index + 1])) &&
        !(before?.tag.endsWith("S") && isPersonNoun(before.lower.slice(0, -1)) && !isUnion)))
  );
}

/** "Pritha Senn | of Vesper Securities": two words that name no body before a firm. */
function isMember(words: readonly Word[], of: number): boolean {
  const [first, last] = [words[of - 2], words[of - 1]];
  const noun = last?.lower ?? "";
  if (bodyNameEnds.has(noun) || bodyNouns.has(noun) || noun.endsWith("s")) return false;
  if (last?.tag !== "NNP" || isPersonNoun(noun)) return false;
  // "Edda Brand of Lisse, | a bank", but not "the Golden Gate of Lisse"
  const isName = isGiven(first?.lower ?? "") || last.entity === "person";
  const isAlone = words[of - 3]?.lower !== "the" && words[of + 2]?.text === ",";
  return opensFirm(words, of + 1) || (isName && isAlone);
}

/** "Tam Rook | and Orla Fenn": two first and last names are two people’s. */
function areTwo(words: readonly Word[], start: number, and: number): boolean {
  const isName = (from: number): boolean =>
    isGiven(words[from]?.lower ?? "") && startsUpper(words[from + 1]?.text ?? "");
  const last = words[and + 2]?.lower ?? "";
  return and - start === 2 && isName(start) && isName(and + 1) && !bodyNameEnds.has(last);
}

/** "Vesper Town | and Italians at odds": a people is no part of a name that begins with another's. */
function isPeople(word: Word | undefined): boolean {
  return nationals.has(word?.lower.replace(/s$/, "") ?? "");
}

/** "Sheriff Buck Fenn | of Lisse", "Don Rook | of Lisse", but "Georgia Bureau of Ships", "Bank of Lisse" */
function isPerson(run: readonly Word[]): boolean {
  const titles = run.findIndex(({ lower }) => !isPersonNoun(lower) && !honorifics.has(lower));
  const name = titles < 0 ? [] : run.slice(titles);
  const isFull = name.length > 1 && isGiven(name[0]?.lower ?? "");
  const isNone = name.some(({ lower }) => bodyNameEnds.has(lower) || isPersonNoun(lower));
  return (isFull || titles > 0) && !isNone;
}

function joins({ text, lower, entity }: Word, before: Word | undefined): boolean {
  if (lower === "of") return before?.entity !== "person";
  if (text === "&" || text === "/" || nameParticles.has(lower)) return true;
  if (lower === "for" && bodyNameEnds.has(before?.lower ?? "")) return true;
  // "the Council on Lissean Relations", but not "the Council on Monday said"
  if (lower === "on" && bodiesOn.has(before?.lower ?? "")) return true;
  return (lower === "and" || lower === "for" || lower === "on") && entity === "organization";
}
