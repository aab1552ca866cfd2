/**
 * What letters a text has. A pattern over all of Unicode takes longer to compile than an article takes to annotate, so that
 * it is asked only of texts that hold more than ASCII and typographic marks.
 */

/** Nothing but ASCII and typographic marks. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

// oxlint-disable-next-line no-control-regex
const PLAIN = /^[\0-\x7f\u2010-\u205e£€]*$/;

export function hasLetter(text: string): boolean {
  if (beginsPlainly(text)) return true;
  return isPlain(text) ? /[A-Za-z]/.test(text) : /\p{L}/u.test(text);
}

export function hasLetterOrDigit(text: string): boolean {
  if (beginsPlainly(text)) return true;
  return isPlain(text) ? /[A-Za-z0-9]/.test(text) : /[\p{L}\p{N}]/u.test(text);
}

/** With a letter from A to Z, as nearly all words do. */
function beginsPlainly(text: string): boolean {
  const lower = text.charCodeAt(0) | 32;
  return lower >= 97 && lower <= 122;
}

export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** "al-Fenn": a last name may begin with a particle in lower case. */
export function startsName(text: string): boolean {
  return startsUpper(text) || (text.includes("-") && PARTICLED.test(text));
}

const PARTICLED = /^(?:al|ar|as|ash|ben|bin|el|ibn|ul)-[A-Z]/;

export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Its runs of letters and digits, with an empty string before or behind where it begins or ends with anything else. */
export function runsOf(text: string): readonly string[] {
  return text.split(isPlain(text) ? /[^A-Za-z0-9]+/ : /[^\p{L}\p{N}]+/u);
}

/** "D-Calif." in "Rep. Orla Fenn, D-Calif., said": the party and the place of whoever is named before. */
export function isPartyLabel(text: string): boolean {
  return /^[DRI]-[A-Z]/.test(text);
}
