import { evidenceVerbs } from "../../lexicon/anaphors.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { raising, responding, swiping } from "../../lexicon/replies.ts";
import { contains } from "../../span.ts";
import type { ParsedDocument, RatedAttribution, Speaker, Word } from "../../types.ts";
import { isNoun, isVerb, wordsUnder } from "../../words.ts";
import { stem, topicStems } from "../../stems.ts";
import { alliesAmong } from "./allies.ts";
import { paperOf, papersAmong } from "./papers.ts";
import { namesAmong, type Side, sideOfSpeaker } from "./side.ts";
import { type Clause, clausesIn } from "../words/clause.ts";
import { runsOf } from "../../letters.ts";

/** An attribution as one side's turn in what the article lets people say to each other. */
export interface Turn extends RatedAttribution {
  /** Place in reading order, and place in the list that `within` refers to. */
  readonly at: number;
  readonly given: number;
  /** Offset of the first word of cue or content. */
  readonly start: number;
  /** The sentences it starts and ends in. */
  readonly sentence: number;
  readonly until: number;
  readonly cueHead: Word | undefined;
  /** Whom it speaks for; null without a speaker. */
  readonly side: Side | null;
  /** The words of the content, the first sixty of them. */
  readonly words: readonly Word[];
}

/** An article's turns in reading order, with what the rules ask of them. */
export interface Talk {
  readonly document: ParsedDocument;
  readonly words: readonly Word[];
  readonly turns: readonly Turn[];
  /** "respond", "response" and the like before "to", "swipe" before "at" and "asked" before "about", by their sentence. */
  readonly responses: ReadonlyMap<number, readonly Word[]>;
  /** The nouns for the papers and pictures that say something in the article: "ad" of "the ad says". */
  readonly papers: ReadonlySet<string>;
  /** The words of the speaker's name, role and source. */
  readonly names: (turn: Turn) => ReadonlySet<string>;
  /** Stems of what a turn is about. */
  readonly stems: (turn: Turn) => ReadonlySet<string>;
  /** Its clauses that name their subject. */
  readonly clauses: (turn: Turn) => readonly Clause[];
  /** Stems of its speaker’s name, role and source. */
  readonly nameStems: (turn: Turn) => ReadonlySet<string>;
  /** In how many turns a stem occurs. */
  readonly spread: (stem: string) => number;
}

const LONGEST = 60;
const LONGEST_SOURCE = 10;

export function listen(document: ParsedDocument, rated: readonly RatedAttribution[]): Talk {
  const { words } = document;
  const known = namesAmong(words, rated);
  const inOrder = rated
    .map((attribution, given) => ({ attribution, given, start: startOf(attribution) }))
    .toSorted((a, b) => a.start - b.start || a.given - b.given);
  const allies = alliesAmong(
    words,
    inOrder.map(({ attribution }) => attribution),
  );
  const sideOf = remember(
    (speaker: Speaker) => sideOfSpeaker(speaker, known, allies.get(speaker.id) ?? null),
    ({ id }) => id,
  );
  const turns = inOrder.map(({ attribution, given, start }, at): Turn => {
    const cueHead = attribution.cue.length > 0 ? words[attribution.cueWord] : undefined;
    const content = wordsUnder(words, attribution.content, LONGEST);
    const [cued, from, to] = [cueHead?.sentence, content[0]?.sentence, content.at(-1)?.sentence];
    return {
      family: attribution.family,
      cue: attribution.cue,
      source: attribution.source,
      content: attribution.content,
      cueWord: attribution.cueWord,
      sourceWord: attribution.sourceWord,
      contentWord: attribution.contentWord,
      quotation: attribution.quotation,
      polarity: attribution.polarity,
      within: attribution.within,
      speaker: attribution.speaker,
      certainty: attribution.certainty,
      at,
      given,
      start,
      cueHead,
      words: content,
      side: attribution.speaker && sideOf(attribution.speaker.speaker),
      sentence: Math.min(cued ?? from ?? 0, from ?? cued ?? 0),
      until: Math.max(cued ?? to ?? 0, to ?? cued ?? 0),
    };
  });
  const stems = remember(
    (turn: Turn) => topicStems(turn.words),
    ({ at }) => at,
  );
  const clauses = remember(
    (turn: Turn) => clausesIn(words, turn.words),
    ({ at }) => at,
  );
  const names = remember(
    (turn: Turn) => namesOf(words, turn),
    ({ at }) => at,
  );
  const nameStems = remember(
    (turn: Turn) => new Set([...names(turn)].map(stem)),
    ({ at }) => at,
  );
  let counts: Map<string, number> | undefined;
  const spread = (topic: string): number => (counts ??= count(turns, stems)).get(topic) ?? 1;
  const papers = papersAmong(words, rated);
  const responses = responsesIn(words);
  return { document, words, turns, responses, papers, names, stems, clauses, nameStems, spread };
}

