import { describe, expect, test } from "vitest";
import { toDocument } from "../../src/report/document.ts";
import { ferry, ferryText } from "../ferry.ts";
import { made } from "../made.ts";

const document = toDocument(ferry);

describe("a document", () => {
  test("gives every range its words", () => {
    const ranges = document.statements.flatMap(({ content, cue, source, because }) => [
      ...content,
      ...cue,
      ...source,
      ...because,
    ]);
    for (const { start, end, text } of ranges) expect(ferryText.slice(start, end)).toBe(text);
  });

  test("counts lines and columns from one", () => {
    const { cue } =
      toDocument(made("Said.\r\nShe said.\rHe said.", [{ near: "He", cue: ["said"] }]))
        .statements[0] ?? {};
    expect(cue).toEqual([{ start: 20, end: 24, line: 3, column: 4, text: "said" }]);
  });

  test("counts a column for each half of an emoji", () => {
    const { cue } = toDocument(made("🚢 She said.", [{ cue: ["said"] }])).statements[0] ?? {};
    expect(cue).toMatchObject([{ start: 7, column: 8 }]);
  });

  test("names a statement that holds another by its id", () => {
    const { statements } = toDocument(
      made("He said she said so.", [
        { cue: ["said"] },
        { near: "she", cue: ["said"], rest: { within: 0 } },
      ]),
    );
    expect(statements.map(({ within }) => within)).toEqual([null, "S1"]);
  });

  test("lists each speaker once", () => {
    expect(document.speakers.map(({ id, name }) => `${id} ${name}`)).toEqual([
      "P1 Ada Brandt",
      "P2 two engineers",
      "P3 Northline Ferries",
      "P4 the harbour police",
      "P5 Ines Vaart",
    ]);
  });

  test("tells what was said of whom by whom, how surely, and what it answers", () => {
    expect(document.statements[4]).toMatchObject({
      speaker: {
        id: "P3",
        name: "Northline Ferries",
        mention: { text: "it" },
        antecedent: { text: "Northline Ferries" },
      },
      certainty: { level: "certain", because: [{ text: "complete nonsense", effect: "booster" }] },
      response: "denial",
      rebuts: ["S2"],
      rule: "quotation",
    });
  });
});
