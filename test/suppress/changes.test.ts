import { expect, test } from "vitest";
import { changedLines, touches } from "../../src/suppress/changes.ts";

test("the new lines of each hunk, and none where lines only went", () => {
  const diff =
    "@@ -1 +1 @@ title\n-a\n+b\n@@ -3,0 +4,2 @@\n+c\n+@@ -9 +9 @@\n@@ -8,2 +9,0 @@\n-d\n-e\n";
  expect(changedLines(diff)).toEqual([
    { from: 1, to: 1 },
    { from: 4, to: 5 },
  ]);
});

test.each([
  [1, 1, false],
  [1, 2, true],
  [4, 9, true],
  [5, 9, false],
])("lines %i to %i", (from, to, expected) => {
  expect(touches([{ from: 2, to: 4 }], { from, to })).toBe(expected);
});
