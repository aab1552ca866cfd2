import { accusations } from "../accusations.ts";
import { answersIn } from "../answers.ts";
import { attributing } from "../places.ts";
import type { Rule, WordsOption } from "../rule.ts";
import { whoSays } from "../who.ts";

export const missingResponse: Rule<{ readonly verbs: WordsOption }> = {
  id: "missing-response",
  severity: "error",
  finds: "an accusation against a named person or body that nowhere answers it",
  why: "Whoever is accused has a right to be asked, and a reader wants to know what came of it.",
  options: {
    verbs: {
      kind: "words",
      default: [],
      description: "verbs that accuse as well, such as “blame”",
    },
  },
  wrong: [
    {
      article:
        "The union accused Northline Ferries of hiding two engine fires. The ship left in May.",
      words: "accused",
      message:
        "Northline Ferries is accused here by the union, but the article has no response: add one, or say that you asked for it.",
    },
    {
      article: "Jon Moss is suspected of arson. The barn burned down in May.",
      words: "is suspected of",
      message:
        "Jon Moss is accused here, but the article has no response: add one, or say that you asked for it.",
    },
    {
      article: "Mara Lind said that Jon Moss had stolen the money. The fair opens on Friday.",
      words: "said",
      message:
        "Jon Moss is accused here by Mara Lind, but the article has no response: add one, or say that you asked for it.",
    },
    {
      article:
        "The union accused Jon Moss of arson. The barn burned down in May. The fair opens on Friday. Mr Moss said that there would be music.",
      words: "accused",
      message:
        "Jon Moss is accused here by the union, but the article has no response: add one, or say that you asked for it.",
    },
    {
      article: "Mara Lind blamed Jon Moss for the flood. The fair opens on Friday.",
      options: { verbs: ["blame"] },
      words: "blamed",
      message:
        "Jon Moss is accused here by Mara Lind, but the article has no response: add one, or say that you asked for it.",
    },
  ],
  right: [
    {
      article:
        "The union accused Northline Ferries of hiding two engine fires. The company denied it.",
    },
    {
      article:
        "The union accused Northline Ferries of hiding fires. Northline could not be reached for comment.",
    },
    { article: "Jon Moss, who pleaded not guilty, is accused of arson." },
    { article: "Jon Moss was convicted of arson. The barn burned down in May." },
    {
      article:
        "Mara Lind accused Jon Moss of arson. “This is a fairy tale,” said Ada Fenn, a spokeswoman for Mr Moss.",
    },
    { article: "Mara Lind accused Jon Moss of arson. His lawyer rejected the charge." },
    { article: "Mara Lind accused Jon Moss of arson. Mr Moss died in 1990." },
    { article: "“They accused Jon Moss of arson,” Mara Lind said." },
    { article: "The union accused the owners of arson. The barn burned down in May." },
    { article: "Mara Lind, who has accused Jon Moss of arson, will open the fair." },
    { article: "In 2012 the union accused Jon Moss of arson. The barn burned down in May." },
    {
      article:
        "The union accused Jon Moss of arson. The barn burned down in May. Ada Fenn, an adviser to Mr Moss, said that it was all mischief.",
    },
    { article: "The minister accused Norway of arson. The barn burned down in May." },
  ],
  *check(annotation, { verbs }) {
    const accused = accusations(annotation, verbs);
    if (accused.length === 0) return;
    const firstAnswer = answersIn(annotation);
    for (const accusation of accused) {
      if (firstAnswer(accusation) !== undefined) continue;
      const { statement, party } = accusation;
      const who = whoSays(annotation.document, statement);
      const accuser = who === null ? "" : ` by ${who}`;
      yield {
        ...attributing(annotation.document, statement),
        message: `${party.name} is accused here${accuser}, but the article has no response: add one, or say that you asked for it.`,
        statement: statement.id,
        suggestion: null,
      };
    }
  },
};
