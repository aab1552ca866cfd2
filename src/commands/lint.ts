import type { Reading } from "../read/read.ts";
import type { Input } from "../read/input.ts";
import type { Linted } from "../report/findings/format.ts";
import type { Finding } from "../report/output.ts";
import { complaint, isWhole, oddities } from "../report/trouble.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { openDesk } from "./desk.ts";
import { fulfil } from "./fulfil.ts";
import { lintReading } from "./lint-article.ts";
import { articlesOf, inputsOf, isLeftOut, readingOf } from "./lint-inputs.ts";
import { lintRequest, type LintOptions } from "./lint-options.ts";
import { matters } from "./matters.ts";
import { printConfig } from "./print-config.ts";
import { printerTo } from "./printer.ts";
import { withFindings, type Sieve, type Voice } from "./sieve.ts";
import { addArticle, addTrouble, exitCodeOf, nothing } from "./lint-summary.ts";

export async function lint(surroundings: Surroundings): Promise<ExitCode> {
  const request = lintRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async (options) => {
    if (options.printConfig !== null)
      return printConfig(options.printConfig, options, surroundings);
    if (options.files.length === 0 && surroundings.inputIsTerminal()) {
      surroundings.complain(
        "hearsay: no article: name a file or folder, or pipe one in; see hearsay lint --help\n",
      );
      return 2;
    }
    return options.watch ? watchAll(options, surroundings) : lintAll(options, surroundings);
  });
}

async function lintAll(options: LintOptions, surroundings: Surroundings): Promise<ExitCode> {
  let summary = nothing;
  const remark: Voice["remark"] = (path, message, origin) =>
    surroundings.complain(complaint({ path, ...origin }, message));
  const report: Voice["report"] = (path, message, origin) => {
    remark(path, message, origin);
    summary = addTrouble(summary, { path, message });
  };
  const desk = openDesk(options, report);
  const sieves = await sievesOf(options, { report, remark });
  const run = { version: surroundings.version, matters, failOn: options.failOn };
  const printers = options.targets.map((target) => printerTo(target, run, options, surroundings));
  for (const input of await inputsOf(options)) {
    if (options.allowEmpty && isEmptyHanded(input)) continue;
    if (await isLeftOut(input)) {
      remark(input.path, "is left out by .hearsayignore");
      continue;
    }
    for await (const article of articlesOf(input, options)) {
      const reading = await readingOf(article, options);
      let linted = lintReading(reading, await desk.rulingFor(reading.path));
      complainOf(reading, linted, { report, remark });
      for (const sieve of sieves) linted = await sieve.sift(linted);
      summary = addArticle(summary, linted);
      const shown = options.quiet ? withFindings(linted, isError) : linted;
      for (const printer of printers) await printer.print(shown);
    }
  }
  for (const sieve of sieves) sieve.finish();
  if (summary.articles === 0 && summary.troubles.length === 0 && !options.allowEmpty)
    report("nothing", "is left to lint: name other files, or allow that with --allow-empty");
  for (const [index, printer] of printers.entries()) {
    const message = await printer.finish(summary);
    if (message !== null) report(options.targets[index]?.file ?? "-", message);
  }
  return exitCodeOf(summary, options);
}

/** Until the process is ended. */
async function watchAll(options: LintOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { watch, foldersOf } = await import("./watch.ts");
  const written = options.targets.flatMap(({ file }) => (file === null ? [] : [file]));
  return watch(foldersOf(options.files), written, async (changed) => {
    if (changed !== null) surroundings.complain(complaint({ path: changed }, "has changed"));
    await lintAll(options, surroundings);
  });
}

/** A folder or a pattern that stands for no article. */
function isEmptyHanded({ failure }: Input): boolean {
  return failure === "no-articles" || failure === "no-match";
}

/** A broken configuration has been complained of already, and an empty article is none that is broken. */
function complainOf(reading: Reading, { document }: Linted, { report, remark }: Voice): void {
  const { path, error } = document;
  const { origin } = reading;
  if (error && error.code !== "config") report(path, error.message, origin);
  if (error || !("oddity" in reading) || reading.oddity === null) return;
  (isWhole(reading.oddity) ? remark : report)(path, oddities[reading.oddity], origin);
}

async function sievesOf(
  { baseline, updateBaseline, since }: LintOptions,
  voice: Voice,
): Promise<readonly Sieve[]> {
  const sieves: Sieve[] = [];
  if (baseline !== null) {
    const { baselineSieve, updatingSieve } = await import("./baseline.ts");
    sieves.push((updateBaseline ? updatingSieve : baselineSieve)(baseline, voice));
  }
  if (since !== null) sieves.push((await import("./since.ts")).sinceSieve(since, voice));
  return sieves;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}
