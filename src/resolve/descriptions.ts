import { anyDocument, documentKinds } from "../lexicon/documents.ts";
import { mediaNouns, placeNouns } from "../lexicon/bodies.ts";
import { epithets, sameOffice } from "../lexicon/epithets.ts";
import type { Span, Word } from "../types.ts";
import { bestMention } from "./antecedents.ts";
import type { Entity } from "./cast.ts";
import { genderOfNoun, kindOfNoun } from "./nouns.ts";
import type { Description } from "./phrase.ts";
import { paragraphOf, type Scene } from "./scene.ts";

/** Whom a description takes up: "the minister", "the company", "the report"; undefined where it brings in somebody new. */
export function takenUp(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
): Entity | undefined {
  const { head, start } = phrase;
  const kind = kindOfNoun(head);
  if (phrase.single || (start === "a" && !isLead(scene, head))) return undefined;
  if (kind === "person") return personFor(scene, phrase, owner, content);
  if (start !== "the" || !isBare(phrase)) return undefined;
  if (kind === "body") return bodyFor(scene, head, content);
  if (kind === "document") return documentFor(scene, head, content);
  if (kind === "people")
    return (
      bestMention(scene, head, content, (entity) =>
        entity.plural && entity.roleWords.has(head.lemma) ? 0 : null,
      )?.entity ?? undefined
    );
  return undefined;
}

/** "the firm" and "the oil firm", but not "the firm in Lisse" or "the Lisse firm". */
function isBare({ range: [from, to], head }: Description): boolean {
  return head.index === to - 1 && head.index - from < 4;
}

/** The headline and the first paragraph describe whom the next one names: "A mayor has resigned. Orla Fenn said …" */
export function isLead(scene: Scene, head: Word): boolean {
  const { paragraphs } = scene.document;
  const at = paragraphOf(scene, head);
  return at === 0 || paragraphs[at]?.kind === "headline" || paragraphs[at - 1]?.kind === "headline";
}

function personFor(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
): Entity | undefined {
  const { head, start } = phrase;
  const lemma = head.lemma;
  const gender = genderOfNoun(lemma);
  const words = describingWords(scene.words, phrase);
  const fits = (entity: Entity): boolean =>
    entity.type === "person" &&
    entity !== owner &&
    (gender === null || entity.gender === null || entity.gender === gender);
  const bearers = bearersOf(scene, lemma).filter(fits);
  if (start === "possessive" || !isBare(phrase)) {
    const best = mostShared(bearers, words, owner);
    if (best) return best;
  } else {
    const holder = bestMention(scene, head, content, (entity) =>
      bearers.includes(entity) ? shared(entity, words) : namesake(entity, lemma),
    )?.entity;
    if (holder) return holder;
    if (bearers.length === 1) return bearers[0];
  }
  if (
    (isLead(scene, head) && start !== "possessive") ||
    (isLead(scene, head) && owner !== null && bearers.length === 0)
  ) {
    const next = firstNamedAfter(scene, head, fits);
    if (next) return next;
  }
  if (start === "the" && (epithets.has(lemma) || kindIsEpithet(lemma))) {
    return (
      bestMention(scene, head, content, (entity) =>
        fits(entity) ? (entity.gender === gender ? 0.5 : 0) : null,
      )?.entity ?? undefined
    );
  }
  return undefined;
}

/** "the 54-year-old", "the Scot" */
function kindIsEpithet(lemma: string): boolean {
  return (
    lemma.endsWith("-year-old") ||
    /-of-\w+$/.test(lemma) ||
    lemma.charAt(0) !== lemma.charAt(0).toLowerCase()
  );
}

/** An unnamed person brought in by the same noun: "a clerk … the clerk". */
function namesake(entity: Entity, lemma: string): number | null {
  return entity.type === "unnamed" && !entity.plural && entity.roleWords.has(lemma) ? 0 : null;
}

function bearersOf(scene: Scene, lemma: string): Entity[] {
  const found = [...(scene.byRole.get(lemma) ?? [])];
  for (const office of sameOffice) {
    if (!office.has(lemma)) continue;
    for (const word of office) if (word !== lemma) found.push(...(scene.byRole.get(word) ?? []));
  }
  return [...new Set(found)];
}

function describingWords(
  words: readonly Word[],
  { range: [from, to], head }: Description,
): Set<string> {
  const found = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (
      word &&
      word.index !== head.index &&
      (word.tag.startsWith("NN") || word.tag.startsWith("JJ"))
    )
      found.add(word.lemma.toLowerCase());
  }
  return found;
}

function shared(entity: Entity, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (entity.roleWords.has(word)) count += 1;
  return count;
}

/** Of the bearers of a role the one whose role shares most words with the description; one at least, or the owner. */
function mostShared(
  bearers: readonly Entity[],
  words: ReadonlySet<string>,
  owner: Entity | null,
): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = 0;
  for (const entity of bearers) {
    const owned = owner !== null && owner.key.some((part) => entity.roleWords.has(part)) ? 1 : 0;
    const score = shared(entity, words) + owned;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best ?? (owner !== null && bearers.length === 1 ? bearers[0] : undefined);
}

/** How many mentions after a description are searched for the name that it announces. */
const AHEAD = 24;

function firstNamedAfter(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const from = (scene.lastMention[head.index] ?? -1) + 1;
  for (let index = from; index < Math.min(from + AHEAD, scene.mentions.length); index += 1) {
    const mention = scene.mentions[index];
    if (
      !mention?.entity ||
      !mention.subject ||
      !fits(mention.entity) ||
      mention.word.sentence === head.sentence
    )
      continue;
    if (mention.entity.from > head.index) return mention.entity;
  }
  return undefined;
}

/** "the company", "the embassy": by a word of its name or role, else the body last talked about. */
function bodyFor(scene: Scene, head: Word, content: readonly Span[]): Entity | undefined {
  const { lemma } = head;
  const isMedia = mediaNouns.has(lemma);
  const isPlace = placeNouns.has(lemma);
  return (
    bestMention(scene, head, content, (entity) => {
      if (entity.type !== "organization" || entity.plural) return null;
      if (entity.roleWords.has(lemma) || entity.key.includes(lemma)) return 3;
      if (isPlace) return entity.isPlace ? 0 : null;
      if (entity.isPlace) return null;
      return isMedia === entity.key.some((part) => MEDIA.has(part)) ? 0 : isMedia ? null : -2;
    })?.entity ?? undefined
  );
}

const MEDIA: ReadonlySet<string> = new Set(
  "times telegraph post news herald guardian journal mail mirror sun express tribune bbc cnn reuters press independent observer gazette chronicle".split(
    " ",
  ),
);

/** "the report" after "a survey by engineers": the document last talked about that may be called so. */
function documentFor(scene: Scene, head: Word, content: readonly Span[]): Entity | undefined {
  const { lemma } = head;
  const kinds = documentKinds.filter((kind) => kind.has(lemma));
  return (
    bestMention(scene, head, content, (entity) => {
      if (entity.type !== "document") return null;
      if (entity.roleWords.has(lemma)) return 2;
      if (anyDocument.has(lemma)) return 0;
      return kinds.some((kind) => [...kind].some((word) => entity.roleWords.has(word))) ? 0 : null;
    })?.entity ?? undefined
  );
}
