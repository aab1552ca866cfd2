import { anybody, courtOffices, epithets, tradesOfNationals } from "../../lexicon/epithets.ts";
import { keptBack } from "../../lexicon/anonymous-sources.ts";
import { elected, offices } from "../../lexicon/offices.ts";
import { nationals, spokespeople } from "../../lexicon/people.ts";
import type { Span, Word } from "../../types.ts";
import { yearsIn } from "../roles/age.ts";
import {
  calledAtLead,
  firstNamedAfter,
  introducedNext,
  namedNext,
  spokeLast,
  spokespersonNamedLater,
  topicBefore,
} from "./announced.ts";
import { bestMention, namedIn } from "./antecedents.ts";
import {
  bearersOf,
  isOfSameBench,
  isOfSameRank,
  isScholar,
  isSomebody,
  isUnlike,
  namesake,
} from "./bearers.ts";
import { otherOf } from "./disjoint.ts";
import type { Entity } from "../entity.ts";
import { genderByPronoun } from "../cast/gender.ts";
import { genderOfNoun } from "../nouns.ts";
import { isOpposed, membersOf } from "../cast/members.ts";
import { lastVoice, sameVoice } from "./last-voice.ts";
import { elsewhere, ofAnother } from "./remit.ts";
import { holdsAny, isAnother, isAnyOffice, isOfState, isOtherwiseBrought } from "./unlikely.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import { paragraphOf } from "../cast/scene.ts";
import { describingWords, mostShared, shared } from "./shared.ts";
import { isSpouse } from "../cast/spouses.ts";
import { labelled } from "./voices.ts";
import type { Description, Scene } from "../types.ts";

