import { bodiesToo, bodyNouns, firmTrades } from "../../lexicon/bodies.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { ofCountries, placeNameEnds, placePairs, places } from "../../lexicon/places.ts";
import type { EntityKind, Word } from "../../types.ts";
import { isRole, kindOfNoun } from "../nouns.ts";
import { isGiven, isLastFirst } from "./given.ts";
import { isDefinite, isMany, isMemberOf, isStaffed, saysOfIt } from "./body-signs.ts";
import { isOwnName } from "./given-out.ts";
import type { Known, Name } from "../types.ts";
import { isAcronym } from "./acronyms.ts";
import { opensAsAdjective } from "./no-names.ts";
import { isTitleCase } from "./title-case.ts";

export const NOTHING: Known = {
  surnames: new Set(),
  addressed: new Set(),
  shortForms: new Set(),
  firstWords: new Set(),
  bodyWords: new Set(),
  inFull: new Set(),
  firms: new Set(),
  attested: null,
  whole: new Set(),
  openings: new Set(),
  kinds: new Map(),
};

type Votes = Record<EntityKind, number>;

/** What all names of an article tell of one: who is a person or a body, and which last names there are. */
export function learn(words: readonly Word[], names: readonly Name[]): Known {
  const surnames = new Set<string>();
  const addressed = new Set<string>();
  const inFull = new Set<string>();
  const shortForms = new Set<string>();
  const firstWords = new Set<string>();
  const bodyWords = new Set<string>();
  const firms = new Set<string>();
  const attested = new Set<string>();
  const whole = new Set<string>();
  const openings = new Set<string>();
  const votes = new Map<string, Votes>();
  const mentions = new Map<string, number>();
  for (const name of names) {
    const last = name.key.at(-1) ?? "";
    if (!isTitleCase(words, name.from)) {
      whole.add(name.key.join(" "));
      if (name.key.length > 1) openings.add(name.key[0] ?? "");
    }
    if (isOwnMark(words, name)) firms.add(last);
    if (!opensAsAdjective(words, name.from, name.to)) attested.add(last);
    // "Ban Dal-ok … Ban said": where the last name stands first.
    if (name.kind === "person" && name.key.length === 2 && isLastFirst(name.key))
      surnames.add(name.key[0] ?? "");
    if (name.sure && name.kind === "person") {
      if (last.length > 2) surnames.add(last);
      if (last.length > 2 && name.title !== null) addressed.add(last);
      if (name.key.length > 1 && isGiven(name.key[0] ?? "")) inFull.add(last);
      continue;
    }
    if (
      name.kind === "organization" &&
      name.to - name.from === 1 &&
      isAcronym(words[name.from]?.text ?? "")
    )
      shortForms.add(last);
    if (last === "department" && name.key.length === 2) shortForms.add(name.key[0] ?? "");
    // "Edda Brock-Fenn", "Trish Boland": whatever the first name, the last one is one wherever it stands.
    if (name.kind === "person" && name.key.length === 2 && last.length > 2) surnames.add(last);
    if (name.kind !== "person" && name.key.length > 1) firstWords.add(name.key[0] ?? "");
    if (name.kind === "organization" && name.key.length > 1)
      bodyWords.add(name.key[name.key.indexOf("of") - 1] ?? last);
    const key = name.key.join(" ");
    const tally = votes.get(key) ?? { person: 0, organization: 0, location: 0 };
    votes.set(key, tally);
    // What the tagger takes a name for tells less with every time: the tenth is no new evidence.
    const times = (mentions.get(key) ?? 0) + 1;
    mentions.set(key, times);
    const weight = name.sure ? 6 : words[name.to - 1]?.entity && times <= OFTEN ? 1 : 0.25;
    // A place is somewhere, "in Lisse"; what acts may be a body.
    const acts = words[name.to - 1]?.relation === "nsubj" && !isSomewhere(words, name);
    // "told an inquiry in Oban": an unknown word behind "in" is where it was, unless it does something elsewhere
    if (isWhere(words, name)) tally.location += 0.3;
    // "Pell Sugar denied it": what acts and bears no name of a place that is known is a body.
    if (name.kind === "location" && acts && name.key.length > 1) tally.organization += 2 * weight;
    else if (name.kind === "location" && acts) tally.organization += weight / 2;
    else tally[name.kind] += weight;
    // "Belmora’s military", "Belmora’s border": only a country has them.
    const isState =
      words[name.to]?.tag === "POS" && ofCountries.has(words[name.to + 1]?.lower ?? "");
    if (isState && name.key.length === 1) tally.location += 8;
    // "Lisse's Edo has scored": a club has its players, where nothing says that it is a body.
    if (words[name.from - 1]?.tag === "POS" && !words[name.from]?.entity) tally.person += 1;
    // "A reader, Ebdo, writes", "the retailer, Vesper, …"; nor is a title anybody: "her second novel, Silverwell, …"
    const before = words[name.start - 1]?.text === "," ? words[name.start - 2]?.lower : undefined;
    // "The sponsor, Vesper Perfumes, …", "The sponsor, Orla Fenn, …"
    const isOwner = before !== undefined && bodiesToo.has(before);
    if (isOwner && name.key.length > 1 && !isGiven(name.key[0] ?? "")) tally.organization += 4;
    else if (before !== undefined && isRole(before)) tally.person += 2;
    else if (before !== undefined && (bodyNouns.has(before) || documentNouns.has(before)))
      tally.organization += 4;
    // "A porter who gave his name as Ebdo"
    if (isOwnName(words, name.start)) tally.person += 4;
    if (isFirm(words, name)) tally.organization += 4;
    const apposed = apposedKind(words, name.from, name.to);
    if (apposed) tally[apposed] += 4;
    // "Vesper, which owns a yard, said …"
    if (words[name.to]?.text === "," && words[name.to + 1]?.lower === "which")
      tally.organization += 4;
    if (saysOfIt(words, name)) tally.organization += 1.5;
    if (isStaffed(words, name)) tally.organization += 9;
    if (isMemberOf(words, name)) tally.person += 6;
    if (isMany(words, name)) tally.organization += 6;
    if (isDefinite(words, name)) tally.organization += 6;
    // "Lisse herself was there": no body or place is told so.
    const stressed = REFLEXIVES.get(words[name.to]?.lower ?? "");
    if (stressed) tally[stressed] += 12;
    if (stressed === "person" && name.key.length === 1) surnames.add(last);
    const hint = takenUpAs(words, name);
    if (hint) tally[hint] += 2;
  }
  const kinds = new Map<string, EntityKind>();
  for (const [key, tally] of votes) kinds.set(key, most(tally));
  return {
    surnames,
    addressed,
    shortForms,
    firstWords,
    bodyWords,
    inFull,
    firms,
    attested,
    whole,
    openings,
    kinds,
  };
}

