import { setFlagsFromString } from "node:v8";
import { Tinypool } from "tinypool";
import type { Input } from "../read/input.ts";
import { formats } from "../report/formats.ts";
import { errorOf } from "../report/trouble.ts";
import { printFailure, type Printed } from "./print.ts";
import { styleOf } from "./style.ts";
import type { Batch, Job } from "./work.ts";

/** Threads that annotate, started with the first batch. */
export interface Pool {
  readonly print: (job: Job, inputs: readonly Input[]) => Promise<readonly Printed[]>;
  readonly close: () => Promise<void>;
}

/** Megabytes of a thread for what an article needs for a moment; more is hardly quicker, and holds more. */
const NEW_OBJECTS = 4;

/** Percent that a heap may grow by before V8 clears it up, which on its own waits until it has grown fourfold. */
const GROWTH = 50;

export function poolOf(size: number): Pool {
  let threads: Tinypool | null = null;
  return {
    print: async (job, inputs) => {
      threads ??= start(size);
      return printBatch({ job, inputs }, threads);
    },
    close: async () => threads?.destroy(),
  };
}

function start(size: number): Tinypool {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  return new Tinypool({
    filename: new URL("./worker.cjs", import.meta.url).href,
    name: "work",
    minThreads: size,
    maxThreads: size,
    resourceLimits: { maxYoungGenerationSizeMb: NEW_OBJECTS },
  });
}

/** Where an article brings its thread down, the others of its batch are done on their own. */
async function printBatch(batch: Batch, threads: Tinypool): Promise<readonly Printed[]> {
  const { job, inputs } = batch;
  try {
    return await threads.run(batch);
  } catch (cause) {
    const [input] = inputs;
    if (input === undefined || inputs.length > 1) {
      const all = inputs.map((one) => printBatch({ job, inputs: [one] }, threads));
      return (await Promise.all(all)).flat();
    }
    const { path, record } = input;
    const error = errorOf("internal", String(cause));
    return [
      await printFailure(
        { path, ...record?.origin },
        error,
        formats[job.format],
        styleOf(job.look),
      ),
    ];
  }
}
