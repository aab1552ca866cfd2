import {
  bodyNameEnds,
  bodyNouns,
  knownBodies,
  peopleToo,
  planEnds,
  planSurnames,
  regionGivenNames,
  regionWords,
  surnamesToo,
  teamNames,
  titleWords,
} from "../../lexicon/bodies.ts";
import { addresses, innerParticles, nameBeginnings, nameParticles } from "../../lexicon/titles.ts";
import { namedTexts } from "../../lexicon/documents.ts";
import {
  placeNameEnds,
  placePairs,
  places,
  stateAbbreviations,
  townBeginnings,
} from "../../lexicon/places.ts";
import { wellKnown, wellKnownNames } from "../../lexicon/well-known.ts";
import type { EntityKind, Word } from "../../types.ts";
import { workBefore } from "./body-names.ts";
import { givenGender, isGiven } from "./given.ts";
import { goesByNumber, isLabel } from "./name-part.ts";
import { apposedKind } from "./learn.ts";
import { endOfSlogan } from "./slogan.ts";
import type { Known } from "../types.ts";
import { isAcronym } from "./acronyms.ts";
import { isCounted, isLowerNoun } from "../nouns.ts";

export function kindOf(
  words: readonly Word[],
  from: number,
  to: number,
  key: readonly string[],
  titled: boolean,
  known: Known,
): EntityKind {
  const last = key.at(-1) ?? "";
  const isThe = words[from - 1]?.lower === "the";
  // "Judge Orla Court", "Lisse Mayor Tam Herald"
  const isLast = surnamesToo.has(last) || titleWords.has(last);
  const isCalled = titled && key.length === 2 && isLast && isGiven(key[0] ?? "");
  if ((bodyNameEnds.has(last) || titleWords.has(last)) && (key.length > 1 || isThe) && !isCalled)
    return "organization";
  // "the Lisse Tigers"
  if (teamNames.has(last) && key.length > 1 && !isGiven(key[0] ?? "")) return "organization";
  // "Lisse Town", the club, but not "Cape Town"
  if (last === "town" && key.length === 2 && !townBeginnings.has(key[0] ?? ""))
    return "organization";
  // "According to Ms Vesper, the company will sink"
  if (titled && addresses.has(words[from - 1]?.lower ?? "")) return "person";
  // "Fox 29"
  if (to - from === 2 && goesByNumber(words, from)) return "organization";
  // "ten-man Lisse Town"
  if (isCounted(words[from - 1]?.lower ?? "")) return "organization";
  // "the group Save the River"
  if (endOfSlogan(words, from) === to) return "organization";
  if (placeNameEnds.has(last) && key.length > 1 && !titled) return "location";
  for (let index = from + 1; index < to - 1; index += 1) {
    const lower = words[index]?.lower;
    // "Bank of Lisse", "Dockers Without Borders"
    if (LINKS.has(lower ?? "")) return "organization";
  }
  // "Investor Vesper, which owns a tenth, …"
  if (words[to]?.text === "," && words[to + 1]?.lower === "which" && !isGiven(key[0] ?? ""))
    return "organization";
  // "Vesper Lisse, the company which runs the quay, …"
  if (!isGiven(key[0] ?? "") && apposedKind(words, from, to) === "organization")
    return "organization";
  if (titled) return "person";
  // "Tesco said", but not "Chelsea, 24, said" or "Kia, who is nine, said"
  const isHuman = key.length === 1 && (followedByAge(words, to) || isToldOf(words, to));
  if (isWellKnown(key, known)) return isHuman ? "person" : "organization";
  const first = key[0] ?? "";
  // "Jupiter, Fla., the manager said"
  if (key.length === 1 && stateAbbreviations.has(words[from]?.text ?? "")) return "location";
  // "Van der Linde"
  if (key.length > 1 && nameParticles.has(first) && LOWER.test(words[from + 1]?.text ?? ""))
    return "person";
  // "Ludo van der Linde"
  if (words.slice(from + 1, to - 1).some(({ text }) => innerParticles.has(text))) return "person";
  // "PollWatch", but not "McRook"
  if (key.length === 1 && isBlend(words[from]?.text ?? "")) return "organization";
  // "the Harbour Plan", but not "Orla Deal"
  const isSurname = planSurnames.has(last) && (isGiven(first) || known.surnames.has(last));
  const isPlan = planEnds.has(last) && (isThe || !isSurname);
  if (key.length > 1 && (isPlan || namedTexts.has(key.join(" ")))) return "organization";
  // "In the novel Silverwell he says so"
  if (workBefore(words, { from }) && !isGiven(first) && !known.surnames.has(last))
    return "organization";
  const isPerson = peopleToo.has(words[from - 1]?.lower ?? "") && key.length > 1 && isGiven(first);
  if (isBodyNoun(words, from - 1)) return isPerson ? "person" : "organization";
  if (
    key.length < 3 &&
    (key.length === 1
      ? places.has(first) && !known.surnames.has(first)
      : placePairs.has(key.join(" ")))
  )
    return "location";
  if (key.length > 1 && key.length < 5 && givenGender(first) !== null) return "person";
  // "told BBC Sport she had left"
  const isStation = key.length > 1 && knownBodies.has(first) && isAcronym(words[from]?.text ?? "");
  if (isStation) return "organization";
  if (key.length === 1 && knownBodies.has(last)) return "organization";
  // "the Daily Caller"
  if (key.length > 1 && first === "daily") return "organization";
  if (followedByAge(words, to) || (key.length === 1 && isLabel(words, from))) return "person";
  // "Dal Han-bit": a Korean given name is spelt so.
  if (key.length === 2 && HYPHENATED.test(words[to - 1]?.text ?? "")) return "person";
  // "Jem Oduya fell. … Oduya said he had slipped."
  if (key.length === 2 && (known.kinds.get(last) === "person" || known.addressed.has(last)))
    return "person";
  // "Aung Tan Suu Tyi fell. … Suu Tyi said she had slipped."
  if (key.length > 2 && known.kinds.get(key.slice(-2).join(" ")) === "person") return "person";
  // "Western Shipping" is nobody’s name.
  const isRegion = regionWords.has(first) && !regionGivenNames.has(first);
  if (key.length > 1 && isRegion) return "organization";
  const vote = known.kinds.get(key.join(" ")) ?? commonKind(words, from, to);
  if (vote !== null) return vote;
  if (key.length > 1 && isGiven(first)) return "person";
  if (key.length === 1 && isAcronym(words[from]?.text ?? "")) return "organization";
  return key.length === 1 && isGiven(first) ? "person" : "organization";
}

