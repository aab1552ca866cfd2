import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

const rows: readonly (readonly [first: string, second: string, response: "denial" | null])[] = [
  ["LIND: The pier is safe.", "MOSS: It isn’t safe. It burned in May.", "denial"],
  ["LIND: He took the ferry.", "MOSS: Wrong.", "denial"],
  ["LIND: The mayor knew about it.", "MOSS: No, she didn’t.", "denial"],
  ["LIND: The report names her.", "MOSS: The report doesn’t say that.", "denial"],
  ["LIND: Everybody in that room agreed.", "MOSS: Not everybody agreed.", "denial"],
  ["LIND: The port hired nine clerks.", "MOSS: It never hired anybody.", "denial"],
  ["LIND: The fire was small.", "MOSS: Nobody is belittling the fire.", "denial"],
  ["LIND: You don’t care about the poor.", "MOSS: I do care.", "denial"],
  ["LIND: The pier is safe.", "MOSS: We don’t have the money to open it.", null],
  ["LIND: Taxes are too high.", "MOSS: I don’t disagree with that.", null],
  ["LIND: The fare isn’t too high.", "MOSS: It is not too high for you.", null],
  ["LIND: We need more ships.", "MOSS: I never said we did not need ships.", null],
  ["LIND: Has the mayor called?", "MOSS: The mayor has not called.", null],
];

it.each(rows)(
  "hears in a transcript what the other has just said: %s %s",
  (first, second, response) => {
    const text = `The two met on Monday in Lisse.\n\n${first}\n\n${second}\n`;
    const { statements } = annotate({ path: "-", text });
    const answer = statements.findLast(({ within }) => within === null);
    const said = statements.find(({ family }) => family === "colon");
    expect(answer?.response).toBe(response);
    expect(answer?.rebuts).toEqual(response ? [said?.id] : []);
  },
);

it("hears from another what a paper does not say", () => {
  const text =
    "Mara Lind said the figure came from a report. Jon Moss said the report does not say that.\n";
  const { statements } = annotate({ path: "-", text });
  expect(statements.map(({ rebuts }) => rebuts)).toEqual([[], ["S1"]]);
});
