import { createHash } from "node:crypto";
import type { Finding } from "../output.ts";
import { findingsOf, type Linted } from "./format.ts";

/** What a finding goes by wherever its lines move to: a hash of its rule and its sentence, white space apart. */
export function fingerprintOf(linted: Linted, finding: Finding): string {
  return hash(finding.rule, linted.wording(finding).replace(/\s+/g, " ").trim());
}

/** A fingerprint for each finding of a document, in their order; of two alike the second has another. */
export function uniqueFingerprints(linted: Linted): readonly string[] {
  const seen = new Map<string, number>();
  return findingsOf(linted).map((finding) => {
    const fingerprint = fingerprintOf(linted, finding);
    const earlier = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, earlier + 1);
    return earlier === 0 ? fingerprint : hash(fingerprint, String(earlier));
  });
}

const DIGITS = 32;

export function hash(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, DIGITS);
}
