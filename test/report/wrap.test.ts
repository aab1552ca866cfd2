import { describe, expect, test } from "vitest";
import { measureFor } from "../../src/report/measure.ts";
import { shorten, wrap } from "../../src/report/wrap.ts";

const plain = (text: string): { text: string; paint: (text: string) => string } => ({
  text,
  paint: String,
});
const red = (text: string): { text: string; paint: (text: string) => string } => ({
  text,
  paint: (part) => `<${part}>`,
});

describe("wrap", () => {
  test("breaks between words and indents what follows", async () => {
    const measure = await measureFor([]);
    expect(wrap([plain("the second engine may fail")], 12, 2, measure)).toEqual([
      "the second",
      "  engine may",
      "  fail",
    ]);
  });

  test("paints each run for itself on every line, and never the blanks of the margin", async () => {
    const measure = await measureFor([]);
    const lines = wrap([red("flatly rejected"), { ...plain("the claim"), gap: 2 }], 14, 3, measure);
    expect(lines).toEqual(["<flatly>", "   <rejected>", "   the claim"]);
  });

  test("cuts a word that fits no line", async () => {
    const measure = await measureFor([]);
    expect(wrap([plain("a abcdefghij b")], 4, 0, measure)).toEqual(["a", "abcd", "efgh", "ij b"]);
  });

  test("gives no line for no words", async () => {
    expect(wrap([plain(" "), plain("")], 10, 2, await measureFor([]))).toEqual([]);
  });

  test("counts two columns for a wide letter and cuts between letters", async () => {
    const text = "日本語の新聞";
    expect(wrap([plain(text)], 5, 0, await measureFor([text]))).toEqual(["日本", "語の", "新聞"]);
  });

  test("counts nothing for a combining accent and two columns for a joined emoji", async () => {
    const text = "cafe\u0301 👩‍🚒 ab";
    expect(wrap([plain(text)], 7, 0, await measureFor([text]))).toEqual(["cafe\u0301 👩‍🚒", "ab"]);
  });
});

describe("shorten", () => {
  test.each([
    ["the second engine", 17, "the second engine"],
    ["the second engine", 16, "the second…"],
    ["the second, engine", 12, "the second…"],
    ["abcdefghij", 5, "abcd…"],
  ])("%j to %i columns", async (text, width, short) => {
    expect(shorten(text, width, await measureFor([text]))).toBe(short);
  });
});
