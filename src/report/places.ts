import type { Document, Range, Statement } from "./output.ts";

/** Finds statements by id and by what they answer, and the "line:column" that each goes by on the page. */
export interface Places {
  readonly statement: (id: string) => Statement | null;
  /** Denials, counterclaims, concessions and refusals to comment. */
  readonly answersTo: (statement: Statement) => readonly Statement[];
  readonly place: (statement: Statement) => string;
}

/**
 * A statement goes by where its first word stands, source included. Two statements of one source ("The mayor denied it and
 * added that …") begin at the same word; the later one then goes by its cue.
 */
export function placesOf({ statements }: Document): Places {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const answers = new Map<string, Statement[]>();
  const taken = new Set<string>();
  const places = new Map<string, string>();
  for (const statement of statements) {
    const { cue, content, source } = statement;
    const first = [...source, ...cue, ...content].reduce(earlier);
    const place = taken.has(at(first)) ? at(cue[0] ?? first) : at(first);
    taken.add(place);
    places.set(statement.id, place);
    for (const id of statement.rebuts) {
      const others = answers.get(id);
      if (others) others.push(statement);
      else answers.set(id, [statement]);
    }
  }
  return {
    statement: (id) => byId.get(id) ?? null,
    answersTo: ({ id }) => answers.get(id) ?? [],
    place: ({ id }) => places.get(id) ?? "",
  };
}

export function at({ line, column }: Range): string {
  return `${line}:${column}`;
}

function earlier(a: Range, b: Range): Range {
  return b.start < a.start ? b : a;
}
