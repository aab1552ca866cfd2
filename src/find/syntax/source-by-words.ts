import { documentNouns, showings } from "../../lexicon/documents.ts";
import { laterOrdinals } from "../../lexicon/quantities.ts";
import { reckonedFrom, times } from "../../lexicon/times.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb, isVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import { frontedSource } from "./fronted.ts";
import { insertedCue } from "./inserted.ts";
import { invertedSource } from "./inverted.ts";
import { otherVoice } from "./other-voice.ts";
import { isPhrasePart, startOfNouns } from "./plain-phrase.ts";
import { verbStart } from "./verb-form.ts";
import { backOver, onOver } from "./walk.ts";
import { isPerson } from "./whole-name.ts";

/** The source of a cue where its place in the sentence tells it by the words alone, whatever the tree makes of them. */
export function sourceByWords(scene: Scene, cue: number): Range | undefined {
  return (
    invertedSource(scene, cue) ??
    ownedSource(scene, cue) ??
    openingSource(scene, cue) ??
    joinedSource(scene, cue) ??
    heardSource(scene, cue) ??
    shownSource(scene, cue) ??
    attendingSource(scene, cue) ??
    countedSource(scene, cue) ??
    datedSource(scene, cue) ??
    glossedSource(scene, cue) ??
    insertedCue(scene, cue)?.source ??
    frontedSource(scene, cue) ??
    (childOf(scene, cue, "nsubj") ? undefined : otherVoice(scene, cue))
  );
}

/**
 * "beat Lisse Town, | whose manager, Mick Holm, | claimed": behind a pronoun that owns him and the comma of his name stands who speaks,
 * and nobody before it.
 */
function ownedSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  const comma = closingComma(scene, cue);
  const start = comma && backOver(words, comma, ({ tag }) => tag.startsWith("NNP"));
  if (!start || start === comma || words[start - 1]?.text !== ",") return undefined;
  const owner = backOver(words, start - 1, ({ tag }) => /^(?:NN|JJ)/.test(tag)) - 1;
  return owner < start - 2 && words[owner]?.lower === "whose" ? [owner, comma] : undefined;
}

/**
 * "| The former head of US cable firm Vesper | has told", "| Newspaper reports in Ohio | have said": where a person or a paper with its
 * phrase opens the sentence right up to the cue, it is not the firm or the place behind the preposition that speaks.
 */
function openingSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  if (!isVerb(words[cue])) return undefined;
  const end = verbStart(scene, cue);
  const [start] = sentenceRange(scene, cue);
  const first = words.slice(start, end).find(({ tag }) => tag === "IN");
  const holder = words[(first?.index ?? 0) - 1];
  if (!first || !holder || !words[end - 1]?.tag.startsWith("NN")) return undefined;
  const isSource =
    first.lower === "of"
      ? isPerson(holder.lemma)
      : first.lower === "in" && documentNouns.has(holder.lemma) && holder.lower.endsWith("s");
  const isWhole = words
    .slice(start, end)
    .every((word) => isPhrasePart(word) || word === first || word === holder);
  return isSource && isWhole && holder.head !== cue ? [start, end] : undefined;
}

/** "It leaks and | its maker, Vesper Software, | says": behind a clause of its own. */
function joinedSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  const comma = closingComma(scene, cue);
  const name = comma && backOver(words, comma, ({ tag }) => tag.startsWith("NNP"));
  if (!name || name === comma || words[name - 1]?.text !== ",") return undefined;
  const owner = backOver(words, name - 1, ({ tag }) => /^(?:NN|JJ)/.test(tag)) - 1;
  const isJoined =
    words[owner]?.tag === "PRP$" && /^(?:and|but)$/.test(words[owner - 1]?.lower ?? "");
  const [from] = sentenceRange(scene, cue);
  return isJoined && words.slice(from, owner).some(isFiniteVerb) ? [owner, comma] : undefined;
}

/** "| Standish, | 31, | has denied": whatever the tagger takes a name before an age for. */
export function agedSource(scene: Scene, cue: number): Word | undefined {
  const { words } = scene;
  const comma = closingComma(scene, cue);
  const name = comma ? words[comma - 3] : undefined;
  const isAged = words[(comma ?? 0) - 1]?.tag === "CD" && words[(comma ?? 0) - 2]?.text === ",";
  return isAged && name?.index === sentenceRange(scene, cue)[0] && startsUpper(name.text)
    ? name
    : undefined;
}

/** "| Tam, | whose real name is Tamsin Holm, | had claimed": a name that opens the sentence before such a clause with a verb of its own. */
export function renamedSource(scene: Scene, cue: number): number | undefined {
  const { words } = scene;
  const comma = closingComma(scene, cue);
  if (!comma) return undefined;
  const [from] = sentenceRange(scene, cue);
  const end = onOver(words, from, ({ tag }) => tag.startsWith("NNP"));
  if (words[end]?.text !== "," || words[end + 1]?.lower !== "whose") return undefined;
  const between = words.slice(end + 1, comma);
  return between.some(isFiniteVerb) && !between.some(({ text }) => text === ",")
    ? end - 1
    : undefined;
}

