import { kin, spokespeople } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isRole } from "../nouns.ts";
import { paragraphOf } from "../cast/scene.ts";
import { represented } from "../roles/represent.ts";
import type { Description, Scene } from "../types.ts";
import { isInFull } from "../phrase/heading.ts";

/** How many mentions after a description are searched for the name that it announces. */
const AHEAD = 24;

/** The first subject after the sentence who had not been named before. */
export function firstNamedAfter(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const from = (scene.lastMention[head.index] ?? -1) + 1;
  for (let index = from; index < Math.min(from + AHEAD, scene.mentions.length); index += 1) {
    const { entity, subject, word } = scene.mentions[index] ?? {};
    const at = word && paragraphOf(scene, word);
    if (at !== undefined && at > paragraphOf(scene, head) && isHeadline(scene, at)) break;
    if (!entity || !word || !subject || word.sentence === head.sentence) continue;
    if (entity.from > head.index && isInFull(entity) && fits(entity)) return entity;
  }
  return undefined;
}

/** "A nurse wept. Orla Fenn … The nurse": whom the head of the article called so before it gave a name. */
export function calledAtLead({ mentions, revealed }: Scene, head: Word): Entity | undefined {
  // "A driver later identified as Tam Rook hit a bus. The driver of the bus …"
  if (revealed.some(({ noun }) => noun.lemma === head.lemma)) return undefined;
  for (let index = 0; index < LEAD; index += 1) {
    const { entity, word } = mentions[index] ?? {};
    if (!word || word.index >= head.index) return undefined;
    if (word.lemma === head.lemma && entity?.type === "person") return entity;
  }
  return undefined;
}

/** How many mentions belong to the head of an article. */
const LEAD = 12;

/** What stands under the next headline is another matter. */
function isHeadline({ document }: Scene, at: number): boolean {
  return at > 1 && document.paragraphs[at]?.kind === "headline";
}

/** "…, a rail group has warned.\n\nIn a survey, Fair Rail found …": the body that the paragraph after the lead names first, and that speaks. */
export function bodyNamedNext(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  if (paragraphOf(scene, head) > 1) return undefined;
  const isBody = ({ type, isPlace }: Entity): boolean => type === "organization" && !isPlace;
  const next = firstNamedAfter(scene, head, isBody);
  const first = scene.words[next?.from ?? -1];
  if (!next || !first || !fits(next)) return undefined;
  const { firstToken = 0, paragraph } = scene.document.sentences[first.sentence] ?? {};
  const opens = paragraph !== scene.document.sentences[first.sentence - 1]?.paragraph;
  const isNext = opens && paragraphOf(scene, first) - paragraphOf(scene, head) === 1;
  const isAnswer = /^(?:but|however|yet)$/.test(scene.words[firstToken]?.lower ?? "");
  const speaks = scene.phrases.some((one) => one?.form === "named" && one.entities.includes(next));
  return isNext && !isAnswer && speaks ? next : undefined;
}

/** Who is named next without a word about who it is was described just before: "The head of the yard shrugged. Orla Fenn said …" */
export function introducedNext(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const next = firstNamedAfter(scene, head, (entity) => entity.type === "person");
  if (!next || next.role !== null || !fits(next)) return undefined;
  const speaks = scene.phrases.some((one) => one?.form === "named" && one.entities.includes(next));
  if (!speaks) return undefined;
  const first = scene.words[next.from];
  return first && paragraphOf(scene, first) - paragraphOf(scene, head) <= 2 ? next : undefined;
}

