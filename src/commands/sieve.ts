import type { Origin } from "../read/input.ts";
import { findingsOf, type Linted } from "../report/findings/format.ts";
import type { Finding } from "../report/output.ts";

/** Keeps back some of the findings of each article. */
export interface Sieve {
  readonly sift: (linted: Linted) => Promise<Linted>;
  readonly finish: () => void;
}

/** How a part of a run speaks up: of something wrong, or of something to know, in a file or an article in it. */
export interface Voice {
  readonly report: (path: string, message: string, origin?: Origin) => void;
  readonly remark: (path: string, message: string, origin?: Origin) => void;
}

export function withFindings(linted: Linted, isKept: (finding: Finding) => boolean): Linted {
  const findings = findingsOf(linted).filter(isKept);
  return { ...linted, document: { ...linted.document, findings } };
}
