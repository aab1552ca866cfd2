import { anybody, courtOffices, epithets, tradesOfNationals } from "../../lexicon/epithets.ts";
import { keptBack } from "../../lexicon/anonymous-sources.ts";
import { elected, offices } from "../../lexicon/offices.ts";
import { nationals, spokespeople } from "../../lexicon/people.ts";
import type { Span, Word } from "../../types.ts";
import {
  calledAtLead,
  firstNamedAfter,
  introducedNext,
  namedNext,
  spokeLast,
  spokespersonNamedLater,
  topicBefore,
} from "./announced.ts";
import { bestMention } from "./antecedents.ts";
import { isOfSameRank, isScholar, isSomebody, namesake } from "./bearers.ts";
import { otherOf } from "./disjoint.ts";
import type { Entity } from "../entity.ts";
import { membersOf } from "../cast/members.ts";
import { lastVoice, sameVoice } from "./last-voice.ts";
import { holdsAny, isAnother, isAnyOffice, isOfState, isOtherwiseBrought } from "./unlikely.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import { paragraphOf } from "../cast/scene.ts";
import { mostShared, shared } from "./shared.ts";
import { bearingOf, soughtBy, type Bearing, type Sought } from "./sought.ts";
import { isSpouse } from "../cast/spouses.ts";
import { labelled } from "./voices.ts";
import type { Description, Scene } from "../types.ts";

/** Whom "the minister", "his lawyer", "the Scot" or, at the head of an article, "a mayor" stands for. */
export function personFor(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
  others: readonly Entity[],
): Entity | undefined {
  const { head, start } = phrase;
  const sought = soughtBy(scene, phrase, owner, content, others);
  const { lemma, described, years, fits } = sought;
  const aged = years === null ? undefined : scene.cast.entities.find(({ age }) => age === years);
  if (aged && start === "the" && fits(aged)) return aged;
  if (["younger", "older", "elder"].some((word) => described.has(word))) return undefined;
  const named = start === "none" ? undefined : namedNext(scene, head);
  if (named && fits(named)) return named;
  const isLead = isLeadFor(scene, sought);
  if (start === "a") {
    const later = spokespeople.has(lemma) && spokespersonNamedLater(scene, phrase, fits);
    if (later) return later;
    if (!isLead || keptBack.has(lemma)) return undefined;
  }
  const bearing = bearingOf(scene, sought);
  if (start === "possessive") return servantOf(scene, sought, bearing, owner, isLead);
  const isEpithet = isEpithetFor(sought);
  const called = start === "the" ? calledAtLead(scene, head) : undefined;
  return (
    bearerOf(scene, sought, bearing, content) ??
    (called && fits(called) ? called : undefined) ??
    (isEpithet && start === "the" ? byEpithet(scene, sought, bearing, content) : undefined) ??
    (isLead ? namedAtLead(scene, sought, bearing) : undefined) ??
    (start === "the" && !isEpithet ? goingOn(scene, sought) : undefined)
  );
}

/** Whether whom the head of the article describes is named behind it: not "Source: Fenn to leave", nor "The aide said so. Orla Fenn denied it", but "It rained, official says" */
function isLeadFor(scene: Scene, { lemma, phrase: { head, start } }: Sought): boolean {
  const isKept = lemma === "source" || (start === "the" && keptBack.has(lemma));
  const mayBeNamed = !spokespeople.has(lemma) && !isKept;
  return mayBeNamed && atLead(scene, head, start) && !labelled(scene, head);
}

/** "her lawyer", "his wife": who serves or is married to the owner. */
function servantOf(
  scene: Scene,
  { lemma, described, fits, phrase: { head, start } }: Sought,
  { bearers }: Bearing,
  owner: Entity | null,
  isLead: boolean,
): Entity | undefined {
  if (owner?.spouse && isSpouse(lemma)) return owner.spouse;
  // "his spokesman" is nobody who speaks for another.
  const mayServe = (entity: Entity): boolean =>
    (entity.represents === null || entity.represents === owner?.name) && !isOfState(entity);
  const held = spokespeople.has(lemma) ? bearers.filter(mayServe) : bearers;
  const holder = owner && mostShared(held, described, owner);
  if (holder) return holder;
  if (!owner || !atLead(scene, head, start)) return undefined;
  // "Her lawyer has spoken. Her coach, Tam Rook, wept. Orla Fenn, representing her, said …"
  const next = firstNamedAfter(scene, head, (entity) => held.includes(entity));
  return next ?? (isLead ? firstNamedAfter(scene, head, fits) : undefined);
}

