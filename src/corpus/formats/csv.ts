import { stringify } from "csv-stringify/sync";
import { nameOf } from "../../report/trouble.ts";
import type { Count, CorpusSpeaker, Quote } from "../speakers.ts";
import type { Shown } from "./format.ts";

/** A row for each speaker, or for each statement of theirs. */
export function speakersCsv({ speakers, hasStatements }: Shown): string {
  return hasStatements
    ? toText(
        speakers.flatMap(({ said }) => said.map(quoteRow)),
        QUOTE,
      )
    : toText(speakers.map(speakerRow), SPEAKER);
}

/** A row for each number, or for each statement. */
export function summaryCsv({ corpus, hasStatements }: Shown): string {
  if (hasStatements) return toText(corpus.said.map(quoteRow), QUOTE);
  const { articles, statements, rebutted, levels, types, responses, speakers } = corpus;
  const under = (group: string, counts: Readonly<Record<string, number>>): readonly unknown[][] =>
    Object.entries(counts).map(([name, count]) => [`${group}: ${name}`, count]);
  const rows = [
    ...Object.entries({ articles, statements, speakers: speakers.length, rebutted }),
    ...under("level", levels),
    ...under("answer", responses),
    ...under("speaker", types),
  ];
  return toText(rows, ["number", "count"]);
}

const SPEAKER =
  `name type roles represents articles statements alleged tentative stated certain certainty rebutted
  rebuttedBy declined`.split(/\s+/);

function speakerRow(speaker: CorpusSpeaker): readonly unknown[] {
  const { name, type, roles, represents, articles, statements, levels, certainty } = speaker;
  const { rebutted, rebuttedBy, declined } = speaker;
  const { alleged, tentative, stated, certain } = levels;
  const who = [name, type, roles.join("; "), represents.join("; ")];
  const counts = [articles.length, statements, alleged, tentative, stated, certain];
  const answers = [rebutted, rebuttedBy.map(withCount).join("; "), declined];
  return [who, counts, certainty?.toFixed(2), answers].flat();
}

const QUOTE = `speaker article id line column level score response words rebuttedBy`.split(" ");

function quoteRow(quote: Quote): readonly unknown[] {
  const { speaker, article, line, column, level, score, response, words, rebuttedBy } = quote;
  const { path, id } = article;
  const where = nameOf(article.line === undefined ? { path } : { path, line: article.line });
  return [speaker, where, id, line, column, level, score, response, words, rebuttedBy.join("; ")];
}

export function withCount({ name, count }: Count): string {
  return `${name} ${count}`;
}

/** A name that begins as a formula does is none for a spreadsheet either. */
function toText(rows: readonly (readonly unknown[])[], columns: readonly string[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { header: true, columns: [...columns], escape_formulas: true },
  );
}
