import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Desk } from "./desk.ts";
import { compare, print } from "./measure.ts";
import { hearsay, node, type Argv } from "./process.ts";

const home = fileURLToPath(new URL("others", import.meta.url));

/** Linters that only match words, beside hearsay, on one article and on all of them. */
export function others({ article, archive, paths }: Desk): void {
  const failure = install();
  if (failure !== null) {
    print("write-good, textlint", `left out, since they cannot be installed: ${failure}`);
    return;
  }
  compare(21, [
    ["hearsay on an article", hearsay(article)],
    ["write-good on an article", writeGood([article])],
    ["textlint on an article", textlint([article])],
  ]);
  compare(5, [
    ["hearsay on all, --jobs 1", hearsay("--format", "jsonl", "--jobs", "1", archive)],
    ["hearsay on all, --jobs 2", hearsay("--format", "jsonl", "--jobs", "2", archive)],
    ["write-good on all", writeGood(paths)],
    ["textlint on all", textlint(paths)],
  ]);
}

/** Why they could not be installed, or null where they are there. */
function install(): string | null {
  const args = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", args, { cwd: home, encoding: "utf8" });
  return status === 0 ? null : (/npm error .+/.exec(stderr)?.[0] ?? `npm ended with ${status}`);
}

/** Without `--parse` it ends with how much it has found. */
function writeGood(files: readonly string[]): Argv {
  return node(`${home}/node_modules/write-good/bin/write-good.js`, "--parse", ...files);
}

/** With write-good's checks as its one rule. */
function textlint(files: readonly string[]): Argv {
  const rules = ["--no-textlintrc", "--rules-base-directory", `${home}/node_modules`];
  const bin = `${home}/node_modules/textlint/bin/textlint.js`;
  return node(bin, ...rules, "--rule", "write-good", ...files);
}
