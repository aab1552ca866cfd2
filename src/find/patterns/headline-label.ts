import { knownBodies } from "../../lexicon/bodies.ts";
import { labelNouns, rubrics, wronged } from "../../lexicon/label-nouns.ts";
import { offices } from "../../lexicon/offices.ts";
import { manNouns, personNouns, womanNouns } from "../../lexicon/people.ts";
import { firstPerson } from "../../lexicon/pronouns.ts";
import type { Word } from "../../types.ts";
import { startsUpper } from "../../letters.ts";
import { endOver } from "../syntax/walk.ts";
import { isOpeningMark, isPunctuation, isVerb, type Range, type Scene } from "../scene.ts";

/**
 * Whether the words before the colon of a headline say what stands behind it: "Holm: Pier will close", "Mayor: Pier will close", "Poll: Holm in
 * dead heat with Berg", unlike "Weather: Rain will fall".
 */
export function saysInHeadline(scene: Scene, label: Range, told: Range, head: number): boolean {
  const word = scene.words[head];
  if (!word || isScore(scene, label)) return false;
  const isAcronym = label[1] === label[0] + 1 && word.text === word.text.toUpperCase();
  const known = isAcronym && knownBodies.has(word.lower);
  const isVoice = known || isOffice(scene, label, word);
  if (!tells(scene, told, isVoice)) return false;
  // "Premier League: No change at top"
  const first = scene.words[told[0]];
  if (first?.lower === "no" && !isVoice && label[1] > label[0] + 1 && word.entity !== "person")
    return false;
  // "Radio Lisse: We answer your questions"
  const asked = scene.words.slice(told[0], told[1]).some(({ lower }) => lower === "your");
  const isDesk = asked && word.entity !== "person";
  const isOwn = isPersonal(scene, told) && word.entity !== "location" && !isDesk;
  if (isVoice || (PEOPLE.some((nouns) => nouns.has(word.lemma)) && isOwn)) return true;
  const named = word.tag.startsWith("NNP") || word.entity === "organization";
  if (isOwn && word.tag.startsWith("NNP") && startsUpper(word.text)) return true;
  return isNamed(scene, word, named && (label[1] > label[0] + 1 || word.entity === "person"));
}

/** "WHO chief", "Ex-driver’s lawyer", but not "Missing mayor: Police find car": those speak who have an office, or are many. */
function isOffice({ words }: Scene, [from]: Range, { tag, lemma, index }: Word): boolean {
  if (index === from && rubrics.has(lemma)) return false;
  const people = tag === "NNS" && personNouns.has(lemma);
  const speaks = labelNouns.has(lemma) || offices.has(lemma);
  return people || (speaks && !words.slice(from, index).some(({ lower }) => wronged.has(lower)));
}

/** “Lisse 1-2 Holm: Berg wins it late”, “Lisse 2 Holm 1: Berg wins it late”: who played, and the score. */
function isScore({ words }: Scene, [from, to]: Range): boolean {
  const label = words.slice(from, to);
  const goals = label.filter(({ text }) => /^\d\d?$/.test(text));
  return goals.length === 2 || label.some(({ text }) => /^\d\d?[-–]\d\d?$/.test(text));
}

/**
 * "Holm: Pier will close": who speaks in a headline by one name is named again below, unlike "Weather: Rain will fall", where there is
 * anything below. Where it happens says nothing: "Lisse: Pier will close".
 */
function isNamed({ words }: Scene, label: Word, looks: boolean): boolean {
  const { text, sentence, entity, tag } = label;
  if (entity === "location" || !startsUpper(text)) return false;
  if (looks || words.at(-1)?.sentence === sentence) return tag === "NNP";
  return (lastNamed(words).get(text) ?? -1) > sentence;
}

/** The last sentence in which each name stands, told by its capital inside a sentence or as a person’s; worked out once for all headlines. */
function lastNamed(words: readonly Word[]): ReadonlyMap<string, number> {
  const known = named.get(words);
  if (known) return known;
  const last = new Map<string, number>();
  for (const { text, tag, entity, index, sentence } of words)
    if (tag.startsWith("NNP") && (entity === "person" || words[index - 1]?.sentence === sentence))
      last.set(text, sentence);
  named.set(words, last);
  return last;
}

const named = new WeakMap<readonly Word[], ReadonlyMap<string, number>>();

/** "Iran: We will not talk", "Holm Backs Berg: I Was Wrong": "I" and "we" are theirs whom the label names. */
function isPersonal(scene: Scene, [from, to]: Range): boolean {
  return scene.words
    .slice(from, to)
    .some(({ lower, index }) => firstPerson.has(lower) && (scene.quotationOf[index] ?? -1) < 0);
}

/** "Ada Holm | Quits Race: I Was Wrong": who does something and speaks of it in the first person. */
export function doerIn(scene: Scene, [from, to]: Range, told: Range): Range | undefined {
  const end = endOver(scene.words, from, ({ tag }) => tag.startsWith("NNP"));
  const isDone =
    end < to && scene.words[end - 1]?.entity === "person" && scene.words[end]?.tag === "VBZ";
  // "Ada Holm Wins Race: I Watched It All" is told by who watched
  const [first, second] = scene.words.slice(told[0], told[1]);
  const isOwn = firstPerson.has(first?.lower ?? "") && second?.lemma === "be";
  return isDone && isOwn && isPersonal(scene, told) ? [from, end] : undefined;
}

/** "Holm: Pier will close", "Poll: Holm to Win Vote", not "Holm: The man who saved a pier" */
function tells(scene: Scene, [from, to]: Range, isVoice: boolean): boolean {
  const told = scene.words.slice(from, to);
  const [first, second] = told;
  // "Holm: Trust voters on pier" is an order
  if (first?.tag === "VB" && first.relation === "root") return false;
  // "Book: How to win at chess", "Lawsuit: Holm v Berg heard in June"
  if (/^(?:how|what|why)$/.test(first?.lower ?? "") || /^vs?$/.test(second?.lower ?? ""))
    return false;
  // "Holm: No deal on pier"
  const opens = first?.lower === "no" || !/^(?:DT|IN|W)/.test(first?.tag ?? "");
  const isTitled = opens && told.every(({ text }) => text.length < LONG || startsUpper(text));
  // "Poll: Voters sour on Holm", "Police: Man shot wife": who has no article is who did it, whatever the tagger makes of the verb
  const isWho = second?.tag !== "POS" && PEOPLE.some((nouns) => nouns.has(first?.lemma ?? ""));
  // "Holm: Lisse ‘the best in the country’"
  const isQuoted = told.some(({ index }) => index > from && isOpeningMark(scene, index));
  return (
    ((isTitled || isWho || first?.lower === "no" || (opens && (isVoice || isQuoted))) &&
      told.filter((word) => !isPunctuation(word)).length > 2) ||
    told.some((word) => isPredicate(scene, word))
  );
}

/** Not "the man who | saved a pier", "the price of | saving it" */
function isPredicate({ words }: Scene, word: Word): boolean {
  const before = words[word.index - 1]?.tag ?? "";
  return isVerb(word) && !/^W[PD]/.test(before) && !(word.tag === "VBG" && before === "IN");
}

const PEOPLE = [personNouns, manNouns, womanNouns];

/** In a title words of four letters and more have a capital. */
const LONG = 4;
