import { slice } from "../../span.ts";
import { stem } from "../../stems.ts";
import type { Annotation, Statement, Word } from "../../types.ts";
import { isVerb } from "../../words.ts";
import { flatSentences } from "../flat.ts";
import { attributing, ownVoice, sentenceAt, wordsOf } from "../places.ts";
import type { Rule } from "../rule.ts";
import { shared, topicsIn, topicsOf } from "../topics.ts";

export const headlineOverstates: Rule = {
  id: "headline-overstates",
  severity: "error",
  finds: "a headline that states flatly what the body only alleges or hedges",
  why: "Many readers see nothing but the headline.",
  options: {},
  wrong: [
    {
      article:
        "Northline hid engine fires\n\nMara Lind claims that Northline Ferries hid two engine fires. It will meet in May.",
      words: "Northline hid engine fires",
      message:
        "The headline states this as a fact, but the article only that Mara Lind “claims” it: say so in the headline.",
    },
    {
      article:
        "Bridge sank into the mud\n\nThe bridge may have sunk into the mud, said Mara Lind. It will open in May.",
      words: "Bridge sank into the mud",
      message:
        "The headline states this as a fact, but the article only “may”: say so in the headline.",
    },
  ],
  right: [
    {
      article:
        "Northline 'hid engine fires'\n\nMara Lind claims that Northline Ferries hid two engine fires. It will meet in May.",
    },
    {
      article:
        "Northline hid engine fires, says Lind\n\nMara Lind claims that Northline Ferries hid two engine fires. It will meet in May.",
    },
    {
      article:
        "Did Northline hide engine fires?\n\nMara Lind claims that Northline Ferries hid two engine fires. It will meet in May.",
    },
    {
      article:
        "Northline hid engine fires\n\nNorthline Ferries hid two engine fires, an inquiry found. Mara Lind had claimed that it hid engine fires.",
    },
    {
      article:
        "Northline to sell ferries\n\nMara Lind claims that Northline is to sell two ferries. It will meet in May.",
    },
  ],
  *check(annotation) {
    const { document } = annotation;
    const headline = headlineOf(annotation);
    if (!headline) return;
    const topics = topicsIn(headline);
    if (flatSentences(annotation).like(topics, SHARE) !== undefined) return;
    const told = ownVoice(annotation).filter((statement) => {
      const theirs = topicsOf(document, statement);
      return (
        headline.some((word) => isVerb(word) && theirs.has(stem(word.lemma))) &&
        shared(topics, theirs) >= Math.max(2, topics.size * SHARE)
      );
    });
    const [first] = told;
    const [start, end] = [headline[0]?.start, headline.at(-1)?.end];
    if (!first || start === undefined || end === undefined || !told.every(isDoubted)) return;
    yield {
      start,
      end,
      message: `The headline states this as a fact, but the article only ${doubt(annotation, first)}: say so in the headline.`,
      statement: first.id,
      suggestion: null,
    };
  },
};

/** How much of the headline the body must say again. */
const SHARE = 0.6;

/** The first headline, where it states something in the article’s own voice: no mark, no question, nobody who says it, nothing to come. */
function headlineOf({ document, statements }: Annotation): readonly Word[] | undefined {
  const [first] = document.paragraphs;
  const words = wordsOf(document, 0);
  if (first?.kind !== "headline" || !words.some(isVerb)) return undefined;
  const told = statements.some(({ cue, content }) =>
    [...cue, ...content].some((span) => sentenceAt(document, span) === 0),
  );
  const open = words.some(({ lower, tag }) => marks.has(lower) || tag === "MD" || tag === "TO");
  return told || open ? undefined : words;
}

const marks = new Set(["?", ":", '"', "'", "“", "‘", "«", "``", "''", "may", "set"]);

function isDoubted({ certainty }: Statement): boolean {
  return certainty?.level === "alleged" || certainty?.level === "tentative";
}

function doubt({ document }: Annotation, statement: Statement): string {
  const { certainty, speaker } = statement;
  const [mark] = certainty?.because ?? [];
  const words = `“${slice(document.text, mark ?? attributing(document, statement))}”`;
  const isCue =
    mark && statement.cue.some(({ start, end }) => start <= mark.start && mark.end <= end);
  return isCue && speaker ? `that ${speaker.speaker.name} ${words} it` : words;
}
