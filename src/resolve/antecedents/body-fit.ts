import {
  anyBody,
  anyCompany,
  bodyKinds,
  bodyNameEnds,
  businesses,
  causes,
  clubs,
  clubTowns,
  events,
  firmTrades,
  mediaNouns,
  mediaWords,
  oneTrade,
  overseers,
  placeNouns,
  saidOnly,
  takeUpBodies,
  titleWords,
  watchdogs,
} from "../../lexicon/bodies.ts";
import { bodyNatures } from "../../lexicon/body-natures.ts";
import { placeNameEnds } from "../../lexicon/places.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isCalled } from "../names/body-names.ts";
import type { Mention } from "../types.ts";
import { isNoBusiness } from "./businesses.ts";

/** A noun for a body, as a phrase has it. */
export interface Wanted {
  readonly lemma: string;
  /** The lists of like bodies that the noun stands in. */
  readonly kinds: readonly ReadonlySet<string>[];
  /** "the rail trust", unlike "the trust". */
  readonly isModified: boolean;
  /** "the campaign group" */
  readonly isCivic: boolean;
}

/** How well a noun fits a body that bears it, that is of its kind, or of which the article says no kind. */
const FIT = { word: 5, kind: 1.5, unmarked: -1, outlet: -3 };

/** How well the noun fits a body that has been named or introduced; null where it cannot be called so. */
export function fitOf(
  words: readonly Word[],
  wanted: Wanted,
  entity: Entity,
  mention: Mention | undefined,
): number | null {
  const { lemma } = wanted;
  // "Vesper, a consumer group, complained. The company …"
  if (businesses.has(lemma) && isNoBusiness(words, entity)) return null;
  // "the state Senate" is not "the state".
  const isPlace = placeNouns.has(lemma);
  if (isPlace && !entity.isPlace) return null;
  if (isCalled(entity, lemma)) return FIT.word;
  if (isPlace !== entity.isPlace) return null;
  if (wanted.isCivic && isInstitution(entity)) return null;
  // "the auditors, Vesper Brock, … the firm"
  if (anyCompany.has(lemma) && [...entity.roleWords].some((word) => firmTrades.has(word)))
    return FIT.kind;
  if (isPlace) return placeNameEnds.has(entity.key.at(-1) ?? "") ? null : 0;
  const byKind = fitByKind(wanted, entity);
  if (byKind !== undefined) return byKind;
  if (!takeUpBodies.has(lemma) || saidOnly.has(lemma)) return null;
  const byTrade = fitByTrade(wanted, entity);
  return byTrade === undefined ? fitOfMedia(lemma, entity, mention) : byTrade;
}

/** By what the body is or its name shows it to be; undefined where that tells nothing. */
function fitByKind(
  { lemma, kinds, isModified }: Wanted,
  entity: Entity,
): number | null | undefined {
  const nature = bodyNatures.get(entity.key.join(" "));
  if (nature && !anyBody.has(lemma)) return fitOfNature(nature, lemma);
  const own = ownKinds(entity);
  // "her group" is not "the rail trust".
  if (isModified && entity.key.length === 0) return null;
  if (events.has(entity.key.at(-1) ?? "")) return null;
  // "Lisse Rovers" are a club, and govern nobody.
  if (lemma === "body" && isClub(entity)) return null;
  // "the Fair Pay Board … the watchdog"
  if (watchdogs.has(lemma) && overseers.has(entity.key.at(-1) ?? "")) return FIT.kind;
  if (anyBody.has(lemma)) return undefined;
  // "Vesper hired Pell Bank. The company …": of the bank one would say so.
  const isOther = businesses.has(lemma) && !entity.key.some((word) => anyCompany.has(word));
  if (own.length > 0)
    return own.some((kind) => kinds.includes(kind)) ? (isOther ? 0 : FIT.kind) : null;
  // "the Fenn camp" has no other name, and is no company.
  return entity.key.length === 0 ? null : undefined;
}

