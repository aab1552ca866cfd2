import { speakersCsv } from "../corpus/formats/csv.ts";
import { speakersJson } from "../corpus/formats/json.ts";
import { speakersTable } from "../corpus/formats/table.ts";
import type { CorpusCommand } from "./corpus-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { overCorpus } from "./corpus.ts";

const command: CorpusCommand = {
  name: "speakers",
  description:
    "Who speaks in a folder of articles: how often, how surely, in which, rebutted by whom.",
  examples: `
Examples:
  $ hearsay speakers articles/                          who speaks how often
  $ hearsay speakers --sort rebutted --top 5 articles/  who is rebutted most, and by whom
  $ hearsay speakers --speaker "Petra Holm" --statements articles/
  $ hearsay speakers --format csv articles/ | head -1

Columns: articles, statements, ? alleged, ~ tentative, · stated, ! certain, how sure they are on average (0 to 1), and how many somebody rebuts.

Exit status: 0, or 2 when an argument is not understood or a file cannot be read whole.
`,
};

export async function speakers(surroundings: Surroundings): Promise<ExitCode> {
  const formats = { table: speakersTable, csv: speakersCsv, json: speakersJson };
  return overCorpus(command, formats, surroundings);
}
