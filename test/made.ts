import type { Annotation, Paragraph, Span, Speaker, SpeakerType, Statement } from "../src/types.ts";

/** A statement by its words. Spans are looked up in the article, each after the one before it. */
interface Made {
  readonly cue: readonly string[];
  /** Where the look-up starts; the head of the article where it is left out. */
  readonly near?: string;
  readonly content?: readonly string[];
  readonly source?: readonly string[];
  /** Name, and where they matter type, role and the body represented; null for nobody. */
  readonly speaker?: Partial<Speaker> | null;
  readonly level?: NonNullable<Statement["certainty"]>["level"] | null;
  readonly marks?: readonly (readonly [words: string, effect: "distance" | "hedge" | "booster"])[];
  readonly because?: readonly string[];
  readonly antecedent?: string;
  readonly rest?: Partial<Statement>;
}

const scores = { alleged: 0.1, tentative: 0.4, stated: 0.6, certain: 0.9 } as const;

/** An annotation made by hand, for what comes after the analysis. */
export function made(text: string, statements: readonly Made[], path = "ferry.txt"): Annotation {
  const speakers = new Map<string, Speaker>();
  const all = statements.map((one, index) => toStatement(text, one, index, speakers));
  const paragraphs = paragraphsOf(text);
  const document = { path, text, paragraphs, sentences: [], quotations: [], tokens: [], words: [] };
  return {
    document,
    statements: all.map((statement) => ({
      ...statement,
      rebuttedBy: all
        .filter(
          ({ response, rebuts }) =>
            (response === "denial" || response === "counterclaim") && rebuts.includes(statement.id),
        )
        .map(({ id }) => id),
    })),
    speakers: [...speakers.values()],
  };
}

function toStatement(
  text: string,
  one: Made,
  index: number,
  speakers: Map<string, Speaker>,
): Statement {
  const from = text.indexOf(one.near ?? "");
  const source = spansOf(text, one.source ?? [], from);
  const level = one.level === undefined ? "stated" : one.level;
  return {
    id: `S${index + 1}`,
    family: "clause",
    cue: spansOf(text, one.cue, from),
    content: spansOf(text, one.content ?? [], from),
    source,
    cueWord: 0,
    sourceWord: null,
    contentWord: null,
    quotation: "indirect",
    polarity: "positive",
    within: null,
    speaker: one.speaker
      ? {
          speaker: speakerOf(one.speaker, speakers),
          mention: source[0] ?? { start: 0, end: 0 },
          antecedent: one.antecedent === undefined ? null : spanOf(text, one.antecedent, 0),
        }
      : null,
    certainty:
      level === null
        ? null
        : {
            level,
            score: scores[level],
            because: (one.marks ?? []).map(([words, effect]) => ({
              ...spanOf(text, words, from),
              effect,
            })),
          },
    response: null,
    rebuts: [],
    rebuttedBy: [],
    because: spansOf(text, one.because ?? [], from),
    ...one.rest,
  };
}

function speakerOf(given: Partial<Speaker>, speakers: Map<string, Speaker>): Speaker {
  const name = given.name ?? "";
  const type: SpeakerType = "person";
  const known = speakers.get(name);
  if (known) return known;
  const speaker = {
    id: `P${speakers.size + 1}`,
    name,
    type,
    role: null,
    represents: null,
    ...given,
  };
  speakers.set(name, speaker);
  return speaker;
}

function spansOf(text: string, words: readonly string[], start: number): readonly Span[] {
  let from = start;
  return words.map((part) => {
    const span = spanOf(text, part, from);
    from = span.end;
    return span;
  });
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the article`);
  return { start, end: start + words.length };
}

function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: /[.”]$/.test(line) ? "body" : "headline",
    dateline: null,
  }));
}
