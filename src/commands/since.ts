import { resolve } from "node:path";
import { touches } from "../suppress/changes.ts";
import { changesSince } from "../suppress/git.ts";
import { placeOf } from "../report/findings/place.ts";
import { withFindings, type Sieve, type Voice } from "./sieve.ts";

/** Keeps what stands on lines that changed since a revision of Git, and all of it where that cannot be told, which is said once. */
export function sinceSieve(revision: string, { report }: Voice): Sieve {
  const changesIn = changesSince(revision);
  const told = new Set<string>();
  return {
    sift: async (linted) => {
      const { path, error } = linted.document;
      if (error) return linted;
      const changes = changesIn(resolve(path));
      if ("failure" in changes) {
        if (!told.has(changes.failure)) report(path, changes.failure);
        told.add(changes.failure);
        return linted;
      }
      return withFindings(linted, (finding) => {
        const { start, end } = placeOf(linted, finding);
        return touches(changes.lines, { from: start.line, to: end.line });
      });
    },
    finish: () => {},
  };
}
