import { offices } from "../../lexicon/offices.ts";
import { slice } from "../../span.ts";
import { manNouns, personNouns, pluralPeople, womanNouns } from "../../lexicon/people.ts";
import { heOrShe } from "../../lexicon/pronouns.ts";
import type { ParsedDocument, Statement, Word } from "../../types.ts";
import { firstWordFrom, isNoun } from "../../words.ts";
import { ownVoice, wordsOf } from "../places.ts";
import type { Rule, WordsOption } from "../rule.ts";

export const unresolvedSpeaker: Rule<{ readonly offices: WordsOption }> = {
  id: "unresolved-speaker",
  severity: "warning",
  finds: "a pronoun or a description as the source that refers to nobody named",
  why: "“He said” leaves a reader to guess where two people or none may be meant.",
  options: {
    offices: {
      kind: "words",
      default: [],
      description: "offices whose holder is to be named as well, such as “curator”",
    },
  },
  wrong: [
    {
      article: "The bridge is closed. He said that it would open in May.",
      words: "He",
      message: "Nothing before it says who “He” is: give the name.",
    },
    {
      article: "The mayor said that the bridge would open in May. She was asked twice.",
      words: "The mayor",
      message: "The article never names “the mayor”: give the name.",
    },
    {
      article: "The curator said that the bridge would open in May.",
      options: { offices: ["curator"] },
      words: "The curator",
      message: "The article never names “the curator”: give the name.",
    },
  ],
  right: [
    { article: "Mara Lind came on Monday. She said that the bridge would open in May." },
    { article: "The mayor, Mara Lind, said that the bridge would open in May." },
    { article: "A spokeswoman came. She said that the bridge would open in May." },
    { article: "The mayor said that the bridge would open in May. Mayor Lind was asked twice." },
    { article: "The council said that the bridge would open in May. It was asked twice." },
    { article: "“He said that it would open in May,” Mara Lind told the board." },
  ],
  *check(annotation, { offices: own }) {
    const { document } = annotation;
    const held = heldOffices(document);
    const known = new Set([...offices, ...own].filter((office) => !held.has(office)));
    const asked = new Set<string>();
    for (const statement of ownVoice(annotation)) {
      const [source] = statement.source;
      const head = document.words[statement.sourceWord ?? -1];
      if (!source || !head || asked.has(head.lemma)) continue;
      const words = slice(document.text, source);
      const message = isUnknown(document, statement, head)
        ? `Nothing before it says who “${words}” is: give the name.`
        : isNameless(document, statement, head, known)
          ? `The article never names “${lowerFirst(words)}”: give the name.`
          : undefined;
      if (message === undefined) continue;
      asked.add(head.lemma);
      yield { ...source, message, statement: statement.id, suggestion: null };
    }
  },
};

/** "he", where neither this sentence nor those just before it speak of a person. */
function isUnknown(document: ParsedDocument, { speaker }: Statement, head: Word): boolean {
  if (!heOrShe.has(head.lower)) return false;
  if (speaker && !heOrShe.has(speaker.speaker.name.toLowerCase())) return false;
  return !before(document, head, MEMORY).some(isPerson);
}

/** How many sentences back a reader looks for "he", and for a name that goes with "the mayor". */
const MEMORY = 6;
const NEAR = 2;

function before(document: ParsedDocument, head: Word, sentences: number): readonly Word[] {
  const { firstToken = 0 } = document.sentences[Math.max(0, head.sentence - sentences)] ?? {};
  return document.words.slice(firstToken, head.index);
}

function isPerson({ entity, lemma, lower }: Word): boolean {
  return (
    entity === "person" ||
    womanNouns.has(lemma) ||
    manNouns.has(lemma) ||
    personNouns.has(lemma) ||
    pluralPeople.has(lower)
  );
}

/** "the mayor", of whom the article has no name; in "the mayor, Dr Xq," it stands behind the comma, whatever it looks like. */
function isNameless(
  document: ParsedDocument,
  { speaker, source }: Statement,
  head: Word,
  known: ReadonlySet<string>,
): boolean {
  const { words, text } = document;
  return (
    !source.some((span) => slice(text, span).includes(",")) &&
    speaker?.antecedent === null &&
    speaker.speaker.represents === null &&
    head.tag === "NN" &&
    known.has(head.lemma) &&
    words[firstWordFrom(words, source[0]?.start ?? 0)]?.lower === "the" &&
    words[head.index + 1]?.tag !== "POS" &&
    !before(document, head, NEAR).some(({ entity }) => entity === "person")
  );
}

/** The offices that a sentence has together with a person’s name, or that somebody is introduced by: "a minister". */
function heldOffices(document: ParsedDocument): ReadonlySet<string> {
  const held = new Set<string>();
  for (const sentence of document.sentences.keys()) {
    const words = wordsOf(document, sentence);
    const named = words.some(({ entity }) => entity === "person");
    for (const [index, word] of words.entries())
      if (isNoun(word) && (named || /^an?$/u.test(words[index - 1]?.lower ?? "")))
        held.add(word.lemma);
  }
  return held;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
