import type { Linted, Run, Summary } from "../report/findings/format.ts";
import { findingsFormats } from "../report/findings/formats.ts";
import type { Surroundings } from "./command.ts";
import type { LintOptions, Target } from "./lint-options.ts";
import { save } from "./save.ts";
import { lookOf, styleOf } from "./style.ts";

/** Writes one format, article by article. */
export interface Printer {
  readonly print: (linted: Linted) => Promise<void>;
  /** Says why, where the output could not be written. */
  readonly finish: (summary: Summary) => Promise<string | null>;
}

/** What goes to standard output goes as it comes, and a reader that leaves stops nothing; a file is written in the end. */
export function printerTo(
  { format: name, file }: Target,
  run: Run,
  options: LintOptions,
  surroundings: Surroundings,
): Printer {
  const { head, between, tail, render } = findingsFormats[name];
  const look = lookOf(
    { ...options, explain: false },
    file === null ? surroundings : { ...surroundings, columns: null },
  );
  const style = styleOf(look);
  const parts: string[] = [];
  const put = async (text: string): Promise<void> => {
    if (file === null) await surroundings.write(text);
    else parts.push(text);
  };
  let before = head(run);
  let isFirst = true;
  return {
    print: async (linted) => {
      const text = await render(linted, run, style);
      if (text === "") return;
      await put(before + text);
      before = between;
      isFirst = false;
    },
    finish: async (summary) => {
      await put((isFirst ? before : "") + tail(summary));
      const trouble = file === null ? null : save(file, parts.join(""));
      return trouble;
    },
  };
}
