import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { readBytes } from "../read/files.ts";
import type { Input } from "../read/input.ts";
import { complaint } from "../report/trouble.ts";
import type { Printed } from "./print.ts";
import { hashOf } from "./hash.ts";
import { prune } from "./prune.ts";

/** What earlier runs found in files, by their bytes. */
export interface Cache {
  readonly find: (input: Input) => Printed | null;
  readonly keep: (input: Input, printed: Printed) => void;
  readonly close: () => void;
}

/** Set by the build, so that no build takes what another found. */
declare const BUILD: string | undefined;

/**
 * A cache in a folder, which several runs may share: an entry is written beside its place and then put there whole. A folder
 * that cannot be written is complained about once.
 *
 * @param folder - "" for the user's own.
 * @param circumstances - Everything that the output depends on beside the file and its name.
 */
export function openCache(
  folder: string,
  circumstances: readonly unknown[],
  complain: (line: string) => void,
): Cache {
  const top = folder === "" ? envPaths("hearsay", { suffix: "" }).cache : folder;
  const build = typeof BUILD === "string" ? BUILD : "";
  const salt = JSON.stringify([build, ...circumstances]);
  let isWritable = true;
  const attempt = (write: () => void): void => {
    if (!isWritable) return;
    try {
      write();
    } catch (error) {
      isWritable = false;
      const reason = error instanceof Error ? error.message : String(error);
      complain(
        complaint({ path: top }, `cannot be written as a cache, so nothing is kept: ${reason}`),
      );
    }
  };
  const entryOf = (path: string, hash: string): string => {
    const key = createHash("sha256")
      .update(JSON.stringify([salt, path, hash]))
      .digest("hex");
    return join(top, key.slice(0, 2), key.slice(2));
  };
  return {
    find: (input) => {
      if (!isKept(input)) return null;
      const bytes = readBytes(input.path);
      return typeof bytes === "string" ? null : readEntry(entryOf(input.path, hashOf(bytes)));
    },
    keep: (input, printed) => {
      const { hash } = printed;
      if (hash === undefined || printed.isFailure) return;
      attempt(() => writeEntry(entryOf(input.path, hash), printed));
    },
    close: () => attempt(() => prune(top)),
  };
}

/** Of a file that holds many articles it takes as long to find them as to read them again. */
function isKept({ path, failure, record }: Input): boolean {
  return path !== "-" && failure === null && record === undefined;
}

type Head = Pick<Printed, "statements" | "message"> & { readonly size: number };

/** An entry is a line about the output, then the output. */
function writeEntry(path: string, { text, statements, message }: Printed): void {
  const head: Head = { statements, message, size: text.length };
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify(head)}\n${text}`);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Null where there is none, or a power cut left half of one. */
function readEntry(path: string): Printed | null {
  try {
    const entry = readFileSync(path, "utf8");
    const end = entry.indexOf("\n");
    const { size, ...head }: Head = JSON.parse(entry.slice(0, end));
    const text = entry.slice(end + 1);
    return text.length === size ? { ...head, text, isFailure: false } : null;
  } catch {
    return null;
  }
}
