import type { Span, Word } from "../../types.ts";
import { childOf, wordsUnder } from "../../words.ts";
import type { Entity } from "../entity.ts";
import type { Scene } from "../types.ts";

/** No content is read further than this many words. */
const LONGEST = 40;

/**
 * "Rook is ill and is missed by coach Jens Holt. The Dane admitted that losing | him would hurt": of two in the sentence before the
 * pronoun means the one that it is about, so that the other speaks. In his own words he is nobody’s “he”, but may be of whom he spoke:
 * "Rook praised Fell. “He is quick,” the striker said."
 */
export function otherOf(
  { words, mentions, lastMention, quotationOf, document }: Scene,
  head: Word,
  content: readonly Span[],
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  const said = wordsUnder(words, content, LONGEST);
  const isQuoted = (quotationOf[said[0]?.index ?? -1] ?? -1) >= 0;
  if (!said.some((word) => (isQuoted ? isOther(word) : isAnother(words, word)))) return undefined;
  const first = document.sentences[head.sentence]?.firstToken ?? head.index;
  const topics = new Set<Entity>();
  const all = new Set<Entity>();
  for (let index = lastMention[first - 1] ?? -1; index >= 0; index -= 1) {
    const { entity, word, subject, spoke } = mentions[index] ?? {};
    if (word?.sentence !== head.sentence - 1) break;
    if (!entity || !fits(entity) || (quotationOf[word.index] ?? -1) >= 0) continue;
    // “It rained,” said Rook of Fell. “He was late,” | the striker added: who speaks goes on.
    if (isQuoted && spoke) return undefined;
    all.add(entity);
    if (subject && (!isQuoted || isActedOn(words, word))) topics.add(entity);
  }
  const [topic, another] = topics;
  return all.size === 2 && !another && topic ? [...all].find((one) => one !== topic) : undefined;
}

/** “He was slow,” */
function isOther({ lower, relation }: Word): boolean {
  return /^(?:he|she)$/.test(lower) && relation.startsWith("nsubj");
}

/** "Rook was dropped by Fell", "Rook is a genius to Fell" */
function isActedOn(words: readonly Word[], { relation, head }: Word): boolean {
  const verb = words[head];
  return (
    relation === "nsubj:pass" || (verb !== undefined && childOf(words, verb, "cop") !== undefined)
  );
}

/** "losing | him", "would not sell | her", "he had not spoken to | him": the object of what its own speaker does. */
function isAnother(words: readonly Word[], word: Word): boolean {
  if (!/^(?:him|her)$/.test(word.lower) || word.tag !== "PRP") return false;
  const verb = words[word.head];
  if (!verb?.tag.startsWith("VB")) return false;
  const subject = childOf(words, verb, "nsubj");
  return subject ? /^(?:he|i|she)$/.test(subject.lower) : /^VBG?$/.test(verb.tag);
}
