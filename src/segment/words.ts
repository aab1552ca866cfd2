import {
  classAt,
  CLASS,
  DIGIT,
  isApostrophe,
  isBlank,
  isLower,
  isUpper,
  isWordly,
  LETTER,
} from "./chars.ts";

/**
 * The end of the word that begins at an offset. A word keeps what stands between two of its letters or digits: "front-runner",
 * "O’Malley", "AT&T", "U.S", "9/11", "1,250.5", "9:30", "desk@courier.example", and the whole of a web address.
 */
export function wordEnd(text: string, start: number): number {
  const { length } = text;
  let i = start;
  for (;;) {
    while (i < length && (CLASS[text.charCodeAt(i)] ?? LETTER) <= DIGIT) i += 1;
    if (i >= length) return length;
    const code = text.charCodeAt(i);
    if (code === 0x3a && text.startsWith("//", i + 1)) return addressEnd(text, i);
    if (!joins(text, i, code, start)) return i;
    i += 1;
  }
}

/** Whether the mark at an offset stands inside a word. */
function joins(text: string, i: number, code: number, start: number): boolean {
  const next = classAt(text, i + 1);
  if (i === start) return false;
  if (code >= 0x80 && code < 0xc0 && isMisread(text, i, start)) return true;
  if (!isWordly(next)) return code === 0x2e && joinsInitials(text, i);
  switch (code) {
    case 0x2d: // -
    case 0x2010:
    case 0x2011:
    case 0x2f: // /
    case 0x5f: // _
    case 0x26: // &
    case 0x40: // @
    case 0x27: // '
    case 0x2019:
    case 0xb4:
      return true;
    case 0x2018: // O‘Malley
      return next === LETTER && classAt(text, i - 1) === LETTER;
    case 0x2e: // .
      return joinsByStop(text, i, next);
    case 0x2c: // ,
    case 0x3a: // :
      return next === DIGIT && classAt(text, i - 1) === DIGIT;
    default:
      return false;
  }
}

/** "FranÃ§ois", "TomÃ¡s": an accented letter whose two bytes were read as two characters, the second of which may be a mark; but "Â£5". */
function isMisread(text: string, i: number, start: number): boolean {
  const before = text.charCodeAt(i - 1);
  return i - 1 > start && MISREAD.has(before) && !isBlank(classAt(text, i));
}

/** Â, Ã and the marks above them where these stand apart. */
const MISREAD: ReadonlySet<number> = new Set([0xc2, 0xc3, 0x302, 0x303]);

/** "3.5", "U.S", "rook.example"; not "She left.Then", where only the blank was lost. */
function joinsByStop(text: string, i: number, next: number): boolean {
  const before = classAt(text, i - 1);
  if (before !== next) return false;
  if (next === DIGIT) return true;
  if (text.startsWith("http", i + 1)) return false;
  const sentence =
    isUpper(text.charCodeAt(i + 1)) &&
    text.charCodeAt(i + 2) !== 0x2e &&
    isLower(text.charCodeAt(i - 1)) &&
    isWordly(classAt(text, i - 2));
  return !sentence;
}

/** "U.S.-Mexico": the stop of a word in initials before a hyphen. */
function joinsInitials(text: string, i: number): boolean {
  const initials = text.charCodeAt(i - 2) === 0x2e && text.charCodeAt(i + 1) === 0x2d;
  return initials && isWordly(classAt(text, i + 2));
}

/** A web address goes on to a blank, a quotation mark or a bracket; the stop after it is the sentence's. */
function addressEnd(text: string, from: number): number {
  let end = from;
  while (!isBlank(classAt(text, end)) && !ADDRESS_ENDS.has(text.charAt(end))) end += 1;
  while (end > from && ADDRESS_TAIL.has(text.charAt(end - 1))) end -= 1;
  return end;
}

const ADDRESS_ENDS: ReadonlySet<string> = new Set(['"', "<", ">", "“", "”", "«", "»", "‘", "’"]);
const ADDRESS_TAIL: ReadonlySet<string> = new Set([
  ".",
  ",",
  ";",
  ":",
  "!",
  "?",
  "'",
  ")",
  "]",
  "…",
]);

/** Where a contraction parts from the end of a word, "did|n’t", "Maud|’s", "we|’ll"; -1 where the word has none. */
export function contractionStart(text: string, start: number, end: number): number {
  const size = end - start;
  if (size < 3) return -1;
  const last = text.charCodeAt(end - 1) | 0x20;
  if (isApostrophe(text.charCodeAt(end - 2))) {
    if (last === 0x74) return (text.charCodeAt(end - 3) | 0x20) === 0x6e && size > 3 ? end - 3 : -1;
    return last === 0x73 || last === 0x6d || last === 0x64 ? end - 2 : -1;
  }
  if (size > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    const first = text.charCodeAt(end - 2) | 0x20;
    const long =
      first === 0x6c ? last === 0x6c : (first === 0x72 || first === 0x76) && last === 0x65;
    return long ? end - 3 : -1;
  }
  return -1;
}
