import {
  anonymities,
  anonymityReasons,
  anonymousSources,
  closeness,
} from "../../lexicon/anonymous-sources.ts";
import { contains, slice } from "../../span.ts";
import type { ParsedDocument, Statement, Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable, type PhraseTable, wordsUnder } from "../../words.ts";
import { ownVoice, sentenceOf, wordsOf } from "../places.ts";
import type { Rule, WordsOption } from "../rule.ts";

export const unnamedSource: Rule<{
  readonly sources: WordsOption;
  readonly reasons: WordsOption;
}> = {
  id: "unnamed-source",
  severity: "warning",
  finds: "an unnamed source with no reason given for it",
  why: "A reader who may not know the name can at least be told why, and judge whether the reason is good.",
  options: {
    sources: {
      kind: "words",
      default: [],
      description: "nouns for people whose name is kept back as well, such as “clerk”",
    },
    reasons: {
      kind: "words",
      default: [],
      description: "words that give a reason as well, such as “lobby terms”",
    },
  },
  wrong: [
    {
      article: "A person briefed on the repairs said that the bridge was unsafe.",
      words: "A person briefed on the repairs",
      message:
        "No reason is given for not naming “A person briefed on the repairs”: name the source, or say why you cannot.",
    },
    {
      article: "Two bankers said that the sale of the bridge was off.",
      words: "Two bankers",
      message:
        "No reason is given for not naming “Two bankers”: name the source, or say why you cannot.",
    },
    {
      article: "The bridge was unsafe, said a clerk who asked not to be named.",
      words: "a clerk who asked not to be named",
      message:
        "No reason is given for not naming “a clerk who asked not to be named”: name the source, or say why you cannot.",
    },
    {
      article: "A junior clerk said that the bridge was unsafe.",
      options: { sources: ["clerk"] },
      words: "A junior clerk",
      message:
        "No reason is given for not naming “A junior clerk”: name the source, or say why you cannot.",
    },
  ],
  right: [
    {
      article:
        "Two bankers, who were not named because they were not authorised to speak, said that the bridge was unsafe.",
    },
    {
      article:
        "A source, who was not named because she was not authorised to speak, said that the bridge was unsafe.",
    },
    {
      article: "A source speaking on lobby terms said that the bridge was unsafe.",
      options: { reasons: ["lobby terms"] },
    },
    { article: "Officials said that the bridge was unsafe. Police said that it was closed." },
    { article: "A spokesman for the council said that the bridge was unsafe." },
    { article: "Mara Lind, an official, said that the bridge was unsafe." },
    { article: "An official, Mara Lind, said that the bridge was unsafe." },
    { article: "A witness said that the bridge shook." },
    { article: "“A source said that the bridge was unsafe,” Mara Lind told the board." },
  ],
  *check(annotation, { sources, reasons }) {
    const { document } = annotation;
    const given = phraseTable([...anonymityReasons.keys(), ...reasons]);
    const explained = new Set<string>();
    for (const statement of annotation.statements)
      if (holds(given, wordsOf(document, sentenceOf(document, statement))))
        explained.add(statement.speaker?.speaker.id ?? "");
    for (const statement of ownVoice(annotation)) {
      const [source] = statement.source;
      const id = statement.speaker?.speaker.id ?? "";
      if (!source || explained.has(id) || !keepsBack(document, statement, sources)) continue;
      explained.add(id);
      yield {
        ...source,
        message: `No reason is given for not naming “${slice(document.text, source)}”: name the source, or say why you cannot.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

/** A common noun for people, without a name beside it, that keeps back whom the writer has spoken to. */
function keepsBack(
  document: ParsedDocument,
  { source, sourceWord, content }: Statement,
  own: readonly string[],
): boolean {
  const head = document.words[sourceWord ?? -1];
  const phrase = wordsUnder(document.words, source, LONGEST);
  if (!head || !isNoun(head) || phrase.some(isName)) return false;
  const around = wordsOf(document, head.sentence).filter(
    (word) => !content.some((span) => contains(span, word)),
  );
  if (holds(withheld, around)) return true;
  if (/^(?:person|people|man|woman)$/u.test(head.lemma)) return holds(close, around);
  const first = phrase[0]?.lower ?? "";
  const number = own.includes(head.lemma) ? "one" : anonymousSources.get(head.lemma)?.number;
  return number === "one"
    ? (head.tag === "NNS" ? few : one).has(first)
    : number === "any" && !first.startsWith("th");
}

/** "Jon Moss, an official": the name of the source itself, not that of whom he is close to. */
function isName({ entity, relation }: Word): boolean {
  return entity === "person" && /^(?:appos|nsubj|flat.*|root|dep)$/u.test(relation);
}

const one = new Set(["a", "an", "another", "one"]);
/** "Several" sums up what some will say by name further down. */
const few = new Set(["two", "three", "four", "five"]);

const LONGEST = 30;
const withheld = phraseTable(anonymities.keys());
const close = phraseTable(closeness.keys());

function holds(table: PhraseTable, words: readonly Word[]): boolean {
  return words.some((_, index) => phraseAt(table, words, index) > 0);
}
