import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { dispellingPhrases, unhappening } from "../../src/lexicon/dispelling.ts";

/** The answer of the last statement, with what it answers; none where the row ends before it. */
type Row = readonly [before: string, said: string, answer?: string];

const unsafe = "Jon Moss argues that the bridge is unsafe.";
const opening = "Jon Moss said the bridge would open in May.";

const rows: Record<string, readonly Row[]> = {
  "a belief that is dispelled": [
    [
      "",
      "“Let us dispel this fiction that the bridge is unsafe,” Ada Holm said.",
      "denial narration",
    ],
    [
      "",
      "“And let’s dispel once and for all with this fiction that the bridge is unsafe,” Ada Holm said.",
      "denial narration",
    ],
    [
      unsafe,
      "“The log should put to rest the notion that the bridge is unsafe,” Ada Holm said.",
      "denial S1",
    ],
    [
      "Jon Moss said the toll was fair.",
      "“The log should put to rest the notion that the bridge is unsafe,” Ada Holm said.",
      "denial narration",
    ],
    [
      "",
      "Ada Holm said the trials were crucial in rebutting the notion that the bridge was unsafe.",
      "denial narration",
    ],
    [
      "",
      "“There’s this myth out there that the bridge is unsafe,” Ada Holm said.",
      "denial narration",
    ],
    ["", "“Stop spreading the myth that the bridge is unsafe,” Ada Holm said.", "denial narration"],
    ["", "“There is a book on the myth that giants built the bridge,” Ada Holm said."],
    ["", "Ada Holm hopes the log will dispel the notion that the bridge is unsafe."],
    ["", "“I like the notion that the bridge is safe,” Ada Holm said."],
    ["", "“Moss was asked to dispel the notion that the bridge is unsafe,” Ada Holm said."],
    ["", "“Moss had to dispel the notion that the bridge is unsafe,” Ada Holm said."],
    ["", "“Moss must dispel the notion that the bridge is unsafe,” Ada Holm said."],
    ["", "“The log did not dispel the notion that the bridge is unsafe,” Ada Holm said."],
    ["", "“A better log could dispel the notion that the bridge is unsafe,” Ada Holm said."],
  ],
  "a belief that somebody will not have": [
    ["", "The study dispels the notion that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm sought to dispel the notion that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm scotched the idea that she would leave.", "denial narration"],
    ["", "Ada Holm challenged the notion that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm questioned the idea that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm hit back at the notion that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm pushed back on the notion that the bridge is unsafe.", "counterclaim narration"],
    ["", "Ada Holm bristled at the notion that the bridge is unsafe.", "counterclaim narration"],
    ["", "Ada Holm took issue with the idea that the bridge is unsafe.", "counterclaim narration"],
    [
      "",
      "Ada Holm poured cold water on the idea that the bridge is unsafe.",
      "counterclaim narration",
    ],
    [
      "",
      "Ada Holm gave short shrift to the idea that the bridge is unsafe.",
      "counterclaim narration",
    ],
    [unsafe, "Ada Holm poured cold water on that idea.", "counterclaim S1"],
    [unsafe, "Ada Holm threw cold water on that idea.", "counterclaim S1"],
    [unsafe, "Ada Holm batted that idea away.", "denial S1"],
    [unsafe, "Ada Holm batted at the idea."],
    ["", "Ada Holm balked at the notion that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm challenged the premise that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm challenged the decision that she had made."],
    ["", "Ada Holm disavowed any knowledge of the bribes.", "denial narration"],
    [unsafe, "Ada Holm disavowed the remarks."],
    ["", "Ada Holm’s denial that the bridge is unsafe was met with laughter.", "denial narration"],
    ["", "Ada Holm issued a denial that the bridge is unsafe.", "denial narration"],
    ["", "Ada Holm issued a warning that the bridge is unsafe."],
    [unsafe, "Ada Holm said that a disputed story could frighten them."],
    ["", "Ada Holm poured cold water on her porridge."],
    ["", "Ada Holm scotched the sale."],
    ["", "Ada Holm challenged the mayor to a race."],
    ["", "Ada Holm gave the claim to a clerk."],
  ],
  "an argument that does not convince": [
    [unsafe, "“I do not find his argument compelling,” Ada Holm said.", "denial S1"],
    [unsafe, "“I don’t find that very convincing,” Ada Holm said.", "denial S1"],
    [unsafe, "Ada Holm said she did not consider the claim credible.", "denial S1"],
    [unsafe, "Ada Holm thinks his logic is flawed.", "denial S1"],
    [unsafe, "Ada Holm said the argument was unconvincing.", "denial S1"],
    [unsafe, "Ada Holm said his reasoning was faulty.", "denial S1"],
    [unsafe, "Ada Holm said that was misleading.", "denial S1"],
    [unsafe, "Ada Holm described that as “laughable”.", "denial S1"],
    [unsafe, "Ada Holm said that was only half the story.", "denial S1"],
    [unsafe, "Ada Holm said that was “not the whole truth”.", "denial S1"],
    [unsafe, "Ada Holm said the book is not the whole story of the port."],
    [unsafe, "Ada Holm said the road was full of holes."],
    [unsafe, "Ada Holm said she did not believe a word of it.", "denial S1"],
    [unsafe, "“Either that is untrue or he is blind,” Ada Holm said."],
    [unsafe, "Ada Holm said the claim was either untrue or out of date.", "denial S1"],
    // of the sale
    [unsafe, "The bridge was sold. Ada Holm said that was misleading."],
    [unsafe, "“I find his argument compelling,” Ada Holm said."],
    [unsafe, "“I did not find his letter very helpful,” Ada Holm said."],
    [unsafe, "“I did not find a convincing buyer,” Ada Holm said."],
    [unsafe, "Ada Holm said the lock was faulty."],
  ],
  "a claim that does not go with the facts": [
    [unsafe, "Ada Holm said the claim did not match the evidence.", "denial S1"],
    [unsafe, "“That does not reflect reality,” Ada Holm said.", "denial S1"],
    [unsafe, "“The claim doesn’t ring true,” Ada Holm said.", "denial S1"],
    [unsafe, "Ada Holm said the claim was not borne out by the log.", "denial S1"],
    [unsafe, "Ada Holm said the claim matched the evidence."],
    [unsafe, "Ada Holm said the paint did not match the doors."],
  ],
  "who does not agree": [
    ["Jon Moss claimed that Ada Holm was late.", "“I beg to differ,” Ada Holm said.", "denial S1"],
    // it may be with more than the last
    [unsafe, "“I beg to differ,” Ada Holm said.", "denial"],
    [unsafe, "“We differ in many things,” Ada Holm said."],
  ],
  "one’s own words, taken otherwise": [
    [
      "Jon Moss suggested in May that clerks should be locked up.",
      "Moss later said his comments were mischaracterized.",
      "denial narration",
    ],
    [
      "Ada Holm called Moss’s remarks racist.",
      "Jon Moss said his words had been twisted.",
      "denial S1",
    ],
    ["", "Moss said his ankle was twisted."],
    ["", "Moss said poets are often misunderstood."],
  ],
  "what is called absurd": [
    [unsafe, "“That’s a ridiculous argument,” Ada Holm said.", "denial S1"],
    [unsafe, "Ada Holm said the claim was alarmist.", "denial S1"],
    ["", "“The argument that we dragged our feet is false,” Ada Holm said.", "denial narration"],
    ["", "Ada Holm said he had a flawed theory of the tides."],
    [unsafe, "“We need an absurd number of clerks,” Ada Holm said."],
  ],
  "another’s words, which there was more of": [
    [
      "Ada Holm said there were “one or two leaks” at the yard.",
      "Two reports show there were more than “one or two leaks.”",
      "denial S1",
    ],
    [
      "Ada Holm said there were “one or two leaks” at the yard.",
      "Two reports show it rained more than “one or two times.”",
    ],
  ],
  "what will not be": [
    [opening, "“That is not going to happen,” Ada Holm said.", "denial S1"],
    [opening, "“But that’s just impossible,” Ada Holm said.", "denial S1"],
    [opening, "Ada Holm said that was highly unlikely.", "denial S1"],
    [
      "The firm plans to sell the yard, clerks say.",
      "Ada Holm, its owner, said: “It’s not happening.”",
      "denial S1",
    ],
    [opening, "“That won’t happen again,” Ada Holm said."],
    [opening, "“It is impossible,” Ada Holm said, “to rest here.”"],
    [opening, "Ada Holm said of her leave: “That won’t happen.”"],
    [opening, "“We will make sure that does not happen,” Ada Holm said."],
    [opening, "Ada Holm hopes that will not happen."],
    [opening, "“It is impossible to say,” Ada Holm said."],
    [opening, "“But that won’t happen,” he added."],
    ["Jon Moss said the bridge was old.", "“That won’t happen,” Ada Holm said."],
  ],
};

describe.each(Object.entries(rows))("%s", (_rule, cases) =>
  it.each(cases)("%s %s", (before, said, answer = "") => {
    expect(lastAnswer(`${before} ${said}`)).toBe(answer);
  }),
);

describe("every entry answers as its example shows", () => {
  it.each([...dispellingPhrases.values()])("%s", (example) => {
    expect(lastAnswer(`“${example.slice(0, -1)},” Ada Holm said.`)).toBe("denial narration");
  });

  it.each([...unhappening.values()])("%s", (example) => {
    expect(lastAnswer(`${opening} “${example.slice(0, -1)},” Ada Holm said.`)).toBe("denial S1");
  });
});

function lastAnswer(text: string): string {
  const { statements } = annotate({ path: "-", text: `${text.trim()}\n` });
  const last = statements.at(-1);
  return last?.response ? [last.response, ...last.rebuts].join(" ") : "";
}
