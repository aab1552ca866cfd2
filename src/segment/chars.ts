/** What a UTF-16 code unit is to the segmenter. */
export const LETTER = 0;
export const DIGIT = 1;
export const BLANK = 2;
export const BREAK = 3;
export const SYMBOL = 4;

const RANGES: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x00, 0x2f, SYMBOL],
  [0x30, 0x39, DIGIT],
  [0x3a, 0x40, SYMBOL],
  [0x5b, 0x60, SYMBOL],
  [0x7b, 0xbf, SYMBOL],
  [0x09, 0x09, BLANK],
  [0x0a, 0x0d, BREAK],
  [0x20, 0x20, BLANK],
  [0xa0, 0xa0, BLANK],
  [0xaa, 0xaa, LETTER],
  [0xad, 0xad, LETTER],
  [0xb2, 0xb3, DIGIT],
  [0xb5, 0xb5, LETTER],
  [0xb9, 0xb9, DIGIT],
  [0xba, 0xba, LETTER],
  [0xbc, 0xbe, DIGIT],
  [0xd7, 0xd7, SYMBOL],
  [0xf7, 0xf7, SYMBOL],
  [0x1680, 0x1680, BLANK],
  [0x2000, 0x200b, BLANK],
  [0x200e, 0x200f, BLANK],
  [0x2010, 0x2027, SYMBOL],
  [0x2028, 0x2029, BREAK],
  [0x202a, 0x202f, BLANK],
  [0x2030, 0x205e, SYMBOL],
  [0x205f, 0x2060, BLANK],
  [0x2066, 0x2069, BLANK],
  [0x20a0, 0x20cf, SYMBOL],
  [0x2190, 0x2bff, SYMBOL],
  [0x2e00, 0x2e7f, SYMBOL],
  [0x3000, 0x3000, BLANK],
  [0x3001, 0x3020, SYMBOL],
  [0xfe30, 0xfe4f, SYMBOL],
  [0xfeff, 0xfeff, BLANK],
  [0xff01, 0xff0f, SYMBOL],
  [0xff1a, 0xff20, SYMBOL],
];

/** The class of every code unit. Half of a surrogate pair counts as a letter: most such pairs are letters or part of a word. */
export const CLASS: Uint8Array = classes();

/** The class at an offset; beyond either end of the text it is a line break. */
export function classAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? BREAK : (CLASS[text.charCodeAt(offset)] ?? LETTER);
}

export function isBlank(kind: number): boolean {
  return kind === BLANK || kind === BREAK;
}

/** Letters and digits. */
export function isWordly(kind: number): boolean {
  return kind <= DIGIT;
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return code >= 0xc0 && String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code;
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return code >= 0xb5 && String.fromCharCode(code).toUpperCase().charCodeAt(0) !== code;
}

/** ' ’ and what is typed in their place: "don´t", "don‘t", the letter apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4;
}

export function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to, kind] of RANGES) table.fill(kind, from, to + 1);
  return table;
}
