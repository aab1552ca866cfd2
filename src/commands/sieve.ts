import { findingsOf, type Linted } from "../report/findings/format.ts";
import type { Finding } from "../report/output.ts";

/** Keeps back some of the findings of each article. */
export interface Sieve {
  readonly sift: (linted: Linted) => Promise<Linted>;
  readonly finish: () => void;
}

/** How a part of a run speaks up: of something wrong, or of something to know. */
export interface Voice {
  readonly report: (path: string, message: string) => void;
  readonly remark: (path: string, message: string) => void;
}

export function withFindings(linted: Linted, isKept: (finding: Finding) => boolean): Linted {
  const findings = findingsOf(linted).filter(isKept);
  return { ...linted, document: { ...linted.document, findings } };
}
