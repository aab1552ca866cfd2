import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";

const utf16le = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le");
const utf16be = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, "utf16le").swap16();

describe("decode reads", () => {
  test.each([
    ["UTF-8", Buffer.from("“Café,” she said."), "“Café,” she said."],
    [
      "UTF-8 with a byte order mark, which is no part of the text",
      Buffer.from("\uFEFFShe said."),
      "She said.",
    ],
    ["UTF-16, little end first", utf16le("“Café,” 🚢"), "“Café,” 🚢"],
    ["UTF-16, big end first", utf16be("“Café,” 🚢"), "“Café,” 🚢"],
    ["a mark of order within the text", Buffer.from("a\uFEFFb"), "a\uFEFFb"],
    ["line ends as they are", Buffer.from("a\r\nb\rc\n"), "a\r\nb\rc\n"],
  ])("%s", (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, oddity: null });
  });
});

describe("decode says what was odd about", () => {
  test.each([
    ["nothing at all", Buffer.of(), "", "empty"],
    ["nothing but blanks", Buffer.from(" \n\t\n"), " \n\t\n", "empty"],
    ["nothing but a byte order mark", Buffer.of(0xef, 0xbb, 0xbf), "", "empty"],
    ["a Latin-1 accent", Buffer.from("Café closed", "latin1"), "Café closed", "windows-1252"],
    [
      "quotation marks of Windows",
      Buffer.from("\x93It\x92s \x80 5,\x94 she said \x96 twice\x85", "latin1"),
      "“It’s € 5,” she said – twice…",
      "windows-1252",
    ],
    [
      "a broken byte among good UTF-8",
      Buffer.from([...Buffer.from("“Café,” he"), 0xe9]),
      "“Café,” he\uFFFD",
      "invalid-utf8",
    ],
    ["bytes that Windows-1252 has not", Buffer.of(0x61, 0x81, 0x62), "a\uFFFDb", "invalid-utf8"],
    ["a mark cut in two", Buffer.from("It’").subarray(0, 4), "It\uFFFD", "invalid-utf8"],
    [
      "a character cut off at the end",
      Buffer.from("Caf\u00e9").subarray(0, 4),
      "Caf\uFFFD",
      "invalid-utf8",
    ],
    ["half a UTF-16 unit at the end", utf16le("ab").subarray(0, 5), "a\uFFFD", "invalid-utf16"],
    ["a lone surrogate", utf16le("a\uD800b"), "a\uFFFDb", "invalid-utf16"],
  ])("%s", (_, bytes, text, oddity) => {
    expect(decode(bytes)).toEqual({ text, oddity });
  });

  test("not a replacement character that the writer typed", () => {
    expect(decode(Buffer.from("a\uFFFDb"))).toEqual({ text: "a\uFFFDb", oddity: null });
  });
});

describe("an encoding that is given wins", () => {
  test.each([
    ["windows-1252", Buffer.from("Caf\xc3\xa9", "latin1"), "CafÃ©", null],
    ["utf-8", Buffer.from("Caf\xe9", "latin1"), "Caf\uFFFD", "invalid-utf8"],
    ["utf-16le", Buffer.from("Café", "utf16le"), "Café", null],
    ["utf-16be", Buffer.from("Café", "utf16le").swap16(), "Café", null],
  ] as const)("%s", (encoding, bytes, text, oddity) => {
    expect(decode(bytes, encoding)).toEqual({ text, oddity });
  });
});

describe("decode refuses", () => {
  test.each([
    ["binary data", Buffer.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ["UTF-16 without a byte order mark", Buffer.from("She said so.", "utf16le")],
    ["UTF-32", Buffer.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toEqual({ failure: "binary" });
  });
});
