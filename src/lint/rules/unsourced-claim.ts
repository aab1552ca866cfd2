import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { orphanNouns } from "../../lexicon/distance.ts";
import { authorities, rumours, unconfirmed, unsourced } from "../../lexicon/unsourced.ts";
import { clauseCues, cognition } from "../../lexicon/clause-cues.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, Statement, Word } from "../../types.ts";
import { childOf } from "../../words.ts";
import { attributing, ownVoice, paragraphOf, sentenceOf, wordsOf } from "../places.ts";
import type { CountOption, Rule } from "../rule.ts";
import { shared, topicsOf } from "../topics.ts";

export const unsourcedClaim: Rule<{ readonly reach: CountOption }> = {
  id: "unsourced-claim",
  severity: "error",
  finds: "a claim at a distance (allegedly, reportedly, it is claimed) with nobody behind it",
  why: "“Allegedly” tells a reader that somebody says so, and he will ask who.",
  options: {
    reach: {
      kind: "count",
      default: 1,
      minimum: 0,
      description:
        "how many paragraphs away a source may stand that says something of the same matter",
    },
  },
  wrong: [
    {
      article: "The captain allegedly slept on the bridge. The ferry is 20 years old.",
      words: "allegedly",
      message: "Nobody stands behind “allegedly” here: say whose claim it is, or leave it out.",
    },
    {
      article:
        "It has been claimed that the captain slept on the bridge. Mara Lind opened the fair.",
      words: "It has been claimed",
      message:
        "Nobody stands behind “It has been claimed” here: say whose claim it is, or leave it out.",
    },
    {
      article: "Unconfirmed reports say that the captain slept. The ferry is 20 years old.",
      words: "Unconfirmed reports",
      message:
        "Nobody stands behind “Unconfirmed reports” here: say whose claim it is, or leave it out.",
    },
    {
      article: "The captain is said to have slept. The ferry is 20 years old.",
      words: "is said",
      message: "Nobody stands behind “is said” here: say whose claim it is, or leave it out.",
    },
    {
      article:
        "Mara Lind said that the captain slept on the bridge.\n\nThe captain allegedly slept on the bridge.",
      options: { reach: 0 },
      words: "allegedly",
      message: "Nobody stands behind “allegedly” here: say whose claim it is, or leave it out.",
    },
  ],
  right: [
    { article: "The captain allegedly slept on the bridge, Mara Lind said." },
    {
      article:
        "The captain allegedly slept on the bridge.\n\nMara Lind said that he slept on the bridge every night.",
    },
    {
      article:
        "The captain allegedly slept on the bridge. That comes from Mara Lind, who was the cook.",
    },
    { article: "The ship sank, according to Mara Lind. It had reportedly burned for an hour." },
    { article: "There are rumours that the captain slept. Mara Lind denied the reports." },
    { article: "“He allegedly slept on the bridge,” Mara Lind said." },
    { article: "The captain was arrested on Monday. He had allegedly slept on the bridge." },
    {
      article:
        "Mara Lind accused the captain of sloth.\n\nThe ferry is old.\n\nThe fair is on.\n\nHe had allegedly slept.",
    },
    { article: "The captain is accused of sleeping on the bridge." },
  ],
  *check(annotation, { reach }) {
    const { document, statements } = annotation;
    const claims = ownVoice(annotation).filter((statement) => isUnsourced(document, statement));
    if (claims.length === 0) return;
    const sources = sourcesOf(
      document,
      statements.filter((statement) => !claims.includes(statement)),
    );
    for (const statement of claims) {
      if (isSourcedNear(document, statement, sources, reach)) continue;
      const span = statement.source[0] ?? attributing(document, statement);
      yield {
        ...span,
        message: `Nobody stands behind “${slice(document.text, span)}” here: say whose claim it is, or leave it out.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

/** "allegedly", "it has been claimed", "unconfirmed reports": the article passes something on, and no one has said it. */
function isUnsourced({ words }: ParsedDocument, statement: Statement): boolean {
  const { certainty, source, sourceWord, within, family, cueWord } = statement;
  if (within !== null) return false;
  const isUnconfirmed = (index: number): boolean => unconfirmed.has(words[index]?.lower ?? "");
  const said = words[sourceWord ?? (family === "noun" ? cueWord : -1)];
  if (said && orphanNouns.has(said.lemma) && said.children.some(isUnconfirmed)) return true;
  const lemma = words[cueWord]?.lemma ?? "";
  if (certainty?.level !== "alleged" || source.length > 0) return false;
  return family === "noun"
    ? rumours.has(lemma)
    : (family === "adverb" || family === "passive") && unsourced.has(lemma);
}

interface Sources {
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

function sourcesOf(document: ParsedDocument, statements: readonly Statement[]): Sources {
  const topics = new Map<number, Set<string>>();
  const sentences = new Set<number>();
  const origins = new Set<number>();
  const denials = new Set<number>();
  let accused = Number.POSITIVE_INFINITY;
  for (const statement of statements) {
    if (statement.source.length === 0) continue;
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

function isSourcedNear(
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
