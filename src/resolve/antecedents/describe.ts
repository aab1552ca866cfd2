import { makers } from "../../lexicon/documents.ts";
import { campaignNouns, placeNouns } from "../../lexicon/bodies.ts";
import { spokespeople } from "../../lexicon/people.ts";
import { firstPerson, secondPerson } from "../../lexicon/pronouns.ts";
import type { Span, Word } from "../../types.ts";
import { firstWordFrom } from "../../words.ts";
import { likeBefore } from "./another.ts";
import { agreementWith } from "./agreement.ts";
import { antecedentOf, bestMention } from "./antecedents.ts";
import { type Entity, newEntity } from "../entity.ts";
import { genderOfClause } from "../cast/gender.ts";
import { nameOf } from "./description-name.ts";
import { typeOf } from "./description-type.ts";
import { takenUp } from "./descriptions.ts";
import { inFull } from "./in-full.ts";
import { clientOf } from "./mandate.ts";
import { isRemit } from "./remit.ts";
import { textNamedNext } from "./named-text.ts";
import { bodyOf } from "./spoken-for.ts";
import { behindOwner, genderOfNoun } from "../nouns.ts";
import { namedIn } from "../phrase/heading.ts";
import { describe, isBare } from "../phrase/noun-phrase.ts";
import { antecedentOfRelative } from "../phrase/relative.ts";
import { interviewed, narrator } from "./voices.ts";
import { theTwo } from "./several.ts";
import { bearersTogether } from "./together.ts";
import type { Description, Range, Scene } from "../types.ts";

/**
 * Who a noun phrase stands for: somebody the article has named, or else whom the phrase itself brings in; null where it cannot be
 * told which of two. Its pronoun is rather not `claimant`: "Berg accused Rook of theft. His lawyer denied it."; and it is none of `others`.
 */
export function entityOfDescription(
  scene: Scene,
  phrase: Description,
  content: readonly Span[],
  claimant?: Entity,
  others: readonly Entity[] = [],
): Entity | null {
  const owner = ownerOf(scene, phrase, content, claimant);
  const two = theTwo(scene, phrase, content) ?? bearersTogether(scene, phrase);
  // "Neither would say why", of whom nobody has named
  if (two || phrase.head.lower === "neither") return two ?? null;
  const taken = takenUp(scene, phrase, owner, content, others);
  if (taken === undefined) return introduce(scene, phrase, owner);
  // "A spokeswoman for the board … the spokeswoman, Orla Fenn"
  if (taken?.type === "person" && spokespeople.has(phrase.head.lemma))
    taken.represents ??= bodyOf(scene, phrase, owner);
  return taken;
}

/** "his lawyer", "Fenn's lawyer", "the Fenn campaign"; what is said may name the owner again: “His widow said Rook had left.” */
function ownerOf(
  scene: Scene,
  phrase: Description,
  content: readonly Span[],
  claimant: Entity | undefined,
): Entity | null {
  const { possessor, head } = phrase;
  if (!possessor) return head.lemma === "campaign" ? candidateOf(scene, phrase) : null;
  const { words, cast } = scene;
  const word = words[possessor[0]];
  if (word && firstPerson.has(word.lower) && (scene.quotationOf[word.index] ?? -1) < 0)
    return narrator(scene, word) ?? null;
  if (word && secondPerson.has(word.lower)) return interviewed(scene, word) ?? null;
  if (word?.lower === "whose") return ownerBefore(scene, word) ?? null;
  if (word?.tag === "PRP$")
    return (
      subjectOfReport(scene, word, content) ??
      (makers.has(head.lemma) ? workNear(scene, word) : undefined) ??
      (spokespeople.has(head.lemma) ? clientOf(scene, word, [], claimant) : undefined) ??
      (antecedentOf(scene, word, [], claimant) ?? antecedentOf(scene, word, []))?.entity ??
      null
    );
  const name = cast.entityOf[cast.nameAt[possessor[1] - 1] ?? -1];
  if (name) return name;
  // "Congressman Rook left. The congressman’s spokesman …"
  const isOwned = word?.lower === "the" && spokespeople.has(head.lemma);
  const inner = isOwned ? describe(words, cast, possessor) : null;
  return inner ? (takenUp(scene, inner, null, []) ?? null) : null;
}