/** By the trade that the article gives it; undefined where it gives none. */
function fitByTrade({ lemma, kinds }: Wanted, { roleWords }: Entity): number | null | undefined {
  const trades = [...roleWords].filter((word) => takeUpBodies.has(word));
  if (anyBody.has(lemma) || trades.length === 0) return undefined;
  if (!trades.some((word) => isOneTrade(word, lemma, kinds))) return null;
  // "the oil group Vesper" may be "the refiner", but hardly as well as "the refiner Pelmont".
  return anyCompany.has(lemma) || !trades.every((word) => anyCompany.has(word)) ? FIT.kind : 0;
}

/** A newspaper is a company, but no union and no airline, and mostly the one that tells of another. */
function fitOfMedia(lemma: string, entity: Entity, mention: Mention | undefined): number | null {
  const named = isMediaName(entity);
  // "The Lisse Post … the website", which may be anybody’s
  const isPaper = isSite(lemma) && titleWords.has(entity.key.at(-1) ?? "");
  if (mediaNouns.has(lemma)) return named && !isPaper ? 0 : null;
  if (!named) return 0;
  // "“It sank,” he told the Lisse Echo. The company …"
  if (mention?.subject === false) return null;
  // "The Echo reported that Vesper had sold it. The company …"
  if (mention?.spoke === true && businesses.has(lemma)) return FIT.outlet;
  return anyCompany.has(lemma) || anyBody.has(lemma) ? FIT.unmarked : null;
}

function isSite(lemma: string): boolean {
  return lemma === "website" || lemma === "site";
}

/** "The Lisse Museum bought it. The campaign group …": whose name says what else it is. */
function isInstitution(entity: Entity): boolean {
  const last = entity.key.at(-1) ?? "";
  const isGroup = causes.has(last) || ownKinds(entity).some((kind) => kind.has("group"));
  return bodyNameEnds.has(last) && !isGroup;
}

/** "the FBI … the bureau", "the BBC … the broadcaster", but not "the FBI … the company" */
function fitOfNature(nature: ReadonlySet<string>, lemma: string): number | null {
  const isCompany = anyCompany.has(lemma) && nature.has("company");
  return isCompany || nature.has(lemma) ? FIT.kind : null;
}

/** A toy maker is "the company" and "the manufacturer", but no bank; a retailer is "the chain". */
function isOneTrade(word: string, lemma: string, kinds: readonly ReadonlySet<string>[]): boolean {
  if (oneTrade.some((trades) => trades.has(word) && trades.has(lemma))) return true;
  return (
    kinds.some((kind) => kind.has(word)) &&
    (anyCompany.has(word) || anyCompany.has(lemma) || !kinds.some((kind) => kind.has("company")))
  );
}

/** What a name, or the words of a body without one, show it to be: a federation is no company. */
export function ownKinds({ key, roleWords, isPlace }: Entity): ReadonlySet<string>[] {
  // "The Paper Kites" are no newspaper.
  const last = key.at(-1) ?? "";
  const isMany = key.length === 2 && last.endsWith("s") && !bodyNameEnds.has(last);
  // "Lisse Town", where it is no place
  if (!isPlace && key.length > 1 && clubTowns.has(last))
    return bodyKinds.filter((kind) => kind.has("club"));
  const words = key.length > 0 ? (isMany ? key.slice(-1) : key) : [...roleWords];
  return bodyKinds.filter((kind) => words.some((word) => kind.has(word)));
}

/** "Lisse Rovers", "Lisse Town" */
function isClub({ key }: Entity): boolean {
  const last = key.at(-1) ?? "";
  return clubs.has(last) || (key.length > 1 && clubTowns.has(last));
}

export function isMediaName(entity: Entity): boolean {
  return entity.key.some((part) => part.split("-").some((word) => mediaWords.has(word)));
}
