import { documentNouns } from "../../lexicon/documents.ts";
import { issuingVerbs } from "../../lexicon/verdict-nouns.ts";
import type { Word } from "../../types.ts";
import { type Scene, isNominal, subtree } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";

/**
 * "a report by | the council found", "a study ordered by | the board last year found": whose work a text is, and who had it made, does
 * not say what it says, though the tree may have it so; gives the noun that does.
 */
export function textBy(scene: Scene, source: Word, verb: number): Word | undefined {
  const { words } = scene;
  if (source.index > verb) return undefined;
  const issued = issuedBy(scene, source, verb);
  if (issued) return issued;
  const [first] = subtree(scene, source.index);
  const by = words[first]?.lower === "by" ? first : first - 1;
  if (words[by]?.lower !== "by") return undefined;
  const isMade = words[by - 1]?.tag === "VBN";
  const noun = words[isMade ? by - 2 : by - 1];
  if (!noun || noun.sentence !== source.sentence || !isNominal(noun)) return undefined;
  return isMade || documentNouns.has(noun.lemma) ? noun : undefined;
}

/** "a fact | sheet | lawmakers released Monday says", "a memo the firm issued in May says": a text and who gave it out, whatever the tree makes of them. */
export function issuedBy({ words }: Scene, source: Word, verb: number): Word | undefined {
  const issuing = words[source.index + 1];
  if (!issuing || issuing.index >= verb || !/^VB[DN]$/.test(issuing.tag)) return undefined;
  if (!issuingVerbs.has(issuing.lemma) || !source.tag.startsWith("NN")) return undefined;
  const name = backOver(words, source.index + 1, ({ tag }) => tag.startsWith("NNP"));
  const start =
    words[source.index - 1]?.tag === "DT" ? source.index - 1 : Math.min(source.index, name);
  const text = words[start - 1];
  const isText = text?.tag === "NN" && documentNouns.has(text.lemma);
  const opener = words[backOver(words, start, ({ tag }) => /^(?:NN|JJ|CD)/.test(tag)) - 1];
  return isText && opener?.tag === "DT" && opener.sentence === source.sentence ? text : undefined;
}
