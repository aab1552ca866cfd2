import { documentKinds, wearing } from "../../lexicon/documents.ts";
import { generics } from "../../lexicon/pronouns.ts";
import { shares } from "../../lexicon/quantities.ts";
import type { Word } from "../../types.ts";
import { antecedentOf } from "./antecedents.ts";
import { isCalled } from "../names/body-names.ts";
import { entityOfDescription } from "./describe.ts";
import type { Entity } from "../entity.ts";
import { describe } from "../phrase/noun-phrase.ts";
import { isNounPart, isPlural, kindOfNoun, startOfPhrase } from "../nouns.ts";
import { jointly } from "./several.ts";
import { apposedTo, nameBefore } from "../phrase/stray.ts";
import { nameGivenOut } from "../phrase/self-named.ts";
import { namedIn } from "../phrase/heading.ts";
import { isTitleCase } from "../names/title-case.ts";
import type { Description, Mention, Named, Scene } from "../types.ts";

/**
 * A subject passes on from sentence to sentence whether or not it speaks: "She left early. She said …", "The institute plans
 * a second test. It says …", "A woman was hurt. She said …".
 */
export function follow(scene: Scene, mention: Mention | undefined): void {
  if (mention?.entity) mention.joint = pair(scene, mention.word, mention.entity);
  if (!mention || mention.entity) return;
  const { word } = mention;
  // "The majority saw it otherwise. They said …", but "Drinkers were 18% less likely to fall, they said"
  const isMeasure = /^(?:RBR|JJR)$/.test(scene.words[word.index + 1]?.tag ?? "");
  const isShare = shares.has(word.lemma) && mention.subject && !isMeasure;
  if ((isShare || (isPlural(word) && kindOfNoun(word) === "people")) && !mention.oblique)
    mention.entity = peopleAt(scene, word);
  const kind = kindOfNoun(word);
  // "He wore a suit. The suit says …"
  const isWorn = word.relation === "obj" && wearing.has(scene.words[word.head]?.lemma ?? "");
  const isText =
    kind === "document" && !isWorn && documentKinds.some((nouns) => nouns.has(word.lemma));
  if (kind === "body" && !mention.oblique) mention.entity = bearer(scene, word);
  if (mention.entity && !mention.subject) return;
  // "They aired a spot. The spot says …"
  // “I met a woman at the gate,” he said. “She says …”
  const isMet = kind === "person" && (scene.quotationOf[word.index] ?? -1) >= 0;
  if (!mention.subject && !isMet && !(isText && word.relation === "obj")) return;
  if (word.tag === "PRP") {
    const before = antecedentOf(scene, word, [])?.entity ?? null;
    const isPerson = word.lower === "he" || word.lower === "she";
    // "They examined the careers of clerks. They concluded …"
    if (isPerson || (word.lower === "they" && before?.plural)) mention.entity = before;
    return;
  }
  // "A court ruled" may be named only later; a person or a report is brought in as such.
  if (kind !== "person" && kind !== "body" && !isText) return;
  const from = startOfPhrase(scene.words, word);
  const isNew = /^an?$/.test(scene.words[from]?.lower ?? "");
  if (!mention.subject && !isNew) return;
  const to = isNew ? endOfPhrase(scene.words, word) : word.index + 1;
  const phrase = describe(scene.words, scene.cast, [from, to]);
  const opens = kind !== "body" || phrase?.start === "the" || phrase?.start === "possessive";
  if (phrase?.head !== word || phrase.start === "none" || !opens) return;
  const { words, cast } = scene;
  // "Orla Fenn, | a clerk at the yard, said so"
  const apposed =
    apposition(scene, phrase) ??
    nameBefore(words, cast, phrase) ??
    nameGivenOut(words, cast, phrase);
  mention.entity = apposed?.entities[0] ?? entityOfDescription(scene, phrase, []);
}

