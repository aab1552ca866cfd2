import { formats } from "../report/formats.ts";
import { annotateRequest, type AnnotateOptions } from "./annotate-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { gather } from "./gather.ts";
import { lookOf } from "./style.ts";
import { exitCodeOf } from "./tally.ts";
import type { Rendering } from "./work.ts";

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
  const { format, filters, resume } = options;
  const rendering: Rendering = {
    format,
    filters,
    look: lookOf(options, surroundings),
  };
  if (resume !== null) {
    const { resumeInto } = await import("./resume.ts");
    return resumeInto(resume, options, rendering, surroundings);
  }
  const { head, between, tail } = formats[format];
  let before = head;
  const take = async (text: string): Promise<boolean> => {
    const isTaken = await surroundings.write(before + text);
    before = between;
    return isTaken;
  };
  const { tally, isWhole } = await gather(
    options,
    { rendering, take, isShown: true },
    surroundings,
  );
  if (isWhole) await surroundings.write(tail);
  return exitCodeOf(tally);
}
