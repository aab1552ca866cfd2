import { MultiBar } from "cli-progress";
import type { Terminal } from "./command.ts";

/** A line at the foot of a terminal that says how far a run is. */
export interface Progress {
  readonly advance: () => void;
  /** Prints a line above it. */
  readonly say: (line: string) => void;
  readonly close: () => void;
}

const COUNTED_AT_ONCE = 500;

/** @param inputs - What the run will go through, for counting; it is searched beside the run, a bit at a time. */
export function progressOn(terminal: Terminal, inputs: Iterable<unknown>): Progress {
  const started = performance.now();
  const lines = new MultiBar({
    stream: terminal,
    format: "{bar} {value}/{total} files · {rate} articles/s · {eta_formatted} left",
    barsize: 24,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    linewrap: true,
    forceRedraw: true,
    clearOnComplete: true,
  });
  const bar = lines.create(0, 0, { rate: 0 });
  const remaining = inputs[Symbol.iterator]();
  let done = 0;
  let total = 0;
  let timer = setImmediate(count);
  function count(): void {
    const before = total;
    while (total - before < COUNTED_AT_ONCE && remaining.next().done !== true) total++;
    bar.setTotal(total);
    if (total > before) timer = setImmediate(count);
  }
  return {
    advance: () => {
      done++;
      bar.update(done, { rate: Math.round((1000 * done) / (performance.now() - started)) });
    },
    say: (line) => {
      lines.log(line);
      lines.update();
    },
    close: () => {
      clearImmediate(timer);
      lines.stop();
    },
  };
}