/** "Fans found a note on the gate. “Closed,” | it read": what is read is the text last named, whatever it is in its sentence. */
export function textBefore(scene: Scene, { index, sentence }: Word): Entity | null {
  const { mentions, lastMention, words, cast } = scene;
  for (let at = lastMention[index - 1] ?? -1; at >= 0; at -= 1) {
    const { word, entity } = mentions[at] ?? {};
    if (!word || sentence - word.sentence > NEAR) return null;
    if (entity?.type === "document") return entity;
    if (kindOfNoun(word) !== "document" || word.tag !== "NN" || entity) continue;
    const phrase = describe(words, cast, [startOfPhrase(words, word), word.index + 1]);
    if (phrase?.head === word) return entityOfDescription(scene, phrase, []);
  }
  return null;
}

/** How many sentences before a text is named. */
const NEAR = 1;

/** "The Pell Alliance … It was met with scorn by | the alliance": the one body whose name has the noun, wherever it stands. */
function bearer({ words, byName }: Scene, word: Word): Entity | null {
  if (words[word.index - 1]?.lower !== "the") return null;
  const [body, another] = (byName.get(word.lemma) ?? []).filter((one) => isCalled(one, word.lemma));
  return body && !another && !isTitleCase(words, body.from) ? body : null;
}

/** "Orla Fenn and Tam Rook left. They said …" */
function pair(scene: Scene, { head, index, relation }: Word, entity: Entity): Entity | null {
  const { words, cast } = scene;
  const first = cast.entityOf[cast.nameAt[head] ?? -1];
  const name = cast.names[cast.nameAt[index] ?? -1];
  if (relation !== "conj" || !first || first === entity || !name) return null;
  const isSubject = words[head]?.relation.startsWith("nsubj") === true && head < index;
  const isJoined = words.slice(head + 1, name.from).some(({ lower }) => lower === "and");
  const isAlike = first.type === entity.type && !first.isPlace && !entity.isPlace;
  return isSubject && isJoined && isAlike ? jointly(scene, [first, entity]) : null;
}

/** "The clerk, Orla Fenn, wept", "Its largest owner, the lender Vesper, is in talks" */
function apposition({ words, cast }: Scene, phrase: Description): Named | null {
  const at = phrase.range[1];
  if (words[at]?.text !== ",") return null;
  let to = at + 1;
  while (to < at + APPOSED && isPartOf(words[to], phrase.head.sentence)) to += 1;
  if (!/^[,.]$/.test(words[to]?.text ?? "")) return apposedTo(words, cast, phrase);
  return namedIn(words, cast, [phrase.range[0], to]);
}

/** The longest apposition, in words. */
const APPOSED = 10;

/** "The case is brought by local supporters. They say …": people are talked about before they speak, whatever they are in the sentence. */
function peopleAt(scene: Scene, noun: Word): Entity | null {
  const from = startOfPhrase(scene.words, noun);
  // "Nobody knew. They said …": of all or of none no more is told.
  if (generics.has(noun.lower)) return null;
  // "one of the shareholders" is one.
  if (scene.words[from - 1]?.lower === "of" && scene.words[from - 2]?.lower === "one") return null;
  // "She stopped telling people that": anybody.
  if (noun.lower === "people" && from === noun.index && noun.relation === "obj") return null;
  const phrase = describe(scene.words, scene.cast, [from, noun.index + 1]);
  return phrase && entityOfDescription(scene, phrase, []);
}

/** "a report by the council", "a woman on the quay" */
function endOfPhrase(words: readonly Word[], { index, sentence }: Word): number {
  let to = index + 1;
  while (to < index + REACH && words[to]?.tag === "IN" && OF.has(words[to]?.lower ?? "")) {
    let next = to + 1;
    while (isPartOf(words[next], sentence) && !isVerbForm(words, next)) next += 1;
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

/** "a video by the Lisse Board | references": a plural behind a name is its verb. */
function isVerbForm(words: readonly Word[], index: number): boolean {
  return words[index]?.tag === "NNS" && words[index - 1]?.tag.startsWith("NNP") === true;
}

const OF: ReadonlySet<string> = new Set(["at", "by", "from", "in", "into", "of", "on"]);

function isPartOf(word: Word | undefined, sentence: number): boolean {
  return word?.sentence === sentence && isNounPart(word);
}

/** How many words behind its noun a noun phrase may go on by a preposition. */
const REACH = 5;
