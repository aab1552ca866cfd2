import { anyCompany, belongings, bodyKinds, civic } from "../../lexicon/bodies.ts";
import { bodyNatures } from "../../lexicon/body-natures.ts";
import type { Span, Word } from "../../types.ts";
import { bodyNamedNext } from "./announced.ts";
import { bestTwo } from "./antecedents.ts";
import type { Entity } from "../entity.ts";
import { fitOf, isMediaName, ownKinds, type Wanted } from "./body-fit.ts";
import { isOfOtherNation, isRanked, seatOf } from "./at-home.ts";
import { isOfOtherWords, ofAnother } from "./remit.ts";
import { describingWords } from "./shared.ts";
import { startOfPhrase } from "../nouns.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Description, Mention, Scene } from "../types.ts";
import { isCalled, onlyOne } from "../names/body-names.ts";

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
  const wanted: Wanted = { lemma, kinds, isModified, isCivic };
  const fit = (entity: Entity, mention?: Mention): number | null => {
    if (mention?.word.index === based) return null;
    if (entity.type !== "organization" || entity.plural) return null;
    if (isAnother(entity) || (seat && isOfOtherNation(entity, seat))) return null;
    return fitOf(scene.words, wanted, entity, mention);
  };
  const before = bestTwo(scene, head, content, fit);
  // "Vesper will close a mill, | the company said": where nobody else is left, who is named in what is said
  const { best: found, lead } =
    before.best || !anyCompany.has(lemma) ? before : bestTwo(scene, head, [], fit);
  // "The Pilots’ Association … the association", however far: its own word tells more than that another has just been named
  const namesake = isModified || anyCompany.has(lemma) ? undefined : onlyCalled(scene, head);
  if (found?.entity && namesake && !isCalled(found.entity, lemma) && fit(namesake) !== null)
    return namesake;
  if (found && !isModified && isBroughtInSince(scene, head, found.word)) return undefined;
  const topic = anyCompany.has(lemma) ? topicOf(scene) : undefined;
  if (found && topic && isAfar(scene, head, found.word) && fit(topic) !== null) return topic;
  if (seat && (!found || head.sentence - found.word.sentence > NEAR)) return undefined;
  if (found && (lead < DOUBT || isOneOfMany(scene, head, found))) return null;
  const only = found?.entity ?? onlyOne(scene.cast, lemma);
  return only && isAnother(only) ? undefined : only;
}

/** "The Lisse Board agreed. A ballot | board in Pell did not. The board said …": a subject that the same noun has brought in is another. */
function isBroughtInSince(
  { words }: Scene,
  { lemma, index, sentence }: Word,
  named: Word,
): boolean {
  return words
    .slice(Math.max(named.index + 1, index - SINCE), index)
    .some(
      (word) =>
        word.lower === lemma &&
        word.relation.startsWith("nsubj") &&
        sentence - word.sentence <= NEAR &&
        /^an?$/.test(words[startOfPhrase(words, word)]?.lower ?? ""),
    );
}

/** How far back another body may be brought in, in words. */
const SINCE = 120;

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
