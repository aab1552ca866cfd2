import { fstatSync, readFileSync, writeSync } from "node:fs";
import type { WriteStream } from "node:tty";

let interruption: NodeJS.Signals | null = null;

void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await perform(args);
  } catch (error) {
    complain(`hearsay: standard output cannot be written: ${String(error)}\n`);
    process.exitCode = 2;
  }
  // a shell that runs hearsay in a loop is to see that it was stopped
  if (interruption !== null) process.kill(process.pid, interruption);
}

async function perform(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
    await write(`${version()}\n`);
    return 0;
  }
  const { run } = await import("./run.ts");
  return run({
    args,
    version: version(),
    environment: process.env,
    inputIsTerminal: () => !isPlain(0) && process.stdin.isTTY,
    columns: !isPlain(1) && process.stdout.isTTY ? process.stdout.columns : null,
    write,
    complain,
    onInterrupt,
    terminal: () => (!isPlain(2) && process.stderr.isTTY ? patient(process.stderr) : null),
  });
}

function onInterrupt(stop: () => void): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      interruption = signal;
      stop();
      process.stdin.destroy();
    });
  }
}

function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(`${import.meta.dirname}/../package.json`, "utf8"),
  );
  return manifest.version;
}

function complain(line: string): void {
  patient(process.stderr).write(line);
}

/** Every write looks after its own error, and where nobody reads complaints nobody misses them. */
function patient(stream: WriteStream): WriteStream {
  return stream.listeners("error").includes(ignore) ? stream : stream.on("error", ignore);
}

function ignore(): void {}

/** A file, pipe or socket, which needs none of the streams that Node takes as long to make as an article takes to annotate. */
function isPlain(descriptor: 0 | 1 | 2): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFile() || status.isFIFO() || status.isSocket();
  } catch {
    return false;
  }
}

/** Waits for the reader, so that a slow one loses nothing. Resolves to false where the reader has gone. */
async function write(text: string): Promise<boolean> {
  try {
    const rest = isPlain(1) ? writePlainly(Buffer.from(text)) : text;
    if (rest.length > 0) await writeToStream(rest);
    return true;
  } catch (error) {
    if (codeOf(error) === "EPIPE") return false;
    throw error;
  }
}

/** Writes until a pipe that does not block is full; what is left is for the stream, which can wait. */
function writePlainly(bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") throw error;
  }
  return rest;
}

async function writeToStream(chunk: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    patient(process.stdout).write(chunk, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
