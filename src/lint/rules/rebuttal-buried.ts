import { accusations } from "../accusations.ts";
import { answersIn } from "../answers.ts";
import { attributing, paragraphOf, sentenceOf } from "../places.ts";
import type { CountOption, Rule } from "../rule.ts";

const filler = "The ship left in May.";

export const rebuttalBuried: Rule<{ readonly distance: CountOption }> = {
  id: "rebuttal-buried",
  severity: "warning",
  finds: "an accusation that is answered only many paragraphs later",
  why: "Many readers stop half way, and those have heard only one side.",
  options: {
    distance: {
      kind: "count",
      default: 5,
      minimum: 1,
      description: "how many paragraphs later the answer may come",
    },
  },
  wrong: [
    {
      article: [
        "The union accused Jon Moss of arson.",
        ...Array.from({ length: 5 }, () => filler),
        "Mr Moss denied it.",
      ].join("\n\n"),
      words: "accused",
      message:
        "Jon Moss is accused here, but the answer comes only 6 paragraphs later: move it up, or mention it here.",
    },
    {
      article: ["The union accused Jon Moss of arson.", filler, "Mr Moss denied it."].join("\n\n"),
      options: { distance: 1 },
      words: "accused",
      message:
        "Jon Moss is accused here, but the answer comes only 2 paragraphs later: move it up, or mention it here.",
    },
  ],
  right: [
    {
      article: ["The union accused Jon Moss of arson.", filler, "Mr Moss denied it."].join("\n\n"),
    },
    {
      article: [
        "Mr Moss denies arson.",
        "The union accused Jon Moss of arson.",
        ...Array.from({ length: 5 }, () => filler),
        "Mr Moss said that he had been asleep.",
      ].join("\n\n"),
    },
  ],
  *check(annotation, { distance }) {
    const { document } = annotation;
    const accused = accusations(annotation);
    if (accused.length === 0) return;
    const firstAnswer = answersIn(annotation);
    for (const accusation of accused) {
      const { statement, party } = accusation;
      const from = paragraphOf(document, sentenceOf(document, statement));
      const to = firstAnswer(accusation) ?? from;
      const later = to - from;
      if (later <= distance) continue;
      yield {
        ...attributing(document, statement),
        message: `${party.name} is accused here, but the answer comes only ${later} paragraphs later: move it up, or mention it here.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};
