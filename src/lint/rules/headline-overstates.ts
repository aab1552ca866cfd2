import { accusingWords, misdeeds, verdicts } from "../../lexicon/accusing-verbs.ts";
import { IRREGULAR_VERBS } from "../../lexicon/irregular.ts";
import { cover, slice } from "../../span.ts";
import { stem, topicStems } from "../../stems.ts";
import type { Annotation, Statement, Word } from "../../types.ts";
import { isVerb } from "../../words.ts";
import { flatSentences } from "../flat.ts";
import { attributing, ownVoice, sentenceAt, wordsOf } from "../places.ts";
import type { Rule } from "../rule.ts";
import { shared, topicsOf } from "../topics.ts";

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
        "The headline states as fact what Mara Lind only “claims”: make that clear in the headline.",
    },
    {
      article:
        "Bridge sank into the mud\n\nThe bridge may have sunk into the mud, said Mara Lind. It will open in May.",
      words: "Bridge sank into the mud",
      message:
        "The headline states as fact what the article qualifies with “may”: make that clear in the headline.",
    },
    {
      article:
        "Head teacher stole from pupils\n\nJon Moss is accused of taking money from nine pupils. The school was built in 1970.",
      words: "Head teacher stole from pupils",
      message:
        "The headline states as fact what the article qualifies with “accused”: make that clear in the headline.",
    },
  ],
  right: [
    {
      article:
        "Head teacher stole from pupils\n\nJon Moss was accused of taking money from nine pupils. He was found guilty on Monday.",
    },
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
    const headline = headlineOf(annotation);
    if (!headline) return;
    const tells = telling(annotation, headline);
    const told = (isWanted: boolean): Statement | undefined =>
      ownVoice(annotation).find(
        (statement) => isDoubted(statement) === isWanted && tells(statement),
      );
    const first = told(true);
    if (!first || told(false) || isToldFlatly(annotation, headline)) return;
    yield {
      ...cover(headline),
      message: `The headline states as fact ${doubt(annotation, first)}: make that clear in the headline.`,
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
  const told = statements.some(({ cue, content }) =>
    [...cue, ...content].some((span) => sentenceAt(document, span) === 0),
  );
  const verb = words.findIndex((word) => verbOf(word) !== undefined && word.tag !== "VB");
  const isOpen = words.some(
    ({ lower, tag }, index) =>
      openings.has(lower) ||
      /^(?:MD|WP|WDT)$/u.test(tag) ||
      (tag === "TO" && (verb < 0 || index < verb)),
  );
  return first?.kind !== "headline" || verb < 0 || told || isOpen ? undefined : words;
}

const openings = new Set(["?", ":", '"', "'", "“", "‘", "«", "``", "''", "set"]);

/** Tells of a statement whether it says what the headline says: it has its verb and most of its words, or it accuses of the wrong that the headline names. */
function telling(
  { document }: Annotation,
  headline: readonly Word[],
): (statement: Statement) => boolean {
  const topics = topicStems(headline);
  const verbs = headline.map((word) => verbOf(word) ?? "");
  const verbStems = verbs.map(stem);
  const isOpenWrong =
    verbs.some((verb) => misdeeds.has(verb)) &&
    !document.words.some(({ lemma }) => verdicts.has(lemma));
  return (statement) => {
    const theirs = topicsOf(document, statement);
    if (isOpenWrong && accusingWords.has(document.words[statement.cueWord]?.lemma ?? ""))
      return shared(topics, theirs) > 0;
    return (
      verbStems.some((verb) => theirs.has(verb)) &&
      shared(topics, theirs) >= Math.max(2, topics.size * SHARE)
    );
  };
}

/** The body says it as a fact as well, so that it is no more than the truth of the article. */
function isToldFlatly(annotation: Annotation, headline: readonly Word[]): boolean {
  const topics = topicStems(headline);
  return flatSentences(annotation).some(
    (sentence) =>
      shared(topics, topicStems(wordsOf(annotation.document, sentence))) >= topics.size * SHARE,
  );
}

/** The tagger takes the past of a headline’s verb for a noun: "Head teacher stole". */
function verbOf(word: Word): string | undefined {
  return isVerb(word) ? word.lemma : IRREGULAR_VERBS.get(word.lower);
}

function isDoubted({ certainty }: Statement): boolean {
  return certainty?.level === "alleged" || certainty?.level === "tentative";
}

function doubt({ document }: Annotation, statement: Statement): string {
  const { certainty, speaker } = statement;
  const [mark] = certainty?.because ?? [];
  const words = `“${slice(document.text, mark ?? attributing(document, statement))}”`;
  const isCue =
    mark && statement.cue.some(({ start, end }) => start <= mark.start && mark.end <= end);
  return isCue && speaker
    ? `what ${speaker.speaker.name} only ${words}`
    : `what the article qualifies with ${words}`;
}
