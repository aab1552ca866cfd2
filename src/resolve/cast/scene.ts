import type { Attribution, ParsedDocument, Word } from "../../types.ts";
import { shares } from "../../lexicon/quantities.ts";
import { firstWordFrom } from "../../words.ts";
import { castOf } from "./cast.ts";
import { jointKey, type Entity } from "../entity.ts";
import { interviewOf } from "./interview.ts";
import { namesOf } from "../names/names.ts";
import { isNounPart, isPlural, kindOfNoun } from "../nouns.ts";
import { startsLower, startsUpper } from "../../letters.ts";
import { headIndex, readSource } from "../phrase/phrase.ts";
import { gatherRoles } from "../roles/roles.ts";
import type { Cast, Mention, Name, Scene } from "../types.ts";

export function surveyScene(document: ParsedDocument, attributions: readonly Attribution[]): Scene {
  const { words } = document;
  const cast = castOf(document, namesOf(document));
  gatherRoles(words, cast);
  const quotationOf = new Int32Array(words.length).fill(-1);
  document.quotations.forEach((quotation, index) => {
    if (quotation.parent === null)
      quotationOf.fill(
        index,
        firstWordFrom(words, quotation.start),
        firstWordFrom(words, quotation.end),
      );
  });
  const reportOf = new Int32Array(words.length).fill(-1);
  attributions.forEach(({ content, within }, index) => {
    if (within !== null) return;
    for (const { start, end } of content)
      reportOf.fill(index, firstWordFrom(words, start), firstWordFrom(words, end));
  });
  const phrases = attributions.map((attribution) => readSource(words, cast, attribution));
  const speaks = new Uint8Array(words.length);
  for (const phrase of phrases) if (phrase) speaks[headIndex(phrase)] = 1;
  const { mentions, lastMention } = mentionsOf(document, cast, speaks);
  return {
    document,
    words,
    cast,
    phrases,
    mentions,
    lastMention,
    quotationOf,
    reportOf,
    byRole: indexRoles(cast),
    byName: indexBodies(cast),
    capitals: capitalsOf(words),
    campaigns: campaignersOf(words, cast),
    interview: interviewOf(document, cast),
    introduced: new Map(
      cast.families
        .filter(({ members }) => members.length > 0)
        .map((family) => [jointKey(family.members), family]),
    ),
  };
}

export function paragraphOf(scene: Scene, word: Word): number {
  return scene.document.sentences[word.sentence]?.paragraph ?? 0;
}

export function mentionAt(scene: Scene, index: number): Mention | undefined {
  const last = scene.mentions[scene.lastMention[index] ?? -1];
  return last?.word.index === index ? last : undefined;
}

function mentionsOf(
  document: ParsedDocument,
  cast: Cast,
  speaks: Uint8Array,
): { mentions: Mention[]; lastMention: Int32Array } {
  const { words } = document;
  const mentions: Mention[] = [];
  const lastMention = new Int32Array(words.length);
  for (const word of words) {
    const name = cast.nameAt[word.index] ?? -1;
    if (name >= 0) {
      const found = cast.names[name];
      if (found && found.to === word.index + 1 && !isOfDateline(document, word))
        mentions.push(mention(words, word, cast.entityOf[name] ?? null, isApposed(words, found)));
    } else if (speaks[word.index] === 1 || mayBeTakenUp(words, cast, word))
      mentions.push(mention(words, word, null));
    lastMention[word.index] = mentions.length - 1;
  }
  return { mentions, lastMention };
}

/** "LISSE (Newswire) — The firm will go, | the company said": no word is about where an article comes from. */
function isOfDateline({ paragraphs, sentences }: ParsedDocument, { sentence, end }: Word): boolean {
  const { dateline } = paragraphs[sentences[sentence]?.paragraph ?? -1] ?? {};
  return dateline !== undefined && dateline !== null && end <= dateline.end;
}

/** Third-person pronouns, and nouns for people, bodies and documents that are not part of the role of a name. */
function mayBeTakenUp(words: readonly Word[], cast: Cast, word: Word): boolean {
  if (word.tag === "PRP") return true;
  if (!word.tag.startsWith("NN") && !(word.tag === "JJ" && isSubject(word))) return false;
  if (
    (cast.nameAt[word.index + 1] ?? -1) >= 0 ||
    (words[word.index + 1]?.tag.startsWith("NN") === true &&
      !isVerbTaggedNoun(words, word.index + 1))
  )
    return false;
  return (
    kindOfNoun(word) !== "thing" || ((isPlural(word) || shares.has(word.lemma)) && isSubject(word))
  );
}

