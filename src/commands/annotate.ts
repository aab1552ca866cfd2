import { isFile } from "../read/files.ts";
import type { Input } from "../read/walk.ts";
import { formats } from "../report/formats.ts";
import { complaint } from "../report/trouble.ts";
import { annotateRequest, type AnnotateOptions } from "./annotate-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { printAll } from "./print-all.ts";
import type { Progress } from "./progress.ts";
import { lookOf } from "./style.ts";
import { addTo, exitCodeOf, nothing, tallied } from "./tally.ts";
import type { Job } from "./work.ts";

export async function annotate(surroundings: Surroundings): Promise<ExitCode> {
  const request = annotateRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async (options) => {
    if (options.files.length === 0 && surroundings.inputIsTerminal()) {
      surroundings.complain(
        "hearsay: no article: name a file or folder, or pipe one in; see hearsay --help\n",
      );
      return 2;
    }
    return annotateAll(options, surroundings);
  });
}

async function annotateAll(
  options: AnnotateOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { head, between, tail } = formats[options.format];
  const { format, input, filters, failFast, quiet, jobs } = options;
  const job: Job = { format, input, filters, look: lookOf(options, surroundings) };
  const search = await searchFor(options);
  const progress = await progressOf(search, options, surroundings);
  const complain = progress?.say ?? surroundings.complain;
  let before = head;
  let tally = nothing;
  let isRead = true;
  try {
    for await (const { input: article, printed } of printAll(
      search?.() ?? named(options),
      job,
      jobs,
    )) {
      tally = addTo(tally, article, printed);
      if (printed.message !== null) complain(complaint(article.path, printed.message));
      if (printed.text !== "") {
        isRead = await surroundings.write(before + printed.text);
        before = between;
      }
      progress?.advance();
      if (!isRead || (failFast && printed.isFailure)) break;
    }
  } finally {
    progress?.close();
  }
  if (isRead) await surroundings.write(tail);
  if (isRead && !quiet && tally.found > 1) surroundings.complain(tallied(tally));
  return exitCodeOf(tally);
}

type Search = () => Iterable<Input>;

/** Folders and patterns take code to search them that a file does not; null where every name is that of a file. */
async function searchFor({ files, exclude }: AnnotateOptions): Promise<Search | null> {
  if (exclude.length === 0 && files.every((name) => name === "-" || isFile(name))) return null;
  const { expand } = await import("../read/expand.ts");
  return () => expand(files.length === 0 ? ["-"] : files, exclude);
}

function named({ files }: AnnotateOptions): readonly Input[] {
  const names = files.length === 0 ? ["-"] : files;
  return names.map((path) => ({ path, found: false, failure: null }));
}

/** On a terminal, unless the articles are printed to one too and would run into it. */
async function progressOf(
  search: Search | null,
  { quiet }: AnnotateOptions,
  { columns, terminal }: Surroundings,
): Promise<Progress | null> {
  const stream = search === null || quiet || columns !== null ? null : terminal();
  if (stream === null || search === null) return null;
  const { progressOn } = await import("./progress.ts");
  return progressOn(stream, search());
}
