import { node, timeOf, type Argv } from "./process.ts";

/** The median time of each of some measurements, which take turns so that a busy spell hits them all. */
export function times(rounds: number, measurements: readonly (() => number)[]): readonly number[] {
  const taken = measurements.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, measure] of measurements.entries()) taken[index]?.push(measure());
  }
  return taken.map(median);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export type Command = readonly [name: string, argv: Argv];

/** Prints how long each command takes, and how many times the first, which does nothing; gives the times. */
export function compare(rounds: number, commands: readonly Command[]): readonly number[] {
  const all: readonly Command[] = [["node -e 0", node("-e", "0")], ...commands];
  const [own = 1, ...taken] = times(
    rounds,
    all.map(
      ([, argv]) =>
        () =>
          timeOf(argv),
    ),
  );
  print("node -e 0", milliseconds(own));
  for (const [index, [name]] of commands.entries()) {
    const time = taken[index] ?? 0;
    print(name, `${milliseconds(time)}, ${(time / own).toFixed(2)} times node -e 0`);
  }
  return taken;
}

/** Milliseconds that some work takes in this process. */
export function timed(work: () => void): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function print(name: string, value: string): void {
  console.log(`${name.padEnd(38)} ${value}`);
}

export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

export function grouped(count: number): string {
  return Math.round(count).toLocaleString("en");
}
