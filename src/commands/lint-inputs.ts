import { dirname, resolve } from "node:path";
import { readArticle, readStandardInput, isFile } from "../read/files.ts";
import type { Reading } from "../read/read.ts";
import type { Input } from "../read/input.ts";
import type { LintOptions } from "./lint-options.ts";
import { exists } from "./save.ts";

/** What is to be linted; folders and patterns take code to search them that a file does not. */
export async function inputsOf({ files, exclude }: LintOptions): Promise<Iterable<Input>> {
  const names = files.length === 0 ? ["-"] : files;
  if (exclude.length === 0 && names.every((name) => name === "-" || isFile(name)))
    return names.map((path) => ({ path, found: false, failure: null }));
  const { expand } = await import("../read/expand.ts");
  return expand(names, exclude);
}

export async function readingOf(
  { path, failure }: Input,
  { input, stdinFilename }: LintOptions,
): Promise<Reading> {
  if (failure !== null) return { path, failure };
  return path === "-" ? readStandardInput(input, stdinFilename ?? "-") : readArticle(path, input);
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
