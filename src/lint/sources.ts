import { anaphoricNouns } from "../lexicon/anaphors.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { cognition } from "../lexicon/cue-frames.ts";
import { authorities } from "../lexicon/unsourced.ts";
import type { ParsedDocument, Statement, Word } from "../types.ts";
import { childOf } from "../words.ts";
import { paragraphOf, sentenceOf, wordsOf } from "./places.ts";
import { shared, topicsOf } from "./topics.ts";

/** Who speaks where in an article. */
export interface Sources {
  /** The stems of what somebody says, by paragraph. */
  readonly topics: ReadonlyMap<number, ReadonlySet<string>>;
  /** The sentences that somebody speaks in. */
  readonly sentences: ReadonlySet<number>;
  /** Those that tell by whom the article was told: "according to Mara Lind", "the Courier reports". */
  readonly origins: ReadonlySet<number>;
  /** Those in which somebody denies a claim. */
  readonly denials: ReadonlySet<number>;
  /** The paragraphs that speak of police or courts, who stand behind what is alleged beside them. */
  readonly official: ReadonlySet<number>;
  /** The first sentence in which somebody accuses or claims; what is "alleged" later takes it up. */
  readonly accused: number;
}

/** Who stands behind what in an article, as several rules ask. */
export function sourcesOf(document: ParsedDocument, statements: readonly Statement[]): Sources {
  const topics = new Map<number, Set<string>>();
  const sentences = new Set<number>();
  const origins = new Set<number>();
  const denials = new Set<number>();
  let accused = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    // who could not confirm it does not stand behind it
    if (statement.source.length === 0 || statement.polarity === "negative") continue;
    const sentence = sentenceOf(document, statement);
    const paragraph = paragraphOf(document, sentence);
    const known = topics.get(paragraph) ?? new Set();
    for (const topic of topicsOf(document, statement)) known.add(topic);
    topics.set(paragraph, known);
    sentences.add(sentence);
    if (statement.family === "according" || statement.speaker?.speaker.type === "organization")
      origins.add(sentence);
    if (statement.response === "denial") denials.add(sentence);
    if (statement.certainty?.level === "alleged") accused = Math.min(accused, sentence);
  }
  const official = new Set(
    document.words
      .filter(({ lemma }) => authorities.has(lemma))
      .map(({ sentence }) => paragraphOf(document, sentence)),
  );
  return { topics, sentences, origins, denials, official, accused };
}

/** Whether a claim that nobody is named for has a source in its sentence, beside it, or within so many paragraphs. */
export function isSourcedNear(
  document: ParsedDocument,
  statement: Statement,
  { topics, sentences, origins, denials, official, accused }: Sources,
  reach: number,
): boolean {
  const sentence = sentenceOf(document, statement);
  if (sentences.has(sentence) || isTakenUp(document, sentence)) return true;
  // "According to the Courier it sank. It reportedly burned." "There are rumours that it sank. The owners denied them."
  const isBeside = (told: ReadonlySet<number>, ...others: readonly number[]): boolean =>
    others.some(
      (other) =>
        told.has(other) && paragraphOf(document, other) === paragraphOf(document, sentence),
    );
  if (isBeside(origins, sentence - 1, sentence - 2) || isBeside(denials, sentence + 1)) return true;
  if (wordsOf(document, sentence).some((word) => reports(document, word, statement))) return true;
  const paragraph = paragraphOf(document, sentence);
  const near = Array.from({ length: 2 * reach + 1 }, (_, index) => paragraph - reach + index);
  const isAlleged = document.words[statement.cueWord]?.lemma.startsWith("alleg");
  if (isAlleged && (accused < sentence || near.some((at) => official.has(at)))) return true;
  const own = topicsOf(document, statement);
  const needed = own.size > 1 ? 2 : 1;
  return near.some((at) => shared(own, topics.get(at) ?? new Set()) >= needed);
}

/** "a letter claims" beside "allegedly", also where it was taken for a part of the claim. */
function reports({ words }: ParsedDocument, word: Word, { cueWord }: Statement): boolean {
  return (
    word.index !== cueWord &&
    /^VB[DPZ]$/u.test(word.tag) &&
    clauseCues.has(word.lemma) &&
    !cognition.has(word.lemma) &&
    childOf(words, word, "nsubj")?.tag.startsWith("N") === true
  );
}

/** A sentence that goes on "That comes from a cook", "The claim is by a cook". */
function isTakenUp(document: ParsedDocument, sentence: number): boolean {
  const [first, second] = wordsOf(document, sentence + 1);
  return (
    first?.lower === "that" ||
    first?.lower === "this" ||
    (first?.lower === "the" && anaphoricNouns.has(second?.lemma ?? ""))
  );
}
