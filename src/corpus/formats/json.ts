import type { Shown } from "./format.ts";

/** `hearsay speakers --format json`; `#/$defs/SpeakersOutput` of the schema. */
export function speakersJson(shown: Shown): string {
  return toText({
    schema: "hearsay/1",
    articles: shown.corpus.articles,
    speakers: speakersIn(shown),
  });
}

/** `hearsay summary --format json`; `#/$defs/SummaryOutput` of the schema. */
export function summaryJson(shown: Shown): string {
  const { articles, statements, levels, types, rebutted, responses, said } = shown.corpus;
  return toText({
    schema: "hearsay/1",
    articles,
    statements,
    levels,
    types,
    rebutted,
    responses,
    speakers: speakersIn({ ...shown, hasStatements: false }),
    ...(shown.hasStatements ? { said } : {}),
  });
}

function speakersIn({ speakers, hasStatements }: Shown): readonly unknown[] {
  return speakers.map((speaker) => {
    const { name, type, roles, represents, articles, statements, levels, certainty } = speaker;
    const { rebutted, rebuttedBy, declined, said } = speaker;
    return {
      name,
      type,
      roles,
      represents,
      articles,
      statements,
      levels,
      certainty,
      rebutted,
      rebuttedBy,
      declined,
      ...(hasStatements ? { said } : {}),
    };
  });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
