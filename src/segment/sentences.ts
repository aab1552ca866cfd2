import {
  clockAbbreviations,
  clockFollowers,
  titleAbbreviations,
} from "../lexicon/abbreviations.ts";
import { sentenceOpeners } from "../lexicon/sentence-openers.ts";
import type { Paragraph, Sentence, Token } from "../types.ts";
import { classAt, DIGIT, isLower, isUpper, isWordly, LETTER } from "./chars.ts";
import { cueFollows, isSpeech } from "./cues.ts";
import { CLOSES, OPENS } from "./pairing.ts";

/** What the cutting of sentences looks at; `roles` tells for each token whether it opens or closes a quotation. */
interface Prose {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly roles: Uint8Array;
  /** Whether it is a headline’s, in which a semicolon parts what running text makes two sentences of: “Mayor says pier safe; divers deny it”. */
  readonly isHeadline: boolean;
}

/** The sentences of every paragraph; each token is in one. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  roles: Uint8Array,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [paragraph, { end, dateline, kind }] of paragraphs.entries()) {
    let endToken = from;
    while ((tokens[endToken]?.start ?? end) < end) endToken += 1;
    const prose: Prose = { text, tokens, roles, isHeadline: kind === "headline" };
    for (const to of cutsOf(prose, from, endToken, dateline?.end ?? -1)) {
      const start = tokens[from]?.start ?? 0;
      const last = tokens[to - 1]?.end ?? start;
      sentences.push({ start, end: last, firstToken: from, endToken: to, paragraph });
      from = to;
    }
  }
  return sentences;
}

/** Where the sentences of one paragraph end, as token indices. */
function cutsOf(prose: Prose, first: number, end: number, datelineEnd: number): readonly number[] {
  const cuts: number[] = [];
  for (let i = first; i < end; i += 1) {
    const token = prose.tokens[i];
    if (token === undefined) continue;
    if (i - (cuts.at(-1) ?? first) >= LONGEST_SENTENCE) cuts.push(i);
    if (token.end === datelineEnd) cuts.push(i + 1);
    if (prose.isHeadline && token.text === ";" && i + 1 < end) cuts.push(i + 1);
    const stop = stopOf(token.text);
    if (stop === undefined || token.end < datelineEnd) continue;
    const next = afterClosers(prose, i + 1, end);
    if (next >= end) break;
    if (endsSentence(prose, stop, i, next, first)) cuts.push(next);
    i = next - 1;
  }
  if (end > first) cuts.push(end);
  return cuts;
}

/** Nobody writes a sentence of so many tokens; a longer run is a list or a text without stops, cut to keep every stage linear. */
const LONGEST_SENTENCE = 300;

type Stop = "full stop" | "question" | "ellipsis" | "abbreviation";

/** How a token can end a sentence. */
function stopOf(text: string): Stop | undefined {
  const last = text.charCodeAt(text.length - 1);
  if (last === 0x21 || last === 0x3f) return "question";
  if (last === 0x2026) return "ellipsis";
  if (last !== 0x2e) return undefined;
  if (text.length === 1) return "full stop";
  return text.charCodeAt(0) === 0x2e ? "ellipsis" : "abbreviation";
}

/** Past the marks and brackets that close right behind a stop, which stay with its sentence: (“We tried.”) */
function afterClosers({ text, tokens, roles }: Prose, from: number, end: number): number {
  let i = from;
  for (; i < end; i += 1) {
    const token = tokens[i];
    if (token === undefined || tokens[i - 1]?.end !== token.start) break;
    if (roles[i] === CLOSES || CLOSING_BRACKETS.has(token.text)) continue;
    const stray = QUOTES.has(token.text) && roles[i] !== OPENS;
    if (!stray || isWordly(classAt(text, token.end))) break;
  }
  return i;
}

const CLOSING_BRACKETS: ReadonlySet<string> = new Set([")", "]", "}"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "”", "'", "’", "''", "’’"]);

/** Whether a sentence ends at the stop `at`, where `next` is the first token after it and its closing marks. */
function endsSentence(prose: Prose, stop: Stop, at: number, next: number, first: number): boolean {
  const { tokens, roles } = prose;
  let start = next;
  while (roles[start] === OPENS) start += 1;
  const token = tokens[at];
  const follower = (tokens[start] ?? tokens[next])?.text ?? "";
  const code = follower.charCodeAt(0);
  if (token === undefined || CONTINUES.has(follower)) return false;
  const closed = next > at + 1;
  switch (stop) {
    case "full stop":
      if (isLower(code)) return !closed && !isShort(tokens[at - 1]);
      return at !== first + 1 || !isNumber(tokens[first]);
    case "question":
      if (isLower(code) || !closed) return !isLower(code);
      return !cueFollows(tokens, next) || isIntroduced(prose, next - 1, first);
    case "ellipsis":
      if (!isUpper(code) || follower === "I") return false;
      return (
        closed ||
        start > next ||
        tokens[at - 1]?.end === token.start ||
        sentenceOpeners.has(follower)
      );
    default:
      return isUpper(code) && abbreviationEnds(token.text, follower, start > next);
  }
}

/**
 * The ad asks: “Who paid?” | Poole laughed., but not: When they asked, “Why?” Poole laughed: what a colon or a verb of speech leads
 * up to has its speaker before it.
 */
function isIntroduced({ tokens, roles }: Prose, closer: number, first: number): boolean {
  let opener = closer;
  const reach = Math.max(first, closer - LONGEST_SENTENCE);
  while (opener > reach && roles[opener] !== OPENS) opener -= 1;
  const mark = tokens[opener - 1]?.text;
  if (mark === ":") return true;
  if (mark !== "," || !isSpeech(tokens[opener - 2]?.text ?? "")) return false;
  let start = opener - 2;
  while (start > reach && !stopOf(tokens[start - 1]?.text ?? "")) start -= 1;
  return start < opener - 2 && !SUBORDINATES.has(tokens[start]?.text ?? "");
}

const SUBORDINATES: ReadonlySet<string> = new Set("After As Because If Once When While".split(" "));

/** The sentence that a quoted one stands in goes on: “We tried.”, she said. */
const CONTINUES: ReadonlySet<string> = new Set([",", ";", ":"]);

/** "1. The ferry sails." */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.text.length < 3 && classAt(token.text, 0) === DIGIT;
}

/** A stop after a short word, before a small letter, is that of an abbreviation in no list: "10 sq. miles". */
function isShort(token: Token | undefined): boolean {
  return token !== undefined && token.text.length < 4 && classAt(token.text, 0) === LETTER;
}

/** "at 5 p.m. Rook left" but "at 5 p.m. Tuesday"; "left the U.S. The" but "the U.S. Senate", "in Calif. “We", "J. “Bud” Rook". */
function abbreviationEnds(text: string, follower: string, quoted: boolean): boolean {
  const part = text.slice(text.lastIndexOf("-") + 1, -1);
  if (titleAbbreviations.has(part)) return false;
  if (quoted) return text.length > 2;
  if (clockAbbreviations.has(text)) return !clockFollowers.has(follower);
  return sentenceOpeners.has(follower);
}
