import { orphanNouns } from "../../lexicon/distance.ts";
import { rumours, unconfirmed, unsourced } from "../../lexicon/unsourced.ts";
import { slice } from "../../span.ts";
import type { ParsedDocument, Span, Statement } from "../../types.ts";
import { attributing, ownVoice } from "../places.ts";
import type { CountOption, Rule } from "../rule.ts";
import { isSourcedNear, sourcesOf } from "../sources.ts";

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
      article:
        "The captain is said to have slept, although the police could not confirm it. The ferry is 20 years old.",
      words: "is said",
      message: "Nobody stands behind “is said” here: say whose claim it is, or leave it out.",
    },
    {
      article:
        "The captain is said to have told the mate that he slept. The ferry is 20 years old.",
      words: "is said",
      message: "Nobody stands behind “is said” here: say whose claim it is, or leave it out.",
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
    const claims = new Set(
      ownVoice(annotation).filter((statement) => isUnsourced(document, statement)),
    );
    if (claims.size === 0) return;
    // nor does whoever speaks in a claim stand behind it: "The captain is said to have told the crew that …"
    const isClaimed = ({ within }: Statement): boolean => {
      const outer = statements[within ?? -1];
      return outer !== undefined && claims.has(outer);
    };
    const sources = sourcesOf(
      document,
      statements.filter((statement) => !claims.has(statement) && !isClaimed(statement)),
    );
    for (const statement of claims) {
      if (isSourcedNear(document, statement, sources, reach)) continue;
      const span =
        passedOn(document, statement) ?? statement.source[0] ?? attributing(document, statement);
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
  if (certainty?.level !== "alleged") return false;
  if (source.length > 0) return passedOn({ words }, statement) !== null;
  return family === "noun"
    ? rumours.has(lemma)
    : (family === "adverb" || family === "passive") && unsourced.has(lemma);
}

/** "is said" of "is said to have told": nobody stands behind that, whoever the words are. */
function passedOn(
  { words }: Pick<ParsedDocument, "words">,
  { cue, cueWord }: Statement,
): Span | null {
  const [passive, to, have] = words.slice(Math.max(0, cueWord - 3), cueWord);
  if (!passive || to?.lower !== "to" || have?.lower !== "have") return null;
  const start = cue[0]?.start ?? passive.start;
  return start <= passive.start && unsourced.has(passive.lemma)
    ? { start, end: passive.end }
    : null;
}
