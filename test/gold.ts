import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "../src/parse/parse.ts";
import { segment } from "../src/segment/segment.ts";
import type { Attribution, ParsedDocument, Span, Word } from "../src/types.ts";

/** A row of a gold file, as `GUIDELINES.md` beside it defines it. */
export interface GoldRow {
  readonly id: string;
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  readonly statement?: boolean;
  readonly speaker?: string;
  readonly aliases?: readonly string[];
  readonly type?: string;
  readonly certainty?: string | null;
  readonly response?: string | null;
  readonly rebuts?: readonly string[];
}

export interface GoldArticle {
  readonly name: string;
  readonly document: ParsedDocument;
  readonly rows: readonly GoldRow[];
  /** The rows as `find` would hand them on: for measuring the later stages alone. */
  readonly attributions: readonly Attribution[];
}

const folder = fileURLToPath(new URL("../../shared/gold/", import.meta.url));

/** Whether the annotated articles lie beside the project. */
export const hasGold: boolean = existsSync(folder);

/** The articles of a gold set ("bbc-dev"), parsed by the project's own stages. */
export function readGold(set: string): GoldArticle[] {
  const lines = readFileSync(`${folder}${set}/gold.jsonl`, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { name, gold } = JSON.parse(line) as { name: string; gold: GoldRow[] };
    const path = `${folder}${set}/texts/${name}.txt`;
    const document = parse(segment({ path, text: readFileSync(path, "utf8") }));
    return { name, document, rows: gold, attributions: gold.map((row) => toAttribution(document, row, gold)) };
  });
}

function toAttribution(document: ParsedDocument, row: GoldRow, rows: readonly GoldRow[]): Attribution {
  const content = spansOf(row.content);
  const quoted = content.map((span) => document.text.slice(span.start, span.end)).join(" ");
  const outer = rows.findIndex(
    (other) => other !== row && content[0] && spansOf(other.content).some((span) => span.start <= content[0]!.start && content[0]!.end <= span.end),
  );
  return {
    family: "clause",
    cue: spansOf(row.cue),
    source: spansOf(row.source),
    content,
    cueWord: headOf(document.words, spansOf(row.cue)) ?? 0,
    sourceWord: headOf(document.words, spansOf(row.source)),
    contentWord: headOf(document.words, content),
    quotation: /^\s*["“‘'][^]*["”’'][.,]?\s*$/.test(quoted) ? "direct" : /["“]/.test(quoted) ? "mixed" : "indirect",
    polarity: /\b(not|n['’]t|never|cannot|refused|declined|neither|nor)\b/i.test(
      spansOf(row.cue).map((span) => document.text.slice(span.start, span.end)).join(" "),
    )
      ? "negative"
      : "positive",
    within: outer < 0 ? null : outer,
  };
}

function spansOf(pairs: readonly (readonly [number, number])[]): Span[] {
  return pairs.map(([start, end]) => ({ start, end }));
}

/** The word under the spans whose head lies outside them; of several the first verb, else the first. */
function headOf(words: readonly Word[], spans: readonly Span[]): number | null {
  const inside = words.filter((word) => spans.some((span) => span.start <= word.start && word.end <= span.end));
  const indices = new Set(inside.map((word) => word.index));
  const tops = inside.filter((word) => !indices.has(word.head) && /\w/.test(word.text));
  return (tops.find((word) => word.tag.startsWith("V")) ?? tops[0])?.index ?? null;
}
