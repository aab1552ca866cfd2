import { summaryCsv } from "../corpus/formats/csv.ts";
import { summaryJson } from "../corpus/formats/json.ts";
import { summaryTable } from "../corpus/formats/table.ts";
import type { CorpusCommand } from "./corpus-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { overCorpus } from "./corpus.ts";

const command: CorpusCommand = {
  name: "summary",
  description:
    "What is said in a folder of articles, in numbers: how surely, by whom, rebutted how often.",
  examples: `
Examples:
  $ hearsay summary articles/                           all of it
  $ hearsay summary --rebutted --statements articles/   the statements behind one number
  $ hearsay summary --format json articles/ | head -1

Exit status: 0, or 2 when an argument is not understood or a file cannot be read whole.
`,
};

export async function summary(surroundings: Surroundings): Promise<ExitCode> {
  const formats = { table: summaryTable, csv: summaryCsv, json: summaryJson };
  return overCorpus(command, formats, surroundings);
}
