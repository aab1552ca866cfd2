import { isUtf8 } from "node:buffer";

/** What was odd about the bytes; the text is whole all the same. */
export type Oddity = "empty" | "invalid-utf8" | "invalid-utf16" | "windows-1252";

export type Decoded =
  | { readonly text: string; readonly oddity: Oddity | null }
  | { readonly failure: "binary" };

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export const encodings: readonly Encoding[] = ["utf-8", "utf-16le", "utf-16be", "windows-1252"];

/**
 * Bytes to text. Where no encoding is given, UTF-16 is told by its byte order mark and Windows-1252 by its sense as text;
 * everything else is UTF-8. A mark is no part of the text, so offsets count from the first character after it. Bytes that
 * decode to nothing become U+FFFD.
 */
export function decode(bytes: Uint8Array, given: Encoding | null = null): Decoded {
  const encoding = given ?? encodingOf(bytes);
  const text =
    encoding === "windows-1252" ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) return { failure: "binary" };
  return { text, oddity: oddityOf(bytes, text, encoding, given) };
}

/** What a page of HTML says it is encoded in; null where it says nothing, or no more than that it is UTF-8. */
export function declaredEncoding(bytes: Uint8Array): Encoding | null {
  const head = windows1252(bytes.subarray(0, 1024));
  const isLatin = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*(?:windows-1252|iso-8859-1|latin1)\b/i.test(
    head,
  );
  return isLatin && !isUtf8(bytes) ? "windows-1252" : null;
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return isUtf8(bytes) || !isWindows1252(bytes) ? "utf-8" : "windows-1252";
}

function oddityOf(
  bytes: Uint8Array,
  text: string,
  encoding: Encoding,
  given: Encoding | null,
): Oddity | null {
  if (text.trim() === "") return "empty";
  if (encoding === "windows-1252") return given === null ? "windows-1252" : null;
  if (encoding === "utf-8") return isUtf8(bytes) ? null : "invalid-utf8";
  return isValid(bytes, encoding) ? null : "invalid-utf16";
}

/** Where no bytes above 127 make a character of UTF-8, and all of them make sense where they stand. */
function isWindows1252(bytes: Uint8Array): boolean {
  const isMixed = /[^\0-\x7f\ufffd]/.test(new TextDecoder().decode(bytes));
  return !isMixed && !NONSENSE.test(windows1252(bytes));
}

/** What no writer sets: a control character, "fOÖd" with its capital inside, "â€" from the halves of a character of UTF-8. */
const NONSENSE: RegExp =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0e-\x1f\x7f-\x9f]|[a-zß-ÿ][À-ÖØ-Þ]|[À-ÿ][€‚ƒ„†‡ˆ‰‹\u00a1-ª¬-º¼-¿]/;

/** What Windows-1252 has where Latin-1 has control characters; five of them mean nothing. */
const EXTRAS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Every byte is a character of its own. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (unit) => EXTRAS.charAt(unit.charCodeAt(0) - 0x80));
}

function isValid(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
