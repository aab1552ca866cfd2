import { expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";

const rows: readonly (readonly [article: string, response: "counterclaim" | null])[] = [
  [
    "Prosecutors say Moss took £2m. Defence lawyer Ada Holm said the money was a loan.",
    "counterclaim",
  ],
  ["Prosecutors say Moss took £2m. Moss’s lawyer said the money was a loan.", "counterclaim"],
  ["Prosecutors say Moss took £2m. His barrister said the money was a loan.", "counterclaim"],
  // what is told of one accused the other does not answer, nor does who was robbed speak for the accused
  [
    "Moss and Rook deny theft. Prosecutors say Moss took £2m. Prosecutors say Rook was late. Rook said the money was a loan.",
    "counterclaim",
  ],
  ["Prosecutors say Moss took £2m from Ada Holm. Rook said the money was a loan.", null],
  [
    "Jon Moss is accused of robbing Ada Holm. Prosecutors say Holm was tied up. Holm said: “I heard them in the hall.”",
    null,
  ],
  ["Prosecutors say the men took £2m. A lawyer for the bank said the money was a loan.", null],
  // a promise, which the accused makes next, but no plea that it was so
  [
    "The regulator accused Northline of fraud. Northline said it would comply with the order.",
    "counterclaim",
  ],
  ["Prosecutors say Moss took £2m. Moss’s lawyer said the trial would last six weeks.", null],
];

it.each(rows)("hears who defends the accused: %s", (text, response) => {
  expect(annotate({ path: "-", text }).statements.at(-1)?.response).toBe(response);
});