/** "the minister", "the foreign minister": who has borne the noun, and the words with it, so far. */
function bearerOf(
  scene: Scene,
  { phrase, lemma, described, fits, isOfAnother }: Sought,
  { bearers }: Bearing,
  content: readonly Span[],
): Entity | undefined {
  const { head, start } = phrase;
  const isAlone = phrase.range[1] - phrase.range[0] === 1;
  if (!isBare(scene.words, phrase) || (start !== "the" && !isAlone))
    return mostShared(bearers, described, null) ?? undefined;
  const holder = bestMention(scene, head, content, (entity) =>
    bearers.includes(entity)
      ? shared(entity, described)
      : isOfAnother(entity) || !isOfSameRank(entity, lemma, described)
        ? null
        : namesake(entity, lemma),
  )?.entity;
  if (holder) return holder;
  // "The judge … Judge Orla Fenn": who is named only later bears the very noun.
  const later = scene.byRole.get(lemma)?.filter(fits) ?? [];
  const isOnly = later.length === 1 && bearers.length === 1 && !epithets.has(lemma);
  return isOnly ? later[0] : undefined;
}

/** "the striker", "the Czech director", but not "the Czech minister"; "the 31-year-old prize winner" */
function isEpithetFor({ lemma, described }: Sought): boolean {
  const isTrade =
    tradesOfNationals.has(lemma) && [...described].some((word) => nationals.has(word));
  const isAged = [...described].some((word) => word.endsWith("-year-old"));
  return isTrade || isAged || isEpithetOf(lemma, described) || isEpithetByForm(lemma);
}

/** "the striker", "the Scot": whom the article is about by another word. */
function byEpithet(
  scene: Scene,
  { phrase, lemma, described, gender, fits }: Sought,
  { bearers }: Bearing,
  content: readonly Span[],
): Entity | undefined {
  const { head } = phrase;
  // "the woman | accused of the theft", but "the mother | of three"
  const behind = phrase.range[1] > head.index + 1 ? scene.words[head.index + 1] : undefined;
  const isTold = behind?.tag.startsWith("VB") === true || isOfSomebody(scene, behind);
  if (isOfAnyone(scene, phrase) || (anybody.has(lemma) && isTold)) return undefined;
  const members = membersOf(scene, described, head.index, fits);
  // "A councillor said so. “We cannot,” | the backbencher said": who has just spoken goes on, named or not.
  const last = lastVoice(scene, head);
  if (last && anybody.has(lemma) && isSomebody(last, gender)) return last;
  const other = otherOf(scene, head, content, fits);
  if (other) return other;
  const mayBe = (entity: Entity): boolean =>
    members?.has(entity) ??
    (fits(entity) || ((anybody.has(lemma) || entity === last) && isSomebody(entity, gender)));
  return (
    mostProminent(scene, head, content, mayBe) ?? (bearers.length === 1 ? bearers[0] : undefined)
  );
}

/** "the wife of one clerk", "the captain of a ship" */
function isOfAnyone({ words }: Scene, { head, range: [, to] }: Description): boolean {
  const [of, first, second] = words.slice(head.index + 1, to);
  return of?.lower === "of" && /^(?:an?|one)$/.test(first?.lower ?? "") && second !== undefined;
}

/** "the father | of the bride", but "the mother | of three" and "the father | of two boys" */
function isOfSomebody({ words }: Scene, of: Word | undefined): boolean {
  return of?.lower === "of" && words[of.index + 1]?.tag !== "CD";
}

