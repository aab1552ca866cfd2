import { contains } from "../span.ts";
import { answeredBy, answersTo } from "./answers.ts";
import { reasonsFor } from "./explain.ts";
import type { Statement } from "./output.ts";
import { GAP, HANG, type Page } from "./page.ts";
import { speakerWords } from "./speaker.ts";
import { joined } from "./wording.ts";
import { wrap, type Run } from "./wrap.ts";

/** What stands about a statement beside its position and level: who, what, who answers it, what it answers. */
export function entry(statement: Statement, page: Page): readonly string[] {
  return [
    ...speakerLines(statement, page),
    ...contentLines(statement, page),
    ...answersTo(statement, page),
    ...answeredBy(statement, page),
    ...(page.style.explain ? reasonLines(statement, page) : []),
  ];
}

function speakerLines(
  statement: Statement,
  { style: { chalk }, width, measure }: Page,
): readonly string[] {
  const { name, about } = speakerWords(statement);
  const runs: readonly Run[] = [
    {
      text: about === "" ? name : `${name},`,
      paint: statement.speaker ? chalk.bold : chalk.italic,
    },
    { text: about, paint: chalk.dim },
  ];
  return wrap(runs, width, HANG, measure);
}

/** Content hangs under its first word if the cue is no longer than this, else by the usual indent. */
const LONGEST_CUE = 12;

function contentLines(
  { cue, content }: Statement,
  { style: { chalk }, width, measure }: Page,
): readonly string[] {
  const cueText = joined(cue);
  const said = content.filter((range) => !cue.some((words) => contains(words, range)));
  const cueWidth = measure.width(cueText);
  const hang = cueWidth <= LONGEST_CUE ? cueWidth + GAP : HANG;
  const runs: readonly Run[] = [
    { text: cueText, paint: chalk.cyan },
    { text: joined(said), paint: String, gap: GAP },
  ];
  return wrap(runs, width, hang, measure);
}

const REASON_INDENT = 9;

function reasonLines(statement: Statement, { measure, style, width }: Page): readonly string[] {
  const { dim } = style.chalk;
  return reasonsFor(statement).flatMap(({ about, because }) => {
    const lines = wrap([{ text: because, paint: dim }], width - REASON_INDENT, 0, measure);
    return lines.map(
      (line, index) => `${dim((index === 0 ? about : "").padEnd(REASON_INDENT))}${line}`,
    );
  });
}
