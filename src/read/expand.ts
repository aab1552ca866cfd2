import { statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import ignore from "ignore";
import picomatch from "picomatch";
import { extension, type Failure, type Input } from "./input.ts";
import { understood } from "./read.ts";
import { walk, type Takes } from "./walk.ts";

/**
 * The files that some names stand for, in the order of the names. A file is taken whatever it is called; a folder stands for
 * the files in it that are understood, and a pattern such as "2024/**\/*.txt" for those that it matches, both sorted and
 * without what is hidden, ignored or excluded. A name that stands for nothing comes back with the reason.
 *
 * @param excluded - Patterns as in a .gitignore, which match at any depth; they hold for named files too.
 * @param extensions - What is understood, in lower case and without dots.
 */
export function* expand(
  names: readonly string[],
  excluded: readonly string[] = [],
  extensions: readonly string[] = understood,
): Generator<Input> {
  const isExcluded = excluder(excluded);
  const isUnderstood: Takes = (path) => extensions.includes(extension(path));
  for (const name of names) {
    const kind = name === "-" ? "file" : kindOf(name);
    if (kind === "folder") {
      yield* search(name, walk(name, isUnderstood, isExcluded), "no-articles");
    } else if (kind === "missing" && picomatch.scan(name).isGlob) {
      const { base, glob } = picomatch.scan(name);
      const root = base === "" ? "." : base;
      const files =
        kindOf(root) === "folder" ? walk(root, matcher(root, glob, isUnderstood), isExcluded) : [];
      yield* search(name, files, "no-match");
    } else if (name === "-" || !isExcluded(name, false)) {
      yield { path: name, found: false, failure: null };
    }
  }
}

function* search(name: string, inputs: Iterable<Input>, otherwise: Failure): Generator<Input> {
  let isEmpty = true;
  for (const input of inputs) {
    yield input;
    isEmpty = false;
  }
  if (isEmpty) yield { path: name, found: false, failure: otherwise };
}

/** "2024-*" stands for the folders of that name as well; "*.log" asks for files that no folder would be searched for. */
function matcher(root: string, glob: string, isUnderstood: Takes): Takes {
  const matches = picomatch([glob, `${glob}/**`]);
  const own = extension(glob);
  return (path) =>
    matches(relative(root, path).split(sep).join("/")) &&
    (isUnderstood(path) || (own !== "" && own === extension(path)));
}

function excluder(patterns: readonly string[]): (path: string, isFolder: boolean) => boolean {
  if (patterns.length === 0) return () => false;
  const rules = ignore({ ignorecase: false }).add(
    patterns.map((pattern) => pattern.replace(/^(!?)(?=[^!/].*\/.)/, "$1**/")),
  );
  return (path, isFolder) => {
    const inside = isAbsolute(path) ? path : relative(".", path);
    const plain = inside.split(sep).filter((part) => part !== "" && part !== "..");
    return plain.length > 0 && rules.ignores(plain.join("/") + (isFolder ? "/" : ""));
  };
}

function kindOf(path: string): "file" | "folder" | "missing" {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status === undefined) return "missing";
    return status.isDirectory() ? "folder" : "file";
  } catch {
    return "file"; // for whoever reads it to say what is wrong
  }
}
