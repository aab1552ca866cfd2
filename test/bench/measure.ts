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

export function print(name: string, value: string): void {
  console.log(`${name.padEnd(34)} ${value}`);
}

export function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}

export function grouped(count: number): string {
  return Math.round(count).toLocaleString("en");
}
