import { readFileSync } from "node:fs";

const args = process.argv.slice(2);
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version()}\n`);
} else {
  // every write looks after its own error, and where nobody reads complaints nobody misses them
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  const { run } = await import("./run.ts");
  const complain = (line: string): void => void process.stderr.write(line);
  try {
    process.exitCode = await run({
      args,
      version: version(),
      environment: process.env,
      inputIsTerminal: () => process.stdin.isTTY,
      columns: process.stdout.isTTY ? process.stdout.columns : null,
      write,
      complain,
      terminal: () => (process.stderr.isTTY ? process.stderr : null),
    });
  } catch (error) {
    complain(`hearsay: standard output cannot be written: ${String(error)}\n`);
    process.exitCode = 2;
  }
}

function version(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}

/** Waits for the reader, so that a slow one loses nothing. Resolves to false where the reader has gone. */
async function write(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if ("code" in error && error.code === "EPIPE") resolve(false);
      else reject(error);
    });
  });
}
