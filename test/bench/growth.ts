import type { Desk } from "./desk.ts";
import { grouped, median, milliseconds, print, timed, times } from "./measure.ts";
import { hearsay, peakOf, timeOf } from "./process.ts";
import { lengthened, shapes } from "./texts.ts";

/** Whether the time grows with the text and no faster: each size's over what it would be in proportion to one megabyte's. */
export async function growth({ articles, write }: Desk): Promise<void> {
  const { annotate }: typeof import("../../src/index.ts") = await import(
    new URL("../../dist/index.js", import.meta.url).href
  );
  const sizes = [1, 2, 4, 8];
  for (const shape of shapes) {
    const texts = sizes.map((size) => lengthened(articles, shape, size * 1e6));
    const taken = times(
      5,
      texts.map((text) => () => timed(() => annotate(text))),
    );
    const own = taken[0] ?? 1;
    const row = sizes.map((size, index) => {
      const time = taken[index] ?? 0;
      return `${size} MB ${(time / 1000).toFixed(2)} s ${(time / own / size).toFixed(2)}`;
    });
    print(`in one ${shape}`, row.join(", "));
  }
  const line = write("line.txt", lengthened(articles, "paragraph", 5e6));
  const argv = hearsay("--format", "jsonl", line);
  const time = median(Array.from({ length: 5 }, () => timeOf(argv)));
  print("5 MB on one line as jsonl", milliseconds(time));
  print("peak memory of that", `${grouped(peakOf(argv))} MB`);
}
