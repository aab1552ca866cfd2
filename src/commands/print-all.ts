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
  const here = throughCache(cache, async (inputs) => work({ job, inputs }));
  let most = jobs ?? 1;
  let waiting: readonly Input[] = [];
  for (;;) {
    if (waiting.length === 0) {
      const next = await batches.next();
      if (next.done === true) return;
      waiting = next.value;
    }
    const isYoung = jobs === null && Date.now() - started < PATIENCE;
    if (jobs === null && !isYoung) most = await cores();
    if (most > 1) break;
    const count = isYoung ? 1 : waiting.length;
    yield* await here(waiting.slice(0, count));
    waiting = waiting.slice(count);
    await turn();
  }
  const { poolOf } = await import("./pool.ts");
  const pool = poolOf(most);
  const there = throughCache(cache, async (inputs) => pool.print(job, inputs));
  try {
    const rest = inOrder(remaining(waiting, batches), there, most * BATCHES_A_JOB);
    for await (const results of rest) yield* results;
  } finally {
    await pool.close();
  }
}

type Work<Made> = (inputs: readonly Input[]) => Promise<readonly Made[]>;

/** What the cache holds comes from there, the rest from `work`, which has to give as much as it takes. */
function throughCache(cache: Cache | null, work: Work<Printed>): Work<Result> {
  return async (inputs) => {
    const known = new Map<Input, Printed | null>();
    for (const input of inputs) known.set(input, cache?.find(input) ?? null);
    const unknown = inputs.filter((input) => known.get(input) === null);
    const made = unknown.length === 0 ? [] : await work(unknown);
    unknown.forEach((input, index) => {
      const printed = made[index];
      if (printed === undefined) throw new Error(`nothing was made of ${input.path}`);
      cache?.keep(input, printed);
      known.set(input, printed);
    });
    return [...known].flatMap(([input, printed]) => (printed ? [{ input, printed }] : []));
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
