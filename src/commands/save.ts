import { existsSync, writeFileSync } from "node:fs";

/** Writes a file whole; what stands in the way comes back as a message. */
export function save(path: string, text: string): string | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return `cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}

export function exists(path: string): boolean {
  return existsSync(path);
}