/** ", with | the union | accusing the firm": behind a comma and "with" a participle has its own subject. */
export function attendingSource({ words }: Scene, cue: number): Range | undefined {
  if (words[cue]?.tag !== "VBG") return undefined;
  const start = backOver(words, cue, isPhrasePart);
  // "with one accusing it of theft and | another clerk | saying so"
  const first = words[start - 1]?.tag === "CC" ? firstAttending(words, start - 1) : start;
  const isSetOff = words[first - 1]?.lower === "with" && words[first - 2]?.text === ",";
  return isSetOff && start < cue && words[cue - 1]?.tag.startsWith("NN") ? [start, cue] : undefined;
}

/** Back from the conjunction over a participle and what it takes, to its subject. */
function firstAttending(words: readonly Word[], conjunction: number): number {
  const start = backOver(words, conjunction, ({ text, lower }) => text !== "," && lower !== "with");
  return words.slice(start, conjunction).some(({ tag }) => tag === "VBG") ? start : conjunction;
}

/** "; | a third | cautioned that", ", while | another | disagreed": a number or a pronoun alone, which may look like an adverb. */
function countedSource({ words }: Scene, cue: number): Range | undefined {
  const one = words[cue - 1];
  if (!/^VB[DNZ]$/.test(words[cue]?.tag ?? "")) return undefined;
  // "and a third, | Alder, | says"
  const name =
    one?.text === "," ? backOver(words, cue - 1, ({ tag }) => tag.startsWith("NNP")) : cue;
  const isNamed = name < cue - 1 && words[name - 1]?.text === ",";
  if (isNamed && isOneMore(words, name - 2)) return [name - 3, cue - 1];
  if (isOneMore(words, cue - 1)) return [cue - 2, cue];
  const isOther = /^(?:another|others)$/.test(one?.lower ?? "");
  return isOther && words[cue - 2]?.text === ";" ? [cue - 1, cue] : undefined;
}

/** "| A review | two years later | found that": no time between a noun phrase that opens a clause and its verb is who speaks. */
function datedSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  if (!reckonedFrom.has(words[cue - 1]?.lower ?? "")) return undefined;
  if (!times.has((words[cue - 2]?.lower ?? "").replace(/s$/, ""))) return undefined;
  const end = backOver(words, cue - 2, ({ tag, lower }) => tag === "CD" || HOW_MANY.has(lower));
  const start = startOfNouns(scene, end);
  const opens =
    sentenceRange(scene, cue)[0] === start || /^(?:,|:|CC|IN)$/.test(words[start - 1]?.tag ?? "");
  return opens && start < end && end < cue - 2 ? [start, end] : undefined;
}

const HOW_MANY: ReadonlySet<string> = new Set(["a", "few", "many", "several"]);

/** "Holm sat out, and by Monday | a former clerk, now an analyst, | was telling": what is set off before an auxiliary goes with the noun before. */
function glossedSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  const subject = childOf(scene, cue, "nsubj", "nsubj:pass");
  if (subject && !times.has(subject.lower)) return undefined;
  const end = backOver(words, cue, ({ tag }) => /^(?:VB|MD|RB)/.test(tag)) - 1;
  if (end === cue - 1 || words[end]?.text !== ",") return undefined;
  const gloss = backOver(words, end, (word) => isPhrasePart(word) || word.tag === "RB");
  const noun = words[gloss - 2];
  if (gloss > end - 2 || words[gloss - 1]?.text !== "," || !noun?.tag.startsWith("NN"))
    return undefined;
  const from = backOver(words, gloss - 1, isPhrasePart);
  // "by Monday morning | a clerk"
  const start = times.has(words[from]?.lower ?? "") ? onOver(words, from, isNounOnly) : from;
  return start < gloss - 1 && !times.has(noun.lower) ? [start, end] : undefined;
}

function isNounOnly({ tag }: Word): boolean {
  return tag.startsWith("NN");
}

/** "a | third" */
function isOneMore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.lower === "a" && laterOrdinals.has(words[index]?.lower ?? "");
}

/** The comma right before a cue and its auxiliary. */
function closingComma(scene: Scene, cue: number): number | undefined {
  const { words } = scene;
  const end = verbStart(scene, cue);
  return words[end - 1]?.text === "," ? end - 1 : undefined;
}

/** "heard | the first officer | say, “…”": of a bare verb behind what is heard the noun phrase between is the subject. */
function heardSource({ words }: Scene, cue: number): Range | undefined {
  if (words[cue]?.tag !== "VB") return undefined;
  const start = backOver(words, cue, ({ tag }) => /^(?:NN|JJ|DT|PRP|POS)/.test(tag));
  return start < cue && words[start - 1]?.lemma === "hear" ? [start, cue] : undefined;
}

/** "a video of | Mr Lund | saying that", "reminds her of | Lund | telling voters": who is shown or called to mind saying so. */
function shownSource({ words }: Scene, cue: number): Range | undefined {
  if (words[cue]?.tag !== "VBG") return undefined;
  const start = backOver(words, cue, isPhrasePart);
  if (start === cue || words[start - 1]?.lower !== "of") return undefined;
  const shown = showings.has(words[start - 2]?.lemma ?? "");
  const hearer = backOver(words, start - 1, (word) => isPhrasePart(word) || word.tag === "PRP");
  const reminded = hearer < start - 1 && words[hearer - 1]?.lemma === "remind";
  return shown || reminded ? [start, cue] : undefined;
}
