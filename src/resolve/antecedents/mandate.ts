import { parties } from "../../lexicon/epithets.ts";
import { spokespeople } from "../../lexicon/people.ts";
import type { Span, Word } from "../../types.ts";
import { agreementWith } from "./agreement.ts";
import { bestMention } from "./antecedents.ts";
import type { Entity } from "../entity.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Named, Scene } from "../types.ts";

/** Whom a named spokesperson speaks for where no name says it: "his lawyer, Orla Fenn", "spokeswoman Orla Fenn". */
export function giveMandate(scene: Scene, phrase: Named, content: readonly Span[]): void {
  const [entity] = phrase.entities;
  const word = scene.words[phrase.range[1] - 1];
  if (!entity || !word || entity.type !== "person" || entity.represents !== null) return;
  const owner = ownerBeside(scene.words, phrase);
  const client = owner
    ? clientOf(scene, owner, content)
    : [...entity.roleWords].some(speaks) && !isPartisan(entity)
      ? bodyLastNamed(scene, word)
      : undefined;
  if (client && client !== entity) entity.represents = client.name;
}

/** "its lawyer", "their spokesman": somebody or a body has one, and no text: "The report was met with scorn. Its spokesman …". */
export function clientOf(
  scene: Scene,
  owner: Word,
  content: readonly Span[],
  ...others: readonly (Entity | undefined)[]
): Entity | undefined {
  const fit = agreementWith(scene, owner, others);
  const found =
    fit &&
    bestMention(scene, owner, content, (entity, mention) =>
      entity.type === "document" ? null : fit(entity, mention),
    );
  return found?.entity ?? undefined;
}

/** "Tory spokesman Tam Rook" speaks for his party. */
function isPartisan({ roleWords }: Entity): boolean {
  return parties.some((party) => [...party].some((word) => roleWords.has(word)));
}

/** The body that "a spokesman" speaks for: the one last talked about, in this paragraph or the one before. */
export function bodyLastNamed(scene: Scene, word: Word): Entity | undefined {
  const found = bestMention(scene, word, [], (entity, mention) => {
    // "Fenn said the station on Route 9 was dry. Spokeswoman Una Rook …": what somebody tells of besides, or without a name, has none
    const isBeside = entity.key.length === 0 || !mention.subject;
    const isToldOf = isBeside && (scene.reportOf[mention.word.index] ?? -1) >= 0;
    const isBody = entity.type === "organization" && !entity.isPlace && !entity.plural;
    return isBody && !isToldOf ? 0 : null;
  });
  return found && paragraphOf(scene, word) - paragraphOf(scene, found.word) <= 1
    ? (found.entity ?? undefined)
    : undefined;
}

/** "spokesman", not "lawyer": those speak for whoever pays them. */
export function speaks(noun: string): boolean {
  return noun.startsWith("spokes");
}

/** "his" of "his lawyer, Orla Fenn" and of "Orla Fenn, his lawyer". */
function ownerBeside(words: readonly Word[], { range: [from, to] }: Named): Word | undefined {
  const isOwner = (word: Word): boolean => {
    const role = words.slice(word.index + 1, word.index + 4);
    const at = role.findIndex(({ lemma }) => spokespeople.has(lemma));
    // "Its president, the lawyer Orla Fenn"
    const isOne = role.slice(0, at + 1).every(({ text, sentence }) => {
      return text !== "," && sentence === word.sentence;
    });
    return word.tag === "PRP$" && at >= 0 && isOne;
  };
  return (
    words.slice(Math.max(0, from - WIDEST), from).findLast(isOwner) ??
    words.slice(to, to + 2).find(isOwner)
  );
}

const WIDEST = 5;