/** Whom "the minister", "his lawyer", "the Scot" or, at the head of an article, "a mayor" stands for. */
export function personFor(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
  accuser?: Entity,
): Entity | undefined {
  const { head, start } = phrase;
  // "the ex-clerk" is "the former clerk", but "the ex-wife" is nobody’s wife.
  const isFormer = head.lemma.startsWith("ex-") && genderOfNoun(head.lemma) === null;
  const lemma = isFormer ? head.lemma.slice(3) : head.lemma;
  const own = { from: head.index, to: head.index + 1 };
  const known = genderOfNoun(lemma);
  const gender = known ?? genderByPronoun(scene.words, own);
  const described = describingWords(scene.words, phrase);
  if (isFormer) described.add("former");
  const words = new Set([...described, lemma]);
  const years = yearsIn(head.lower);
  const isOfAnother = ofAnother(lemma, described);
  const isElsewhere = elsewhere(scene, phrase);
  // "Fenn lied, rival says.\n\nOrla Fenn lied, said Tam Rook"
  const told = start === "a" || start === "none" ? namedIn(scene, content) : undefined;
  const mayBear = (entity: Entity): boolean =>
    entity.type === "person" &&
    !told?.has(entity) &&
    !phrase.anonymous &&
    !(entity.another && (entity.from > head.index || described.has("first"))) &&
    !entity.plural &&
    entity !== owner &&
    (entity !== accuser || entity.roleWords.has(lemma)) &&
    !isOpposed(entity, words) &&
    !isOfAnother(entity) &&
    !isElsewhere(entity) &&
    (lemma === "premier" || described.has("prime") === entity.roleWords.has("prime")) &&
    isOfSameBench(entity, lemma, described) &&
    isOfSameRank(entity, lemma, described) &&
    (described.has("former") || !isUnlike(entity, lemma)) &&
    !(described.has("former") && isOtherFormer(entity, lemma, described)) &&
    (years === null || entity.age === null || entity.age === years);
  const fits = (entity: Entity): boolean =>
    (gender === null || entity.gender === null || entity.gender === gender) && mayBear(entity);
  const aged = years === null ? undefined : scene.cast.entities.find(({ age }) => age === years);
  if (aged && start === "the" && fits(aged)) return aged;
  if (["younger", "older", "elder"].some((word) => described.has(word))) return undefined;
  const agreeing = bearersOf(scene, lemma).filter(fits);
  // "Tam Rook, prosecuting, … The barrister said she had lied": the pronoun may be of another.
  const bearers =
    agreeing.length > 0 || known !== null || start !== "the"
      ? agreeing
      : bearersOf(scene, lemma).filter(mayBear);
  // "Source: Fenn to leave", "The aide said so. Orla Fenn denied it", but "It rained, official says"
  const isKept = lemma === "source" || (start === "the" && keptBack.has(lemma));
  const mayBeNamed = !spokespeople.has(lemma) && !isKept;
  const isLead = mayBeNamed && atLead(scene, head, start) && !labelled(scene, head);
  const named = start === "none" ? undefined : namedNext(scene, head);
  if (named && fits(named)) return named;
  if (start === "a") {
    const later = spokespeople.has(lemma) && spokespersonNamedLater(scene, phrase, fits);
    if (later) return later;
    if (!isLead || keptBack.has(lemma)) return undefined;
  }
  if (start === "possessive") {
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
  const isAlone = phrase.range[1] - phrase.range[0] === 1;
  if (isBare(scene.words, phrase) && (start === "the" || isAlone)) {
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
    if (later.length === 1 && bearers.length === 1 && !epithets.has(lemma)) return later[0];
  } else {
    const holder = mostShared(bearers, described, null);
    if (holder) return holder;
  }
  const called = start === "the" ? calledAtLead(scene, head) : undefined;
  if (called && fits(called)) return called;
  // "the Czech director", but not "the Czech minister"
  const isTrade =
    tradesOfNationals.has(lemma) && [...described].some((word) => nationals.has(word));
  // "the 31-year-old prize winner"
  const isAged = [...described].some((word) => word.endsWith("-year-old"));
  const isEpithet = isTrade || isAged || isEpithetOf(lemma, described) || isEpithetByForm(lemma);
  // "the woman | accused of the theft", but "the mother | of three"
  const behind = phrase.range[1] > head.index + 1 ? scene.words[head.index + 1] : undefined;
  const isOpen = anybody.has(lemma) && behind?.tag.startsWith("VB") === true;
  if (isEpithet && start === "the" && !isOpen) {
    const members = membersOf(scene, described, head.index, fits);
    // "A councillor said so. “We cannot,” | the backbencher said": who has just spoken goes on, named or not.
    const last = lastVoice(scene, head);
    if (last && anybody.has(lemma) && isSomebody(last, gender)) return last;
    const other = otherOf(scene, head, content, fits);
    if (other) return other;
    const mayBe = (entity: Entity): boolean =>
      members?.has(entity) ??
      (fits(entity) || ((anybody.has(lemma) || entity === last) && isSomebody(entity, gender)));
    const holder = mostProminent(scene, head, content, mayBe) ?? bearers[0];
    if (holder) return holder;
  }
  if (isLead) {
    const court = courtOffices.get(lemma);
    const mayBeNext = ({ roleWords }: Entity): boolean =>
      court === undefined || [...roleWords].some((word) => court.has(word));
    const next = firstNamedAfter(scene, head, (entity) => fits(entity) && mayBeNext(entity));
    const isOther =
      next &&
      !agreeing.includes(next) &&
      (start === "the" ? isOtherwiseBrought(scene, next) : isAnyOffice(lemma) && holdsAny(next));
    if (next && !isOther && !isAnother(scene, head, next, start)) return next;
  }
  if (start !== "the" || isEpithet) return undefined;
  if (!isBare(scene.words, phrase))
    return (
      spokeLast(scene, head, fits) ??
      (isScholar(lemma) ? topicBefore(scene, head, fits, isScholar) : undefined) ??
      introducedNext(scene, head, fits)
    );
  const holder = elected.has(lemma) && topicBefore(scene, head, fits);
  if (holder) return holder;
  // "The lad | who taught me said so"
  if (scene.words[phrase.range[1]]?.lower === "who") return undefined;
  if (isScholar(lemma))
    return spokeLast(scene, head, fits) ?? topicBefore(scene, head, fits, isScholar);
  if (offices.has(lemma) || spokespeople.has(lemma) || isAnyOffice(lemma)) return undefined;
  return sameVoice(scene, head, fits);
}

/** "the former chief executive", but Tam Rook, "the firm’s former finance director", held another office. */
function isOtherFormer(
  { roleWords }: Entity,
  lemma: string,
  described: ReadonlySet<string>,
): boolean {
  return (
    roleWords.has("former") &&
    isAnyOffice(lemma) &&
    ![lemma, ...described].some((word) => word !== "former" && roleWords.has(word))
  );
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
