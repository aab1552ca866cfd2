import {
  anyBody,
  anyCompany,
  belongings,
  bodyKinds,
  bodyNameEnds,
  businesses,
  causes,
  civic,
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
  watchdogs,
} from "../../lexicon/bodies.ts";
import { bodyNatures } from "../../lexicon/body-natures.ts";
import { placeNameEnds } from "../../lexicon/places.ts";
import type { Span, Word } from "../../types.ts";
import { bodyNamedNext } from "./announced.ts";
import { bestTwo } from "./antecedents.ts";
import type { Entity } from "../entity.ts";
import { isNoBusiness } from "./businesses.ts";
import { isOfOtherNation, isRanked, seatOf } from "./at-home.ts";
import { isOfOtherWords, ofAnother } from "./remit.ts";
import { describingWords } from "./shared.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Description, Mention, Scene } from "../types.ts";
import { isCalled, onlyOne } from "../names/body-names.ts";

/** How well a noun fits a body that bears it, that is of its kind, or of which the article says no kind. */
const FIT = { word: 5, kind: 1.5, unmarked: -1, outlet: -3 };

/**
 * "the embassy" by a word of a name or role, "the company" also without: the body last talked about; null where two are equally
 * likely, as in "Vesper and Halden met. The company …".
 */
export function bodyFor(
  scene: Scene,
  phrase: Description,
  content: readonly Span[],
): Entity | null | undefined {
  const { head, start } = phrase;
  const { lemma } = head;
  if (start === "a") return bodyNamedNext(scene, head, (entity) => mayBe(entity, lemma));
  const seat = seatOf(scene, phrase);
  const isRank = isRanked(scene.words, phrase);
  if (!seat && !isRank && !isBare(scene.words, phrase)) return undefined;
  // "Police in Lisse left. Police said …"
  const isAlone = phrase.range[1] - phrase.range[0] === 1;
  if (isAlone && lemma === "police") return onlyOne(scene.cast, lemma);
  if (start !== "the" && !isRank) return undefined;
  const isMedia = mediaNouns.has(lemma);
  const isPlace = placeNouns.has(lemma);
  const kinds = bodyKinds.filter((kind) => kind.has(lemma));
  const isModified = head.index - phrase.range[0] > 1 && !seat && !isRank;
  const isTrade = !anyCompany.has(lemma) && kinds.some((kind) => kind.has("company"));
  // "Brewer Vesper … the brewer", however long ago
  const bearers = isTrade && !isModified ? (scene.byName.get(lemma) ?? []) : [];
  const [bearer, another] = bearers.filter((entity) => isCalled(entity, lemma));
  if (bearer && !another) return bearer;
  const described = describingWords(scene.words, phrase);
  const isOfAnother = ofAnother(lemma, described);
  const isCivic = lemma === "group" && [...described].some((word) => civic.has(word));
  // "the Lisse company" is not Lisse.
  const town = seat && scene.cast.entityOf[scene.cast.nameAt[seat.index] ?? -1];
  const isAnother = (entity: Entity): boolean =>
    entity === town || isOfAnother(entity) || (isModified && isOfOtherWords(scene, entity, phrase));
  // "The Pell, | Ohio-based company": the town is no company.
  const from = phrase.range[0];
  const based = scene.words[from]?.lower.endsWith("-based") ? from - 2 : -1;
  const fit = (entity: Entity, mention?: Mention): number | null => {
    if (mention?.word.index === based) return null;
    if (entity.type !== "organization" || entity.plural) return null;
    if (isAnother(entity)) return null;
    if (seat && isOfOtherNation(entity, seat)) return null;
    // "Vesper, a consumer group, complained. The company …"
    if (businesses.has(lemma) && isNoBusiness(scene.words, entity)) return null;
    // "the state Senate" is not "the state".
    if (isPlace && !entity.isPlace) return null;
    if (isCalled(entity, lemma)) return FIT.word;
    if (isPlace !== entity.isPlace) return null;
    if (isCivic && isInstitution(entity)) return null;
    // "the auditors, Vesper Brock, … the firm"
    if (anyCompany.has(lemma) && [...entity.roleWords].some((word) => firmTrades.has(word)))
      return FIT.kind;
    if (isPlace) return placeNameEnds.has(entity.key.at(-1) ?? "") ? null : 0;
    const nature = bodyNatures.get(entity.key.join(" "));
    if (nature && !anyBody.has(lemma)) return fitOfNature(nature, lemma);
    const own = ownKinds(entity);
    // "her group" is not "the rail trust".
    if (isModified && entity.key.length === 0) return null;
    if (events.has(entity.key.at(-1) ?? "")) return null;
    // "Lisse Rovers" are a club, and govern nobody.
    if (lemma === "body" && isClub(entity)) return null;
    // "the Fair Pay Board … the watchdog"
    const isOver = watchdogs.has(lemma) && overseers.has(entity.key.at(-1) ?? "");
    if (isOver) return FIT.kind;
    // "Vesper hired Pell Bank. The company …": of the bank one would say so.
    const isOther = businesses.has(lemma) && !entity.key.some((word) => anyCompany.has(word));
    const ofKind = isOther ? 0 : FIT.kind;
    if (own.length > 0 && !anyBody.has(lemma))
      return own.some((kind) => kinds.includes(kind)) ? ofKind : null;
    // "the Fenn camp" has no other name, and is no company.
    if (entity.key.length === 0 && !anyBody.has(lemma)) return null;
    if (!takeUpBodies.has(lemma) || saidOnly.has(lemma)) return null;
    const trades = [...entity.roleWords].filter((word) => takeUpBodies.has(word));
    if (!anyBody.has(lemma) && trades.length > 0) {
      if (!trades.some((word) => isOneTrade(word, lemma, kinds))) return null;
      // "the oil group Vesper" may be "the refiner", but hardly as well as "the refiner Pelmont".
      return anyCompany.has(lemma) || !trades.every((word) => anyCompany.has(word)) ? FIT.kind : 0;
    }
    const named = isMediaName(entity);
    if (isMedia) return named ? 0 : null;
    // "“It sank,” he told the Lisse Echo. The company …"
    if (named && mention?.subject === false) return null;
    // "The Echo reported that Vesper had sold it. The company …"
    if (named && mention?.spoke === true && businesses.has(lemma)) return FIT.outlet;
    // A newspaper is a company, but no union and no airline.
    return named && !anyCompany.has(lemma) && !anyBody.has(lemma) ? null : named ? FIT.unmarked : 0;
  };
  const before = bestTwo(scene, head, content, fit);
  // "Vesper will close a mill, | the company said": where nobody else is left, who is named in what is said
  const { best: found, lead } =
    before.best || !anyCompany.has(lemma) ? before : bestTwo(scene, head, [], fit);
  // "The Pilots’ Association … the association", however far: its own word tells more than that another has just been named
  const namesake = isModified || anyCompany.has(lemma) ? undefined : onlyCalled(scene, head);
  if (found?.entity && namesake && !isCalled(found.entity, lemma) && fit(namesake) !== null)
    return namesake;
  const topic = anyCompany.has(lemma) ? topicOf(scene) : undefined;
  if (found && topic && isAfar(scene, head, found.word) && fit(topic) !== null) return topic;
  if (seat && (!found || head.sentence - found.word.sentence > NEAR)) return undefined;
  if (found && (lead < DOUBT || isOneOfMany(scene, head, found))) return null;
  const only = found?.entity ?? onlyOne(scene.cast, lemma);
  return only && isAnother(only) ? undefined : only;
}

