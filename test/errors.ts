/**
 * `npm run errors -- GOLD.jsonl TEXTS [--part held-out|learning] [--examples N] [--gold FILE]`: what `find` gets wrong on
 * annotated articles, grouped by construction and cue, the largest group first. A line of GOLD is an article:
 * {"name", "gold": [{"source", "cue", "content", "statement"?}]}, spans as [start, end) in UTF-16 units of TEXTS/name.txt;
 * rows with statement false are neither missed nor false alarms. One article in ten, by a hash of its name, is held out
 * from learning; --gold writes the part's lines to a file for a scorer.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { find } from "../src/find/find.ts";
import { parse } from "../src/parse/parse.ts";
import { segment } from "../src/segment/segment.ts";
import type { ParsedDocument, Word } from "../src/types.ts";
import { wordsUnder } from "../src/words.ts";

type Pairs = readonly (readonly [start: number, end: number])[];

interface Row {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
  readonly statement?: boolean;
  /** The pattern family of a prediction. */
  readonly family?: string;
}

interface Error {
  readonly group: string;
  readonly lemma: string;
  readonly example: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string" },
    examples: { type: "string", default: "3" },
    gold: { type: "string" },
  },
});
const [goldFile, texts] = positionals;
if (!goldFile || !texts) throw new Error("Give the gold file and the folder of its texts.");
const lines = readFileSync(goldFile, "utf8")
  .split("\n")
  .filter((line) => line !== "" && isAsked(JSON.parse(line).name));
if (values.gold) writeFileSync(values.gold, `${lines.join("\n")}\n`);
print(lines.flatMap((line) => errorsOf(JSON.parse(line))));

function isAsked(name: string): boolean {
  if (!values.part) return true;
  const heldOut = createHash("md5").update(name).digest().readUInt32BE() % 10 === 0;
  return heldOut === (values.part === "held-out");
}

function errorsOf({
  name,
  gold,
}: {
  readonly name: string;
  readonly gold: readonly Row[];
}): Error[] {
  const text = readFileSync(join(texts ?? "", `${name}.txt`), "utf8");
  const document = parse(segment({ path: name, text }));
  const found = find(document)
    .filter(({ family }) => family !== "refusal")
    .map((one): Row => ({
      source: one.source.map(({ start, end }) => [start, end]),
      cue: one.cue.map(({ start, end }) => [start, end]),
      content: one.content.map(({ start, end }) => [start, end]),
      family: one.family,
    }));
  const error = (kind: string, row: Row, got?: Row): Error => {
    const cue = headOf(document, row.cue);
    const show = ({ source, cue, content }: Row): string =>
      [source, cue, content].map((pairs) => excerpt(text, pairs)).join(" | ");
    return {
      group: `${kind} · ${got?.family ?? row.family ?? constructionOf(document, row)}`,
      lemma: cue?.lemma ?? "",
      example: got ? `${show(row)}\n        got ${show(got)}` : show(row),
    };
  };
  const missed = gold
    .filter(({ statement }) => statement !== false)
    .flatMap((row) => {
      const got = best(row, found);
      if (!got) return [error("missed", row)];
      if (overlap(row.content, got.content) < 0.9) return [error("content", row, got)];
      return overlap(row.source, got.source) < 0.5 ? [error("source", row, got)] : [];
    });
  const spurious = found.filter((row) => !best(row, gold)).map((row) => error("false alarm", row));
  return [...missed, ...spurious];
}

/** The row that shares the cue, or failing that most of the content. */
function best(row: Row, others: readonly Row[]): Row | undefined {
  const [first] = others
    .map((other) => ({
      other,
      score: Number(overlap(row.cue, other.cue) > 0) + overlap(row.content, other.content),
    }))
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score);
  return first?.other;
}

/** Intersection over union of two sets of spans. */
function overlap(a: Pairs, b: Pairs): number {
  if (a.length === 0 && b.length === 0) return 1;
  const size = (pairs: Pairs): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = size(
    a.flatMap(([from, to]) =>
      b
        .map(([start, end]) => [Math.max(from, start), Math.min(to, end)] as const)
        .filter(([start, end]) => start < end),
    ),
  );
  return shared / (size(a) + size(b) - shared);
}

/** "VB that", "NN infinitive", "passive clause": the part of speech of the cue, its voice, and what the content looks like. */
function constructionOf(document: ParsedDocument, row: Row): string {
  const cue = headOf(document, row.cue);
  const passive = cue?.children.some((child) => document.words[child]?.relation === "aux:pass");
  const source = row.source.length === 0 ? "no source, " : "";
  return `${source}${passive ? "passive" : (cue?.tag.slice(0, 2) ?? "")} ${complementOf(document, row)}`;
}

function complementOf(document: ParsedDocument, row: Row): string {
  const words = wordsOf(document, row.content);
  const [first] = words;
  const before = (row.content[0]?.[0] ?? 0) < (row.cue[0]?.[0] ?? 0);
  const place = row.content.length > 1 ? "split " : before ? "earlier " : "";
  if (!first) return "nothing";
  if (/^["“‘'«]/.test(first.text)) return `${place}quotation`;
  if (/^(?:that|to|whether|of|as)$/.test(first.lower)) return `${place}${first.lower}`;
  if (words.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))) return `${place}clause`;
  return `${place}${first.tag === "IN" ? "prepositional" : first.tag === "VBG" ? "gerund" : "nominal"}`;
}

/** The word of the cue that the rest of it hangs on; a verb, noun or adjective where it has one. */
function headOf(document: ParsedDocument, cue: Pairs): Word | undefined {
  const words = wordsOf(document, cue);
  const open = words.filter(({ tag }) => /^(?:V|N|J)/.test(tag));
  const within = new Set(words.map(({ index }) => index));
  return open.findLast((word) => !within.has(word.head)) ?? open.at(-1) ?? words.at(0);
}

function wordsOf(document: ParsedDocument, pairs: Pairs): Word[] {
  return wordsUnder(
    document.words,
    pairs.map(([start, end]) => ({ start, end })),
    200,
  );
}

function excerpt(text: string, pairs: Pairs): string {
  const whole = pairs
    .map(([start, end]) => text.slice(start, end))
    .join(" … ")
    .replace(/\s+/g, " ");
  return whole.length > 150 ? `${whole.slice(0, 90)} [...] ${whole.slice(-50)}` : whole;
}

function print(errors: readonly Error[]): void {
  for (const [group, members] of bySize(errors, ({ group }) => group)) {
    console.log(`\n${members.length} ${group}`);
    for (const [lemma, same] of bySize(members, ({ lemma }) => lemma).slice(0, 12)) {
      console.log(`  ${same.length} ${lemma}`);
      for (const { example } of same.slice(0, Number(values.examples)))
        console.log(`      ${example}`);
    }
  }
}

function bySize<T>(list: readonly T[], key: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].toSorted((a, b) => b[1].length - a[1].length);
}
