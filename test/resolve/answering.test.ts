import { expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";

/** The speakers of all statements, in reading order. */
const examples: readonly (readonly [text: string, ...speakers: string[]])[] = [
  // whoever has made a claim does not deny it by a pronoun
  ["Paul Berg accused Tam Rook of theft, which he denies.", "Paul Berg", "Tam Rook"],
  ["Paul Berg accused Tam Rook of theft, a claim he denies.", "Paul Berg", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied. He denied it.", "Paul Berg", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied. He said the claim was false.", "Paul Berg", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied. “That is not true,” he said.", "Paul Berg", "Tam Rook"],
  [
    "The Dockers Union claimed that Northline Ferries had lied. It denied this.",
    "Dockers Union",
    "Northline Ferries",
  ],
  [
    "A report said the fog was thick. Sir Colin Pryce accused Northline Ferries of greed, which it denies.",
    "a report",
    "Sir Colin Pryce",
    "Northline Ferries",
  ],
  ["Paul Berg accused Tam Rook of theft. The 26-year-old denied it.", "Paul Berg", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied. The striker denied that.", "Paul Berg", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied, something he denies.", "Paul Berg", "Tam Rook"],
  [
    "Paul Berg accused Tam Rook of theft, something the 26-year-old has always denied.",
    "Paul Berg",
    "Tam Rook",
  ],
  // nor does his lawyer
  [
    "Paul Berg accused Tam Rook of theft. His lawyer denied the allegation.",
    "Paul Berg",
    "Tam Rook’s lawyer",
  ],
  [
    "Paul Berg accused Tam Rook of theft. His lawyer said there was no truth in the claims.",
    "Paul Berg",
    "Tam Rook’s lawyer",
  ],
  // nor is it the claim of whoever puts it down
  [
    "Ada Vale is the mayor. Orla Lund mocked her claim that tolls had risen.",
    "Orla Lund",
    "Ada Vale",
  ],
  ["Ada Vale is the mayor. Orla Lund repeated her claim that tolls had risen.", "Orla Lund"],
  // but he may deny something else, go on denying, or go on in his own cause
  ["Paul Berg praised Tam Rook. He denied that the pier was shut.", "Paul Berg"],
  [
    "Paul Berg accused Tam Rook of theft. The striker denied that it rained.",
    "Paul Berg",
    "Paul Berg",
  ],
  [
    "Paul Berg said Tam Rook was ill. The 26-year-old denies the charges.",
    "Paul Berg",
    "Paul Berg",
  ],
  ["Paul Berg said it rained. The striker denied it.", "Paul Berg", "Paul Berg"],
  ["Tam Rook denied the theft. He said the claim was false.", "Tam Rook", "Tam Rook"],
  ["Paul Berg said Tam Rook had lied. “This debate is false,” he said.", "Paul Berg", "Paul Berg"],
  [
    "Paul Berg praised Tam Rook. He said it was wrong to suggest that the pier was shut.",
    "Paul Berg",
  ],
  [
    "Paul Berg said the pier was open. He said it was untrue that the toll had risen.",
    "Paul Berg",
    "Paul Berg",
  ],
  // nobody tells himself
  ["Paul Berg met Tam Rook. Rook wept. “It rained,” he told Rook.", "Paul Berg"],
  ["Paul Berg met Tam Rook. Rook wept. “It rained,” he wrote to Mr Rook.", "Paul Berg"],
  ["Paul Berg met Tam Rook. Rook wept. “It rained,” he told Rook’s wife.", "Tam Rook"],
  // but somebody whom the sentence turns to may speak
  [
    "Paul Berg met Tam Rook. As for Rook, he said it rained. “I wept,” he said.",
    "Tam Rook",
    "Tam Rook",
  ],
  ["Paul Berg met Tam Rook. As for the pier of Rook, he said it was old.", "Paul Berg"],
  // and whoever is asked answers
  ["Paul Berg asked Tam Rook about the fog. He said it rained.", "Tam Rook"],
  ["Paul Berg interviewed Tam Rook. He said it rained.", "Tam Rook"],
  ["Paul Berg asked Tam Rook to leave. He said it rained.", "Paul Berg"],
  [
    "Paul Berg said a clerk had asked Tam Rook why it rained. He said it was dry.",
    "Paul Berg",
    "Paul Berg",
  ],
  // nor goes by a noun in his own words
  [
    "Paul Berg accused Tam Rook of theft. Berg told friends that the candidate thought it was late.",
    "Paul Berg",
    "Paul Berg",
    "Tam Rook",
  ],
  [
    "Striker Tam Rook wept. “The mayor believes it rained,” said Paul Berg.",
    "Paul Berg",
    "the mayor",
  ],
  // nobody refuses to talk of what he has brought up himself
  [
    "Paul Berg accused Tam Rook of theft. The Lisse native refused to discuss the charge, saying it rained.",
    "Paul Berg",
    "Tam Rook",
    "Tam Rook",
  ],
  [
    "Paul Berg said that Tam Rook had lied. The striker would not be drawn on the claim.",
    "Paul Berg",
    "Tam Rook",
  ],
  ["Paul Berg said that Tam Rook had left. He declined to say when.", "Paul Berg", "Paul Berg"],
  // nor is whom somebody speaks for any other than “us”, or the club that complains who governs it
  [
    "The Dock Union said it rained. Its secretary, Orla Fenn, said: “They told us that it was fine.”",
    "Dock Union",
    "Orla Fenn",
    "they",
  ],
  [
    "Lisse Town said they would write to the European Chess Council. The governing body said it knew of no such letter.",
    "Lisse Town",
    "European Chess Council",
  ],
];

test("a spokesperson goes on by “they”", () => {
  const { statements } = annotate({
    path: "-",
    text: "A trust spokesperson said pupils were safe. They added that the roof had held. Pupils said it had not. They said it leaked.",
  });
  expect(statements.map(({ speaker }) => speaker?.speaker.name)).toEqual([
    "a trust spokesperson",
    "a trust spokesperson",
    "pupils",
    "pupils",
  ]);
});

test.each(examples)("%s", (text, ...speakers) => {
  const { statements } = annotate({ path: "-", text });
  expect(statements.map(({ speaker }) => speaker?.speaker.name)).toEqual(speakers);
});
