import type { Input } from "../read/input.ts";
import type { Cache } from "./cache.ts";
import { inOrder } from "./in-order.ts";
import type { Printed } from "./print.ts";
import { printer, type Job } from "./work.ts";

export interface Result {
  readonly input: Input;
  readonly printed: Printed;
}

interface Means {
  /** How many threads; null for one until that takes long, then one a core. */
  readonly jobs: number | null;
  readonly cache: Cache | null;
}

type Batches = AsyncIterator<readonly Input[]>;

/** Work that is done within so many milliseconds is not worth other threads, which take as long to start. */
const PATIENCE = 60;

/** Batches in the hands of each thread and of whoever writes, so that one long article does not keep the others waiting. */
const BATCHES_A_JOB = 4;

/** Annotates all inputs and hands on the results in their order, a bounded number ahead of whoever takes them. */
export async function* printAll(
  batches: Batches,
  job: Job,
  { jobs, cache }: Means,
): AsyncGenerator<Result> {
  const started = Date.now();
  const printHere = printer(job);
  let most = jobs ?? 1;
  let waiting: Input[] = [];
  for (;;) {
    if (waiting.length === 0) {
      const next = await batches.next();
      if (next.done === true) return;
      waiting = [...next.value];
    }
    if (jobs === null && Date.now() - started >= PATIENCE) most = await cores();
    if (most > 1) break;
    const [input, ...others] = waiting;
    waiting = others;
    if (input === undefined) continue;
    const known = cache?.find(input) ?? null;
    const printed = known ?? (await printHere(input));
    if (known === null) cache?.keep(input, printed);
    yield { input, printed };
    await turn();
  }
  const { poolOf } = await import("./pool.ts");
  const pool = poolOf(most);
  const work = async (batch: readonly Input[]): Promise<readonly Result[]> => {
    const printed = new Map<Input, Printed | null>();
    for (const input of batch) printed.set(input, cache?.find(input) ?? null);
    const unknown = batch.filter((input) => printed.get(input) === null);
    const made = unknown.length === 0 ? [] : await pool.print(job, unknown);
    made.forEach((one, index) => {
      const input = unknown[index];
      if (input === undefined) return;
      cache?.keep(input, one);
      printed.set(input, one);
    });
    return [...printed].flatMap(([input, one]) => (one === null ? [] : [{ input, printed: one }]));
  };
  try {
    const rest = inOrder(remaining(waiting, batches), work, most * BATCHES_A_JOB);
    for await (const results of rest) yield* results;
  } finally {
    await pool.close();
  }
}

async function cores(): Promise<number> {
  const { availableParallelism } = await import("node:os");
  return availableParallelism();
}

/** Lets signals, timers and other input have their turn. */
async function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

async function* remaining(
  waiting: readonly Input[],
  batches: Batches,
): AsyncGenerator<readonly Input[]> {
  for (const input of waiting) yield [input];
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return;
    yield next.value;
  }
}
