import { existsSync, readFileSync, type Dirent } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";

/** What the ignore files of one folder say, both as if they were one. */
export interface Rules {
  /** Absolute. */
  readonly folder: string;
  readonly ignore: Ignore;
}

/** In this order, so that .hearsayignore may take back what .gitignore leaves out. */
const IGNORE_FILES = [".gitignore", ".hearsayignore"];

/** Whether the nearest folder with an opinion on a path leaves it out. `rules` come from the inside out; throws nothing. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (const { folder, ignore } of rules) {
    const inside = relative(folder, path).split(sep).join("/");
    const { ignored, unignored } = ignore.test(isFolder ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The rules of a folder itself, if it has any; throws where it has a file of them that cannot be read. */
export function rulesIn(
  folder: string,
  entries: readonly Pick<Dirent, "name">[],
  files: readonly string[] = IGNORE_FILES,
): readonly Rules[] {
  const names = files.filter((name) => entries.some((entry) => entry.name === name));
  if (names.length === 0) return [];
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8"));
  return [{ folder, ignore: ignore({ ignorecase: false }).add(texts.join("\n")) }];
}

/**
 * The rules that the folders above have for what is in this one: as far up as its Git repository goes, or else to the working
 * directory. A folder that they leave out was named all the same, so they are not asked.
 */
export function rulesAbove(folder: string): readonly Rules[] {
  const rules = rulesOver(folder, IGNORE_FILES);
  return isIgnored(folder, true, rules) ? [] : rules;
}

/** Whether a .hearsayignore leaves out a file that was named itself. */
export function isIgnoredByName(path: string): boolean {
  return isIgnored(path, false, rulesOver(path, [".hearsayignore"]));
}

function rulesOver(path: string, files: readonly string[]): readonly Rules[] {
  const above = [...foldersAbove(path)];
  const repository = above.findIndex((parent) => existsSync(join(parent, ".git")));
  const isRepository = existsSync(join(path, ".git"));
  const top = isRepository ? -1 : repository >= 0 ? repository : above.indexOf(process.cwd());
  return above.slice(0, top + 1).flatMap((parent) => {
    const entries = files.filter((name) => existsSync(join(parent, name)));
    return rulesIn(
      parent,
      entries.map((name) => ({ name })),
      files,
    );
  });
}

function* foldersAbove(folder: string): Generator<string> {
  for (let parent = dirname(folder); parent !== folder; parent = dirname(parent)) {
    yield parent;
    folder = parent;
  }
}