/** The words of a turn that are not put into another's mouth: "he said" in "She said he said he was innocent". */
export function ownWords(talk: Talk, turn: Turn): readonly Word[] {
  const end = turn.content.at(-1)?.end ?? 0;
  if ((talk.turns[turn.at + 1]?.start ?? end) >= end) return turn.words;
  const inner = talk.turns
    .slice(turn.at + 1, turn.at + 6)
    .filter(
      (other) =>
        !isOwn(turn, other) &&
        other.content.every((span) => turn.content.some((outer) => contains(outer, span))),
    );
  if (inner.length === 0) return turn.words;
  return turn.words.filter(
    (word) => !inner.some((other) => other.content.some((span) => contains(span, word))),
  );
}

/** “Nonsense,” with its marks, or without them and without a verb: "Nonsense, said Lind" are the words themselves too. */
export function isInOwnWords({ quotation, words, cueHead }: Turn): boolean {
  const [first] = words;
  return (
    quotation === "direct" ||
    (first !== undefined &&
      !first.tag.startsWith("W") &&
      cueHead !== undefined &&
      first.index < cueHead.index &&
      !words.some(
        (word) => word.index < cueHead.index && isVerb(word) && !falsities.has(word.lower),
      ))
  );
}

/** The marks of a quotation part no words: "the stories were “made up”". */
export function withoutMarks(words: readonly Word[]): readonly Word[] {
  return words.filter(({ tag }) => tag !== "``" && tag !== "''");
}

/** "She said she had denied it", "The records show that they are false": one’s own word, though another attribution stands in it. */
export function isOwn({ side }: Turn, { side: inner, cueHead }: Turn): boolean {
  return (
    (cueHead !== undefined && evidenceVerbs.has(cueHead.lemma)) ||
    (side !== null && inner !== null && side.parties.some((party) => inner.parties.includes(party)))
  );
}

function responsesIn(words: readonly Word[]): Map<number, Word[]> {
  const found = new Map<number, Word[]>();
  for (const word of words) {
    const isAt = swiping.has(word.lemma) && words[word.index + 1]?.lower === "at";
    if (!isAt && !isRaised(words, word) && !(responding.has(word.lemma) && goesTo(words, word)))
      continue;
    found.set(word.sentence, [...(found.get(word.sentence) ?? []), word]);
  }
  return found;
}

/** "Asked about the claims", "told of the remarks" */
export function isRaised(words: readonly Word[], { lower, tag, index, sentence }: Word): boolean {
  // at the head of a sentence a participle may be taken for anything
  const isPut = tag === "VBN" || words[index - 1]?.sentence !== sentence;
  return isPut && (raising.get(lower)?.has(words[index + 1]?.lower ?? "") ?? false);
}

/** "responded to the allegations", "responded on Sunday to the allegations" */
function goesTo(words: readonly Word[], { index, sentence }: Word): boolean {
  return words
    .slice(index + 1, index + 4)
    .some((word) => word.lower === "to" && word.sentence === sentence);
}

function namesOf(words: readonly Word[], turn: Turn): ReadonlySet<string> {
  const { speaker, source } = turn;
  const { name = "", role = null } = speaker?.speaker ?? {};
  const paper = paperOf(words, turn);
  const known = runsOf(`${name} ${role ?? ""}`.toLowerCase());
  const nouns = wordsUnder(words, source, LONGEST_SOURCE).filter((word) => isNoun(word));
  return new Set([
    ...known.filter((word) => word.length > 2),
    ...nouns.map((word) => word.lower),
    ...(paper ? [paper.lower] : []),
  ]);
}

function startOf({ cue, content }: RatedAttribution): number {
  return Math.min(
    cue[0]?.start ?? Number.POSITIVE_INFINITY,
    content[0]?.start ?? Number.POSITIVE_INFINITY,
  );
}

function remember<Subject, Value>(
  compute: (subject: Subject) => Value,
  keyOf: (subject: Subject) => unknown,
): (subject: Subject) => Value {
  const known = new Map<unknown, Value>();
  return (subject) => {
    const key = keyOf(subject);
    const value = known.get(key) ?? compute(subject);
    known.set(key, value);
    return value;
  };
}

function count(
  turns: readonly Turn[],
  stems: (turn: Turn) => ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const turn of turns)
    for (const topic of stems(turn)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
}
