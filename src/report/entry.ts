import { reasonsFor } from "./explain.ts";
import type { Style, View } from "./format.ts";
import type { Measure } from "./measure.ts";
import type { Statement } from "./output.ts";
import type { Places } from "./places.ts";
import { speakerWords } from "./speaker.ts";
import { isRebuttal, joined, responses, wordsOf } from "./wording.ts";
import { shorten, wrap, type Run } from "./wrap.ts";

/** Everything that the lines of one document are made from. */
export interface Page {
  readonly view: View;
  readonly style: Style;
  readonly measure: Measure;
  readonly places: Places;
  /** Columns for an entry, right of position and level. */
  readonly width: number;
}

/** What stands about a statement beside its position and level: who, what, who answers it, what it answers. */
export function entry(statement: Statement, page: Page): readonly string[] {
  const { rebuttedBy } = statement;
  const answers = rebuttedBy
    .map((id) => page.places.statement(id))
    .filter((answer) => answer !== null);
  return [
    ...speakerLines(statement, page),
    ...contentLines(statement, page),
    ...answers.flatMap((answer) => answerLines(answer, page)),
    ...answeredLines(statement, page),
    ...(page.style.explain ? reasonLines(statement, page) : []),
  ];
}

function speakerLines(
  statement: Statement,
  { style: { chalk }, width, measure }: Page,
): readonly string[] {
  const { name, about } = speakerWords(statement);
  const comma = about === "" ? "" : ",";
  const isNamed = statement.speaker !== null;
  return wrap(
    [
      { text: name + comma, paint: isNamed ? chalk.bold : chalk.italic },
      { text: about, paint: chalk.dim },
    ],
    width,
    HANG,
    measure,
  );
}

const HANG = 4;
/** Content hangs under its first word if the cue is no longer than this, else by the usual indent. */
const LONGEST_CUE = 12;
const GAP = 2;

function contentLines(
  { cue, content }: Statement,
  { style: { chalk }, width, measure }: Page,
): readonly string[] {
  const cueText = joined(cue);
  const cueWidth = measure.width(cueText);
  const hang = cueWidth <= LONGEST_CUE ? cueWidth + GAP : HANG;
  const runs: readonly Run[] = [
    { text: cueText, paint: chalk.cyan },
    { text: joined(content), paint: String, gap: GAP },
  ];
  return wrap(runs, width, hang, measure);
}

/** "✗ 5:1  denied by Northline Ferries: “This is complete nonsense.” (certain)" */
function answerLines(answer: Statement, page: Page): readonly string[] {
  const { measure, places, style, view, width } = page;
  const { chalk } = style;
  const { response, certainty } = answer;
  if (response === null) return [];
  const { sign, by } = responses[response];
  const pointer = `${sign} ${places.place(answer)}`;
  const hang = pointer.length + GAP;
  const who = `${by} ${speakerWords(answer).name}`;
  if (certainty === null) {
    const runs: readonly Run[] = [
      { text: pointer, paint: chalk.dim },
      { text: who, paint: String, gap: GAP },
    ];
    return wrap(runs, width, hang, measure);
  }
  const end = `(${certainty.level})`;
  const room = 2 * (width - hang) - measure.width(`${who}:  ${end}`) - LONGEST_WORD;
  const words = answeringWords(answer);
  const runs: readonly Run[] = [
    { text: pointer, paint: isRebuttal(answer) ? chalk.red : String },
    { text: `${who}:`, paint: String, gap: GAP },
    {
      text: view.shown.has(answer.id) ? shorten(words, Math.max(room, SHORTEST), measure) : words,
      paint: String,
    },
    { text: end, paint: chalk.dim },
  ];
  return wrap(runs, width, hang, measure);
}

/** An answer that has an entry of its own is only pointed at: two lines, of which a word that wraps may waste the end. */
const LONGEST_WORD = 12;
const SHORTEST = 20;

/** A quotation speaks for itself; "denied any wrongdoing" needs its verb. */
function answeringWords(answer: Statement): string {
  return answer.quotation === "direct" ? joined(answer.content) : wordsOf(answer);
}

/** "↳ answers 3:1 with a denial", "↳ part of 3:1" */
function answeredLines(
  { rebuts, response, within }: Statement,
  { measure, places, style, width }: Page,
): readonly string[] {
  const placeOf = (id: string): string => {
    const statement = places.statement(id);
    return statement === null ? "the article" : places.place(statement);
  };
  const lines: string[] = [];
  if (response !== null && rebuts.length > 0) {
    lines.push(`↳ answers ${rebuts.map(placeOf).join(", ")} with ${responses[response].name}`);
  }
  if (within !== null) lines.push(`↳ part of ${placeOf(within)}`);
  return lines.flatMap((text) => wrap([{ text, paint: style.chalk.dim }], width, HANG, measure));
}

const REASON_INDENT = 9;

function reasonLines(statement: Statement, { measure, style, width }: Page): readonly string[] {
  return reasonsFor(statement).flatMap(({ about, because }) => {
    const label = about.padEnd(REASON_INDENT - 1);
    const lines = wrap(
      [{ text: because, paint: style.chalk.dim }],
      width - REASON_INDENT,
      0,
      measure,
    );
    return lines.map(
      (line, index) => `${style.chalk.dim(index === 0 ? label : " ".repeat(label.length))} ${line}`,
    );
  });
}
