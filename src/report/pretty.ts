import { entry } from "./entry.ts";
import type { Format, Style, View } from "./format.ts";
import { measureFor } from "./measure.ts";
import type { Document, Statement } from "./output.ts";
import { HANG, type Page } from "./page.ts";
import { placesOf, type Places } from "./places.ts";
import { printable } from "./printable.ts";
import { summary } from "./summary.ts";
import { nameOf } from "./trouble.ts";
import { levels } from "./wording.ts";
import { wrap, type Paint, type Run } from "./wrap.ts";

/** For people: a headline a document, then every statement with what answers it. */
export const pretty: Format = {
  head: "",
  between: "\n",
  tail: "",
  render: async (view, style) => (view.document.error ? "" : render(view, style)),
};

async function render(view: View, style: Style): Promise<string> {
  const { document, shown } = view;
  const { chalk } = style;
  const measure = await measureFor(textsOf(document));
  const places = placesOf(document);
  const statements = document.statements.filter(({ id }) => shown.has(id));
  const margin = marginFor(statements, places);
  const isNarrow = style.width - margin.width < NARROWEST_ENTRY;
  const indent = isNarrow ? 4 : margin.width;
  const page: Page = { view, style, measure, places, width: style.width - indent };
  const title: readonly Run[] = [
    { text: printable(nameOf(document)), paint: chalk.bold },
    { text: summary(view), paint: String, gap: 3 },
  ];
  const lines = [...wrap(title, style.width, HANG, measure)];
  for (const statement of statements) {
    const label = margin.label(statement, style);
    const [first = "", ...rest] = entry(statement, page);
    const blanks = " ".repeat(indent);
    lines.push("");
    if (isNarrow) lines.push(label.trimEnd(), blanks + first);
    else lines.push(label + first);
    for (const line of rest) lines.push(blanks + line);
  }
  return `${lines.join("\n")}\n`;
}

/** Below this, position and level get a line of their own. */
const NARROWEST_ENTRY = 40;

interface Margin {
  readonly width: number;
  /** Position and level, as wide as the margin. */
  readonly label: (statement: Statement, style: Style) => string;
}

const DECLINED = "– declined";
const LEVEL_WIDTH = levels.tentative.length;

function marginFor(statements: readonly Statement[], places: Places): Margin {
  const split = (statement: Statement): readonly [string, string] => {
    const [line = "", column = ""] = places.place(statement).split(":");
    return [line, column];
  };
  const lineWidth = widest(statements.map((statement) => split(statement)[0]));
  const columnWidth = widest(statements.map((statement) => split(statement)[1]));
  return {
    width: 1 + lineWidth + 1 + columnWidth + 2 + LEVEL_WIDTH + 2,
    label: (statement, { chalk }) => {
      const [line, column] = split(statement);
      const place = ` ${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`;
      return `${chalk.dim(place)}  ${levelLabel(statement, chalk)}  `;
    },
  };
}

function levelLabel({ certainty }: Statement, chalk: Style["chalk"]): string {
  if (certainty === null) return chalk.dim(DECLINED.padEnd(LEVEL_WIDTH));
  const paints: Readonly<Record<typeof certainty.level, Paint>> = {
    alleged: chalk.yellow,
    tentative: chalk.magenta,
    stated: String,
    certain: chalk.bold,
  };
  return paints[certainty.level](levels[certainty.level].padEnd(LEVEL_WIDTH));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

/** Every text of the article that may be printed. */
function* textsOf({ path, statements, speakers }: Document): Generator<string> {
  yield path;
  for (const { name, role, represents } of speakers) yield [name, role, represents].join(" ");
  for (const { content, cue, source } of statements) {
    for (const { text } of [...content, ...cue, ...source]) yield text;
  }
}
