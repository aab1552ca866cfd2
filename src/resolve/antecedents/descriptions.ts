import { bodiesToo, firmTrades, peopleToo } from "../../lexicon/bodies.ts";
import { earlierOnes } from "../../lexicon/documents.ts";
import type { Span, Word } from "../../types.ts";
import { bodyFor } from "./bodies.ts";
import { documentFor } from "./documents.ts";
import { bestMention } from "./antecedents.ts";
import type { Entity } from "../entity.ts";
import { isPlural, kindOfNoun } from "../nouns.ts";
import { revealedBy } from "../cast/revealed.ts";
import { personFor } from "./persons.ts";
import { isBare } from "../phrase/noun-phrase.ts";
import { describingWords } from "./shared.ts";
import type { Description, Scene } from "../types.ts";

/**
 * Whom a description takes up: "the minister", "the company", "the report"; undefined where it brings in somebody new, null where
 * it cannot be told. It is none of `others`: "Berg accused Rook of theft. The clerk denied it."
 */
export function takenUp(
  scene: Scene,
  phrase: Description,
  owner: Entity | null,
  content: readonly Span[],
  others: readonly Entity[] = [],
): Entity | null | undefined {
  const { head, start, single } = phrase;
  if (single) return undefined;
  const kind = isPersonHere(scene, phrase) ? "person" : kindOfNoun(head);
  // "The promoter, Vesper Live, … The promoter"
  const isOfBody = start === "the" && bodiesToo.has(head.lemma) && isBare(scene.words, phrase);
  const bearers = isOfBody ? (scene.byName.get(head.lemma) ?? []) : [];
  if (bearers.length === 1 && !scene.byRole.get(head.lemma)?.some(({ type }) => type === "person"))
    return bearers[0];
  const isOpen = start === "a" || (start === "the" && isAlone(scene.words, head));
  const isOwn = scene.revealed.some(({ noun }) => noun === head);
  if (kind === "person" && scene.revealed.length > 0 && (isOpen || isOwn)) {
    const revealed = revealedBy(scene.revealed, head, start === "a");
    if (revealed) return revealed;
  }
  // "A man identified as Tam Rook shot a guard. The man | who was shot …"
  const isTold = start === "the" && scene.words[head.index + 1]?.lower === "who";
  if (kind === "person" && isTold && scene.revealed.some(({ noun }) => noun.lemma === head.lemma))
    return isOwn ? personFor(scene, phrase, owner, content, others) : undefined;
  if (kind === "person") return personFor(scene, phrase, owner, content, others);
  if (kind === "body") return bodyFor(scene, phrase, content);
  if (start !== "the" || !isBare(scene.words, phrase)) return undefined;
  if (kind === "document")
    return isOther(scene, phrase) ? undefined : documentFor(scene, head, content);
  if (kind !== "people") return undefined;
  const firm = firmTrades.has(head.lemma) && bestMention(scene, head, content, isFirm);
  if (firm) return firm.entity;
  // "the military elite … the policy-making elite"
  const described = describingWords(scene.words, phrase);
  return (
    bestMention(scene, head, content, ({ plural, roleWords }) =>
      plural && roleWords.has(head.lemma) && [...described].every((word) => roleWords.has(word))
        ? 0
        : null,
    )?.entity ?? undefined
  );
}

/** A noun that the article, and not the lexicon, shows to be for a person. */
function isPersonHere(scene: Scene, phrase: Description): boolean {
  const { head } = phrase;
  const known = kindOfNoun(head);
  const bearers = scene.byRole.get(head.lemma);
  // "the publisher Orla Fenn … the publisher"
  if (known === "body")
    return peopleToo.has(head.lemma) && bearers?.every(({ type }) => type === "person") === true;
  if (known !== "thing") return false;
  // "the former beekeeper", whatever the lexicon knows
  if (AGENT.test(head.lower) && isAfterFormer(scene, phrase)) return true;
  // "deckhand Orla Fenn … the deckhand"
  const isCommon = !isPlural(head) && !head.tag.startsWith("NNP");
  return isCommon && bearers?.some((entity) => isCalled(entity, head.lower)) === true;
}

/** "the driver said", but not "the bus driver", "the driver of the bus" or "the driver who was hurt", who may be another */
function isAlone(words: readonly Word[], { index }: Word): boolean {
  const next = words[index + 1];
  const goesOn = next && (/^(?:IN|W)/.test(next.tag) || next.relation.startsWith("acl"));
  return words[index - 1]?.lower === "the" && !goesOn;
}

/** "deckhand Orla Fenn", "a hand at the yard", but not "dock manager Orla Fenn … the dock" */
function isCalled({ type, role }: Entity, noun: string): boolean {
  if (type !== "person") return false;
  const words = role?.toLowerCase().split(" ") ?? [];
  const after = words[words.lastIndexOf(noun) + 1];
  return (
    !words.includes(noun) || after === undefined || /^(?:at|for|in|of|on|to|with)$/.test(after)
  );
}

/** "the auditors, Vesper Brock, … the accountants" */
function isFirm({ type, roleWords }: Entity): number | null {
  return type === "organization" && [...roleWords].some((word) => firmTrades.has(word)) ? 0 : null;
}

/** "the earlier poll" is none of those named so far. */
function isOther({ words }: Scene, { range: [from], head }: Description): boolean {
  return words.slice(from, head.index).some(({ lower }) => earlierOnes.has(lower));
}

/** "lobsterer", "sailmaker", "curator", but not "water" or "order" */
const AGENT = /^.{3,}(?:er|or|eer|ee)$/;

function isAfterFormer({ words }: Scene, { range: [from], head }: Description): boolean {
  return words.slice(from, head.index).some(({ lower }) => lower === "former");
}
