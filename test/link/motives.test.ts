import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

type Row = readonly [first: string, second: string, link?: string];

const lie = "Jon Moss said Ada Holm had lied about her degree.";
const inquiry = "Ada Holm is under investigation for bribery.";

/** What the accused and their side say of the accuser, and of themselves. */
const rows: Record<string, readonly Row[]> = {
  "what drives the accuser": [
    [lie, "“This is an attempt to smear me,” Holm said.", "S1"],
    [lie, "Holm said Moss was trying to destroy her.", "S1"],
    [lie, "“They are out to silence me,” Holm said.", "S1"],
    [lie, "Holm said it was designed to distract from the floods.", "S1"],
    [lie, "Holm said he was putting words in her mouth.", "S1"],
    [lie, "“The timing of this is very suspicious,” Holm said.", "S1"],
    [lie, "“It’s nothing but a distraction,” said Holm.", "S1"],
    [
      "The regulator said Northline had poisoned a well.",
      "Northline said the regulator was out to destroy the company.",
      "S1",
    ],
    [
      "Jon Moss said Ada Holm had misled the board.",
      "Supporters of Holm said Moss was seeking publicity.",
      "S1",
    ],
    [lie, "“It is not a witch hunt,” Holm said."],
    [lie, "Holm said the timing of the vote was perfect."],
    [
      "Jon Moss said the mill would close.",
      "Holm said workers were trying to undermine each other.",
    ],
    [
      "Jon Moss said Ada Holm had planted an oak.",
      "Lund said the storm was a plot to hurt farmers.",
    ],
    [
      "Jon Moss said Ada Holm would win.",
      "Lund said he had hidden the letter in a bid to hurt her.",
    ],
  ],
  "what drives the case against one": [
    [inquiry, "Holm says the probe is politically motivated.", "narration"],
    [inquiry, "Holm has called it a witch hunt.", "narration"],
    [inquiry, "Her supporters say the timing is suspicious.", "narration"],
    ["Ada Holm was arrested on Monday.", "Her lawyer said the case was a witch hunt.", "narration"],
    ["", "Ada Holm said the announcement was an effort to hurt Moss.", ""],
    [inquiry, "Holm says the probe is not politically motivated."],
    ["Two men were shot on Monday.", "Police said the killing was politically motivated."],
    ["The town has a new bridge.", "Holm said it was a campaign to shame men into work."],
  ],
  "the accuser accused": [
    ["The Gazette reported that Ada Holm had lied.", "Holm accused the paper of bias.", "S1"],
    [
      "The Gazette reported that Ada Holm had lied.",
      "Holm accused the newspaper of having an agenda.",
      "S1",
    ],
    [
      "Jon Moss called Ada Holm a coward.",
      "Holm criticised Moss for making very rude statements.",
      "S1",
    ],
    ["Jon Moss called Ada Holm a coward.", "Holm condemned Moss for his remarks.", "S1"],
    ["Jon Moss called the farmers lazy.", "Holm criticised Moss for his remarks."],
    ["Jon Moss said Ada Holm had lied.", "Holm accused the bank of bias."],
  ],
};

describe.each(Object.entries(rows))("%s", (_rule, cases) =>
  it.each(cases)("%s %s", (first, second, link) => {
    const { statements } = annotate({ path: "-", text: `${first} ${second}\n`.trimStart() });
    const answers = statements.filter(({ response }) => response !== null);
    expect(answers.map(({ rebuts }) => rebuts.join(" "))).toEqual(link === undefined ? [] : [link]);
  }),
);
