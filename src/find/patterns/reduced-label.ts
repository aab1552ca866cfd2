import { namingCues } from "../../lexicon/naming-cues.ts";
import { openViews, passiveAsCues } from "../../lexicon/passive-cues.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { shape } from "../content/content.ts";
import { phraseStart } from "../source/named-before.ts";
import { isDash, isFiniteVerb, isOpeningMark, type Range, type Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A participle set off behind its noun that says what somebody calls it: "The scheme, called a farce by drivers, was dropped", "Such talk
 * — considered harsher than any before it — is alarming". The tree often takes it for a past with the noun for a subject.
 */
export const proposeReducedLabels: Propose = needing([namingCues, passiveAsCues], (scene, verb) => {
  if (!/^VB[DN]$/.test(verb.tag) || !(namingCues.has(verb.lemma) || passiveAsCues.has(verb.lemma)))
    return [];
  const { words } = scene;
  // ", | long considered"
  const cue = backOver(words, verb.index, ({ tag }) => tag.startsWith("RB"));
  const isSetOff = isMark(words[cue - 1]);
  const noun = words[isSetOff ? cue - 2 : cue - 1];
  if (!noun?.tag.startsWith("NN") || noun.sentence !== verb.sentence) return [];
  const end = isSetOff ? endOf(scene, verb) : endOfBare(scene, verb);
  if (end < 0) return [];
  const by = words.slice(verb.index + 1, end).find(({ lower }) => lower === "by");
  const name: Range = [verb.index + 1, by?.index ?? end];
  if (!isName(scene, verb, name)) return [];
  const party = by ? words.slice(by.index + 1, end) : [];
  const agent = party.find(({ tag }) => /^(?:NN|PRP$|CD)/.test(tag));
  if (by ? !agent : !openViews.has(verb.lemma)) return [];
  const head = firstHead(party) ?? party.findLast(({ tag }) => tag.startsWith("NN")) ?? agent;
  return [
    {
      family: "passive",
      cueWord: verb.index,
      cue: [[cue, verb.index + 1]],
      sourceWord: head?.index ?? null,
      source: by ? [[by.index + 1, end]] : [],
      contentWord: name[0],
      content: shape(scene, [[phraseStart(scene, noun.index), noun.index + 1], name], []),
      polarity: "positive",
    },
  ];
});

/** "by | two of his aides": the first noun before a preposition. */
function firstHead(party: readonly Word[]): Word | undefined {
  const until = party.findIndex(({ tag }) => tag === "IN");
  return party
    .slice(0, until < 0 ? party.length : until)
    .findLast(({ tag }) => /^(?:NN|CD)/.test(tag));
}

function isMark(word: Word | undefined): boolean {
  return word?.text === "," || isDash(word) || word?.text === "(";
}

/** The comma, dash or bracket that closes it, with no verb of its own before; -1 where there is none. */
function endOf({ words }: Scene, verb: Word): number {
  for (let index = verb.index + 1; index < verb.index + LONGEST; index++) {
    const word = words[index];
    if (word?.sentence !== verb.sentence || isFiniteVerb(word)) return -1;
    if (isMark(word) || /^[.;)]$/.test(word.text)) return index;
  }
  return -1;
}

/** "A report labelled “a whitewash” by its staff | was published": with quoted words and "by" behind it, up to the verb of the noun, but not "a film called “Dawn” by Reed": that is a title. */
function endOfBare(scene: Scene, { index, sentence, tag }: Word): number {
  const { words } = scene;
  if (tag !== "VBN" || !isOpeningMark(scene, index + 1)) return -1;
  if (startsUpper(words[index + 2]?.text ?? "")) return -1;
  const [, by] = scene.quoted[scene.quotationOf[index + 1] ?? -1] ?? [];
  if (by === undefined || words[by]?.lower !== "by") return -1;
  const end = onOver(words, by, (word) => isPhrasePart(word) || word.tag === "POS");
  return isFiniteVerb(words[end]) && words[end]?.sentence === sentence ? end : -1;
}

/** "as reckless", "a farce", "harsher than any", “unfit”. */
function isName(scene: Scene, verb: Word, [from, to]: Range): boolean {
  const first = scene.words[from];
  if (!first || from >= to) return false;
  if (first.lower === "as") return passiveAsCues.has(verb.lemma) && to > from + 1;
  if (!namingCues.has(verb.lemma)) return false;
  const isQuoted = isOpeningMark(scene, from);
  return (
    isQuoted ||
    /^an?$/.test(first.lower) ||
    /^(?:JJ|RBR|RBS)/.test(first.tag) ||
    first.lower === "too"
  );
}

/** In words. */
const LONGEST = 20;
