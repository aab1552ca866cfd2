import { bodyNouns, opposingBodies } from "../../lexicon/bodies.ts";
import { counts } from "../../lexicon/numerals.ts";
import type { Gender } from "../../lexicon/titles.ts";
import type { Span, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { type Entity, jointKey, newEntity, textOf } from "../entity.ts";
import { isNounPart, kindOfNoun } from "../nouns.ts";
import { headIndex } from "../phrase/phrase.ts";
import type { Description, Mention, Phrase, Scene } from "../types.ts";

/** One speaker of one or more: "Orla Fenn and Tam Rook said" is one speaker, the same whenever the two speak together. */
export function jointly(scene: Scene, members: readonly Entity[]): Entity {
  const [first] = members;
  if (members.length === 1 && first) return first;
  const key = jointKey(members);
  const known = scene.introduced.get(key);
  if (known) return known;
  const names = members.map(({ name }) => name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  const joint = newEntity(
    scene.cast.entities,
    first?.type ?? "group",
    Math.min(...members.map(({ from }) => from)),
    Math.max(...members.map(({ to }) => to)),
    name,
  );
  joint.plural = true;
  joint.members = members;
  scene.introduced.set(key, joint);
  return joint;
}

/** "Orla Fenn and her colleagues", "Neither Orla Fenn nor her brother", "He and other clerks": one with others who have no names of their own. */
export function andOthers(
  scene: Scene,
  phrase: Phrase,
  entity: Entity,
  source: readonly Span[],
): Entity | undefined {
  const { words } = scene;
  const from = headIndex(phrase) + 1;
  const end = source[0]?.end ?? 0;
  if (phrase.form === "description" || !/^(?:and|nor)$/.test(words[from]?.lower ?? ""))
    return undefined;
  if (!OTHERS.has(words[from + 1]?.lower ?? "")) return undefined;
  let to = from + 2;
  for (let word = words[to]; word && word.end <= end && isNounPart(word); word = words[to]) to += 1;
  const last = words[to - 1];
  // "Orla Fenn and her brother"
  const isOwn = words[from + 1]?.tag === "PRP$" && !/^(?:,|of)$/.test(words[to]?.lower ?? "");
  const kind = last && kindOfNoun(last);
  if (entity.plural || (kind !== "people" && !(isOwn && kind === "person"))) return undefined;
  const name = `${entity.name} and ${textOf(words, from + 1, to)}`;
  const known = scene.introduced.get(name);
  if (known) return known;
  const group = newEntity(scene.cast.entities, "group", entity.from, entity.to, name);
  group.plural = true;
  group.members = [entity];
  scene.introduced.set(name, group);
  return group;
}

const OTHERS: ReadonlySet<string> = new Set(
  "her his its many most other several some their".split(" "),
);

/** What needs no article to mean those last named. */
const EACH: ReadonlySet<string> = new Set(["both", "each", "neither"]);

/** How many mentions back the members of "the pair" are looked for. */
const BACK = 30;

/** "the pair", "both men", "the three": so many of the people last named. */
export function theTwo(
  scene: Scene,
  phrase: Description,
  content: readonly Span[],
): Entity | undefined {
  const { words } = scene;
  const [from] = phrase.range;
  const count = countOf(scene, phrase);
  // "both parties", "the two sides": they may be anybody.
  if (count === undefined || opposingBodies.has(phrase.head.lemma)) return undefined;
  const type = isBodies(phrase.head) ? "organization" : "person";
  const isNear = words[from]?.lower === "neither";
  // "Vesper is to buy Pell, the two firms said", “Vesper will buy Pell,” the two firms said
  const isReported = content.every(
    ({ start, end }) =>
      end <= phrase.head.start && (scene.quotationOf[firstWordFrom(words, start)] ?? -1) < 0,
  );
  const members: Entity[] = [];
  let index = scene.lastMention[from - 1] ?? -1;
  for (
    let steps = 0;
    index >= 0 && steps < BACK && members.length < count;
    index -= 1, steps += 1
  ) {
    const mention = scene.mentions[index];
    const entity = mention?.entity;
    const isTogether = entity?.type === type && entity.members.length === count;
    if (isTogether && members.every((member) => entity.members.includes(member))) return entity;
    // "Neither would say": of the two in the sentence before, whoever they are
    if (isNear && mention && phrase.head.sentence - mention.word.sentence > 1) break;
    // "Rook’s lawyer left. His coach, Orla Fenn, wept. Both …": two who go by their names
    if (
      !mention ||
      (scene.cast.nameAt[mention.word.index] ?? -1) < 0 ||
      entity?.type !== type ||
      !isNamed(entity) ||
      entity.plural ||
      members.includes(entity)
    )
      continue;
    if (!isReported && content.some((span) => isInside(mention.word, span))) continue;
    members.unshift(entity);
  }
  const pair = count === 2 && type === "person" && !isNear ? pairBefore(scene, phrase) : undefined;
  if (pair?.some((one) => members.includes(one))) return jointly(scene, pair);
  if (members.length !== count) return undefined;
  const isCouple = phrase.head.lower === "couple";
  return isCouple && !areCouple(scene.words, members) ? undefined : jointly(scene, members);
}

/** "Orla Fenn, 34, and Tam Rook, 41, are accused of robbing Col Speight. | Both men deny it": the two that "and" joins, not whoever was named last, unless one of them has come again with another: "Rook then hit Col Speight." */
function pairBefore(
  { words, mentions, lastMention, cast }: Scene,
  { head, range: [at] }: Description,
): Entity[] | undefined {
  const sex = SEXES.get(head.lower) ?? null;
  const since: Mention[] = [];
  for (let index = lastMention[at - 1] ?? -1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (!mention) return undefined;
    const { word, entity } = mention;
    if (head.sentence - word.sentence > 2) return undefined;
    const name = cast.names[cast.nameAt[word.index] ?? -1];
    const and = name && words[Math.min(name.from, name.start) - 1];
    const joined = and?.lower === "and" ? beforeGloss(words, and.index - 1) : -1;
    const pair = [cast.entityOf[cast.nameAt[joined] ?? -1], entity].filter(
      (one): one is Entity => one?.type === "person" && !one.plural && !isOfOther(sex, one),
    );
    if (pair.length === 2 && pair[0] !== pair[1]) return isParted(pair, since) ? undefined : pair;
    since.push(mention);
  }
  return undefined;
}

/** Whether a sentence tells of one of the two and of somebody else. */
function isParted(pair: readonly Entity[], since: readonly Mention[]): boolean {
  const isOfPair = ({ entity }: Mention): boolean => entity !== null && pair.includes(entity);
  return since
    .filter(isOfPair)
    .some(({ word }) =>
      since.some(
        (other) =>
          other.word.sentence === word.sentence &&
          other.entity?.type === "person" &&
          !isOfPair(other),
      ),
    );
}

/** "both men": no woman is one of them. */
const SEXES: ReadonlyMap<string, Gender> = new Map([
  ["men", "male"],
  ["women", "female"],
]);

function isOfOther(sex: Gender | null, { gender }: Entity): boolean {
  return sex !== null && gender !== null && gender !== sex;
}

/** "Orla Fenn | , 34, and", "Orla Fenn | , of Lisse, and" */
function beforeGloss(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ",") return at;
  for (let index = at - 1; index > at - LONGEST_GLOSS; index -= 1)
    if (words[index]?.text === ",") return index - 1;
  return at;
}

const LONGEST_GLOSS = 6;

/** How many a bare "the pair", "the three", "both men" or "the men" are; undefined for any other phrase. */
function countOf(
  scene: Scene,
  { head, start, range: [from, to] }: Description,
): number | undefined {
  const { words } = scene;
  const isBare = head.index === to - 1 && to - from <= 3;
  const isDefinite = start === "the" || EACH.has(words[from]?.lower ?? "");
  if (!isBare || !isDefinite || start === "a" || start === "possessive") return undefined;
  for (let index = from; index < to; index += 1) {
    const count = counts.get(words[index]?.lower ?? "");
    if (count !== undefined) return count;
  }
  const areMany = head.lower === "men" || head.lower === "women";
  return areMany ? (listedBefore(scene, head.index) ?? 2) : undefined;
}

/** "The couple" are married or of one name, "Edgar and June Pell", and not any two who were named last. */
function areCouple(words: readonly Word[], [one, other]: readonly Entity[]): boolean {
  if (!one || !other) return false;
  const isJoined = one.to + 1 === other.from && words[one.to]?.lower === "and";
  const isOfOne = isJoined || one.key.at(-1) === other.key.at(-1);
  const isOdd = one.gender !== null && one.gender === other.gender;
  return one.spouse === other || (isOfOne && !isOdd);
}

function isInside(word: Word, span: Span): boolean {
  return span.start <= word.start && word.end <= span.end;
}

function isNamed({ type, key }: Entity): boolean {
  return type === "person" || key.length > 0;
}

/** "the two companies" */
function isBodies({ lemma }: Word): boolean {
  return bodyNouns.has(lemma);
}

/** How many people the last list before a word names: "Orla Fenn, Tam Rook and Col Speight … The men". */
function listedBefore(scene: Scene, at: number): number | undefined {
  const { words, mentions, cast } = scene;
  let index = scene.lastMention[at - 1] ?? -1;
  for (let steps = 0; index >= 0 && steps < BACK; index -= 1, steps += 1) {
    let count = 1;
    let member = mentions[index];
    while (member?.entity?.type === "person") {
      const name = cast.names[cast.nameAt[member.word.index] ?? -1];
      const before = name && words[Math.min(name.from, name.start) - 1];
      const previous = mentions[index - count];
      if (
        !before ||
        !(before.text === "and" || (count > 1 && before.text === ",")) ||
        !previous ||
        previous.word.index < before.index - 2
      )
        break;
      count += 1;
      member = previous;
    }
    if (count > 1) return count;
  }
  return undefined;
}
