import { Tinypool } from "tinypool";
import type { Input } from "../read/walk.ts";
import { formats } from "../report/formats.ts";
import { errorOf } from "../report/trouble.ts";
import { printFailure, type Printed } from "./print.ts";
import { styleOf } from "./style.ts";
import type { Batch, Job } from "./work.ts";

/** Threads that annotate. */
export interface Pool {
  readonly size: number;
  readonly print: (job: Job, inputs: readonly Input[]) => Promise<readonly Printed[]>;
  readonly close: () => Promise<void>;
}

export function poolOf(size: number): Pool {
  const filename = new URL("./worker.cjs", import.meta.url).href;
  const threads = new Tinypool({ filename, name: "work", minThreads: size, maxThreads: size });
  return {
    size,
    print: async (job, inputs) => printBatch({ job, inputs }, threads),
    close: async () => threads.destroy(),
  };
}

/** Where an article brings its thread down, the others of its batch are done on their own. */
async function printBatch(batch: Batch, threads: Tinypool): Promise<readonly Printed[]> {
  const { job, inputs } = batch;
  try {
    return await threads.run(batch);
  } catch (cause) {
    const [{ path } = { path: "" }, ...others] = inputs;
    if (others.length > 0) {
      const all = inputs.map((input) => printBatch({ job, inputs: [input] }, threads));
      return (await Promise.all(all)).flat();
    }
    const error = errorOf(path, "internal", String(cause));
    return [await printFailure(path, error, formats[job.format], styleOf(job.look))];
  }
}
