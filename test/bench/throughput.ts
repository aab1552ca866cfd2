import { shippedAnalyser } from "../../src/parse/analyser.ts";
import { segment } from "../../src/segment/segment.ts";
import type { Desk } from "./desk.ts";
import { compare, type Command, grouped, median, milliseconds, print, timed } from "./measure.ts";
import { hearsay, onOneCore } from "./process.ts";

/** How fast the whole pipeline is on one core, and what a second core gives. */
export async function throughput({ articles, archive }: Desk): Promise<void> {
  const { annotate }: typeof import("../../src/index.ts") = await import(
    new URL("../../dist/index.js", import.meta.url).href
  );
  const words = articles.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const tokens = articles.reduce(
    (sum, text) => sum + segment({ path: "-", text }).tokens.length,
    0,
  );
  print("articles, words, tokens", [articles.length, words, tokens].map(grouped).join(", "));
  print("tables, first load", milliseconds(timed(shippedAnalyser)));
  const rounds = Array.from({ length: 7 }, () =>
    timed(() => articles.forEach((text) => annotate(text))),
  );
  const rate = (time: number): string =>
    `${grouped((tokens * 1000) / time)} tokens/s, ${grouped((words * 1000) / time)} words/s`;
  print("on one core, median of 7 rounds", rate(median(rounds)));
  print("the first, while V8 still compiles", rate(rounds[0] ?? 0));
  print("the last three, all compiled", rate(median(rounds.slice(-3))));
  print("peak memory of that", `${grouped(process.resourceUsage().maxRSS / 1024)} MB`);
  const one = hearsay("--format", "jsonl", "--jobs", "1", archive);
  const alone = onOneCore(one);
  const pinned: readonly Command[] = alone ? [["a folder of them, on one core alone", alone]] : [];
  const [two = 1, ...others] = compare(5, [
    ["a folder of them, --jobs 2", hearsay("--format", "jsonl", "--jobs", "2", archive)],
    ["a folder of them, --jobs 1", one],
    ...pinned,
  ]);
  const against = others.map((time) => (time / two).toFixed(2)).join(" and ");
  print("two jobs against these", `${against} times as fast`);
}
