import {
  airyVerbs,
  anybody,
  opinions,
  spreading,
  vagueSources,
  widely,
} from "../../lexicon/vague-sources.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, SpeakerType, Statement } from "../../types.ts";
import { wordsUnder } from "../../words.ts";
import { attributing, ownVoice, paragraphOf, sentenceOf } from "../places.ts";
import type { CountOption, Rule, WordsOption } from "../rule.ts";

export const vagueAttribution: Rule<{
  readonly sources: WordsOption;
  readonly reach: CountOption;
}> = {
  id: "vague-attribution",
  severity: "warning",
  finds: "critics say, experts believe, some say, it is widely thought",
  why: "Somebody can be found to say anything, so a reader wants to know who they are, or how many.",
  options: {
    sources: {
      kind: "words",
      default: [],
      description: "nouns for groups that are too vague as well, such as “locals”",
    },
    reach: {
      kind: "count",
      default: 2,
      minimum: 0,
      description: "how many sentences later one of the group may be named",
    },
  },
  wrong: [
    {
      article: "Critics say that the bridge is unsafe. It was built in 1970.",
      words: "Critics",
      message: "“Critics” could be anybody: name one of them, or say how many there are.",
    },
    {
      article: "Opponents of the toll have also noted that the bridge is unsafe.",
      words: "Opponents of the toll",
      message:
        "“Opponents of the toll” could be anybody: name one of them, or say how many there are.",
    },
    {
      article: "It is widely thought that the bridge is unsafe.",
      words: "It is widely thought",
      message: "“It is widely thought” does not say by whom: name somebody.",
    },
    {
      article: "The bridge is believed to be unsafe.",
      words: "is believed",
      message: "“is believed” does not say by whom: name somebody.",
    },
    {
      article:
        "Mara Lind praised the bridge, saying that it was sound. Critics say that it is unsafe. She said that they had never crossed it.",
      words: "Critics",
      message: "“Critics” could be anybody: name one of them, or say how many there are.",
    },
    {
      article: "Locals say that the bridge is unsafe.",
      options: { sources: ["locals"] },
      words: "Locals",
      message: "“Locals” could be anybody: name one of them, or say how many there are.",
    },
    {
      article: "Critics say that the bridge is unsafe. Mara Lind said that it shook.",
      options: { reach: 0 },
      words: "Critics",
      message: "“Critics” could be anybody: name one of them, or say how many there are.",
    },
  ],
  right: [
    { article: "Critics say that the bridge is unsafe. Mara Lind said that it shook." },
    { article: "Three critics of the council say that the bridge is unsafe." },
    { article: "Mara Lind said that critics had called the bridge unsafe." },
    { article: "Some of the crew say that the bridge is unsafe." },
    { article: "These critics say that the bridge is unsafe." },
    { article: "Analysts at Harbinger say that the bridge is unsafe." },
    { article: "“Critics say that the bridge is unsafe,” Mara Lind told the board." },
    { article: "The bridge is believed by the council to be unsafe." },
  ],
  *check(annotation, { sources, reach }) {
    const { document, statements } = annotation;
    const own = new Set(sources);
    const named = new Set(
      newVoices(statements).map((statement) => sentenceOf(document, statement)),
    );
    for (const statement of ownVoice(annotation)) {
      const [source] = statement.source;
      const airy = isAiry(document, statement);
      if (!airy && !(source && isVague(document, statement, own))) continue;
      if (!airy && isNamedSoon(document, sentenceOf(document, statement), named, reach)) continue;
      const span = airy || !source ? attributing(document, statement) : source;
      const words = `“${slice(document.text, span)}”`;
      yield {
        ...span,
        message: airy
          ? `${words} does not say by whom: name somebody.`
          : `${words} could be anybody: name one of them, or say how many there are.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};

/** Whoever is named and speaks for the first time may be one of the critics; whoever has spoken before, or answers them, is not. */
function newVoices(statements: readonly Statement[]): readonly Statement[] {
  const heard = new Set<string>();
  return statements.filter(({ speaker, response }) => {
    const { id = "", type } = speaker?.speaker ?? {};
    const isNew = !heard.has(id);
    heard.add(id);
    return isNew && response === null && types.has(type ?? "none");
  });
}

const types = new Set<SpeakerType>(["person", "organization", "document"]);

/** Somebody is named in the same sentence or soon after it, beyond its paragraph only where that is a single sentence. */
function isNamedSoon(
  document: ParsedDocument,
  at: number,
  named: ReadonlySet<number>,
  reach: number,
): boolean {
  const paragraph = paragraphOf(document, at);
  const isAlone =
    paragraphOf(document, at - 1) !== paragraph && paragraphOf(document, at + 1) !== paragraph;
  for (let sentence = at; sentence <= at + reach; sentence++)
    if (named.has(sentence) && (isAlone || paragraphOf(document, sentence) === paragraph))
      return true;
  return false;
}

/** "critics say", but not "three critics", "these critics", "critics at Harbinger", "some of the crew", "others shouted", "Lind said critics say". */
function isVague(
  { words }: ParsedDocument,
  { sourceWord, source, cueWord, within }: Statement,
  own: ReadonlySet<string>,
): boolean {
  const head = words[sourceWord ?? -1];
  if (!head || /^NNP?$/u.test(head.tag) || within !== null) return false;
  if (own.has(head.lemma) || own.has(head.lower)) return true;
  const phrase = wordsUnder(words, source, LONGEST);
  const isAnybody = anybody.has(head.lower) || anybody.has(head.lemma);
  if (isAnybody ? phrase.at(-1) !== head : !vagueSources.has(head.lemma)) return false;
  if (isAnybody && !opinions.has(words[cueWord]?.lemma ?? "")) return false;
  return !phrase.some(
    ({ tag, entity, lower, head: governor }) =>
      tag === "CD" ||
      tag.startsWith("NNP") ||
      entity !== null ||
      (governor === head.index && definite.has(lower)),
  );
}

/** What they point back to says who they are. */
const definite = new Set(["the", "these", "those"]);

const LONGEST = 30;

/** "it is thought", "is widely seen": a passive without an agent, told as it is now and outside what somebody says. */
function isAiry(
  { words }: ParsedDocument,
  { family, cue, cueWord, source, within }: Statement,
): boolean {
  if (family !== "passive" || source.length > 0 || within !== null) return false;
  const lemma = words[cueWord]?.lemma ?? "";
  const group = wordsUnder(words, cue, LONGEST);
  return (
    (airyVerbs.has(lemma) ||
      (widely.has(lemma) && group.some(({ lower }) => spreading.has(lower)))) &&
    !group.some(({ tag, lower }) => tag === "MD" || lower === "once")
  );
}
