import { bodyNouns } from "../../lexicon/bodies.ts";
import { parties } from "../../lexicon/epithets.ts";
import { nations } from "../../lexicon/nations.ts";
import type { Word } from "../../types.ts";
import { type Entity, textOf } from "../entity.ts";
import { isDoubleGenitive, isNational, isPersonNoun, isTexts } from "../nouns.ts";
import type { Description, Scene } from "../types.ts";

/** The phrase's own words, with "her" given in full: "Orla Fenn’s campaign". What is no name begins in lower case. */
export function nameOf(
  scene: Scene,
  { range: [from, to], possessor }: Description,
  owner: Entity | null,
): string {
  const { words } = scene;
  let end = to;
  while (end > from + 1 && isMark(words[end - 1]) && !isDoubleGenitive(words, end - 1)) end -= 1;
  const first = words[from];
  // "its authors" of a text that has a name
  const isThe = owner?.type === "unnamed" && words[owner.from]?.lower === "the";
  const isProper =
    owner && (isThe || owner.key.length > 0 || /^(?:person|organization)$/.test(owner.type));
  if (owner && isProper && possessor?.[0] === from && isPronoun(first)) {
    return `${owner.name}${owner.name.endsWith("s") ? "’" : "’s"} ${textOf(words, from + 1, end)}`;
  }
  // "neither the bank nor its lawyers"
  const text = textOf(words, first?.lower === "whose" ? from + 1 : from, end).replace(
    " nor ",
    " and ",
  );
  const isName =
    first &&
    ((first.text.length > 1 && first.text === first.text.toUpperCase()) ||
      // "AP-GfK poll"
      /^[A-Z]{2}/.test(first.text) ||
      (first.tag.startsWith("NNP") && !isOpener(words, first)) ||
      (/^(?:NN|JJ)/.test(first.tag) &&
        (scene.capitals.has(first.lower) || isPartisan(first) || isOfNation(first))));
  return !isName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "his", "whose" */
function isPronoun(word: Word | undefined): boolean {
  return word?.tag === "PRP$" || word?.lower === "whose";
}

/** "Counsel for the firm", "Police in Lisse", "Ministers": a common noun has its capital from the head of the sentence; "Germans" and the members of a party keep theirs. */
function isOpener(words: readonly Word[], { index, sentence, lower }: Word): boolean {
  const opens = words[index - 1]?.sentence !== sentence && words[index + 1]?.tag !== "POS";
  const singular = lower.replace(/s$/, "");
  if (isNational(singular) || isNational(lower)) return false;
  const isMany = isPersonNoun(singular) || (singular !== lower && bodyNouns.has(singular));
  const isPeople = isPersonNoun(lower) || (isMany && !isParty(singular));
  return opens && (lower === "police" || isPeople || isTexts(lower));
}

const ofNations: ReadonlySet<string> = new Set(nations.flatMap((words) => [...words]));

/** "Germans", "Polish workers" */
function isOfNation({ lower, tag }: Word): boolean {
  const isAdjective = tag.startsWith("JJ") && ofNations.has(lower);
  return isAdjective || isNational(lower) || isNational(lower.replace(/s$/, ""));
}

/** "Republicans on the panel", "Tory donors", but not "conservative estimates" */
function isPartisan({ lower, tag }: Word): boolean {
  const isAdjective = tag.startsWith("JJ") && /^(?:conservative|liberal)$/.test(lower);
  return isParty(lower.replace(/s$/, "")) && !isAdjective;
}

function isParty(singular: string): boolean {
  return parties.some((party) => party.has(singular));
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && MARKS.has(word.tag);
}

const MARKS: ReadonlySet<string> = new Set([",", ".", ":", "''", "POS"]);