function mention(
  words: readonly Word[],
  word: Word,
  entity: Entity | null,
  isApposed = false,
): Mention {
  const after = words[word.index + 1];
  const oblique =
    !isVerbTaggedNoun(words, word.index + 1) &&
    (word.relation === "nmod:poss" ||
      word.relation === "compound" ||
      (after?.tag === "POS" && !/^(?:VB[DZ]|MD)$/.test(words[word.index + 2]?.tag ?? "")) ||
      (after?.tag.startsWith("NN") === true && after.sentence === word.sentence));
  const subject =
    isApposed ||
    isSubject(word) ||
    isJoint(words, word) ||
    (!oblique && isTopic(words, word)) ||
    (after?.tag === "POS" && entity?.type === "person" && isOwnerOfSubject(words, word)) ||
    (after?.tag === "POS" && entity?.type === "organization" && isHeadedBy(words, word));
  return { word, entity, subject, oblique, spoke: false, joint: null };
}

/** "The rail trust disputes that figure": before another noun phrase a plural is a verb that the tagger took for a noun. */
function isVerbTaggedNoun(words: readonly Word[], index: number): boolean {
  return words[index]?.tag === "NNS" && DETERMINERS.has(words[index + 1]?.lower ?? "");
}

const DETERMINERS: ReadonlySet<string> = new Set(["a", "an", "that", "the", "this"]);

/** How far from the head of its sentence a topic may stand. */
const TOPIC = 12;

/** The noun phrase that opens a sentence is what it is about, and so is the name in apposition to it: "The clerk’s mother, Orla Fenn, wept." */
function isTopic(words: readonly Word[], word: Word): boolean {
  if (!word.tag.startsWith("NN")) return false;
  for (let index = word.index - 1; index > word.index - TOPIC; index -= 1) {
    const before = words[index];
    if (before?.sentence !== word.sentence) return true;
    if (before.text !== "," && !isNounPart(before)) return false;
  }
  return false;
}

function isSubject({ relation }: Word): boolean {
  return relation === "nsubj" || relation === "nsubj:pass";
}

/** "Fenn and | Rook left": whoever is coordinated with a subject is one. */
function isJoint(words: readonly Word[], { relation, head }: Word): boolean {
  const first = words[head];
  return relation === "conj" && first !== undefined && isSubject(first);
}

/** "… that the auditors, | Vesper Brock, had left": a name in apposition to a subject is one. */
function isApposed(words: readonly Word[], { start, to }: Name): boolean {
  const noun = words[start - 2];
  const isEnclosed = words[start - 1]?.text === "," && words[to]?.text === ",";
  return isEnclosed && noun !== undefined && isSubject(noun);
}

/** "Vesper’s chairman denied it. The firm …": a body is talked about where its people act. */
function isHeadedBy(words: readonly Word[], { relation, head }: Word): boolean {
  const owned = words[head];
  if (relation !== "nmod:poss" || !owned || !isSubject(owned)) return false;
  return kindOfNoun(owned) === "person";
}

/** "Fenn’s article attacked Rook. She …", but not "Fenn’s sister attacked Rook. She …" */
function isOwnerOfSubject(words: readonly Word[], { relation, head }: Word): boolean {
  const owned = words[head];
  if (relation !== "nmod:poss" || !owned || !isSubject(owned)) return false;
  return kindOfNoun(owned) !== "person";
}

function capitalsOf(words: readonly Word[]): Set<string> {
  const capitals = new Set<string>();
  let before: Word | undefined;
  for (const word of words) {
    if (startsUpper(word.text) && before?.sentence === word.sentence && startsLower(before.text))
      capitals.add(word.lower);
    before = word;
  }
  return capitals;
}

function campaignersOf(words: readonly Word[], cast: Cast): Set<Entity> {
  const found = new Set<Entity>();
  cast.names.forEach((name, index) => {
    const after = words[name.to]?.tag === "POS" ? name.to + 1 : name.to;
    const entity = cast.entityOf[index];
    if (entity && words[after]?.lower === "campaign") found.add(entity);
  });
  return found;
}

function indexBodies({ entities }: Cast): Map<string, Entity[]> {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type !== "organization" || entity.plural || entity.key.length === 0) continue;
    for (const word of new Set([...entity.key, ...entity.roleWords])) {
      const bodies = byName.get(word);
      if (bodies) bodies.push(entity);
      else byName.set(word, [entity]);
    }
  }
  return byName;
}

/** At most this many bearers are kept of a role, so that a list of a thousand members stays cheap. */
const BEARERS = 24;

function indexRoles(cast: Cast): Map<string, Entity[]> {
  const byRole = new Map<string, Entity[]>();
  for (const entity of cast.entities) {
    for (const word of entity.roleWords) {
      const bearers = byRole.get(word);
      if (!bearers) byRole.set(word, [entity]);
      else if (bearers.length < BEARERS) bearers.push(entity);
    }
  }
  return byRole;
}
