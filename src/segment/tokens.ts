import { clippedWords, fusedWords, markedFirms } from "../lexicon/abbreviations.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { kin } from "../lexicon/people.ts";
import type { Token } from "../types.ts";
import {
  BLANK,
  classAt,
  CLASS,
  DIGIT,
  isApostrophe,
  isBlank,
  isDash,
  isWordly,
  LETTER,
} from "./chars.ts";
import { keepsStop } from "./stops.ts";
import { contractionStart, wordEnd } from "./words.ts";

/** Every word and mark of a text in the manner of the Penn Treebank: "did", "n’t", "$", "1.2", "U.S.", "—". */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = CLASS[code] ?? LETTER;
    if (isBlank(kind)) i += 1;
    else if (isWordly(kind)) i = addWord(tokens, text, i);
    else i = add(tokens, text, i, symbolEnd(text, i, code));
  }
  return tokens;
}

function add(tokens: Token[], text: string, start: number, end: number): number {
  tokens.push({ start, end, text: text.slice(start, end) });
  return end;
}

/** Adds a word with its stop, or in the parts that it is contracted from. */
function addWord(tokens: Token[], text: string, start: number): number {
  const end = wordEnd(text, start);
  if (
    text.charCodeAt(end) === 0x2e &&
    text.charCodeAt(end + 1) !== 0x2e &&
    keepsStop(text, start, end)
  )
    return add(tokens, text, start, end + 1);
  const cut = contractionStart(text, start, end);
  const isMarked = isMarkedFirm(text.slice(start, end)) && !isFamily(tokens.at(-1), text, end);
  return cut > start && !isMarked
    ? addContraction(tokens, text, start, cut, end)
    : addFused(tokens, text, start, end);
}

/** "Moody’s": nobody’s but the firm’s own name. */
function isMarkedFirm(word: string): boolean {
  return word.length > 5 && markedFirms.has(word.slice(0, -2)) && /['’]s$/.test(word);
}

/** "Alfred Kellogg’s", "Moody’s wife": who has a first name or kin is somebody. */
function isFamily(before: Token | undefined, text: string, end: number): boolean {
  const [, next = ""] = /^ ([a-z-]+)/.exec(text.slice(end, end + KIN)) ?? [];
  return kin.has(next) || next === "lawyer" || givenNames.has(before?.text.toLowerCase() ?? "");
}

/** No word for kin is longer. */
const KIN = 20;

/** "wouldn’t’ve" is three tokens: "would", "n’t", "’ve". */
function addContraction(
  tokens: Token[],
  text: string,
  start: number,
  last: number,
  end: number,
): number {
  const cuts = [end, last];
  for (let cut = contractionStart(text, start, last); cut > start;) {
    cuts.push(cut);
    cut = contractionStart(text, start, cut);
  }
  let from = start;
  for (let cut = cuts.pop(); cut !== undefined; cut = cuts.pop())
    from = add(tokens, text, from, cut);
  return from;
}

/** "cannot" is two words, "can not". */
function addFused(tokens: Token[], text: string, start: number, end: number): number {
  const size = end - start;
  if ((size === 5 || size === 6) && FUSED_INITIALS.has(text.charCodeAt(start) | 0x20)) {
    const cut = fusedWords.get(text.slice(start, end).toLowerCase());
    if (cut !== undefined) add(tokens, text, start, start + cut);
    if (cut !== undefined) return add(tokens, text, start + cut, end);
  }
  return add(tokens, text, start, end);
}

const FUSED_INITIALS: ReadonlySet<number> = new Set(
  [...fusedWords.keys()].map((word) => word.charCodeAt(0)),
);

/** The end of the token that a mark begins: most stand alone, "..." and "--" are one, "@mrook" and "#ferry" are words. */
function symbolEnd(text: string, start: number, code: number): number {
  const next = text.charCodeAt(start + 1);
  switch (code) {
    case 0x2e: // .
      return next === 0x2e ? dotsEnd(text, start) : dottedEnd(text, start);
    case 0x21: // !
    case 0x3f: // ?
      return exclamationEnd(text, start);
    case 0x40: // @
    case 0x23: // #
      return classAt(text, start + 1) === LETTER || next === 0x5f
        ? handleEnd(text, start + 1)
        : start + 1;
    case 0x3c: // <
      return markupEnd(text, start);
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
      return next === code ? pairEnd(text, start, code) : clippedEnd(text, start);
    case 0x60: // `
      return next === 0x60 ? start + 2 : start + 1;
    default:
      if (
        (isDash(code) || code === 0x2b) &&
        classAt(text, start + 1) === DIGIT &&
        isBlank(classAt(text, start - 1))
      )
        return wordEnd(text, start + 1);
      return RUNS.has(code) ? runEnd(text, start, code) : start + 1;
  }
}

/** - _ * = ~ + and the dashes: however many, one token. */
const RUNS: ReadonlySet<number> = new Set([
  0x2d, 0x5f, 0x2a, 0x3d, 0x7e, 0x2b, 0x2014, 0x2013, 0x2015,
]);

function runEnd(text: string, start: number, code: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === code) end += 1;
  return end;
}