/** "the campaign of Orla Fenn", "the campaign of the former mayor", but not "the campaign of the former mayor of Lisse", who may be anybody */
function candidateOf(scene: Scene, { head, range: [, to] }: Description): Entity | null {
  const { words, cast } = scene;
  if (words[head.index + 1]?.lower !== "of") return null;
  const range: Range = [head.index + 2, to];
  const name = namedIn(words, cast, range)?.entities[0];
  if (name) return name;
  const inner = describe(words, cast, range);
  return inner && isBare(words, inner) ? (takenUp(scene, inner, null, []) ?? null) : null;
}

/** "They seek Tam Rook, | whose sister said so" */
function ownerBefore(scene: Scene, whose: Word): Entity | undefined {
  const { words, cast } = scene;
  const range = antecedentOfRelative(words, whose, whose);
  const name = range && namedIn(words, cast, range);
  if (name) return name.entities[0];
  const phrase = range && describe(words, cast, range);
  return phrase ? (takenUp(scene, phrase, null, []) ?? introduce(scene, phrase, null)) : undefined;
}

/** "The mayor had seen no letter, | his office said": what is said first is about whoever the source belongs to. */
function subjectOfReport(scene: Scene, owner: Word, content: readonly Span[]): Entity | undefined {
  const { words, mentions, lastMention, quotationOf } = scene;
  const first = words[firstWordFrom(words, content[0]?.start ?? owner.start)];
  if (!first || first.index >= owner.index || first.sentence !== owner.sentence) return undefined;
  if ((quotationOf[first.index] ?? -1) >= 0) return undefined;
  const fit = agreementWith(scene, owner, []);
  const mention = mentions[(lastMention[first.index - 1] ?? -1) + 1];
  const { entity, word } = mention ?? {};
  if (!fit || !mention?.subject || !entity || !word || word.index > first.index + OPENING)
    return undefined;
  return fit(entity, mention) === null ? undefined : entity;
}

/** No subject that opens a report is looked for further than this many words into it. */
const OPENING = 8;

/** "When Congress passed the Quays Act, its sponsors …": a text has its makers rather than a body has. */
function workNear(scene: Scene, owner: Word): Entity | undefined {
  if (owner.lower !== "its") return undefined;
  const found = bestMention(scene, owner, [], ({ type }) => (type === "document" ? 0 : null));
  const isNear = found !== undefined && owner.sentence - found.word.sentence <= 1;
  return isNear ? (found.entity ?? undefined) : undefined;
}

/** A new entity, named by the phrase; the same words again are the same entity. */
function introduce(scene: Scene, phrase: Description, owner: Entity | null): Entity {
  const { words, introduced } = scene;
  const { head, range } = phrase;
  const like = likeBefore(scene, phrase);
  const type = like?.entity.type ?? typeOf(scene, phrase);
  const name =
    like?.name ??
    textNamedNext(scene, phrase, type) ??
    inFull(scene, phrase, type) ??
    nameOf(scene, phrase, owner);
  // "the Fenn campaign", but not "the Fenn campaign and some clerks"
  const isTeam =
    owner?.type === "person" &&
    type !== "group" &&
    (scene.campaigns.has(owner) || head.lemma === "campaign") &&
    campaignNouns.has(head.lemma);
  const body = bodyOf(scene, phrase, owner);
  const key = isTeam ? `\0campaign ${owner.index}` : `${keyOf(name)}\0${body ?? ""}`;
  const known = introduced.get(key);
  if (known) return known;
  const entity = newEntity(
    scene.cast.entities,
    type,
    range[0],
    range[1],
    isTeam ? `the ${lastName(owner)} campaign` : name,
  );
  entity.gender = genderOfNoun(head.lemma) ?? genderOfClause(words, head);
  entity.isPlace = placeNouns.has(head.lemma);
  entity.plural = entity.type === "group" || (head.tag === "NNS" && entity.type === "unnamed");
  for (let index = behindOwner(words, range[0], head); index <= head.index; index += 1) {
    const word = words[index];
    // "the interior ministry", which is not the finance ministry
    if (word && (word.tag.startsWith("NN") || isRemit(word.lower)))
      entity.roleWords.add(word.lemma.toLowerCase());
  }
  entity.represents = body;
  introduced.set(key, entity);
  return entity;
}

function lastName(owner: Entity): string {
  return owner.name.slice(owner.name.lastIndexOf(" ") + 1);
}

/** "The survey" and "a survey" are one; so are "its team" and "the campaign" of one candidate. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}
