import type { Desk } from "./desk.ts";
import { compare, grouped, print } from "./measure.ts";
import { hearsay, peakOf } from "./process.ts";

/** How long a start takes beside Node's own. */
export function start({ article }: Desk): void {
  compare(21, [
    ["hearsay --version", hearsay("--version")],
    ["a 3 KB article", hearsay(article)],
    ["a 3 KB article as jsonl", hearsay("--format", "jsonl", article)],
    ["lint of a 3 KB article", hearsay("lint", article)],
  ]);
  print("peak memory of a 3 KB article", `${grouped(peakOf(hearsay(article)))} MB`);
}