/** "...." is an ellipsis and a full stop. */
function dotsEnd(text: string, start: number): number {
  const end = runEnd(text, start, 0x2e);
  return end - start === 4 ? start + 3 : end;
}

/** ". . ." is an ellipsis, ".5" a number. */
function dottedEnd(text: string, start: number): number {
  if (classAt(text, start + 1) === DIGIT && isBlank(classAt(text, start - 1)))
    return wordEnd(text, start + 1);
  for (const i of [start + 1, start + 3])
    if (classAt(text, i) !== BLANK || text.charCodeAt(i + 1) !== 0x2e) return start + 1;
  return start + 5;
}

/** "?!" and "!!!" are one token. */
function exclamationEnd(text: string, start: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f) end += 1;
  return end;
}

/** ''We tried'' is set in pairs; a third mark belongs to the quotation inside: ''She said, 'Go.''' */
function pairEnd(text: string, start: number, code: number): number {
  if (text.charCodeAt(start - 1) === code) return start + 2;
  const closing = !isBlank(classAt(text, start - 1));
  const odd = (runEnd(text, start, code) - start) % 2 === 1;
  return closing && odd ? start + 1 : start + 2;
}

function handleEnd(text: string, start: number): number {
  let end = start;
  while (isWordly(classAt(text, end)) || text.charCodeAt(end) === 0x5f) end += 1;
  return end;
}

/** A tag left over in the prose is one token: <br/>. */
function markupEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (classAt(text, start + 1) !== LETTER && next !== 0x2f) return start + 1;
  for (let i = start + 1; i < text.length && i < start + LONGEST_MARKUP; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) return i + 1;
    if (code === 0x3c || code === 0x0a || code === 0x0d) break;
  }
  return start + 1;
}

const LONGEST_MARKUP = 300;

/** "’em", "’til", "’90s", "’n’" are words, and so is the "’s" of "Jr.’s"; before any other word the mark stands alone. */
function clippedEnd(text: string, start: number): number {
  const kind = classAt(text, start + 1);
  if (!isWordly(kind)) return start + 1;
  if (!isBlank(classAt(text, start - 1)) && (text.charCodeAt(start + 1) | 0x20) === 0x73)
    return isWordly(classAt(text, start + 2)) ? start + 1 : start + 2;
  if (kind === DIGIT) {
    const decade = classAt(text, start + 2) === DIGIT && text.charCodeAt(start + 3) === 0x73;
    return decade && !isWordly(classAt(text, start + 4)) ? start + 4 : start + 1;
  }
  let end = start + 1;
  while (end < start + 6 && classAt(text, end) === LETTER) end += 1;
  if (isWordly(classAt(text, end)) || !clippedWords.has(text.slice(start + 1, end).toLowerCase()))
    return start + 1;
  return end === start + 2 && isApostrophe(text.charCodeAt(end)) ? end + 1 : end;
}
