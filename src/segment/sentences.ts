import { titleAbbreviations } from "../lexicon/abbreviations.ts";
import { sentenceOpeners } from "../lexicon/sentence-openers.ts";
import type { Paragraph, Sentence, Token } from "../types.ts";
import { classAt, DIGIT, isLower, isUpper, isWordly, LETTER } from "./chars.ts";
import { CLOSES, OPENS } from "./quotations.ts";

/** The sentences of every paragraph. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  roles: Uint8Array,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  paragraphs.forEach(({ end, dateline }, paragraph) => {
    const first = token;
    while ((tokens[token]?.start ?? Infinity) < end) token += 1;
    const add = (from: number, to: number): void => {
      const start = tokens[from]?.start ?? 0;
      sentences.push({
        start,
        end: tokens[to - 1]?.end ?? 0,
        firstToken: from,
        endToken: to,
        paragraph,
      });
    };
    let from = first;
    for (let i = first; i < token; i += 1) {
      if (dateline !== null && tokens[i]?.end === dateline.end) {
        add(from, i + 1);
        from = i + 1;
      }
      const stop = stopOf(tokens[i]);
      if (stop === NONE) continue;
      const next = afterClosers(text, tokens, roles, i + 1, token);
      if (next < token && next > from && !cuts(text, tokens, roles, stop, i, next, first)) continue;
      if (next >= token) break;
      add(from, next);
      from = next;
      i = next - 1;
    }
    if (from < token) add(from, token);
  });
  return sentences;
}

const NONE = 0;
const STOP = 1;
const QUESTION = 2;
const ELLIPSIS = 3;
const ABBREVIATION = 4;

/** How a token can end a sentence. */
function stopOf(token: Token | undefined): number {
  if (token === undefined) return NONE;
  const { text } = token;
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x21 || last === 0x3f) return QUESTION;
  if (last === 0x2026) return ELLIPSIS;
  if (last !== 0x2e) return NONE;
  if (text.length === 1) return STOP;
  if (text.charCodeAt(0) !== 0x2e) return ABBREVIATION;
  return text.length === 4 ? STOP : ELLIPSIS;
}

/** Past the marks and brackets that close right behind a full stop: they stay with its sentence. */
function afterClosers(
  text: string,
  tokens: readonly Token[],
  roles: Uint8Array,
  from: number,
  end: number,
): number {
  let i = from;
  for (; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined || tokens[i - 1]?.end !== token.start) break;
    const code = token.text.charCodeAt(0);
    const bracket = code === 0x29 || code === 0x5d || code === 0x7d;
    const stray = QUOTES.has(code) && roles[i] !== OPENS && !isWordly(classAt(text, token.end));
    if (!bracket && !stray && roles[i] !== CLOSES) break;
  }
  return i;
}

/** " ” ' ’ */
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201d, 0x27, 0x2019]);

/** Whether a sentence ends at a stop, given the token that follows it and its closing marks. */
function cuts(
  text: string,
  tokens: readonly Token[],
  roles: Uint8Array,
  stop: number,
  at: number,
  next: number,
  first: number,
): boolean {
  const token = tokens[at];
  let start = next;
  while (roles[start] === OPENS) start += 1;
  const follower = tokens[start] ?? tokens[next];
  if (token === undefined || follower === undefined) return true;
  const code = follower.text.charCodeAt(0);
  const upper = isUpper(code);
  switch (stop) {
    case STOP:
      if (isContinuation(code)) return false;
      if (isLower(code)) return next === at + 1 && !isShort(tokens[at - 1]);
      return !(at === first + 1 && classAt(text, tokens[first]?.start ?? 0) === DIGIT);
    case QUESTION:
      return !isLower(code) && !isContinuation(code);
    case ELLIPSIS:
      return (
        upper &&
        follower.text !== "I" &&
        (tokens[at - 1]?.end === token.start || sentenceOpeners.has(follower.text))
      );
    default:
      return start > next
        ? upper && mayEnd(token.text)
        : upper && mayEnd(token.text) && opensAfter(token.text, follower.text);
  }
}

/** , ; : and a dash go on with the sentence that a quoted one stands in. */
function isContinuation(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a;
}

/** A stop after a short word that goes on in small letters belongs to an abbreviation that no list has: "10 sq. miles". */
function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.text.length < 4 && classAt(token.text, 0) === LETTER;
}

function mayEnd(abbreviation: string): boolean {
  return !titleAbbreviations.has(abbreviation.slice(abbreviation.lastIndexOf("-") + 1, -1));
}

/** "at 5 p.m. The" and "at 5 p.m. Rook left", but "at 5 p.m. Tuesday"; after other abbreviations only a word like "The". */
function opensAfter(abbreviation: string, follower: string): boolean {
  if (sentenceOpeners.has(follower)) return true;
  if (!CLOCK.has(abbreviation)) return false;
  return !TIMES.has(follower);
}

const CLOCK: ReadonlySet<string> = new Set(["a.m.", "p.m.", "etc."]);
const TIMES: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Eastern Central Mountain Pacific Greenwich ET EST EDT CT CST CDT MT MST PT PST PDT GMT BST CET`.split(
    /\s+/,
  ),
);
