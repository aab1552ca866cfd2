import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

type Row = readonly [first: string, second: string, link?: string];

const lie = "Jon Moss said Ada Holm had lied about her degree.";
const remarks = "Jon Moss said Ada Holm’s remarks on the judge were racist.";
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
    ["", "Clerks said the case involved a politically motivated attack."],
    ["", "Jon Moss said the inquiry had found the fire was started for political reasons."],
    ["", "Jon Moss said the case for a bridge had stalled for political reasons."],
    ["", "Analysts said the timing of the sale was curious."],
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
    [lie, "Holm reminded voters that Moss himself had no degree.", "S1"],
    [lie, "Holm noted that he himself had lied too.", "S1"],
    [
      "Jon Moss took a shot at Holm’s bank ties.",
      "Ada Holm reminded viewers that the mayor himself had hired a banker.",
      "narration",
    ],
    ["Ada Holm was criticised.", "Holm reminded fans that the queen herself would come."],
    ["Jon Moss said Ada Holm would win.", "Holm noted that Moss himself had won once."],
    [lie, "Holm noted that Moss had hurt himself."],
    ["The hall was full.", "Ada Holm reminded fans that Moss himself had come last."],
    [
      "Jon Moss said the levy would hurt farmers.",
      "Holm tried to turn the tables. Holm said it would help.",
      "S1",
    ],
    [
      "Jon Moss said the levy would hurt farmers.",
      "The council questioned his motives. Ada Holm said he had a farm.",
      "S1",
    ],
    [
      "Jon Moss said the firm had promised a bridge.",
      "Asked about that, Ada Holm shook her head. “It has a boat.”",
      "S1",
    ],
  ],
  "what one says of oneself": [
    ["Jon Moss called Ada Holm a racist.", "“I am not a racist,” Holm said.", "S1"],
    ["Jon Moss cast Ada Holm as weak and stupid.", "“I’m not stupid, okay,” Holm said.", "S1"],
    [
      "Ada Holm said she would not meet Jon Moss because the mayor had called the candidate “divisive and stupid”. Moss criticised Holm in May.",
      "“I’m not stupid,” Holm said.",
      "S2",
    ],
    [remarks, "“I am the least racist person you will meet,” Holm said.", "S1"],
    [lie, "“Those who know me know that I am honest,” Holm said.", "S1"],
    [lie, "Holm’s spokesman said she was an honest woman.", "S1"],
    ["A court found Ada Holm guilty of fraud.", "“I am a good person,” Holm said.", "narration"],
    [
      "It rained.",
      "Despite the attacks, Ada Holm said those who know me know that I am honest.",
      "narration",
    ],
    ["Jon Moss said the price was weak.", "“I’m not stupid,” Ada Holm said."],
    ["Jon Moss said Ada Holm was a fine mayor.", "“I am an honest person,” Holm said."],
    [lie, "Holm said Lund was an honest man."],
    ["The hall was full.", "“I am a fighter,” Ada Holm said."],
    ["Ada Holm survived a shark attack.", "“I am a fighter,” she said."],
  ],
  "how one’s words were meant": [
    [remarks, "Holm later said she was being sarcastic.", "S1"],
    [remarks, "“It was a joke,” Holm said.", "S1"],
    [remarks, "Holm said she was simply questioning whether the trial was fair.", "S1"],
    [remarks, "Holm said her words were taken out of context.", "S1"],
    [
      "Ada Holm asked thieves to write.",
      "Holm later said she was being “sarcastic” after criticism that Holm had urged a theft.",
      "S2",
    ],
    [remarks, "Holm said she does not intend to resign."],
    [remarks, "“They were joking with me all day,” Holm said."],
    ["Jon Moss said the film was long.", "Ada Holm said he was joking when he made it."],
    [remarks, "Holm said she was simply the winner."],
  ],
  "what one did, and why": [
    [
      "Jon Moss accused Ada Holm of betraying farmers.",
      "Holm has said she opposed the bill because of its cost.",
      "S1",
    ],
    [
      "Jon Moss accused Ada Holm of abandoning the club.",
      "Holm said she left because the board had lied.",
      "S1",
    ],
    [
      "Jon Moss said Ada Holm had been heartless when she voted against the bill.",
      "Holm said she opposed it because it was unfair.",
      "S1",
    ],
    [
      "Jon Moss said Ada Holm was a coward.",
      "Holm said she quit the council because she had moved to Tarnby.",
    ],
    ["Jon Moss said the plan was dangerous.", "Ada Holm said she opposed it because it was dear."],
  ],
  "what one stands by": [
    [remarks, "Holm said she stood by her remarks.", "S1"],
    [remarks, "Holm said she stands by what she said.", "S1"],
    ["Jon Moss said the plan was sound.", "Ada Holm said she stood by what she had heard."],
  ],
};

describe.each(Object.entries(rows))("%s", (_rule, cases) =>
  it.each(cases)("%s %s", (first, second, link) => {
    const { statements } = annotate({ path: "-", text: `${first} ${second}\n`.trimStart() });
    const answers = statements.filter(({ response }) => response !== null);
    expect(answers.map(({ rebuts }) => rebuts.join(" "))).toEqual(link === undefined ? [] : [link]);
  }),
);
