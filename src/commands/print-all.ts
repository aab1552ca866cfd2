import type { Input } from "../read/input.ts";
import type { Cache } from "./cache.ts";
import { inOrder } from "./in-order.ts";
import type { Printed } from "./print.ts";
import { work, type Job } from "./work.ts";

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
  const here = worker(cache, async (inputs) => work({ job, inputs }));
  let most = jobs ?? 1;
  let waiting: readonly Input[] = [];
  for (;;) {
    if (waiting.length === 0) {
      const next = await batches.next();
      if (next.done === true) return;
      waiting = next.value;
    }
    if (jobs === null && Date.now() - started >= PATIENCE) most = await cores();
    if (most > 1) break;
    const count = jobs === null ? 1 : waiting.length;
    yield* await here(waiting.slice(0, count));
    waiting = waiting.slice(count);
    await turn();
  }
  const { poolOf } = await import("./pool.ts");
  const pool = poolOf(most);
  const there = worker(cache, async (inputs) => pool.print(job, inputs));
  try {
    const rest = inOrder(remaining(waiting, batches), there, most * BATCHES_A_JOB);
    for await (const results of rest) yield* results;
  } finally {
    await pool.close();
  }
}

type Work<Made> = (inputs: readonly Input[]) => Promise<readonly Made[]>;

/** Does what the cache does not hold. */
function worker(cache: Cache | null, print: Work<Printed>): Work<Result> {
  return async (inputs) => {
    const known = inputs.map((input) => cache?.find(input) ?? null);
    const unknown = inputs.filter((_, index) => known[index] === null);
    const made = unknown.length === 0 ? [] : await print(unknown);
    made.forEach((printed, index) => {
      const input = unknown[index];
      if (input !== undefined) cache?.keep(input, printed);
    });
    const rest = made.values();
    return inputs.flatMap((input, index) => {
      const printed = known[index] ?? rest.next().value;
      return printed ? [{ input, printed }] : [];
    });
  };
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
