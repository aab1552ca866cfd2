import { spawnSync } from "node:child_process";
import { basename, dirname } from "node:path";
import { changedLines, type Lines } from "./changes.ts";

/** The lines of a file that changed, or why that cannot be told. */
export type Changes = { readonly lines: readonly Lines[] } | { readonly failure: string };

const ALL: readonly Lines[] = [{ from: 1, to: Infinity }];

/**
 * Tells what changed in files of a Git repository since a revision, or since the branch at hand left it where it has gone on
 * by itself. A renamed file is compared with what it was, one that Git does not know is new from end to end. What the revision is
 * in a folder is asked once, and what was renamed since then too.
 */
export function changesSince(revision: string): (path: string) => Changes {
  const bases = new Map<string, Base>();
  const renames = new Map<string, ReadonlyMap<string, string>>();
  return (path) => {
    const folder = dirname(path);
    const base = bases.get(folder) ?? baseIn(folder, revision);
    bases.set(folder, base);
    if ("failure" in base) return base;
    const name = `./${basename(path)}`;
    const diff = git(folder, [...DIFF, base.commit, "--", name]);
    if (diff.error !== null) return { failure: explain(diff.error, revision) };
    if (/^new file mode/m.test(diff.output)) {
      const earlier = renames.get(folder) ?? renamesIn(folder, base.commit);
      renames.set(folder, earlier);
      const old = earlier.get(basename(path));
      if (old !== undefined)
        return { lines: changedLines(git(folder, [...DIFF, base.commit, "--", old, name]).output) };
    }
    if (diff.output !== "") return { lines: changedLines(diff.output) };
    const isKnown = git(folder, ["ls-files", "--error-unmatch", "--", name]).error === null;
    return { lines: isKnown ? [] : ALL };
  };
}

const DIFF = [
  "diff",
  "--find-renames",
  "--unified=0",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
];

/** What the files of a folder were called, as it is told from there. */
function renamesIn(folder: string, commit: string): ReadonlyMap<string, string> {
  const flags = ["--find-renames", "--diff-filter=R", "--name-status", "-z"];
  const places = git(folder, ["rev-parse", "--show-prefix", "--show-cdup"]).output.split("\n");
  const [prefix = "", up = ""] = places;
  const parts = git(folder, ["diff", ...flags, commit]).output.split("\0");
  const names = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [, old = "", now = ""] = parts.slice(index);
    if (now === prefix + basename(now)) names.set(basename(now), up + old);
  }
  return names;
}

/** The commit that files are compared with, or why there is none. */
type Base = { readonly commit: string } | { readonly failure: string };

function baseIn(folder: string, revision: string): Base {
  const commit = git(folder, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`]);
  if (commit.error !== null) return { failure: explain(commit.error, revision) };
  const fork = git(folder, ["merge-base", commit.output.trim(), "HEAD"]);
  return { commit: (fork.error === null ? fork : commit).output.trim() };
}

function explain(error: string, revision: string): string {
  if (error.includes("ENOENT")) return "needs Git: install it, or leave --since out";
  if (error.includes("not a git repository")) return "is in no Git repository: leave --since out";
  if (error.includes("dubious ownership"))
    return "is in a Git repository of somebody else: see git config safe.directory";
  return `cannot be compared with ${revision}: check the name, and that the revision has been fetched`;
}

function git(
  cwd: string,
  args: readonly string[],
): { readonly output: string; readonly error: string | null } {
  const { stdout, stderr, status, error } = spawnSync("git", ["--literal-pathspecs", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
    maxBuffer: 2 ** 30,
  });
  if (error) return { output: "", error: error.message };
  return { output: stdout, error: status === 0 ? null : stderr };
}
