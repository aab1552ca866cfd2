import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../../bin/hearsay.js", import.meta.url));

/** A program and what it is given. */
export type Argv = readonly [program: string, ...args: string[]];

export function node(...args: readonly string[]): Argv {
  return [process.execPath, ...args];
}

/** The built command. */
export function hearsay(...args: readonly string[]): Argv {
  return node(bin, ...args);
}

/** On one core alone, so that V8 does not compile and collect garbage on another meanwhile; undefined where that cannot be had. */
export function onOneCore(argv: Argv): Argv | undefined {
  const pinned: Argv = ["taskset", "--cpu-list", "0", ...argv];
  return spawnSync(pinned[0], [...pinned.slice(1, 3), "true"]).status === 0 ? pinned : undefined;
}

/** Milliseconds from a program's start to its end. */
export function timeOf(argv: Argv): number {
  const start = performance.now();
  run(argv);
  return performance.now() - start;
}

const REPORT = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";

/** Megabytes that Node holds at most. */
export function peakOf([program, ...args]: Argv): number {
  return Number(run([program, "--import", `data:text/javascript,${REPORT}`, ...args])) / 1024;
}

/** A linter that has found something ends with 1, write-good with -1. */
const FINE: ReadonlySet<number | null> = new Set([0, 1, 255]);

function run([program, ...args]: Argv): string {
  const { status, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (!FINE.has(status)) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return stderr;
}
