/**
 * Text made safe for a terminal: every run of white space is one blank, what has no width is dropped, and what would move
 * the cursor, start an escape sequence or turn the line's direction shows as a sign: "␛" for an escape character,
 * "⟨U+202E⟩" for an override.
 */
export function printable(text: string): string {
  if (SAFE.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").replace(UNSAFE, sign);
}

/** ASCII and typographic marks with single blanks between them: what nearly all texts are, told by one look. */
const SAFE = /^(?:[!-~‘’“”–—…£€]| (?! ))*$/;

/** Soft hyphen, zero-width space, direction marks, word joiner, byte order mark: pasted from web pages, seen by nobody. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** C0, DEL and C1 controls; embeddings, overrides and isolates of direction; invisible operators; noncharacters; lone surrogates. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1f\x7f-\x9f\u061c\u180e\u202a-\u202e\u2061-\u206f\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]/gu;

const CONTROL_PICTURES = 0x2400;

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === 0x7f) return "␡";
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
