/**
 * `npm run bench`: how fast the whole pipeline is on one core, how long a start takes beside Node's own, and how much
 * memory it all needs. Run it after a build, on a machine with nothing else to do.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { annotate } from "../src/annotate.ts";
import { tables } from "../src/parse/tables.ts";
import { toDocument } from "../src/report/document.ts";

const top = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(top, "../shared/gold/polnear-train/texts");
const fixtures = join(top, "fixtures");
const print = (name: string, value: string): void => console.log(`${name.padEnd(34)} ${value}`);

const started = performance.now();
tables();
print("tables, first load", milliseconds(performance.now() - started));

const fixtureTexts = readdirSync(fixtures).map((slug) =>
  readFileSync(join(fixtures, slug, "article.txt"), "utf8"),
);
const texts = existsSync(corpus)
  ? corpusTexts()
  : Array.from({ length: 40 }, () => fixtureTexts).flat();
for (const text of fixtureTexts) annotate({ path: "-", text });
measureThroughput();
measureStart();

function measureThroughput(): void {
  const rounds = 5;
  const rates: number[] = [];
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let tokens = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    tokens = 0;
    for (const text of texts) {
      const annotation = annotate({ path: "-", text });
      toDocument(annotation);
      tokens += annotation.document.tokens.length;
    }
    rates.push(tokens / ((performance.now() - start) / 1000));
  }
  const rate = median(rates);
  print("articles, words, tokens", [texts.length, words, tokens].map(grouped).join(", "));
  print(
    "throughput on one core",
    `${grouped(rate)} tokens/s, ${grouped((rate * words) / tokens)} words/s`,
  );
  print("peak memory of that", `${grouped(process.resourceUsage().maxRSS / 1024)} MB`);
}

function measureStart(): void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  const article = join(folder, "article.txt");
  writeFileSync(article, threeKilobytes());
  const bin = join(top, "bin/hearsay.js");
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["node -e 0", ["-e", "0"]],
    ["hearsay --version", [bin, "--version"]],
    ["a 3 KB article", [bin, article]],
    ["a 3 KB article as jsonl", [bin, "--format", "jsonl", article]],
  ];
  const times = commands.map((): number[] => []);
  for (let round = 0; round < 21; round++) {
    commands.forEach(([, args], index) => times[index]?.push(timed(args)));
  }
  rmSync(folder, { recursive: true });
  const [own = 1] = times.map(median);
  commands.forEach(([name], index) => {
    const time = median(times[index] ?? []);
    print(name, `${milliseconds(time)}, ${(time / own).toFixed(2)} times node -e 0`);
  });
}

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(" ")} failed: is it built?`);
  return performance.now() - start;
}

function threeKilobytes(): string {
  let text = "";
  for (const paragraph of fixtureTexts.join("\n\n").split("\n\n")) {
    if (text.length + paragraph.length > 3072) break;
    text += `${paragraph}\n\n`;
  }
  return text;
}

function corpusTexts(): readonly string[] {
  return readdirSync(corpus).map((name) => readFileSync(join(corpus, name), "utf8"));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function grouped(count: number): string {
  return Math.round(count).toLocaleString("en");
}
