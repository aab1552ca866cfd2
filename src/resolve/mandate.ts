import { parties } from "../lexicon/epithets.ts";
import { spokespeople } from "../lexicon/people.ts";
import type { Span, Word } from "../types.ts";
import { antecedentOf, bestMention } from "./antecedents.ts";
import type { Entity } from "./entity.ts";
import { paragraphOf } from "./scene.ts";
import type { Named, Scene } from "./types.ts";

/** Whom a named spokesperson speaks for where no name says it: "his lawyer, Orla Fenn", "spokeswoman Orla Fenn". */
export function giveMandate(scene: Scene, phrase: Named, content: readonly Span[]): void {
  const [entity] = phrase.entities;
  const word = scene.words[phrase.range[1] - 1];
  if (!entity || !word || entity.type !== "person" || entity.represents !== null) return;
  const owner = ownerBeside(scene.words, phrase);
  const client = owner
    ? antecedentOf(scene, owner, content)?.entity
    : [...entity.roleWords].some(speaks) && !isPartisan(entity)
      ? bodyLastNamed(scene, word)
      : undefined;
  if (client && client !== entity) entity.represents = client.name;
}

/** "Tory spokesman Tam Rook" speaks for his party. */
function isPartisan({ roleWords }: Entity): boolean {
  return parties.some((party) => [...party].some((word) => roleWords.has(word)));
}

/** The body that "a spokesman" speaks for: the one last talked about, in this paragraph or the one before. */
export function bodyLastNamed(scene: Scene, word: Word): Entity | undefined {
  const found = bestMention(scene, word, [], (entity) =>
    entity.type === "organization" && !entity.isPlace && !entity.plural ? 0 : null,
  );
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
  const isOwner = (word: Word): boolean =>
    word.tag === "PRP$" &&
    words
      .slice(word.index + 1, word.index + 4)
      .some(({ lemma, sentence }) => sentence === word.sentence && spokespeople.has(lemma));
  return (
    words.slice(Math.max(0, from - WIDEST), from).findLast(isOwner) ??
    words.slice(to, to + 2).find(isOwner)
  );
}

const WIDEST = 5;
