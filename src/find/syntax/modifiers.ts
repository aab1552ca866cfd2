import { calendar } from "../../lexicon/calendar.ts";
import { documentNouns, documentPlurals } from "../../lexicon/documents.ts";
import { nearness, personNouns, spokespeople } from "../../lexicon/people.ts";
import { partialPronouns } from "../../lexicon/pronouns.ts";
import { beforeTimes, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { encountering } from "../../lexicon/finding-out.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { closenessEnd } from "./close-to.ts";
import {
  isDash,
  isFiniteVerb,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Scene,
} from "../scene.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { backOver, endOver, onOver } from "./walk.ts";

/** "The club | last night dismissed", "Mr Lund | on Tuesday denied", "a bulletin | from Thursday that said": past the time between a noun and its cue. */
export function beforeTime(scene: Scene, index: number): number {
  let before = backOver(scene.words, index + 1, ({ lower }) => times.has(lower)) - 1;
  if (before === index) return index;
  if (beforeTimes.has(scene.words[before]?.lower ?? "")) before--;
  if (/^(?:from|in)$/.test(scene.words[before]?.lower ?? "")) before--;
  return /^(?:NN|PRP$|-RRB-)/.test(scene.words[before]?.tag ?? "") ? before : index;
}

/** "Orla Lund | (D-Lisse)" */
export function beforeBracket(scene: Scene, index: number): number {
  if (scene.words[index]?.tag !== "-RRB-") return index;
  let open = index - 1;
  while (open > index - LONGEST_BRACKET && scene.words[open]?.tag !== "-LRB-") open -= 1;
  return scene.words[open]?.tag === "-LRB-" ? open - 1 : index;
}

const LONGEST_BRACKET = 6;

/** "Small, who saw it on Monday, | said", "Lund, after the scandal broke in March, | initially said": what opens the sentence before a comma. */
export function openingTopic(scene: Scene, index: number): Word | undefined {
  if (scene.words[index]?.text !== ",") return undefined;
  const [from] = sentenceRange(scene, index);
  const phrase = nounPhraseEnd(scene, from);
  const head = scene.words[phrase - 1];
  const end = closenessEnd(scene, phrase);
  if (phrase === from || end >= index || scene.words[end]?.text !== "," || !head) return undefined;
  if (!/^(?:NN|JJ|CD)/.test(head.tag) || times.has(head.lower)) return undefined;
  // "Rook, who left, …, and Lund, who stayed, said": another clause has begun, but not in "One, who left and hid, said".
  const between = scene.words.slice(end + 1, index);
  return between.some(
    ({ tag, index: at }) => tag === "``" || (tag === "CC" && !isVerb(scene.words[at + 1])),
  ) || !between.some((word) => isFiniteVerb(word))
    ? undefined
    : head;
}

/** "a man | whose dog died told", "an aide | whose name was redacted warned": past a relative clause without commas. */
export function behindRelative(scene: Scene, end: number): number {
  const index = beforeWork(scene, end);
  if (!/^(?:VB|RB|JJ|RP)/.test(scene.words[index]?.tag ?? "")) return index;
  for (let back = index; back > index - 8 && back > 0; back--) {
    if (isPunctuation(scene.words[back])) return end;
    if (opensRelative(scene, back) && scene.words[back - 1]?.tag.startsWith("NN"))
      return overGoverned(scene, back - 1);
  }
  return end;
}

/** "who wrote | the law": back over the object of what attributes no clause to whoever wrote it. */
function beforeWork(scene: Scene, index: number): number {
  const verb = backOver(scene.words, index + 1, ({ tag }) => /^(?:DT|JJ|NN|PRP\$)/.test(tag)) - 1;
  return scene.words[verb]?.lemma === "write" ? verb : index;
}

/** "a guard who was in the building": the predicate of a relative clause stands for the noun before the pronoun. */
export function relativeHead(scene: Scene, word: Word | undefined): Word | undefined {
  const from = word ? subtree(scene, word.index)[0] : -1;
  return from > 0 && opensRelative(scene, from) ? scene.words[from - 1] : word;
}

/** "Data published on Monday showed": from a time before the cue over the participle it dates to the noun. */
export function reducedHead(scene: Scene, word: Word | undefined): Word | undefined {
  if (!word || !times.has(word.lower)) return word;
  for (let index = word.index - 1; index > 0; index--) {
    const tag = scene.words[index]?.tag ?? "";
    if (/^VB[ND]$/.test(tag)) {
      const noun = scene.words[index - 1];
      return noun?.tag.startsWith("NN") ? noun : word;
    }
    if (!/^(?:IN|DT|NNS?|NNP|CD|RBR?|JJ)$/.test(tag)) return word;
  }
  return word;
}

/** "engineers who worked on the ship": from the last noun of a relative clause to the noun that the clause is about. */
export function antecedentOf(scene: Scene, word: Word): Word | undefined {
  let current: Word | undefined = word;
  for (let step = 0; step < 6 && current; step++) {
    const head: Word | undefined = scene.words[current.head];
    if (
      current.relation === "acl:relcl" &&
      head &&
      head.index < word.index &&
      head.tag.startsWith("NN")
    )
      return head;
    current = head;
  }
  return undefined;
}

/**
 * "Officials | who saw the plan said": the clause that opens its sentence with a noun and a relative pronoun has its own verb behind
 * that of the relative clause, whatever the tree takes the noun between them for.
 */
export function openingNoun(scene: Scene, subject: Word, verb: number): Word | undefined {
  const [from] = sentenceRange(scene, verb);
  const reduced = openingOf(scene, from, subject);
  if (reduced) return reduced;
  let relative = from;
  while (relative < subject.index && !opensRelative(scene, relative)) relative++;
  const noun = relative < subject.index ? scene.words[relative - 1] : undefined;
  if (!noun || !noun.tag.startsWith("NN") || finiteVerbFrom(scene, from, noun.index))
    return undefined;
  const own = finiteVerbFrom(scene, relative, subject.index);
  if (!own || own.lemma === "be") return undefined;
  if (clauseCues.has(own.lemma) && !meetsThing(scene, own, verb)) return undefined;
  const between = scene.words.slice(own.index + 1, subject.index + 1);
  if (between.some((word) => isPunctuation(word) || OPENERS.has(word.tag) || isFiniteVerb(word)))
    return undefined;
  return scene.words[overGoverned(scene, noun.index)];
}

/** "The woman who | found the body | said": what somebody comes upon does not speak, where a verb of saying with its own clause stands right behind it. */
function meetsThing({ words }: Scene, { lemma, index }: Word, verb: number): boolean {
  const end = onOver(words, index, isPhrasePart);
  const says = speechCues.has(words[verb]?.lemma ?? "") && end === verb;
  return says && encountering.has(lemma) && words[end - 1]?.tag.startsWith("NNP") !== true;
}

/** "Voters | in Lisse who saw it said": the verb behind the clause is that of the first noun, whichever of the two saw it. */
function overGoverned(scene: Scene, noun: number): number {
  const { words } = scene;
  const start = backOver(words, noun, (word) => word.tag === "IN" || isPhrasePart(word));
  const end = nounPhraseEnd(scene, start);
  const isHead = words[end - 1]?.tag.startsWith("NN") && words[end]?.tag === "IN" && end <= noun;
  return isHead ? end - 1 : noun;
}

/** "Officials | examining that fire have said", "An ad | his camp began showing in May says": the same without a pronoun. */
function openingOf(scene: Scene, from: number, subject: Word): Word | undefined {
  const end = nounPhraseEnd(scene, from);
  const [noun, next] = [scene.words[end - 1], scene.words[end]];
  if (end === from || end > subject.index) return undefined;
  // "Some | in the party worry", "A few | in the party worry"
  const isNearby = noun?.lower === "those" && nearness.has(next?.lower ?? "");
  const isAmong =
    isNearby || (noun !== undefined && partialPronouns.has(noun.lower) && next?.tag === "IN");
  if (!isAmong && !noun?.tag.startsWith("NN")) return undefined;
  const isDate = subject.tag === "CD" || calendar.has(subject.lower);
  const between = scene.words.slice(end, subject.index + 1);
  const isClosed = (word: Word): boolean => isPunctuation(word) || OPENERS.has(word.tag);
  // "A spokesman | for the town clerk said"
  const isPerson = spokespeople.has(noun.lemma) || personNouns.has(noun.lemma);
  const isText = documentNouns.has(noun.lemma) || documentPlurals.has(noun.lower);
  const isOf =
    subject.entity !== "person" &&
    ((isPerson && next?.lower === "for") || (isText && /^(?:by|from)$/.test(next?.lower ?? "")));
  // "Papers | lodged at the court claim"
  const isReduced =
    next?.tag === "VBG" || (isText && next?.tag === "VBN") || (isPerson && isSentFor(scene, end));
  if (between.some(isClosed) || !(isDate || isOf || isReduced || isAmong)) return undefined;
  const isPast = (word: Word): boolean => isFiniteVerb(word) && !isSentFor(scene, word.index);
  return isDate || !between.some(isPast) ? noun : undefined;
}

/** "Officers | called to the scene | said", "people | interviewed for the book | say": a past between people and a preposition is no verb of theirs where one noun phrase with another follows. */
export function isSentFor({ words }: Scene, index: number): boolean {
  const [people, past, preposition] = words.slice(Math.max(0, index - 1), index + 2);
  if (!/^(?:NNS|NN)$/.test(people?.tag ?? "") || !past || !/^VB[DN]$/.test(past.tag)) return false;
  const isPeople = people?.tag === "NNS" || people?.lower === "people";
  const opens = /^(?:about|at|by|for|from|in|on|to|with)$/.test(preposition?.lower ?? "");
  return isPeople && opens && past.lower.endsWith("ed") && !clauseCues.has(past.lemma);
}

/** Past the words of a noun phrase, a participle before its noun among them: "one | leading owner", "an ad | his camp began". */
function nounPhraseEnd({ words }: Scene, from: number): number {
  return endOver(words, from, (word) => {
    const { index, tag } = word;
    const isBegun = index > from && words[index - 1]?.tag.startsWith("NN") === true;
    if (isBegun) return /^(?:NN|POS)/.test(tag);
    const next = index > from && /^VB[GN]$/.test(tag) ? words[index + 1] : undefined;
    return isPhrasePart(word) || (next !== undefined && isPhrasePart(next));
  });
}

/** What begins another clause: "who left when the firm said so". */
const OPENERS = new Set(["WDT", "WP", "WP$", "WRB"]);

const LONGEST_APPOSITION = 40;

/**
 * From a comma before the cue back over the appositions and relative clauses that it closes: "Mr Lund | , 46 , of Port ,",
 * "Rita Lund | , whose father, Carl, drowned ,".
 */
export function beforeApposition(scene: Scene, index: number): number {
  const mark = scene.words[index]?.text ?? "";
  if (mark !== "," && !isDash(scene.words[index])) return index;
  let finite = false;
  let nearest: number | undefined;
  for (let back = index - 1; back > index - LONGEST_APPOSITION && back > 0; back--) {
    const word = scene.words[back];
    if (!word || word.sentence !== scene.words[index]?.sentence) break;
    if (isFiniteVerb(word)) finite = true;
    if (word.text !== mark) continue;
    const noun = scene.words[back - 1];
    if (
      opensRelative(scene, back + 1) ||
      (scene.words[back + 1]?.tag === "CC" && opensRelative(scene, back + 2))
    ) {
      if (NAMING.has(noun?.tag ?? "")) return back - 1;
    }
    if (finite || !NAMING.has(noun?.tag ?? "")) continue;
    if (noun?.entity === "person") return back - 1;
    nearest ??= back - 1;
  }
  return nearest ?? index;
}

function opensRelative(scene: Scene, index: number): boolean {
  const { tag } = scene.words[index] ?? { tag: "" };
  return tag === "WDT" || tag === "WP" || tag === "WP$";
}

const NAMING = new Set(["NNP", "NNPS", "NN", "NNS", "PRP"]);
