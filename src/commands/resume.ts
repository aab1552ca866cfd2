import { closeSync, createReadStream, ftruncateSync, openSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Input } from "../read/input.ts";
import { complaint } from "../report/trouble.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { gather } from "./gather.ts";
import { exitCodeOf } from "./tally.ts";
import type { Rendering } from "./work.ts";

/** Adds to a file of JSONL what an earlier run did not get to; a line that the end of that run cut short is made anew. */
export async function resumeInto(
  path: string,
  options: AnnotateOptions,
  rendering: Rendering,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const fail = (message: string): ExitCode => {
    surroundings.complain(complaint({ path }, message));
    return 2;
  };
  let file: number | null = null;
  try {
    file = openSync(path, "a+");
    const earlier = await earlierIn(path);
    if (earlier === null) {
      return fail("holds other things than the output of --format jsonl: name another file");
    }
    ftruncateSync(file, earlier.end);
    const own = resolve(path);
    const isDone = ({ path, record }: Input): boolean =>
      earlier.keys.has(keyOf(path, record?.origin.line)) || resolve(path) === own;
    const take = async (text: string): Promise<boolean> => {
      if (file !== null) writeFileSync(file, text);
      return true;
    };
    const use = { rendering, take, isDone, isShown: false };
    return exitCodeOf((await gather(options, use, surroundings)).tally);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`cannot be written: ${reason}; run the same command again to go on`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

interface Earlier {
  /** Of the documents that are done. */
  readonly keys: ReadonlySet<string>;
  /** Bytes of whole lines. */
  readonly end: number;
}

/** A document begins with its path and, if it is one of many in a file, its line. */
const DOCUMENT = /^\{"path":("(?:[^"\\]|\\.)*")(?:,"line":(\d+))?,/;
const START = '{"path":"';
/** More bytes than a path has. */
const ENOUGH = 65_536;
const LINE_FEED = 0x0a;

/** Null where there is anything but documents, and perhaps the beginning of one. */
async function earlierIn(path: string): Promise<Earlier | null> {
  const keys = new Set<string>();
  let end = 0;
  let offset = 0;
  let head = Buffer.alloc(0);
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const stop = chunk.indexOf(LINE_FEED, start);
      const part = chunk.subarray(start, stop < 0 ? chunk.length : stop);
      head = Buffer.concat([head, part.subarray(0, ENOUGH - head.length)]);
      if (stop < 0) break;
      const [, name, line] = DOCUMENT.exec(head.toString()) ?? [];
      if (name === undefined) return null;
      keys.add(keyOf(JSON.parse(name), line));
      head = Buffer.alloc(0);
      start = stop + 1;
      end = offset + start;
    }
    offset += chunk.length;
  }
  const rest = head.toString();
  return rest.startsWith(START) || START.startsWith(rest) ? { keys, end } : null;
}

function keyOf(path: string, line: number | string | undefined): string {
  return line === undefined ? path : `${path}\n${line}`;
}
