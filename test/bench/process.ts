import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/hearsay.js", import.meta.url));

/** What Node is given to run the built command. */
export function hearsay(...args: readonly string[]): readonly string[] {
  return [bin, ...args];
}

/** Milliseconds from the start of Node to its end. */
export function timeOf(args: readonly string[]): number {
  const start = performance.now();
  run(args);
  return performance.now() - start;
}

const REPORT = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";

/** Megabytes that Node holds at most. */
export function peakOf(args: readonly string[]): number {
  return Number(run(["--import", `data:text/javascript,${REPORT}`, ...args])) / 1024;
}

/** A linter that has found something ends with 1, write-good with -1. */
const FINE: ReadonlySet<number | null> = new Set([0, 1, 255]);

function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (!FINE.has(status)) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return stderr;
}
