import { dirname, join, relative, resolve, sep } from "node:path";
import { readFile } from "../config/files.ts";
import { fingerprintOf } from "../report/findings/fingerprint.ts";
import { findingsOf, type Linted } from "../report/findings/format.ts";
import { articleKey } from "../report/findings/place.ts";
import { counted } from "../report/wording.ts";
import {
  entriesOf,
  readBaseline,
  sift,
  writeBaseline,
  type Baseline,
  type Entry,
} from "../suppress/baseline.ts";
import { exists, save } from "./save.ts";
import { withFindings, type Sieve, type Voice } from "./sieve.ts";

/** Keeps what a baseline does not know, and says what is gone. */
export function baselineSieve(path: string, voice: Voice): Sieve {
  const known = load(path, voice) ?? new Map<string, readonly Entry[]>();
  return {
    sift: async (linted) => {
      if (linted.document.error) return linted;
      const { fresh, stale } = sift(marked(linted), known.get(keyOf(path, linted)) ?? []);
      for (const { rule, words, count } of stale) {
        const times = count === 1 ? "" : ` ${count} times`;
        const where = linted.document.path;
        const message = `holds ${rule} “${words}”${times}, which is gone from ${where}: --update-baseline takes it out`;
        voice.remark(path, message);
      }
      const kept = new Set(fresh.map(({ finding }) => finding));
      return withFindings(linted, (finding) => kept.has(finding));
    },
    finish: () => {
      for (const key of known.keys()) {
        if (isThere(path, key)) continue;
        const message = `holds findings of ${key}, which is gone: --update-baseline takes them out`;
        voice.remark(path, message);
      }
    },
  };
}

/** Takes all findings into a baseline; of articles that are not linted it keeps what it has, as long as they exist. */
export function updatingSieve(path: string, voice: Voice): Sieve {
  const known = exists(path) ? load(path, voice) : new Map<string, readonly Entry[]>();
  const found = new Map<string, readonly Entry[]>();
  return {
    sift: async (linted) => {
      if (linted.document.error || known === null) return linted;
      found.set(keyOf(path, linted), entriesOf(marked(linted)));
      return withFindings(linted, () => false);
    },
    finish: () => {
      if (known === null) return;
      const others = [...known].filter(([key]) => isThere(path, key));
      const baseline = new Map([...others, ...found]);
      const trouble = save(path, writeBaseline(baseline));
      if (trouble === null) voice.remark(path, summary(baseline));
      else voice.report(path, trouble);
    },
  };
}

/** An article, or the file that it is one of many in. */
function isThere(baseline: string, key: string): boolean {
  const name = join(dirname(baseline), key);
  return exists(name) || exists(name.replace(/#[^#]*$/, ""));
}

function load(path: string, { report }: Voice): Baseline | null {
  const contents = readFile(path);
  if ("failure" in contents) {
    report(
      path,
      exists(path) ? contents.failure : "does not exist: make it with --update-baseline",
    );
    return null;
  }
  const baseline = readBaseline(contents.text);
  if (baseline === null) report(path, "is no baseline of hearsay: name another file, or remove it");
  return baseline;
}

function keyOf(path: string, { document }: Linted): string {
  const name = relative(dirname(resolve(path)), resolve(document.path))
    .split(sep)
    .join("/");
  return articleKey(document, name);
}

function marked(linted: Linted) {
  return findingsOf(linted).map((finding) => ({
    finding,
    rule: finding.rule,
    words: shortened(finding.range.text),
    fingerprint: fingerprintOf(linted, finding),
  }));
}

const LONGEST = 60;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}

function summary(baseline: Baseline): string {
  const entries = [...baseline.values()].flat();
  const findings = entries.reduce((sum, { count }) => sum + count, 0);
  const articles = [...baseline.values()].filter(({ length }) => length > 0).length;
  return `now holds ${counted(findings, "finding")} in ${counted(articles, "article")}`;
}