/** So many mentions of a name count in full. */
const OFTEN = 4;

/** "the auditors, Vesper Brock, said", "Analysts Vesper Brock say", but "the auditors, Tam Rook and Orla Fenn" */
export function isFirm(words: readonly Word[], { start, to }: Name): boolean {
  const isApart = words[start - 1]?.text === ",";
  const trade = words[isApart ? start - 2 : start - 1];
  const isTrade = trade?.tag === "NNS" && firmTrades.has(trade.lemma);
  const after = words[to]?.text ?? "";
  return isTrade && (isApart ? /^[,.]$/.test(after) : !/^(?:,|and|&)$/.test(after));
}

/** "Brackley’s has said": what looks like a possessive and acts is a firm’s name. */
function isOwnMark(words: readonly Word[], { to, key, title }: Name): boolean {
  const verb = words[to + 1];
  // "a friend of Rook’s said"
  if (words[to]?.tag === "POS" && words[to - 2]?.lower === "of") return false;
  if (words[to]?.tag !== "POS" || key.length > 1 || title !== null || !verb) return false;
  // "Vesper ‘misled market’"
  if (words[to]?.text.length === 1 && !key[0]?.endsWith("s")) return false;
  return /^(?:VB[DZ]|MD)$/.test(verb.tag) || (verb.tag === "VBN" && verb.relation === "root");
}

