import { dirname, resolve } from "node:path";
import { corpusOf, isFile, readArticle, readStandardInput } from "../read/files.ts";
import { readRecord, type Reading } from "../read/read.ts";
import type { Input } from "../read/input.ts";
import type { LintOptions } from "./lint-options.ts";
import { exists } from "./save.ts";

/** What is to be linted; folders and patterns take code to search them that a file does not. */
export async function inputsOf({
  files,
  exclude,
  extensions,
}: LintOptions): Promise<Iterable<Input>> {
  const names = files.length === 0 ? ["-"] : files;
  if (exclude.length === 0 && names.every((name) => name === "-" || isFile(name)))
    return names.map((path) => ({ path, found: false, failure: null }));
  const { expand } = await import("../read/expand.ts");
  return expand(names, exclude, extensions);
}

/** A file itself, or one by one the articles that it holds. */
export async function* articlesOf(file: Input, options: LintOptions): AsyncGenerator<Input> {
  const { corpora } = options;
  const format = file.failure === null ? corpora.formatOf(nameOf(file, options)) : null;
  if (format === null) yield file;
  else
    for await (const records of corpusOf(file, format, corpora, new AbortController().signal))
      yield* records;
}

export async function readingOf(article: Input, options: LintOptions): Promise<Reading> {
  const { failure, detail = "", record } = article;
  const path = nameOf(article, options);
  if (record !== undefined) return readRecord({ ...article, path }, record);
  if (failure !== null) return { path, failure, detail };
  const { input } = options;
  return article.path === "-" ? readStandardInput(input, path) : readArticle(path, input);
}

function nameOf({ path }: Input, { stdinFilename }: LintOptions): string {
  return path === "-" ? (stdinFilename ?? path) : path;
}

/** A hook names files itself, so that .hearsayignore holds for them too; .gitignore does not, or no export could be linted. */
export async function isLeftOut({ path, found }: Input): Promise<boolean> {
  if (found || path === "-" || !hasIgnoreFile(dirname(resolve(path)))) return false;
  const { isIgnoredByName } = await import("../read/ignored.ts");
  return isIgnoredByName(resolve(path));
}

function hasIgnoreFile(folder: string): boolean {
  const parent = dirname(folder);
  return exists(`${folder}/.hearsayignore`) || (parent !== folder && hasIgnoreFile(parent));
}