/** "Orla Fenn blamed the keeper. The Lisse coach said …": who has just spoken, and of whom nothing else says who that is. */
export function spokeLast(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
  mayGoWith: (noun: string) => boolean = () => false,
): Entity | undefined {
  const { mentions, lastMention, cast } = scene;
  let index = lastMention[head.index - 1] ?? -1;
  while (index >= 0 && !mentions[index]?.spoke) index -= 1;
  const { entity, word } = mentions[index] ?? {};
  // "The coach denied it. The minister …" are two.
  if (!entity || !word || (cast.nameAt[word.index] ?? -1) < 0) return undefined;
  if (entity.type !== "person" || !fits(entity) || !isOpen(entity, mayGoWith)) return undefined;
  const isNear = head.sentence - word.sentence <= 2 && word.sentence < head.sentence;
  return isNear && paragraphOf(scene, head) - paragraphOf(scene, word) <= 1 ? entity : undefined;
}

/**
 * "Fenn would not say. | The governor …": who alone the sentence before is about, and of whom nothing says who that is, or nothing but
 * what may go with it: "Chairman Orla Fenn has quit. | The banker …".
 */
export function topicBefore(
  { mentions, lastMention, document }: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
  mayGoWith: (noun: string) => boolean = () => false,
): Entity | undefined {
  const first = document.sentences[head.sentence]?.firstToken ?? head.index;
  const topics = new Set<Entity>();
  for (let index = lastMention[first - 1] ?? -1; index >= 0; index -= 1) {
    const { entity, word, subject } = mentions[index] ?? {};
    if (word?.sentence !== head.sentence - 1) break;
    if (subject && entity?.type === "person") topics.add(entity);
  }
  const [topic, another] = topics;
  if (!topic || another || topic.key.length === 0 || !fits(topic)) return undefined;
  return isOpen(topic, mayGoWith) ? topic : undefined;
}

/** Nothing is said of who it is, or nothing but what may go with another word for it. */
export function isOpen({ role, roleWords }: Entity, mayGoWith: (noun: string) => boolean): boolean {
  const trades = [...roleWords].filter((word) => isRole(word) && !kin.has(word));
  const isKin = trades.length === 0 && [...roleWords].some((word) => kin.has(word));
  return role === null || isKin || (trades.length > 0 && trades.every(mayGoWith));
}

/** "A clerk for the board rang. “It rained,” the clerk, | Orla Fenn, said": whom the noun that brought somebody in names next. */
export function namedNext(
  { words, cast, mentions, lastMention }: Scene,
  head: Word,
): Entity | undefined {
  const from = (lastMention[head.index] ?? -1) + 1;
  for (let index = from; index < Math.min(from + AHEAD, mentions.length); index += 1) {
    const { word } = mentions[index] ?? {};
    if (!word || word.sentence > head.sentence + NEXT) return undefined;
    const at = cast.nameAt[word.index] ?? -1;
    const name = cast.names[at];
    const before = name && words[name.start - 2];
    if (words[(name?.start ?? 0) - 1]?.text !== "," || before?.lemma !== head.lemma) continue;
    const entity = cast.entityOf[at];
    const isFirst = entity?.type === "person" && entity.from === name?.from;
    if (isFirst && words[before.index - 1]?.lower === "the") return entity;
  }
  return undefined;
}

/** How many sentences later that may be. */
const NEXT = 3;

/** "A spokesman for Vesper denied it. … “No,” said Vesper spokesman Tam Rook": the head of an article keeps back a name that it gives later. */
export function spokespersonNamedLater(
  scene: Scene,
  { head, range }: Description,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const { words, cast } = scene;
  const body = represented(words, cast, range);
  const at = paragraphOf(scene, head);
  if (body === null || at > HEAD) return undefined;
  const own = cast.entities.filter(
    (entity) =>
      entity.represents === body && [...spokespeople].some((noun) => entity.roleWords.has(noun)),
  );
  const [only] = own;
  const first = words[only?.from ?? -1];
  if (!only || own.length > 1 || !first || !fits(only)) return undefined;
  const isSoon = paragraphOf(scene, first) - at <= SOON;
  return first.index > head.index && isSoon ? only : undefined;
}

/** Paragraphs that belong to the head of an article, and within how many of them the name follows. */
const HEAD = 2;
const SOON = 6;
