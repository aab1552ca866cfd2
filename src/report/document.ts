import { fileOf, holderOf, inFile, slice } from "../span.ts";
import type { Annotation, Article, Span, Speaker, SpeakerMention, Statement } from "../types.ts";
import { lineStarts } from "./lines.ts";
import type * as Output from "./output.ts";

export type Locate = (span: Span) => Output.Range;

/** An annotation in the shape that leaves the program: no tree, and every span with its words, line and column. */
export function toDocument({ document, statements, speakers }: Annotation): Output.Document {
  const locate = locator(document);
  return {
    path: document.path,
    statements: statements.map((statement) => toStatement(statement, statements, locate)),
    speakers: speakers.map(toSpeaker),
  };
}

/** Looks spans of the prose up in the file: their offsets, line and column there, and the words as prose. */
export function locator(
  article: Article,
  starts: readonly number[] = lineStarts(fileOf(article)),
): Locate {
  return (span) => {
    const { start, end } = inFile(article, span);
    const line = holderOf(starts, start);
    return {
      start,
      end,
      line: line + 1,
      column: start - (starts[line] ?? 0) + 1,
      text: slice(article.text, span),
    };
  };
}

function toStatement(
  statement: Statement,
  statements: readonly Statement[],
  locate: Locate,
): Output.Statement {
  const { certainty, speaker, within } = statement;
  return {
    id: statement.id,
    content: statement.content.map(locate),
    cue: statement.cue.map(locate),
    source: statement.source.map(locate),
    quotation: statement.quotation,
    polarity: statement.polarity,
    within: within === null ? null : (statements[within]?.id ?? null),
    speaker: speaker && toStatementSpeaker(speaker, locate),
    certainty: certainty && {
      level: certainty.level,
      score: certainty.score,
      because: certainty.because.map((mark) => ({ ...locate(mark), effect: mark.effect })),
    },
    response: statement.response,
    rebuts: statement.rebuts,
    rebuttedBy: statement.rebuttedBy,
    rule: statement.family,
    because: statement.because.map(locate),
  };
}

function toStatementSpeaker(
  { speaker: { id, name, type, role, represents }, mention, antecedent }: SpeakerMention,
  locate: Locate,
): Output.StatementSpeaker {
  return {
    id,
    name,
    type,
    role,
    represents,
    mention: locate(mention),
    antecedent: antecedent && locate(antecedent),
  };
}

function toSpeaker({ id, name, type, role, represents }: Speaker): Output.Speaker {
  return { id, name, type, role, represents };
}