/** "The Lisse Museum bought it. The campaign group …": whose name says what else it is. */
function isInstitution(entity: Entity): boolean {
  const last = entity.key.at(-1) ?? "";
  const isGroup = causes.has(last) || ownKinds(entity).some((kind) => kind.has("group"));
  return bodyNameEnds.has(last) && !isGroup;
}

/** The one body that has been named by a name that ends in the noun. */
function onlyCalled({ byName }: Scene, { lemma, index }: Word): Entity | undefined {
  const [only, another] = (byName.get(lemma) ?? []).filter(
    ({ type, key, from }) =>
      type === "organization" && key.length > 1 && key.at(-1) === lemma && from < index,
  );
  return another ? undefined : only;
}

/** "… of the University of Lisse. […] The university said …": where others go by the noun as well, one that was named long ago is nobody’s guess. */
function isOneOfMany(scene: Scene, head: Word, { entity, word }: Mention): boolean {
  if (!entity || paragraphOf(scene, head) - paragraphOf(scene, word) <= 1) return false;
  if (!belongings.has(head.lemma) || !entity.key.includes(head.lemma)) return false;
  return (scene.byName.get(head.lemma) ?? []).some(
    (other) =>
      other !== entity && isCalled(other, head.lemma) && other.mentions * 2 >= entity.mentions,
  );
}

/** "a charity" is no ministry, and no newspaper. */
function mayBe(entity: Entity, lemma: string): boolean {
  const own = ownKinds(entity);
  if (isMediaName(entity) || bodyNatures.has(entity.key.join(" "))) return false;
  return own.length === 0 || own.some((kind) => kind.has(lemma));
}

/** How many sentences before a body at home somewhere was named. */
const NEAR = 2;

/** How much likelier than another a body has to be. */
const DOUBT = 0.5;

/** "the FBI … the bureau", "the BBC … the broadcaster", but not "the FBI … the company" */
function fitOfNature(nature: ReadonlySet<string>, lemma: string): number | null {
  const isCompany = anyCompany.has(lemma) && nature.has("company");
  return isCompany || nature.has(lemma) ? FIT.kind : null;
}

/** "Vesper denies a sale": the body that the headline or the lead names first, to which an article comes back as "the company". */
function topicOf(scene: Scene): Entity | undefined {
  const first = scene.mentions
    .slice(0, LEAD)
    .find(({ entity }) => entity && entity.key.length > 0 && !entity.isPlace);
  const isLead = first !== undefined && first.word.sentence <= 1;
  return isLead && first.entity?.type === "organization" ? first.entity : undefined;
}

/** How many mentions are looked over for what the lead names. */
const LEAD = 6;

/** Another paragraph, and a sentence about something else in between. */
function isAfar(scene: Scene, head: Word, before: Word): boolean {
  return (
    head.sentence - before.sentence > 1 && paragraphOf(scene, head) !== paragraphOf(scene, before)
  );
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
function ownKinds({ key, roleWords, isPlace }: Entity): ReadonlySet<string>[] {
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
