import { describe, expect, test } from "vitest";
import { captions, pageFurniture } from "../../src/lexicon/page-furniture.ts";
import { segmented } from "./marked.ts";

function paragraphs(text: string): readonly string[] {
  return segmented(text).paragraphs.map(({ start, end }) => text.slice(start, end));
}

function headlines(text: string): readonly string[] {
  return segmented(text)
    .paragraphs.filter(({ kind }) => kind === "headline")
    .map(({ start, end }) => text.slice(start, end));
}

const one = "The mayor of Lisse said on Monday that two of the ferries had burned.";
const two = "Nobody was hurt, but the second engine may fail again.";

describe("where paragraphs part", () => {
  test.each([
    ["a blank line", `${one}\n\n${two}`],
    ["a line break", `${one}\n${two}`],
    ["Windows line breaks", `${one}\r\n\r\n${two}\r\n`],
    ["old Macintosh line breaks", `${one}\r${two}`],
    ["a line of blanks that do not break", `${one}\n\u00a0\n${two}`],
    ["a form feed", `${one}\f${two}`],
    ["a paragraph separator", `${one}\u2029${two}`],
    ["blank lines at the head and indents", `\n \n  ${one}\n\n\t${two}\n\n`],
  ])("%s", (_, text) => {
    expect(paragraphs(text)).toEqual([one, two]);
  });

  test("not the line breaks of prose that is broken to a width", () => {
    const text = `Ferry firm hid fires

The mayor of Lisse, Ada Brandt, said on Monday that two of the ferries
had burned. The firm had known about both of the fires for weeks, she
said. Nobody was hurt.

The firm denied it. Its spokeswoman said on Tuesday that the engines of
both ferries had been inspected.`;
    expect(paragraphs(text)).toEqual(text.split("\n\n"));
  });

  test("where such a line ends early or the next is set in", () => {
    const text = `The mayor of Lisse, Ada Brandt, said on Monday that two of the ferries
had burned. The firm had known about both of the fires for weeks, she
said.
The firm denied it. Its spokeswoman said on Tuesday that the engines of
both ferries had been inspected in the week before the second fire was.
  Nobody was hurt.`;
    expect(paragraphs(text).map((paragraph) => paragraph.slice(0, 8))).toEqual([
      "The mayo",
      "The firm",
      "Nobody w",
    ]);
  });

  test("not where a line breaks off in mid-sentence", () => {
    expect(
      paragraphs(`${one}\n\nThe firm, which\nowns both ferries, denied it.\n\n${two}`),
    ).toHaveLength(3);
  });
});

describe("headlines", () => {
  test.each([
    "Ferry firm hid fires",
    "Is the bridge safe?",
    "Mayor: ‘I won’t go’",
    "Mayor Says Northline Ferries Hid Two Engine Fires.",
    "Mayor: Ferry firm hid fires from board.",
    "Holm on ferries: I was wrong about v. 2 of the plan.",
  ])("before the article: %s", (title) => {
    expect(headlines(`${title}\n\n${one}\n\n${two}`)).toEqual([title]);
  });

  test.each(["What happens next", "By Maud Rook", "6:05 p.m."])("between its parts: %s", (line) => {
    expect(headlines(`${one}\n${line}\n${two}`)).toEqual([line]);
  });

  test.each([
    "“We tried”",
    "He left.",
    "She said:",
    "* Two ferries burned",
    "Related matters were not discussed by the council on Monday, because the meeting had run late and nobody was left to vote.",
    "Morel said nothing.",
  ])("not these: %s", (line) => {
    expect(headlines(`${one}\n\n${line}\n\n${two}`)).toEqual([]);
  });

  test("a text of one block has none", () => {
    expect(headlines("Mayor denies hiding fires")).toEqual([]);
  });
});

describe("the furniture of a page", () => {
  test.each([...pageFurniture, ...captions])("%j as in %s", (_, line) => {
    expect(paragraphs(`${one}\n\n${line}\n\n${two}`)).toEqual([one, two]);
  });

  test.each([
    "Advertisers left the paper on Monday.",
    "Photographs of the ferry were sent to the mayor.",
    "Related matters were not discussed by the council on Monday, because the meeting had run late and nobody was left to vote.",
  ])("is not: %s", (line) => {
    expect(paragraphs(`${one}\n\n${line}\n\n${two}`)).toHaveLength(3);
  });

  test("is nothing that an article consists of", () => {
    expect(paragraphs("Recommended reforms were denied.")).toHaveLength(1);
  });

  test("does not break a quotation", () => {
    const text = "“We tried, she said.\n\nRead more: “Ferry on fire”\n\n“Then we failed.”";
    expect(segmented(text).quotations).toMatchObject([
      { start: 0, end: text.length, closed: true },
    ]);
  });
});

describe("datelines", () => {
  test.each([
    ["LISBON (Wire) —", " It rained."],
    ["LONDON, March 3 -", " It rained."],
    ["PORT ALBA, Lisse (AP) --", " “We tried,” she said."],
    ["ST. LOUIS, Nov. 3, 2026 (Wire) –", " It rained."],
    ["Port Alba (Wire) –", " It rained."],
    ["LISBON—", "It rained."],
    ["Sept 12 (Wire) -", " It rained."],
  ])("%s", (dateline, rest) => {
    const text = `Rain in the south\n\n${dateline}${rest}`;
    const [, body] = segmented(text).paragraphs;
    expect(body?.dateline && text.slice(body.dateline.start, body.dateline.end)).toBe(dateline);
  });

  test.each([
    "LISBON is rainy - very.",
    "NATO — the alliance — said no.",
    "Lisbon — It rained.",
    "A storm (the first) - It rained.",
  ])("none in %s", (text) => {
    expect(segmented(text).paragraphs.map(({ dateline }) => dateline)).toEqual([null]);
  });
});
