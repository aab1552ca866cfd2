import { defaultSettings } from "../lint/lint.ts";
import { readArticle, readStandardInput } from "../read/files.ts";
import type { Reading } from "../read/read.ts";
import { findingsOf, type Linted } from "../report/findings/format.ts";
import { complaint, oddities } from "../report/trouble.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { lintReading } from "./lint-article.ts";
import { lintRequest, type LintOptions } from "./lint-options.ts";
import { printerTo } from "./printer.ts";
import { addArticle, addTrouble, exitCodeOf, nothing } from "./lint-summary.ts";

export async function lint(surroundings: Surroundings): Promise<ExitCode> {
  const request = lintRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async (options) => {
    if (options.files.length === 0 && surroundings.inputIsTerminal()) {
      surroundings.complain(
        "hearsay: no article: name a file or pipe one in; see hearsay lint --help\n",
      );
      return 2;
    }
    return lintAll(options, surroundings);
  });
}

async function lintAll(options: LintOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { complain, version } = surroundings;
  const run = { version, failOn: options.failOn };
  const printers = options.targets.map((target) => printerTo(target, run, options, surroundings));
  let summary = nothing;
  for (const path of options.files.length === 0 ? ["-"] : options.files) {
    const reading = await readingOf(path, options);
    const linted = lintReading(reading, defaultSettings);
    const message = linted.document.error?.message ?? oddityIn(reading);
    if (message !== null) complain(complaint(reading, message));
    if (message !== null && !harmless.has(message))
      summary = addTrouble(summary, { path: reading.path, message });
    summary = addArticle(summary, linted);
    const shown = options.quiet ? onlyErrors(linted) : linted;
    for (const printer of printers) await printer.print(shown);
  }
  for (const [index, printer] of printers.entries()) {
    const message = await printer.finish(summary);
    if (message === null) continue;
    const path = options.targets[index]?.file ?? "-";
    complain(complaint({ path }, message));
    summary = addTrouble(summary, { path, message });
  }
  return exitCodeOf(summary, options);
}

/** What is said of an article that is whole all the same. */
const harmless: ReadonlySet<string> = new Set([oddities.empty, oddities["windows-1252"]]);

async function readingOf(path: string, { input, stdinFilename }: LintOptions): Promise<Reading> {
  return path === "-" ? readStandardInput(input, stdinFilename ?? "-") : readArticle(path, input);
}

function oddityIn(reading: Reading): string | null {
  return "failure" in reading || reading.oddity === null ? null : oddities[reading.oddity];
}

function onlyErrors(linted: Linted): Linted {
  const findings = findingsOf(linted).filter(({ severity }) => severity === "error");
  return { ...linted, document: { ...linted.document, findings } };
}
