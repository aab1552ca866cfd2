// Stands in for src/run.ts in the built command: runs its bundle as one script, with the code that V8 compiled when it was
// built. Another version of Node rejects that and compiles anew, which takes a fifth longer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const url = new URL("run.cjs", import.meta.url);
const script = new Script(readFileSync(url, "latin1"), {
  filename: fileURLToPath(url),
  cachedData: compiled(),
});

export const { run, work } = script.runInThisContext()(createRequire(url), url.href);

function compiled() {
  try {
    return readFileSync(new URL("run.cache", import.meta.url));
  } catch {
    return undefined;
  }
}
