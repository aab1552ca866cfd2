import { describe, expect, test } from "vitest";
import { sentences, tokens } from "./marked.ts";

/** Each list is one paragraph, cut as it should be. */
const examples: Readonly<Record<string, readonly (readonly string[])[]>> = {
  abbreviations: [
    ["Mr. Rook and Sen. Ada Brandt left.", "Dr. Vaart stayed on Vine St. Mary’s watch."],
    ["The U.S. Senate met at 9 a.m. Tuesday.", "It rose at 5 p.m.", "Rook left."],
    [
      "He left the U.S.",
      "The firm, Acme Inc., stayed.",
      "Acme Inc. chairman Ben Oyelaran did too.",
    ],
    ["Rook joined Acme Corp.", "He left in Jan. 2019 from No. 10.", "“No.”", "It was over."],
    ["Sen. Ada Brandt (R-Fla.) spoke.", "Rep. Maud Rook (D-N.Y.) did not."],
    ["It spans 10 sq. miles of marsh.", "Nobody lives there."],
    ["Smith v. Crown was heard, i.e. lost.", "So am I.", "Then it rained."],
  ],
  "initials and decimals": [
    ["J. K. Rook and George W. Brandt paid $3.5m.", "Maud H.W. Rook paid 2.5 percent."],
    ["They chose plan B.", "The first had failed.", "J. “Bud” Rook had made it."],
  ],
  ellipses: [
    ["It was … a mistake.", "It… it was ... over."],
    ["It is completely false…", "The firm said so.", "It was over....", "Nobody knew."],
    ["We waited . . . and waited.", "Then it rained."],
  ],
  "questions and exclamations": [
    ["Was it safe?!", "No!", "It was not."],
    ["“Was it safe?” she asked.", "“Never!” said Rook."],
    [
      "“Was it safe?” Ada Brandt asked.",
      "“Why?” I asked.",
      "“Was it safe?”",
      "He answered, “No.”",
      "“Was it safe?”",
      "Ada Brandt walked out.",
    ],
    ["'Was it safe?' he wondered.", "It was not."],
    // a question that is led up to has its speaker before it
    ["The leaflet asks: “Who paid?”", "Ada Brandt said it was false."],
    ["One voter asked, “Who paid?”", "Brandt said nobody did."],
    ["They chant: “We know.", "Who paid?”", "Brandt said nobody did."],
    ["When a voter asked, “Who paid?” Brandt said nobody did."],
    ["Asked, “Who paid?” Brandt said nobody did."],
    ["Still, “Who paid?” Brandt asked."],
  ],
  quotations: [
    ["“We tried.", "Then we failed.”", "She left."],
    ["“We tried.” she said.", "“It failed.”, he said."],
    ['"We tried."', "She left.", '"It failed."', '"No."'],
    ["(She left.)", "He said “no.”", "“Why?”"],
    ["She said ‘we tried.’", "‘It failed,’ he said."],
    ["He asked (“Why?”) and left.", "Nobody answered."],
  ],
  "a lost blank": [["We tried.", "Then it failed."]],
};

describe.each(Object.entries(examples))("%s", (_, paragraphs) => {
  test.each(paragraphs.map((cut) => ({ name: cut.join(" ¦ "), cut })))("$name", ({ cut }) => {
    expect(sentences(cut.join(" "))).toEqual(cut);
  });
});

test("prose that is broken to a width is cut as if it were not", () => {
  const text = `Nobody had told the councillor of Lisse that the house was No.
10, or that Vine Lake, Miss. was dry. She had left the U.S.
The mayor had not, though, and he waited for her there until
noon.`;
  expect(sentences(text).map((sentence) => sentence.slice(0, 9))).toEqual([
    "Nobody ha",
    "She had l",
    "The mayor",
  ]);
});

test("a sentence begins where the blank after the stop was lost", () => {
  expect(sentences("We tried.Then it failed.")).toEqual(["We tried.", "Then it failed."]);
});

test("a semicolon in a headline ends a sentence, and one in running text does not", () => {
  expect(sentences("Mayor says pier safe; divers deny it\n\nIt rained; it stopped.")).toEqual([
    "Mayor says pier safe;",
    "divers deny it",
    "It rained; it stopped.",
  ]);
});

test("a headline, a dateline and a list’s number are no part of the next sentence, or all of it", () => {
  expect(sentences("Ferry firm hid fires\n\nLISBON (Wire) — It rained. It stopped.")).toEqual([
    "Ferry firm hid fires",
    "LISBON (Wire) —",
    "It rained.",
    "It stopped.",
  ]);
  expect(sentences("1. The ferry sails. 2 crew are hurt.")).toEqual([
    "1. The ferry sails.",
    "2 crew are hurt.",
  ]);
});

test("a closing mark stays with the sentence that it closes", () => {
  expect(tokens("(“We tried.”) He left.")).toEqual([
    ["(", "“", "We", "tried", ".", "”", ")"],
    ["He", "left", "."],
  ]);
});
