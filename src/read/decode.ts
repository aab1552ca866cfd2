import { isUtf8 } from "node:buffer";

/** What was odd about the bytes; the text is whole all the same. */
export type Oddity = "empty" | "invalid-utf8" | "invalid-utf16";

export type Decoded =
  | { readonly text: string; readonly oddity: Oddity | null }
  | { readonly failure: "binary" };

/**
 * Bytes to text. UTF-16 is told by its byte order mark, everything else is UTF-8; a mark is no part of the text, so
 * offsets count from the first character after it. Bytes that decode to nothing become U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) return { failure: "binary" };
  return { text, oddity: oddityOf(bytes, text, encoding) };
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function oddityOf(bytes: Uint8Array, text: string, encoding: Encoding): Oddity | null {
  if (text.trim() === "") return "empty";
  if (encoding === "utf-8") return isUtf8(bytes) ? null : "invalid-utf8";
  return isValid(bytes, encoding) ? null : "invalid-utf16";
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
