import { expect, test } from "vitest";
import { printable } from "../../src/report/printable.ts";

test.each([
  ["line breaks and tabs", "a\r\n\tb\u2028c\u00a0d", "a b c d"],
  ["an escape sequence", "a\u001b[31mb", "a␛[31mb"],
  ["a bell, a backspace and a delete", "\u0007\b\u007f", "␇␈␡"],
  ["the one-character form of an escape sequence", "\u009b31m", "⟨U+009B⟩31m"],
  ["an override of direction", "a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"],
  ["what nobody sees", "co\u00adop\u200b\u200e\ufeff", "coop"],
  ["a lone surrogate", "a\ud800b", "a\ufffdb"],
  ["accents, wide letters and joined emoji", "é e\u0301 日本 👩‍🚒 🇯🇵", "é e\u0301 日本 👩‍🚒 🇯🇵"],
])("%s", (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
