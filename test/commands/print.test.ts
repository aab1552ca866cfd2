import { expect, test } from "vitest";
import { print } from "../../src/commands/print.ts";
import { styleOf } from "../../src/commands/style.ts";
import type { Reading } from "../../src/read/read.ts";
import { formats } from "../../src/report/formats.ts";

const reading = (path: string, text: string): Reading => ({
  path,
  article: { path, text },
  oddity: null,
});

/** An article that cannot be annotated, as no text is. */
const broken: Reading = {
  path: "broken.txt",
  article: {
    path: "broken.txt",
    get text(): string {
      throw new Error("no such text");
    },
  },
  oddity: null,
};

const filters = { speakers: [], levels: [], rebutted: null, headlines: true };
const style = styleOf({ width: 80, explain: false, isColored: false });

test("an article that cannot be annotated is a record with an error, and the others of its batch are whole", async () => {
  const before = reading("a.txt", "The mayor said the pier was shut.");
  const after = reading("b.txt", "The harbour master denied it.");
  const printed = await print([before, broken, after], filters, formats.jsonl, style);
  expect(printed.map(({ isFailure, statements }) => ({ isFailure, statements }))).toEqual([
    { isFailure: false, statements: 1 },
    { isFailure: true, statements: 0 },
    { isFailure: false, statements: 1 },
  ]);
  expect(printed[1]?.message).toContain("no such text");
});
