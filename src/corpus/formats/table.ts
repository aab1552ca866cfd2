import { measureFor, type Measure } from "../../report/measure.ts";
import { printable } from "../../report/printable.ts";
import type { Style } from "../../report/format.ts";
import { nameOf } from "../../report/trouble.ts";
import { counted, levels as levelWords, responses } from "../../report/wording.ts";
import { shorten, wrap, type Run } from "../../report/wrap.ts";
import { sorted, type Sort } from "../sort.ts";
import type { CorpusSpeaker, Quote } from "../speakers.ts";
import { withCount } from "./csv.ts";
import type { Shown } from "./format.ts";

interface Sheet {
  readonly style: Style;
  readonly measure: Measure;
}

/** A line of numbers for each speaker, and one of what else is known. */
export async function speakersTable(shown: Shown, style: Style): Promise<string> {
  const { corpus, speakers, hidden, hasStatements } = shown;
  const sheet = { style, measure: await measureFor(textsOf(speakers, corpus.said)) };
  const width = widthOfNames(speakers, sheet);
  const lines = speakers.flatMap((speaker) => [
    ...speakerLines(speaker, width, sheet),
    ...(hasStatements ? [...speaker.said.flatMap((quote) => quoteLines(quote, sheet)), ""] : []),
  ]);
  const { dim } = style.chalk;
  const titles = NUMBERS.map((column) => column.title.padStart(column.width));
  const head = " ".repeat(width) + titles.join("");
  const more =
    hidden === 0 ? [] : [dim(`${counted(hidden, "more speaker")}; --all and --top show them`)];
  if (speakers.length === 0) return `${["no speakers", ...more].join("; ")}\n`;
  return `${[dim(head), ...lines, ...more].join("\n")}\n`;
}

/** What is said in all articles together, in a few lines. */
export async function summaryTable(shown: Shown, style: Style): Promise<string> {
  const { corpus, listed, sort, hasStatements } = shown;
  const sheet = { style, measure: await measureFor(textsOf(listed, corpus.said)) };
  const { articles, statements, levels, types, rebutted, responses: answers } = corpus;
  const people = corpus.speakers.length;
  const share = (count: number): string =>
    statements === 0 ? "" : ` (${Math.round((100 * count) / statements)} %)`;
  const numbers = (entries: readonly (readonly [string, number])[]): string =>
    entries.map(([name, count]) => `${name} ${count}${share(count)}`).join(" · ");
  const most = (by: Sort): readonly [string, string] => {
    const { title, about } = rankings[by];
    const ranked = sorted(listed, by).flatMap((speaker) => {
      const words = about(speaker);
      return words === null ? [] : [`${speaker.name} ${words}`];
    });
    return [title, ranked.slice(0, shown.top ?? TOP).join(" · ")];
  };
  const rows: readonly (readonly [string, string])[] = [
    ["level", numbers(Object.entries(levels))],
    ["speaker", numbers(Object.entries(types))],
    ["answered", `rebutted ${rebutted}${share(rebutted)}`],
    [
      "answers",
      `denial ${answers.denial} · counterclaim ${answers.counterclaim} · concession ${answers.concession} · no comment ${answers["no-comment"]}`,
    ],
    ...[...new Set<Sort>([sort, "statements", "rebutted"])].map(most),
  ];
  const head = `${counted(statements, "statement")} by ${counted(people, "speaker")} in ${counted(articles, "article")}`;
  const lines = rows
    .filter(([, value]) => value !== "")
    .flatMap(([name, value]) => {
      const runs: readonly Run[] = [
        { text: name, paint: style.chalk.dim },
        { text: printable(value), paint: String, gap: LABEL - name.length },
      ];
      return wrap(runs, style.width, LABEL, sheet.measure);
    });
  const quotes = hasStatements
    ? ["", ...corpus.said.flatMap((quote) => quoteLines(quote, sheet, true))]
    : [];
  return `${[style.chalk.bold(head), "", ...lines, ...quotes].join("\n")}\n`;
}

interface Ranking {
  readonly title: string;
  /** What a speaker is ranked by; null for who has no rank. */
  readonly about: (speaker: CorpusSpeaker) => string | null;
}

const rankings: Readonly<Record<Sort, Ranking>> = {
  statements: { title: "most heard", about: ({ statements }) => String(statements) },
  articles: { title: "most articles", about: ({ articles }) => String(articles.length) },
  rebutted: {
    title: "most rebutted",
    about: ({ rebutted, statements }) => (rebutted === 0 ? null : `${rebutted} of ${statements}`),
  },
  certainty: { title: "least sure", about: ({ certainty }) => certainty?.toFixed(2) ?? null },
  name: { title: "by name", about: ({ statements }) => String(statements) },
};

