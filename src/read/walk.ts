import { readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, resolve, sep } from "node:path";
import { rulesAbove, rulesIn, isIgnored, type Rules } from "./ignored.ts";
import type { Input } from "./input.ts";

export type Takes = (path: string) => boolean;

interface Search {
  readonly takes: Takes;
  readonly isExcluded: (path: string, isFolder: boolean) => boolean;
  /** Real paths of the folder itself and of what links have led to. */
  readonly tops: string[];
}

/**
 * The files below a folder that are to be taken, without hidden ones, node_modules and what .gitignore or .hearsayignore
 * leave out, in the order of their names' code units, which no locale changes. A link to a folder is followed once, and not
 * where it leads into what is searched anyway, so that no loop holds the search and no article is found twice.
 */
export function walk(
  folder: string,
  takes: Takes,
  isExcluded: Search["isExcluded"],
): Generator<Input> {
  const search = { takes, isExcluded, tops: [realpathSync(folder)] };
  return descend(folder, rulesAbove(resolve(folder)), search);
}

function* descend(folder: string, above: readonly Rules[], search: Search): Generator<Input> {
  let entries: readonly Dirent[];
  let rules: readonly Rules[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
    rules = [...rulesIn(resolve(folder), entries), ...above];
  } catch {
    yield { path: folder, found: true, failure: "unreadable" };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const path = join(folder, entry.name);
    const kind = kindOf(path, entry);
    const isFolder = kind === "folder";
    if (search.isExcluded(path, isFolder) || isIgnored(resolve(path), isFolder, rules)) continue;
    if (isFolder) {
      if (!entry.isSymbolicLink() || leadsOutside(path, search))
        yield* descend(path, rules, search);
    } else if (search.takes(path) && kind !== "other") {
      yield { path, found: true, failure: null };
    }
  }
}

/** A link that leads nowhere counts as a file, so that whoever reads it says so; a pipe or a socket is no article. */
function kindOf(path: string, entry: Dirent): "file" | "folder" | "other" {
  let kind: Pick<Dirent, "isFile" | "isDirectory"> = entry;
  if (entry.isSymbolicLink()) {
    try {
      kind = statSync(path);
    } catch {
      return "file";
    }
  }
  if (kind.isDirectory()) return "folder";
  return kind.isFile() ? "file" : "other";
}

function leadsOutside(path: string, { tops }: Search): boolean {
  const real = realpathSync(path);
  const within = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (tops.some((top) => within(real, top) || within(top, real))) return false;
  tops.push(real);
  return true;
}
