import { existsSync, writeFileSync } from "node:fs";

/** Writes a file whole; what stands in the way comes back as a message. */
export function save(path: string, text: string): string | null {
  try {
    writeFileSync(path, text);
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `cannot be written: ${reason}; check its folder and its permissions`;
  }
}

export function exists(path: string): boolean {
  return existsSync(path);
}
