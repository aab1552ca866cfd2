import {
  bodyNouns,
  commonAcronyms,
  knownBodies,
  mediaNouns,
  partiesOfMany,
} from "../../lexicon/bodies.ts";
import { learning } from "../../lexicon/documents.ts";
import { rankWords } from "../../lexicon/offices.ts";
import { factions, nearness, publicFigures } from "../../lexicon/people.ts";
import { quantities } from "../../lexicon/quantities.ts";
import { startsUpper } from "../../letters.ts";
import type { SpeakerType, Word } from "../../types.ts";
import { isMediaName } from "./body-fit.ts";
import { kindOfNoun } from "../nouns.ts";
import type { Description, Scene } from "../types.ts";

/** What a noun phrase stands for that names nobody. */
export function typeOf(scene: Scene, phrase: Description): SpeakerType {
  const { words } = scene;
  const { head, range, single, human } = phrase;
  const kind = kindOfNoun(head);
  if (joinsOthers(words, phrase)) return "group";
  if (isShare(words, phrase) || factions.has(head.lower)) return "group";
  if (kind === "person" && /^(?:each|every)$/.test(words[range[0]]?.lower ?? "")) return "group";
  if (kind === "person" || isRank(words[head.index - 1]) || isOne(words, head)) return "unnamed";
  if (phrase.start === "the" && partiesOfMany.has(head.lower) && startsUpper(head.text))
    return "organization";
  const isFigures =
    head.lower === "figures" && publicFigures.has(words[head.index - 1]?.lower ?? "");
  if (kind === "people" || isFigures) return single || isFew(words, phrase) ? "unnamed" : "group";
  // "A paper from the institute says so."
  const isOf = phrase.start === "a" && /^(?:by|from|on)$/.test(words[head.index + 1]?.lower ?? "");
  if (head.lemma === "paper" && (isOf || !hasMedia(scene))) return "document";
  // "An inquiry by the board found …"
  if (head.lemma === "inquiry" && words[head.index + 1]?.lower === "by") return "document";
  if (head.lower === "body" && isOfStudies(words, head)) return "document";
  if (kind === "body") return "organization";
  if (kind === "document") return "document";
  if (head.text === "%" || head.tag === "CD" || quantities.has(head.lemma))
    return single ? "unnamed" : "group";
  if (commonAcronyms.has(head.text) && range[0] === head.index) return "document";
  if (head.tag.startsWith("NNP") || knownBodies.has(head.lower)) return "organization";
  if (head.tag === "NN" && range[1] > range[0])
    return human || soundsHuman(head.lemma) ? "unnamed" : "document";
  return single ? "unnamed" : "group";
}

/** "one in three Scots", "two out of three", "42% of Lisseans", "as many as three-fourths of them", but not "one of the clerks" */
function isShare(
  words: readonly Word[],
  { head, range: [from, to], single }: Description,
): boolean {
  for (let index = from; index < Math.min(to, head.index + 1); index += 1) {
    if (words[index]?.tag !== "CD") continue;
    const link = words[index + 1]?.lower;
    const whole = words[link === "out" ? index + 3 : index + 2];
    if ((link === "in" || link === "out") && whole?.tag === "CD") return true;
  }
  const isOf = words[head.index - 1]?.lower === "of" || words[head.index - 2]?.lower === "of";
  return !single && isOf && head.tag === "NNPS" && head.index > from;
}

/** "the bank | and its lawyers", "the council | and residents", but not "the chairman | and founder" */
function joinsOthers(words: readonly Word[], { head, range: [, to] }: Description): boolean {
  // "the Fenn | and Rook campaigns"
  if (head.tag.startsWith("NNP") || kindOfNoun(head) === "document") return false;
  if (!/^(?:and|nor)$/.test(words[head.index + 1]?.lower ?? "")) return false;
  const next = words[head.index + 2];
  const last = words.slice(head.index + 2, to).findLast(({ tag }) => /^NNS?$/.test(tag));
  if (!next || !last) return false;
  const kind = kindOfNoun(last);
  return kind === "people" || (/^(?:DT|PRP\$)$/.test(next.tag) && /^(?:body|person)$/.test(kind));
}

/** "a growing body | of research" */
function isOfStudies(words: readonly Word[], { index }: Word): boolean {
  return words[index + 1]?.lower === "of" && learning.has(words[index + 2]?.lower ?? "");
}

/** "One recalled it", "Somebody in the hall denied it", "The other denied it", but not "No one recalled it" */
function isOne(words: readonly Word[], { index, lower }: Word): boolean {
  const before = words[index - 1]?.lower;
  if (lower === "somebody" || lower === "someone" || lower === "another") return true;
  return (lower === "one" && before !== "no") || (lower === "other" && before === "the");
}

/** "the chief whip", "the deputy provost": whatever the noun, such words rank people. */
function isRank(word: Word | undefined): boolean {
  return word !== undefined && rankWords.has(word.lower);
}

/** "The paper" is a newspaper where the article speaks of one, and otherwise a study. */
function hasMedia({ cast }: Scene): boolean {
  return cast.entities.some(
    (entity) =>
      isMediaName(entity) ||
      [...mediaNouns].some((noun) => noun !== "journal" && entity.roleWords.has(noun)),
  );
}

/** "two engineers", "sources close to the talks", "people briefed on the plan": individuals whose names are withheld. */
function isFew(words: readonly Word[], { head, range }: Description): boolean {
  if (head.lemma === "source") return true;
  // "two newspapers", "all three candidates"
  if (bodyNouns.has(head.lemma) || words[range[0]]?.lower === "all") return false;
  const after = words[head.index + 1];
  if (
    head.lower === "people" &&
    after &&
    after.sentence === head.sentence &&
    (/^(?:JJ|VBN|VBG)/.test(after.tag) || nearness.has(after.lower))
  )
    return true;
  for (let index = range[0]; index < head.index; index += 1) {
    // "six in 10 of those who voted"
    const isShare = words[index + 1]?.lower === "in";
    if (words[index]?.tag === "CD" && !isShare && FEW.has(words[index]?.lower ?? "")) return true;
  }
  return false;
}

const FEW: ReadonlySet<string> = new Set("one two three four five six 2 3 4 5 6".split(" "));

function soundsHuman(noun: string): boolean {
  return noun.length > 4 && /(?:er|or|eer|ee|man)$/.test(noun);
}
