/**
 * `npm run fuzz -- SECONDS`: mutated articles in every format, through everything from their bytes to the document. None may
 * crash or hang, and every range must lie in its file and hold its words. `npm run fuzz -- 0 SEED` repeats one article.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { annotate } from "../src/annotate.ts";
import { read } from "../src/read/read.ts";
import { toDocument } from "../src/report/document.ts";
import { fileOf } from "../src/span.ts";
import { mutant, type Mutant } from "./mutants.ts";
import { faultsOf } from "./ranges.ts";

/** An article of a few kilobytes takes milliseconds; the machine may have other things to do. */
const PATIENCE = 20_000;

const [seconds = "60", seed, role] = process.argv.slice(2);
if (role === "child") await run(Number(seconds), Number(seed));
else if (seed !== undefined) await tryOne(Number(seed));
else watch();

/** Runs the articles in a process of their own, so that one that hangs is noticed. */
function watch(): void {
  const first = Date.now() % 1e9;
  const args = [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    seconds,
    String(first),
    "child",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let last = String(first);
  let timer = setTimeout(hang, PATIENCE);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    clearTimeout(timer);
    timer = setTimeout(hang, PATIENCE);
    const lines = text.trimEnd().split("\n");
    last = lines.findLast((line) => /^\d+$/.test(line)) ?? last;
    for (const line of lines) if (!/^\d*$/.test(line)) console.log(line);
  });
  child.on("close", (code) => {
    clearTimeout(timer);
    process.exitCode ??= code ?? 1;
  });
  function hang(): void {
    console.log(`hangs at or after seed ${last}`);
    process.exitCode = 1;
    child.kill("SIGKILL");
  }
}

async function run(limit: number, first: number): Promise<void> {
  const end = performance.now() + limit * 1000;
  const counts: Record<string, number> = {};
  let faults = 0;
  let next = first;
  for (; performance.now() < end; next += 1) {
    if (next % 20 === 0) console.log(String(next));
    const tried = mutant(next);
    counts[tried.format] = (counts[tried.format] ?? 0) + 1;
    const fault = await faultIn(tried);
    if (fault === null) continue;
    faults += 1;
    console.log(`seed ${next}, ${tried.format}: ${fault}`);
  }
  console.log(
    `${next - first} articles (${Object.entries(counts)
      .map(([format, count]) => `${count} ${format}`)
      .join(", ")}), ${faults} faults`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

async function tryOne(number: number): Promise<void> {
  const tried = mutant(number);
  process.stdout.write(tried.bytes);
  console.log(`\n${(await faultIn(tried)) ?? "no fault"}`);
}

async function faultIn({ format, bytes }: Mutant): Promise<string | null> {
  try {
    const reading = await read(`article.${format}`, bytes, { format: null, encoding: null });
    if ("failure" in reading) return null;
    const annotation = annotate(reading.article);
    return faultsOf(toDocument(annotation), fileOf(reading.article)).at(0) ?? null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
