import { describe, expect, test } from "vitest";
import { toDocument } from "../src/report/document.ts";
import { ferry } from "./ferry.ts";
import { faultsOfDocument, faultsOfOutput } from "./schema.ts";

const document = toDocument(ferry);
const [statement] = document.statements;

describe("the schema takes", () => {
  test("a document in which everything happens", () => {
    expect(faultsOfDocument(document)).toEqual([]);
  });

  test("the whole output", () => {
    expect(faultsOfOutput({ schema: "hearsay/1", documents: [document] })).toEqual([]);
  });

  test("a document that could not be read", () => {
    const error = { code: "missing", message: "does not exist" };
    expect(faultsOfDocument({ path: "a.txt", statements: [], speakers: [], error })).toEqual([]);
  });
});

describe("the schema refuses", () => {
  test.each([
    ["another schema", { schema: "hearsay/2", documents: [] }, faultsOfOutput],
    ["a document without statements", { path: "a.txt", speakers: [] }, faultsOfDocument],
    ["a field that it does not know", { ...document, mood: "good" }, faultsOfDocument],
    [
      "a level that is none",
      {
        ...document,
        statements: [{ ...statement, certainty: { level: "sure", score: 1, because: [] } }],
      },
      faultsOfDocument,
    ],
    [
      "an id that is none",
      { ...document, statements: [{ ...statement, rebuts: ["the mayor"] }] },
      faultsOfDocument,
    ],
    [
      "line 0",
      {
        ...document,
        statements: [{ ...statement, cue: [{ start: 0, end: 1, line: 0, column: 1, text: "a" }] }],
      },
      faultsOfDocument,
    ],
  ])("%s", (_, value, faults) => {
    expect(faults(value)).not.toEqual([]);
  });
});
