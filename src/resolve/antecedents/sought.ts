import type { Gender } from "../../lexicon/titles.ts";
import type { Span } from "../../types.ts";
import { genderByPronoun } from "../cast/gender.ts";
import { isOpposed } from "../cast/members.ts";
import type { Entity } from "../entity.ts";
import { genderOfNoun } from "../nouns.ts";
import { yearsIn } from "../roles/age.ts";
import type { Description, Scene } from "../types.ts";
import { namedIn } from "./antecedents.ts";
import { bearersOf, isOfSameBench, isOfSameRank, isUnlike } from "./bearers.ts";
import { elsewhere, ofAnother } from "./remit.ts";
import { describingWords } from "./shared.ts";
import { isAnyOffice } from "./unlikely.ts";

/** What a description of a person asks of whom it may stand for. */
export interface Sought {
  readonly phrase: Description;
  /** The noun, which of "the ex-clerk" is "clerk". */
  readonly lemma: string;
  readonly described: ReadonlySet<string>;
  /** As the noun itself tells it, and not a pronoun behind it. */
  readonly known: Gender | null;
  readonly gender: Gender | null;
  readonly years: string | null;
  readonly isOfAnother: (entity: Entity) => boolean;
  /** Whether somebody may be meant whatever the gender. */
  readonly mayBear: (entity: Entity) => boolean;
  readonly fits: (entity: Entity) => boolean;
}

export function soughtBy(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
  others: readonly Entity[],
): Sought {
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

  /** A person who may be spoken of here, and not as another than the one who is. */
  const isFree = (entity: Entity): boolean =>
    entity.type === "person" &&
    !told?.has(entity) &&
    !phrase.anonymous &&
    !(entity.another && (entity.from > head.index || described.has("first"))) &&
    !entity.plural &&
    entity !== owner &&
    !others.includes(entity);

  /** Of the same office, rank and side as the words tell. */
  const isOfOffice = (entity: Entity): boolean =>
    !isOpposed(entity, words) &&
    !isOfAnother(entity) &&
    !isElsewhere(entity) &&
    (lemma === "premier" || described.has("prime") === entity.roleWords.has("prime")) &&
    isOfSameBench(entity, lemma, described) &&
    isOfSameRank(entity, lemma, described);

  /** "the former clerk" has been one, and is still called so. */
  const isOfTime = (entity: Entity): boolean =>
    described.has("former") ? !isOtherFormer(entity, lemma, described) : !isUnlike(entity, lemma);

  const mayBear = (entity: Entity): boolean =>
    isFree(entity) &&
    isOfOffice(entity) &&
    isOfTime(entity) &&
    (years === null || entity.age === null || entity.age === years);
  const fits = (entity: Entity): boolean =>
    (gender === null || entity.gender === null || entity.gender === gender) && mayBear(entity);
  return { phrase, lemma, described, known, gender, years, isOfAnother, mayBear, fits };
}

/** Those who have borne the noun and fit. */
export interface Bearing {
  readonly agreeing: readonly Entity[];
  /** Where nobody agrees in gender with a pronoun behind, all of them. */
  readonly bearers: readonly Entity[];
}

/** "Tam Rook, prosecuting, … The barrister said she had lied": the pronoun may be of another. */
export function bearingOf(
  scene: Scene,
  { phrase: { start }, lemma, known, mayBear, fits }: Sought,
): Bearing {
  const all = bearersOf(scene, lemma);
  const agreeing = all.filter(fits);
  const isSettled = agreeing.length > 0 || known !== null || start !== "the";
  return { agreeing, bearers: isSettled ? agreeing : all.filter(mayBear) };
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