/** "the retailer Vesper", "Retailer Vesper said …", but not "secretary of state Orla Fenn" */
export function isBodyNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !bodyNouns.has(word.lower)) return false;
  if (word.lower === "state" && words[index - 1]?.lower === "of") return false;
  return isLowerNoun(word) || words[index - 1]?.sentence !== word.sentence;
}

const LINKS: ReadonlySet<string> = new Set(["&", "against", "and", "for", "of", "without"]);

/** "Tesco", "Crystal Palace", but not "Disney" beside "Walt Disney" */
function isWellKnown(key: readonly string[], { surnames, openings }: Known): boolean {
  const [first = ""] = key;
  if (key.length > 1) return wellKnownNames.has(key.join(" "));
  if (!wellKnown.has(first) || surnames.has(first)) return false;
  return !isGiven(first) || !openings.has(first);
}

/** Of a club and a firm it is "who play" and "who own". */
function isToldOf(words: readonly Word[], to: number): boolean {
  const verb = words[to + 2];
  return (
    words[to]?.text === "," &&
    words[to + 1]?.lower === "who" &&
    (verb?.tag === "VBZ" || verb?.lower === "was")
  );
}

const LOWER = /^[a-z]/;

/** "PollWatch", "AZCentral": letters run together, where no last name begins so. */
function isBlend(text: string): boolean {
  const isRun = /^(?:[A-Z]{2,}[a-z]{2}|[A-Z][a-z]+[A-Z])/.test(text);
  return (
    isRun &&
    !nameBeginnings.has(BEGINNING.exec(text)?.[0] ?? "") &&
    !isGiven(text.replace(/^[A-Z][a-z]+(?=[A-Z])/, "").toLowerCase())
  );
}

const BEGINNING = /^[A-Z][a-z]*(?=[A-Z])/;

const HYPHENATED = /^[A-Z][a-z]+-[a-z]+$/;

function commonKind(words: readonly Word[], from: number, to: number): EntityKind | null {
  const votes = { person: 0, organization: 0, location: 0 };
  for (let index = from; index < to; index += 1) {
    const entity = words[index]?.entity;
    if (entity) votes[entity] += 1;
  }
  const { person, organization, location } = votes;
  if (person + organization + location === 0) return null;
  if (location >= person && location >= organization) return "location";
  if (person === organization) return words[to - 1]?.entity ?? "organization";
  return person > organization ? "person" : "organization";
}

/** "Tam Rook, 42, said" */
function followedByAge(words: readonly Word[], to: number): boolean {
  const age = words[to + 1];
  return (
    words[to]?.text === "," &&
    age?.tag === "CD" &&
    age.text.length === 2 &&
    words[to + 2]?.text === ","
  );
}
