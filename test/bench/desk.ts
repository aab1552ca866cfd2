import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articlesOf3Kilobytes } from "./texts.ts";

/** What all parts measure on. */
export interface Desk {
  readonly articles: readonly string[];
  /** One of the articles as a file. */
  readonly article: string;
  /** A folder with all of them, and their paths. */
  readonly archive: string;
  readonly paths: readonly string[];
  /** Writes a text of its own and gives its path. */
  readonly write: (name: string, text: string) => string;
  /** What holds it all. */
  readonly folder: string;
}

export function deskOf(count: number): Desk {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const archive = join(folder, "archive");
  mkdirSync(archive);
  const articles = articlesOf3Kilobytes(count);
  const paths = articles.map((text, index) =>
    write(`archive/${String(index).padStart(4, "0")}.txt`, text),
  );
  return { articles, article: paths[0] ?? "", archive, paths, write, folder };
}