/** "A mayor has resigned. Orla Fenn said …": who is named next. */
function namedAtLead(
  scene: Scene,
  { lemma, fits, phrase: { head, start } }: Sought,
  { agreeing }: Bearing,
): Entity | undefined {
  const court = courtOffices.get(lemma);
  const mayBeNext = ({ roleWords }: Entity): boolean =>
    court === undefined || [...roleWords].some((word) => court.has(word));
  const next = firstNamedAfter(scene, head, (entity) => fits(entity) && mayBeNext(entity));
  if (!next || isAnother(scene, head, next, start)) return undefined;
  if (agreeing.includes(next)) return next;
  // "The director of “Tide” has spoken. Orla Fenn fell. Director Tam Rook said …": who bears the noun, and not whoever is named first
  const later =
    scene.byRole.get(lemma)?.filter((entity) => fits(entity) && isTitled(entity, lemma)) ?? [];
  if (later.length > 0) return later.length === 1 ? later[0] : undefined;
  const isOther =
    start === "the" ? isOtherwiseBrought(scene, next) : isAnyOffice(lemma) && holdsAny(next);
  return isOther ? undefined : next;
}

/** "director Orla Fenn", "Orla Fenn, director of “Tide”" */
function isTitled({ role }: Entity, noun: string): boolean {
  const words = role?.toLowerCase().split(" ") ?? [];
  const at = words.lastIndexOf(noun);
  return at >= 0 && /^(?:at|for|in|of)?$/.test(words[at + 1] ?? "");
}

/** "“It sank,” Fenn said. “It is gone,” | the professor added": who has spoken or is spoken of goes on. */
function goingOn(scene: Scene, { phrase, lemma, fits }: Sought): Entity | undefined {
  if (isOfAnyone(scene, phrase)) return undefined;
  const { head } = phrase;
  const scholar = isScholar(lemma);
  const spoken = (): Entity | undefined =>
    spokeLast(scene, head, fits) ??
    (scholar ? topicBefore(scene, head, fits, isScholar) : undefined);
  if (!isBare(scene.words, phrase)) return spoken() ?? introducedNext(scene, head, fits);
  const holder = elected.has(lemma) && topicBefore(scene, head, fits);
  if (holder) return holder;
  // "The lad | who taught me said so"
  if (scene.words[phrase.range[1]]?.lower === "who") return undefined;
  if (scholar) return spoken();
  if (offices.has(lemma) || spokespeople.has(lemma) || isAnyOffice(lemma)) return undefined;
  return sameVoice(scene, head, fits);
}

/** The headline and the first paragraph describe whom the next one names: "A mayor has resigned. Orla Fenn said …" */
function atLead(scene: Scene, head: Word, start: Description["start"]): boolean {
  const { paragraphs } = scene.document;
  const at = paragraphOf(scene, head);
  if (start === "a" && isByTheWay(scene, head)) return false;
  if (at <= 1) return true;
  return (
    start !== "a" &&
    (paragraphs[at]?.kind === "headline" || paragraphs[at - 1]?.kind === "headline")
  );
}

/** "Orla Fenn, whose songs were described by | a critic as noise, has died": who is told of in a relative clause is not named next. */
function isByTheWay({ words }: Scene, { index, sentence }: Word): boolean {
  for (let at = index - 1; words[at]?.sentence === sentence; at -= 1) {
    if (words[at]?.text === ",") return false;
    if (words[at]?.tag.startsWith("W")) return true;
  }
  return false;
}

/** "the striker", "the former minister", "the retired miner", "the shadow minister" */
function isEpithetOf(lemma: string, described: ReadonlySet<string>): boolean {
  return epithets.has(lemma) || ["former", "retired", "shadow"].some((word) => described.has(word));
}

/** "the 54-year-old", "the mother-of-nine", "the Scot" */
function isEpithetByForm(lemma: string): boolean {
  return (
    lemma.endsWith("-year-old") || lemma.includes("-of-") || nationals.has(lemma.toLowerCase())
  );
}

/** Other words for somebody are for those whom the article is about. */
function mostProminent(
  scene: Scene,
  head: Word,
  content: readonly Span[],
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  return (
    bestMention(scene, head, content, (entity, { word }) => {
      if (!fits(entity)) return null;
      // "Fenn said Rook had left. The striker added …"
      const isToldOf = (scene.reportOf[word.index] ?? -1) >= 0;
      return Math.min(1.5, entity.mentions / 8) - (isToldOf ? 0.8 : 0);
    })?.entity ?? undefined
  );
}
