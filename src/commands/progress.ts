import type { Terminal } from "./command.ts";

/** A line at the foot of a terminal that says how far a run is. */
export interface Progress {
  readonly advance: () => void;
  /** Prints a line above it. */
  readonly say: (line: string) => void;
  readonly close: () => void;
}

const CLEAR_LINE = "\r\u001b[K";
const REDRAWN_EVERY = 100;
const COUNTED_AT_ONCE = 500;

/** @param inputs - What the run will go through, for counting; it is searched beside the run, a bit at a time. */
export function progressOn(terminal: Terminal, inputs: Iterable<unknown>): Progress {
  const started = performance.now();
  const remaining = inputs[Symbol.iterator]();
  let done = 0;
  let total = 0;
  let isCounted = false;
  let drawn = -Infinity;
  let timer = setImmediate(count);
  function count(): void {
    for (let step = 0; step < COUNTED_AT_ONCE && !isCounted; step++) {
      if (remaining.next().done === true) isCounted = true;
      else total++;
    }
    if (!isCounted) timer = setImmediate(count);
  }
  return {
    advance: () => {
      done++;
      const now = performance.now();
      if (now - drawn < REDRAWN_EVERY) return;
      drawn = now;
      const line = lineOf(done, isCounted ? total : null, (now - started) / 1000);
      terminal.write(CLEAR_LINE + line.slice(0, terminal.columns - 1));
    },
    say: (line) => void terminal.write(CLEAR_LINE + line),
    close: () => {
      clearImmediate(timer);
      terminal.write(CLEAR_LINE);
    },
  };
}

const WIDTH = 24;

/** "████░░░░ 120/480 files · 400 articles/s · 1 s left" */
function lineOf(done: number, total: number | null, seconds: number): string {
  const rate = done / seconds;
  const speed = `${Math.round(rate)} articles/s`;
  if (total === null) return `${done} files · ${speed}`;
  const filled = Math.round((WIDTH * done) / total);
  const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
  return `${bar} ${done}/${total} files · ${speed} · ${duration((total - done) / rate)} left`;
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
