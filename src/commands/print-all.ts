import { availableParallelism } from "node:os";
import type { Input } from "../read/walk.ts";
import { inOrder } from "./in-order.ts";
import type { Printed } from "./print.ts";
import { printer, type Job } from "./work.ts";

export interface Result {
  readonly input: Input;
  readonly printed: Printed;
}

/** Work that is done within so many milliseconds is not worth other threads, which take as long to start. */
const PATIENCE = 60;

/** Batches in the hands of each thread and of whoever writes, so that one long article does not keep the others waiting. */
const BATCHES_A_JOB = 4;

/**
 * Annotates all inputs and hands on the results in their order, a bounded number ahead of whoever takes them.
 *
 * @param jobs - How many threads; null for one until that takes long, then one a core.
 */
export async function* printAll(
  inputs: Iterable<Input>,
  job: Job,
  jobs: number | null,
): AsyncGenerator<Result> {
  const started = performance.now();
  const printHere = printer(job);
  const most = jobs ?? availableParallelism();
  const source = inputs[Symbol.iterator]();
  const isForOne = (): boolean =>
    most === 1 || (jobs === null && performance.now() - started < PATIENCE);
  let next = source.next();
  for (; next.done !== true && isForOne(); next = source.next())
    yield { input: next.value, printed: await printHere(next.value) };
  if (next.done === true) return;
  const { poolOf } = await import("./pool.ts");
  const pool = poolOf(most);
  const work = async (batch: readonly Input[]): Promise<readonly Result[]> => {
    const printed = await pool.print(job, batch);
    return printed.map((one, index) => ({ input: batch[index]!, printed: one }));
  };
  try {
    for await (const results of inOrder(batches(next.value, source), work, most * BATCHES_A_JOB))
      yield* results;
  } finally {
    await pool.close();
  }
}

/** Enough articles that handing them over costs little, few enough that no thread is left with the last ones. */
const BATCH = 8;

async function* batches(first: Input, others: Iterator<Input>): AsyncGenerator<readonly Input[]> {
  for (let batch = [first]; ; batch = []) {
    while (batch.length < BATCH) {
      const next = others.next();
      if (next.done === true) break;
      batch.push(next.value);
    }
    if (batch.length === 0) return;
    yield batch;
  }
}
