import { batches } from "../read/batches.ts";
import { isFile } from "../read/files.ts";
import type { Input } from "../read/input.ts";
import { complaint } from "../report/trouble.ts";
import type { Cache } from "./cache.ts";
import type { Surroundings } from "./command.ts";
import type { GatherOptions } from "./gather-options.ts";
import { printAll } from "./print-all.ts";
import type { Progress } from "./progress.ts";
import { addTo, nothing, tallied, type Tally } from "./tally.ts";
import type { Job, Rendering } from "./work.ts";

/** What to do with the articles of a run. */
interface Use {
  readonly rendering: Rendering;
  /** Takes what an article has come to, in order; resolves to false to end the run. */
  readonly take: (text: string) => Promise<boolean>;
  /** Whether an earlier run has done it. */
  readonly isDone?: (input: Input) => boolean;
  /** Whether what is taken goes to standard output as it comes. */
  readonly isShown: boolean;
}

/** How a run went. */
export interface Gathered {
  readonly tally: Tally;
  /** False where it was interrupted, or nobody takes any more. */
  readonly isWhole: boolean;
}

/** Goes through all articles that are asked for, says what is wrong with them, and how far it is, and what they came to. */
export async function gather(
  options: GatherOptions,
  { rendering, take, isDone = () => false, isShown }: Use,
  surroundings: Surroundings,
): Promise<Gathered> {
  const { corpora, cache: cacheFolder, failFast, quiet, jobs } = options;
  const job: Job = { ...rendering, input: options.input, isHashed: cacheFolder !== null };
  const search = await searchFor(options);
  const stop = isMany(options, search) ? new AbortController() : null;
  const all = batches(search?.() ?? named(options), corpora, stop?.signal ?? null);
  const progress = await progressOf(
    search,
    quiet || (isShown && surroundings.columns !== null),
    surroundings,
  );
  const complain = progress?.say ?? surroundings.complain;
  const cache = await cacheOf(cacheFolder, job, surroundings.version, complain);
  let tally = nothing;
  let isWhole = true;
  if (stop !== null) {
    surroundings.onInterrupt(() => {
      isWhole = false;
      stop.abort();
    });
  }
  try {
    for await (const { input, printed } of printAll(without(isDone, all), job, { jobs, cache })) {
      if (!isWhole) break;
      tally = addTo(tally, input, printed);
      if (printed.message !== null) {
        complain(complaint({ ...input, ...input.record?.origin }, printed.message));
      }
      if (printed.text !== "" && !(await take(printed.text))) isWhole = false;
      progress?.advance();
      if (!isWhole || (failFast && printed.isFailure)) break;
    }
  } finally {
    stop?.abort();
    cache?.close();
    progress?.close();
  }
  if (isWhole && !quiet && tally.found > 1) surroundings.complain(tallied(tally));
  return { tally, isWhole };
}

type Search = () => Iterable<Input>;

/** Folders and patterns take code to search them that a file does not; null where every name is that of a file. */
async function searchFor({ files, exclude, extensions }: GatherOptions): Promise<Search | null> {
  if (exclude.length === 0 && files.every((name) => name === "-" || isFile(name))) return null;
  const { expand } = await import("../read/expand.ts");
  return () => expand(files.length === 0 ? ["-"] : files, exclude, extensions);
}

function named({ files }: GatherOptions): readonly Input[] {
  const names = files.length === 0 ? ["-"] : files;
  return names.map((path) => ({ path, found: false, failure: null }));
}

/** Whether a run can stop between two articles; one that is for a single article is just killed. */
function isMany({ files, corpora }: GatherOptions, search: Search | null): boolean {
  return search !== null || files.length > 1 || corpora.formatOf(files[0] ?? "-") !== null;
}

async function progressOf(
  search: Search | null,
  isQuiet: boolean,
  { terminal }: Surroundings,
): Promise<Progress | null> {
  const stream = search === null || isQuiet ? null : terminal();
  if (stream === null || search === null) return null;
  const { progressOn } = await import("./progress.ts");
  return progressOn(stream, search());
}

async function cacheOf(
  folder: string | null,
  job: Job,
  version: string,
  complain: (line: string) => void,
): Promise<Cache | null> {
  if (folder === null) return null;
  const { openCache } = await import("./cache.ts");
  return openCache(folder, [version, job], complain);
}

async function* without(
  isDone: (input: Input) => boolean,
  batches: AsyncIterable<readonly Input[]>,
): AsyncGenerator<readonly Input[]> {
  for await (const batch of batches) {
    const rest = batch.filter((input) => !isDone(input));
    if (rest.length > 0) yield rest;
  }
}
