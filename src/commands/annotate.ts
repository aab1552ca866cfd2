import { isFile, readArticle, readStandardInput } from "../read/files.ts";
import type { Reading } from "../read/read.ts";
import type { Input } from "../read/walk.ts";
import { formats } from "../report/formats.ts";
import { complaint } from "../report/trouble.ts";
import { annotateRequest, type AnnotateOptions } from "./annotate-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { print } from "./print.ts";
import { styleOf } from "./style.ts";
import { addTo, exitCodeOf, nothing, tallied } from "./tally.ts";

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
  const { complain, write } = surroundings;
  const format = formats[options.format];
  const style = styleOf(options, surroundings);
  let before = format.head;
  let tally = nothing;
  for (const input of await inputsOf(options)) {
    const printed = await print(await readingOf(input), options.filters, format, style);
    tally = addTo(tally, input, printed);
    if (printed.message !== null) complain(complaint(input.path, printed.message));
    if (printed.text !== "") {
      if (!(await write(before + printed.text))) return exitCodeOf(tally);
      before = format.between;
    }
    if (options.failFast && printed.isFailure) break;
  }
  await write(format.tail);
  if (!options.quiet && tally.found > 1) complain(tallied(tally));
  return exitCodeOf(tally);
}

/** Folders and patterns take code to search them that a file does not. */
async function inputsOf({ files, exclude }: AnnotateOptions): Promise<Iterable<Input>> {
  if (exclude.length === 0 && files.every((name) => name === "-" || isFile(name))) {
    const names = files.length === 0 ? ["-"] : files;
    return names.map((path) => ({ path, found: false, failure: null }));
  }
  const { expand } = await import("../read/expand.ts");
  return expand(files.length === 0 ? ["-"] : files, exclude);
}

async function readingOf({ path, failure }: Input): Promise<Reading> {
  if (failure !== null) return { path, failure };
  return path === "-" ? readStandardInput() : readArticle(path);
}
