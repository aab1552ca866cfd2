import type { About } from "../../lint/rule.ts";
import type { Style } from "../format.ts";
import type { Measure } from "../measure.ts";
import { wrap, type Paint, type Run } from "../wrap.ts";
import { paintOf } from "./paint.ts";

/** What may be found, a line or two each, the severest first. */
export function ruleList(matters: readonly About[], { chalk, width }: Style): string {
  const names = Math.max(...matters.map(({ id }) => id.length));
  const indent = SEVERITY_WIDTH + GAP + names + GAP;
  const lines = matters.flatMap(({ id, severity, finds }) => {
    const runs: readonly Run[] = [
      { text: severity, paint: paintOf(severity, chalk) },
      { text: id, paint: chalk.bold, gap: SEVERITY_WIDTH + GAP - severity.length },
      { text: finds, paint: String, gap: names + GAP - id.length },
    ];
    return wrap(runs, width, indent, MEASURE);
  });
  return `${lines.join("\n")}\n\nhearsay rules ID explains one of them, with examples.\n`;
}

/** One of them: why, its options, and what is wrong and right by it. */
export function rulePage(about: About, { chalk, width }: Style): string {
  const { id, severity, finds, why, options, wrong, right } = about;
  const text = (words: string, indent = 0, paint: Paint = String): readonly string[] => {
    const blanks = " ".repeat(indent);
    const lines = wrap([{ text: words, paint }], width - indent, indent, MEASURE);
    return lines.map((line) => blanks + line);
  };
  const flat = (words: string): readonly string[] =>
    wrap([{ text: words, paint: String }], width - INDENT, 0, MEASURE).map(
      (line) => " ".repeat(INDENT) + line,
    );
  const article = (words: string): readonly string[] => words.split(/\n+/).flatMap(flat);
  const section = (title: string, parts: readonly (readonly string[])[]): readonly string[] =>
    parts.length === 0
      ? []
      : ["", chalk.bold(title), ...parts.flatMap((part) => ["", ...part]).slice(1)];
  const described = Object.entries(options).map(([name, option]) =>
    text(`${name}: ${option.description}; ${JSON.stringify(option.default)} by default`, INDENT),
  );
  const lines = [
    `${chalk.bold(id)}  ${paintOf(severity, chalk)(severity)}`,
    "",
    ...text(`Finds ${finds}.`),
    ...text(why),
    ...section("Options", described),
    ...section(
      "Wrong",
      wrong.map((example) => [
        ...article(example.article),
        ...text(`→ ${example.message}`, INDENT, chalk.dim),
        ...withOptions(example.options).flatMap((words) => text(words, INDENT, chalk.dim)),
      ]),
    ),
    ...section(
      "Right",
      right.map((example) => [
        ...article(example.article),
        ...withOptions(example.options).flatMap((words) => text(words, INDENT, chalk.dim)),
      ]),
    ),
    "",
    ...text("Change it in hearsay.config.yaml, which hearsay init writes:"),
    "",
    ...[`rules:`, `  ${id}: off`].map((line) => " ".repeat(INDENT) + line),
  ];
  return `${lines.join("\n")}\n`;
}

function withOptions(options: object | undefined): readonly string[] {
  return options === undefined ? [] : [`with the options ${JSON.stringify(options)}`];
}

const SEVERITY_WIDTH = "warning".length;
const GAP = 2;
const INDENT = 2;

/** What the rules say of themselves is in plain letters. */
const MEASURE: Measure = { width: (text) => text.length, clusters: (text) => text };
