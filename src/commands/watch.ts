import { once } from "node:events";
import { watch as watchFiles } from "chokidar";
import picomatch from "picomatch";

/** How long a file must stay as it is, in milliseconds: editors write in several steps. */
const SETTLED = 80;

/** What holds the files that some names stand for: a pattern is watched by the folder that it begins in. */
export function foldersOf(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const { base, isGlob } = picomatch.scan(name);
    return isGlob ? base || "." : name;
  });
}

/**
 * Does something now, and again whenever one of these files or folders changes, one time after the other; until the process
 * is ended. What stands in `written` is of one's own making, and changes nothing.
 */
export async function watch(
  paths: readonly string[],
  written: readonly string[],
  act: (changed: string | null) => Promise<void>,
): Promise<never> {
  const watcher = watchFiles([...paths], {
    ignoreInitial: true,
    ignored: (path) =>
      written.includes(path) || /(?:^|[\\/])(?:\.git|node_modules)(?:$|[\\/])/.test(path),
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 },
  });
  await once(watcher, "ready");
  await act(null);
  let isWaiting = false;
  let queue = Promise.resolve();
  watcher.on("all", (_event, path) => {
    if (isWaiting) return;
    isWaiting = true;
    queue = queue.then(async () => {
      isWaiting = false;
      await act(path);
    });
  });
  return new Promise(() => {});
}
