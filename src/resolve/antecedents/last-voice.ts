import { strangers } from "../../lexicon/epithets.ts";
import { kin } from "../../lexicon/people.ts";
import { addingOn } from "../../lexicon/replies.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Attribution, Word } from "../../types.ts";
import { isOpen, topicBefore } from "./announced.ts";
import { isScholar } from "./bearers.ts";
import type { Entity } from "../entity.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Scene } from "../types.ts";

/** “They knew,” said Orla Fenn. “We did not,” | the plumber added: who has just spoken in the paragraph goes on, by a noun for a trade. */
export function sameVoice(
  scene: Scene,
  head: Word,
  fits: (entity: Entity) => boolean,
): Entity | undefined {
  // Only a quotation goes on so: "The plumber left" brings in somebody.
  if (!isAfterQuotation(scene, head.index - 2) || strangers.has(head.lemma)) return undefined;
  const mayBe = (entity: Entity | null): entity is Entity =>
    entity?.type === "person" && entity.key.length > 0 && fits(entity);
  const entity = lastVoice(scene, head);
  if (entity) return mayBe(entity) ? entity : undefined;
  // "Rook’s wife, Orla, stood by him. “He lied,” | the plumber said"
  const relative = topicBefore(scene, head, fits);
  if (relative && [...relative.roleWords].some((word) => kin.has(word))) return relative;
  const before = voiceBefore(scene, head);
  const mayGoWith = (noun: string): boolean => isScholar(noun) && isScholar(head.lemma);
  return mayBe(before) && isOpen(before, mayGoWith) ? before : undefined;
}

/** "“We did not,” | the plumber added", "“We did not,” added | the plumber" */
function isAfterQuotation({ quotationOf, words }: Scene, index: number): boolean {
  const isEnd = (at: number): boolean =>
    words[at]?.tag === "''" || (words[at] !== undefined && (quotationOf[at] ?? -1) >= 0);
  return isEnd(index) || (speechCues.has(words[index]?.lemma ?? "") && isEnd(index - 1));
}

/** “It is rare,” said Orla Fenn.\n\n“We saw two,” | the beekeeper said: a paragraph that opens with a quotation goes on with who spoke last in the one before. */
function voiceBefore(scene: Scene, { sentence, index }: Word): Entity | null {
  const { document, words, quotationOf } = scene;
  const { paragraph = 0, firstToken = index } = document.sentences[sentence] ?? {};
  const opens = document.sentences[sentence - 1]?.paragraph !== paragraph;
  const last = words[firstToken - 1];
  if (!last || !opens || (quotationOf[firstToken] ?? -1) < 0) return null;
  return lastVoice(scene, last);
}

/** "It sank, Fenn said. | Adding: “We swam.”", "And | added that she swam": a sentence that has no subject goes on from who has just spoken. */
export function goesOnAs(scene: Scene, { cueWord }: Attribution): Entity | null {
  const { words } = scene;
  const cue = words[cueWord];
  const opener = words[cueWord - 1];
  // "Added the coach: “We lost.”" is of the coach
  if (!cue || !addingOn.has(cue.lower) || words[cueWord + 1]?.tag.startsWith("DT")) return null;
  const first = /^(?:and|but|then)$/.test(opener?.lower ?? "") ? opener : cue;
  return words[(first?.index ?? 0) - 1]?.sentence === cue.sentence ? null : lastVoice(scene, cue);
}

/** Who spoke last in the paragraph, before a word of it. */
export function lastVoice(scene: Scene, { index, sentence }: Word): Entity | null {
  const { mentions, lastMention, document } = scene;
  const paragraph = document.sentences[sentence]?.paragraph;
  for (let at = lastMention[index - 1] ?? -1; at >= 0; at -= 1) {
    const { word, entity, spoke } = mentions[at] ?? {};
    if (!word || paragraphOf(scene, word) !== paragraph) return null;
    if (spoke) return entity ?? null;
  }
  return null;
}
