import { createHash } from "node:crypto";

/** What tells a file by its bytes; in a file of its own, because few runs need `node:crypto`, which is long in loading. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
