import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const DAY = 24 * 60 * 60 * 1000;
const OLDEST = 30 * DAY;
const BYTES_AT_MOST = 2 ** 30;

/** Once a day, deletes what was kept longest: all that is older than a month, and what makes it more than a gigabyte. */
export function prune(cache: string, now: number = Date.now()): void {
  const marker = join(cache, "pruned");
  const last = statSync(marker, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (now - last < DAY) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(marker, "");
  let total = 0;
  for (const { path, size, time } of entriesOf(cache).toSorted((a, b) => b.time - a.time)) {
    total += size;
    if (now - time > OLDEST || total > BYTES_AT_MOST) rmSync(path, { force: true });
  }
}

interface Entry {
  readonly path: string;
  readonly size: number;
  readonly time: number;
}

/** Another run may have deleted one between two looks at it. */
function entriesOf(cache: string): readonly Entry[] {
  return readdirSync(cache)
    .filter((name) => /^[\da-f]{2}$/.test(name))
    .flatMap((name) => readdirSync(join(cache, name)).map((entry) => join(cache, name, entry)))
    .flatMap((path) => {
      const status = statSync(path, { throwIfNoEntry: false });
      return status === undefined ? [] : [{ path, size: status.size, time: status.mtimeMs }];
    });
}