function isWhere(words: readonly Word[], { from, to, key }: Name): boolean {
  const isAlone = key.length === 1 && to === from + 1 && !words[from]?.entity;
  return isAlone && words[from - 1]?.lower === "in";
}

function isSomewhere(words: readonly Word[], { from, key }: Name): boolean {
  const before = words[from - 1]?.lower === "the" ? words[from - 2] : words[from - 1];
  if (before && LOCATIVE.has(before.lower)) return true;
  return (
    places.has(key[0] ?? "") || placePairs.has(key.join(" ")) || placeNameEnds.has(key.at(-1) ?? "")
  );
}

const LOCATIVE: ReadonlySet<string> = new Set(
  "across around at from in inside into near of off outside to toward towards".split(" "),
);

function most({ person, organization, location }: Votes): EntityKind {
  if (person > organization && person > location) return "person";
  return location >= organization ? "location" : "organization";
}

/** "Htoo, its acting chairman, …" and "Vesper, a maker of bolts, …": the first noun of an apposition tells. */
export function apposedKind(words: readonly Word[], from: number, to: number): EntityKind | null {
  const start = words[to + 1];
  // "According to Vesper, the company will sink": the comma closes what opens the sentence.
  if (words[from - 1]?.lower === "to" && words[from - 2]?.lower === "according") return null;
  if (words[to]?.text !== "," || (start?.tag !== "DT" && start?.tag !== "PRP$")) return null;
  for (let index = to + 2; index < to + 2 + REACH; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== words[from]?.sentence) return null;
    if (!word.tag.startsWith("NN")) {
      if (
        word.tag.startsWith("JJ") ||
        word.tag === "POS" ||
        word.tag === "CD" ||
        word.tag === "VBG" ||
        word.tag === "VBN"
      )
        continue;
      return null;
    }
    // "a Lisse nonprofit group"
    if (/^(?:NN|JJ|POS)/.test(words[index + 1]?.tag ?? "")) continue;
    // "Vesper, the country’s largest seller, …", but "Fenn, the seller, …"
    if (bodiesToo.has(word.lemma))
      return words.slice(to, index).some(({ tag }) => tag === "JJS") ? "organization" : null;
    const kind = kindOfNoun(word);
    return kind === "person" ? "person" : kind === "body" ? "organization" : null;
  }
  return null;
}

/** How far after a name its pronoun is looked for. */
const REACH = 10;

/** "Vesper said it had sold its yard" speaks of a body, "Edo, who scored" of a person. */
function takenUpAs(words: readonly Word[], { to }: Name): EntityKind | null {
  // "Subsidy, he argued, is a blanket"
  if (words[to]?.text === "," && words[to + 1]?.tag === "PRP") return null;
  // "rival Vesper, which"
  if (words[to]?.text === "," && words[to + 1]?.lower === "which") return "organization";
  if (words[to]?.lower !== "who" && !words[to - 1]?.relation.startsWith("nsubj")) return null;
  for (let index = to; index < to + 2 * REACH; index += 1) {
    const word = words[index];
    if (!word || word.tag === "NNP") return null;
    if (PEOPLE.has(word.lower)) return "person";
    if (word.lower === "its" || saysIt(words, word)) return "organization";
  }
  return null;
}

/** "Vesper disputed that. It said …": only a body is "it" and speaks. */
function saysIt(words: readonly Word[], { lower, sentence, index }: Word): boolean {
  return (
    lower === "it" &&
    words[index - 1]?.sentence !== sentence &&
    speechCues.has(words[index + 1]?.lemma ?? "")
  );
}

const REFLEXIVES: ReadonlyMap<string, EntityKind> = new Map([
  ["himself", "person"],
  ["herself", "person"],
  ["itself", "organization"],
]);

const PEOPLE: ReadonlySet<string> = new Set(["he", "she", "his", "her", "him", "who"]);
