import { groupBy } from "../group.ts";

/** A finding, or several alike, of an article: what it is about, told by its rule and its sentence. */
export interface Entry {
  readonly rule: string;
  /** The words that it points at, for whoever reads the baseline. */
  readonly words: string;
  readonly fingerprint: string;
  readonly count: number;
}

/** Entries by article; its path is relative to the baseline's folder, with slashes. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>;

export type Marked = Omit<Entry, "count">;

export interface Sifted<Finding> {
  /** Those that the baseline does not know: of more alike than it counts, the last. */
  readonly fresh: readonly Finding[];
  /** What it counts and is there no more. */
  readonly stale: readonly Entry[];
}

/** Findings that a baseline does not know, and what it knows that is there no more; so that of three alike where it counts two one is new. */
export function sift<Finding extends Marked>(
  findings: readonly Finding[],
  entries: readonly Entry[],
): Sifted<Finding> {
  const left = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
  const fresh = findings.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0;
    if (count > 0) left.set(fingerprint, count - 1);
    return count === 0;
  });
  const stale = entries.flatMap((entry) => {
    const count = left.get(entry.fingerprint) ?? 0;
    return count === 0 ? [] : [{ ...entry, count }];
  });
  return { fresh, stale };
}

export function entriesOf(findings: readonly Marked[]): readonly Entry[] {
  return [...groupBy(findings, ({ fingerprint }) => fingerprint).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined
      ? []
      : [
          {
            rule: first.rule,
            words: first.words,
            fingerprint: first.fingerprint,
            count: alike.length,
          },
        ];
  });
}

const SCHEMA = "hearsay-baseline/1";

/** A line an entry, sorted, so that a change of it reads and merges. */
export function writeBaseline(baseline: Baseline): string {
  const articles = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => {
      const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).toSorted();
      return `  ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n  ]`;
    });
  const files = articles.length === 0 ? "{}" : `{\n${articles.join(",\n")}\n}`;
  return `{"schema":"${SCHEMA}","files":${files}}\n`;
}

/** Null where the text is no baseline. */
export function readBaseline(text: string): Baseline | null {
  try {
    const value: unknown = JSON.parse(text);
    return isWritten(value) ? new Map(Object.entries(value.files)) : null;
  } catch {
    return null;
  }
}

interface Written {
  readonly files: Readonly<Record<string, readonly Entry[]>>;
}

function isWritten(value: unknown): value is Written {
  if (!isObject(value) || value["schema"] !== SCHEMA || !isObject(value["files"])) return false;
  return Object.values(value["files"]).every(
    (entries) => Array.isArray(entries) && entries.every(isEntry),
  );
}

function isEntry(value: unknown): boolean {
  return (
    isObject(value) &&
    ["rule", "words", "fingerprint"].every((key) => typeof value[key] === "string") &&
    typeof value["count"] === "number"
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
