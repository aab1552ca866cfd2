import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isNounPart, kindOfNoun } from "../nouns.ts";
import { describe } from "../phrase/noun-phrase.ts";
import type { Scene } from "../types.ts";
import { entityOfDescription } from "./describe.ts";

/** How many words and sentences before a quotation its speaker may have asked, and how far behind the verb whom. */
const BACK = 60;
const NEAR = 2;
const BEHIND = 8;

/** "She had written to the council in May. “| They told me it was fine,” she said": a body that somebody turns to is who answers him. */
export function askedBefore(scene: Scene, { index, lower, sentence }: Word): Entity | null {
  const { words, quotationOf } = scene;
  const quotation = quotationOf[index] ?? -1;
  if (lower !== "they" || quotation < 0) return null;
  const opening = quotationOf.indexOf(quotation);
  const verb = words
    .slice(Math.max(0, opening - BACK), opening)
    .findLast((word) => word.tag.startsWith("VB") && ASKING.has(word.lemma));
  if (!verb || sentence - verb.sentence > NEAR || (quotationOf[verb.index] ?? -1) >= 0) return null;
  return bodyBehind(scene, verb);
}

/** "wrote | to the council", "rang | the Lisse Water Authority" */
function bodyBehind(scene: Scene, verb: Word): Entity | null {
  const { words, cast } = scene;
  const from = words[verb.index + 1]?.tag === "TO" ? verb.index + 2 : verb.index + 1;
  const first = /^(?:IN|TO)$/.test(words[from]?.tag ?? "") ? from + 1 : from;
  for (let at = first; at < first + BEHIND; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== verb.sentence || !isNounPart(word)) return null;
    const entity = cast.entityOf[cast.nameAt[at] ?? -1];
    if (entity) return entity.type === "organization" && !entity.isPlace ? entity : null;
    const isLast = !words[at + 1] || !isNounPart(words[at + 1]!);
    if (!isLast || kindOfNoun(word) !== "body" || words[first]?.lower !== "the") continue;
    const phrase = describe(words, cast, [first, at + 1]);
    return phrase && entityOfDescription(scene, phrase, []);
  }
  return null;
}

const ASKING: ReadonlySet<string> = new Set(
  "alert approach ask call complain contact e-mail email petition phone phon ring telephone telephon warn write".split(
    " ",
  ),
);
