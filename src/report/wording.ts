import type { Family, Level, Response } from "../types.ts";
import type { Range, Statement } from "./output.ts";
import { printable } from "./printable.ts";

/** A sign and a word, so that a level tells itself without colour. */
export const levels: Readonly<Record<Level, string>> = {
  alleged: "? alleged",
  tentative: "~ tentative",
  stated: "· stated",
  certain: "! certain",
};

interface ResponseWords {
  readonly sign: string;
  readonly name: string;
  /** "denied by" Northline Ferries. */
  readonly by: string;
}

export const responses: Readonly<Record<Response, ResponseWords>> = {
  denial: { sign: "✗", by: "denied by", name: "a denial" },
  counterclaim: { sign: "≠", by: "countered by", name: "a counterclaim" },
  "no-comment": { sign: "–", by: "no comment from", name: "no comment" },
  concession: { sign: "✓", by: "conceded by", name: "a concession" },
};

export const rules: Readonly<Record<Family, string>> = {
  clause: "a verb of saying and its clause",
  quotation: "a quotation and its speaker",
  according: "according to, in the words of",
  adverb: "an adverb that keeps its distance",
  passive: "a passive or impersonal verb of saying",
  accusation: "somebody accused of something",
  naming: "somebody or something called a name",
  object: "a verb of saying and a noun for the claim",
  noun: "a noun that stands for a claim",
  colon: "a colon or dash after the source",
  headline: "what a headline sets in quotation marks, or has for its verb",
  refusal: "a refusal to comment",
};

export function isRebuttal({ response }: Statement): boolean {
  return response === "denial" || response === "counterclaim";
}

/** A refusal to comment is listed, but it states nothing. */
export function isStatement({ response }: Statement): boolean {
  return response !== "no-comment";
}

/** Spans as one text, " … " where the article goes on between them. */
export function joined(ranges: readonly Range[]): string {
  return ranges.map(({ text }) => printable(text).trim()).join(" … ");
}

/** Cue and content in the order in which they stand: "flatly rejected the accusation". */
export function wordsOf({ cue, content }: Statement): string {
  const ranges = [...cue, ...content].toSorted((a, b) => a.start - b.start);
  let text = "";
  let end = 0;
  for (const range of ranges) {
    if (text !== "") text += range.start - end <= NEIGHBOURS ? " " : " … ";
    text += printable(range.text).trim();
    end = range.end;
  }
  return text;
}

/** A blank, or a comma and a blank, between two spans: nothing is left out that a reader would miss. */
const NEIGHBOURS = 2;

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