const TOP = 10;
const LABEL = 15;

interface Column {
  readonly title: string;
  readonly width: number;
  readonly value: (speaker: CorpusSpeaker) => string;
}

const NUMBERS: readonly Column[] = [
  { title: "articles", width: 9, value: ({ articles }) => String(articles.length) },
  { title: "statements", width: 11, value: ({ statements }) => String(statements) },
  { title: "?", width: 5, value: ({ levels }) => String(levels.alleged) },
  { title: "~", width: 5, value: ({ levels }) => String(levels.tentative) },
  { title: "·", width: 5, value: ({ levels }) => String(levels.stated) },
  { title: "!", width: 5, value: ({ levels }) => String(levels.certain) },
  { title: "sure", width: 6, value: ({ certainty }) => certainty?.toFixed(2) ?? "–" },
  { title: "rebutted", width: 9, value: ({ rebutted }) => String(rebutted) },
];

const NARROWEST_NAME = 16;
const HANG = 4;

function widthOfNames(speakers: readonly CorpusSpeaker[], { style, measure }: Sheet): number {
  const numbers = NUMBERS.reduce((sum, { width }) => sum + width, 0);
  const widest = speakers.reduce(
    (most, { name }) => Math.max(most, measure.width(printable(name))),
    0,
  );
  return Math.min(widest, Math.max(style.width - numbers, NARROWEST_NAME));
}

function speakerLines(
  speaker: CorpusSpeaker,
  width: number,
  { style, measure }: Sheet,
): readonly string[] {
  const { bold, dim } = style.chalk;
  const name = shorten(printable(speaker.name), width, measure);
  const blanks = " ".repeat(Math.max(width - measure.width(name), 0));
  const numbers = NUMBERS.map((column) => column.value(speaker).padStart(column.width)).join("");
  const about = aboutOf(speaker);
  const runs: readonly Run[] = [{ text: about, paint: dim }];
  const indent = " ".repeat(HANG);
  return [
    bold(name) + blanks + numbers,
    ...(about === ""
      ? []
      : wrap(runs, style.width - HANG, 0, measure).map((line) => indent + line)),
  ];
}

/** "councillor · in articles/one.txt · rebutted by Northline Ferries 2 · declined to comment 1" */
function aboutOf({ roles, represents, articles, rebuttedBy, declined }: CorpusSpeaker): string {
  const [only] = articles;
  const [role] = roles;
  const parts = [
    role ?? "",
    represents.length > 0 && !role?.includes(represents[0] ?? "")
      ? `for ${represents.join(", ")}`
      : "",
    articles.length === 1 && only !== undefined ? `in ${nameOf(only)}` : "",
    rebuttedBy.length === 0 ? "" : `rebutted by ${rebuttedBy.map(withCount).join(", ")}`,
    declined === 0 ? "" : `declined to comment ${declined}`,
  ];
  return printable(parts.filter((part) => part !== "").join(" · "));
}

/** "articles/one.txt:3:1  · stated  said the report was a draft" */
function quoteLines(
  quote: Quote,
  { style, measure }: Sheet,
  hasSpeaker = false,
): readonly string[] {
  const { chalk, width } = style;
  const { article, line, column, level, response, words, speaker, rebuttedBy } = quote;
  const answer =
    response === null || response === "no-comment" ? "" : `(${responses[response].name})`;
  const runs: readonly Run[] = [
    { text: printable(`${nameOf(article)}:${line}:${column}`), paint: chalk.dim },
    { text: level === null ? "– declined" : levelWords[level], paint: String, gap: 2 },
    ...(hasSpeaker
      ? [{ text: printable(speaker ?? "nobody named"), paint: chalk.bold, gap: 2 }]
      : []),
    { text: printable(words), paint: String, gap: 2 },
    { text: answer, paint: chalk.dim },
    ...(rebuttedBy.length === 0
      ? []
      : [{ text: `✗ ${printable(rebuttedBy.join(", "))}`, paint: chalk.red, gap: 2 }]),
  ];
  const indent = " ".repeat(HANG);
  return wrap(runs, width - HANG, HANG, measure).map((text) => indent + text);
}

function* textsOf(speakers: readonly CorpusSpeaker[], said: readonly Quote[]): Generator<string> {
  for (const speaker of speakers) yield speaker.name + aboutOf(speaker);
  for (const { words, speaker, article } of said) yield `${words}${speaker}${article.path}`;
}
