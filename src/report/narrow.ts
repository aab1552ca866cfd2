import type { Annotation, Level, Paragraph, Statement } from "../types.ts";
import { nameTest } from "../plain.ts";
import { holderOf } from "../span.ts";

/** Which statements are asked for; a filter that is left out lets everything through. */
export interface Filters {
  readonly speakers: readonly string[];
  readonly levels: readonly Level[];
  readonly rebutted: boolean | null;
  readonly headlines: boolean;
}

/** Ids of the statements that pass every filter. */
export function narrow(annotation: Annotation, filters: Filters): ReadonlySet<string> {
  const { speakers, levels, rebutted, headlines } = filters;
  const isAskedFor = nameTest(speakers);
  const isHeadline = headlineTest(annotation.document.paragraphs);
  const passes = (statement: Statement): boolean =>
    (speakers.length === 0 || isBy(statement, isAskedFor)) &&
    (levels.length === 0 ||
      (statement.certainty !== null && levels.includes(statement.certainty.level))) &&
    (rebutted === null ||
      (statement.certainty !== null && statement.rebuttedBy.length > 0 === rebutted)) &&
    (headlines || !isHeadline(statement));
  return new Set(annotation.statements.filter(passes).map(({ id }) => id));
}

/** "northline" finds Northline Ferries and whoever speaks for it. */
function isBy({ speaker }: Statement, isAskedFor: (name: string) => boolean): boolean {
  return (
    speaker !== null && [speaker.speaker.name, speaker.speaker.represents ?? ""].some(isAskedFor)
  );
}

function headlineTest(paragraphs: readonly Paragraph[]): (statement: Statement) => boolean {
  const starts = paragraphs.map(({ start }) => start);
  return ({ cue, content }) => {
    const first = cue[0] ?? content[0];
    return first !== undefined && paragraphs[holderOf(starts, first.start)]?.kind === "headline";
  };
}
