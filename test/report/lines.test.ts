import { expect, test } from "vitest";
import { lineStarts } from "../../src/report/lines.ts";
import { holderOf } from "../../src/span.ts";

test.each([
  ["", [0]],
  ["one", [0]],
  ["a\nb\n", [0, 2, 4]],
  ["a\r\nb", [0, 3]],
  ["a\rb", [0, 2]],
  ["a\n\r\nb\r", [0, 2, 4, 6]],
])("%j starts lines at %j", (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [8, 1],
  [9, 2],
  [100, 2],
])("offset %i is on line %i of lines that start at 0, 4 and 9", (offset, line) => {
  expect(holderOf([0, 4, 9], offset)).toBe(line);
});
