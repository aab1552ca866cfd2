/**
 * `npm run bench`: how long a start takes beside Node's own, how fast the whole pipeline is on one core, whether its time
 * grows with the text and no faster, and how much memory it needs. Every figure is the median of at least five. It takes
 * some minutes, and wants a machine with nothing else to do.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedAnalyser } from "../src/parse/analyser.ts";
import { segment } from "../src/segment/segment.ts";
import { grouped, median, milliseconds, print, times } from "./bench/measure.ts";
import { hearsay, peakOf, timeOf } from "./bench/process.ts";
import { articlesOf3Kilobytes, lengthened, shapes, type Shape } from "./bench/texts.ts";

const { annotate }: typeof import("../src/index.ts") = await import(
  new URL("../dist/index.js", import.meta.url).href
);
const articles = articlesOf3Kilobytes(1000);
const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
try {
  measureStart();
  measureThroughput();
  for (const shape of shapes) measureGrowth(shape);
  measureOneLine();
} finally {
  rmSync(folder, { recursive: true });
}

function measureStart(): void {
  const article = file("article.txt", articles[0] ?? "");
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ["node -e 0", ["-e", "0"]],
    ["hearsay --version", hearsay("--version")],
    ["a 3 KB article", hearsay(article)],
    ["a 3 KB article as jsonl", hearsay("--format", "jsonl", article)],
  ];
  const taken = times(
    21,
    commands.map(
      ([, args]) =>
        () =>
          timeOf(args),
    ),
  );
  const own = taken[0] ?? 1;
  for (const [index, [name]] of commands.entries()) {
    const time = taken[index] ?? 0;
    print(name, `${milliseconds(time)}, ${(time / own).toFixed(2)} times node -e 0`);
  }
  print("peak memory of a 3 KB article", `${grouped(peakOf(hearsay(article)))} MB`);
}

function measureThroughput(): void {
  const start = performance.now();
  shippedAnalyser();
  print("tables, first load", milliseconds(performance.now() - start));
  const words = articles.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const tokens = articles.reduce(
    (sum, text) => sum + segment({ path: "-", text }).tokens.length,
    0,
  );
  const [time = 1] = times(7, [() => timed(() => articles.forEach((text) => annotate(text)))]);
  const rate = 1000 / time;
  print("articles, words, tokens", [articles.length, words, tokens].map(grouped).join(", "));
  print("on one core", `${grouped(tokens * rate)} tokens/s, ${grouped(words * rate)} words/s`);
  print("peak memory of that", `${grouped(process.resourceUsage().maxRSS / 1024)} MB`);
}

/** Each size's time over what it would be in proportion to one megabyte's. */
function measureGrowth(shape: Shape): void {
  const sizes = [1, 2, 4, 8];
  const texts = sizes.map((size) => lengthened(articles, shape, size * 1e6));
  const taken = times(
    5,
    texts.map(
      (text) => () =>
        timed(() => {
          annotate(text);
        }),
    ),
  );
  const own = taken[0] ?? 1;
  const row = sizes.map((size, index) => {
    const time = taken[index] ?? 0;
    return `${size} MB ${(time / 1000).toFixed(2)} s ${(time / own / size).toFixed(2)}`;
  });
  print(`in one ${shape}`, row.join(", "));
}

function measureOneLine(): void {
  const args = hearsay(
    "--format",
    "jsonl",
    file("line.txt", lengthened(articles, "paragraph", 5e6)),
  );
  print(
    "5 MB on one line as jsonl",
    milliseconds(median(Array.from({ length: 5 }, () => timeOf(args)))),
  );
  print("peak memory of that", `${grouped(peakOf(args))} MB`);
}

function timed(work: () => void): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
