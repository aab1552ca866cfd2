import { corpusOf } from "../corpus/corpus.ts";
import type { CorpusFormat, CorpusFormatName } from "../corpus/formats/format.ts";
import { saidIn, type Said } from "../corpus/said.ts";
import { sorted } from "../corpus/sort.ts";
import type { Document } from "../report/output.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { corpusRequest, type CorpusCommand, type CorpusOptions } from "./corpus-options.ts";
import { fulfil } from "./fulfil.ts";
import { gather } from "./gather.ts";
import { lookOf, styleOf } from "./style.ts";
import { exitCodeOf } from "./tally.ts";
import type { Rendering } from "./work.ts";

export type CorpusFormats = Readonly<Record<CorpusFormatName, CorpusFormat>>;

/** A command that prints one thing about all articles together. */
export async function overCorpus(
  command: CorpusCommand,
  formats: CorpusFormats,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { args, version } = surroundings;
  return fulfil(corpusRequest(command, args, version), surroundings, async (options) => {
    if (options.files.length === 0 && surroundings.inputIsTerminal()) {
      surroundings.complain(
        `hearsay: no article: name a folder or files; see hearsay ${command.name} --help\n`,
      );
      return 2;
    }
    return show(options, formats[options.format], surroundings);
  });
}

async function show(
  options: CorpusOptions,
  format: CorpusFormat,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { filters, headlines, sort, top, all, statements: hasStatements } = options;
  const said: Said[] = [];
  let articles = 0;
  const take = async (line: string): Promise<boolean> => {
    const document: Document = JSON.parse(line);
    if (document.error === undefined) articles++;
    for (const one of saidIn(document, hasStatements)) said.push(one);
    return true;
  };
  const { tally, isWhole } = await gather(
    options,
    { rendering: renderingOf(headlines), take, isShown: false },
    surroundings,
  );
  if (!isWhole) return exitCodeOf(tally);
  const corpus = corpusOf(said, articles, filters);
  const listed = corpus.speakers.filter(({ isNamed }) => all || isNamed);
  const speakers = sorted(listed, sort).slice(0, top ?? undefined);
  const hidden = corpus.speakers.length - speakers.length;
  const style = styleOf(lookOf({ ...options, explain: false }, surroundings));
  const shown = { corpus, listed, speakers, sort, top, hidden, hasStatements };
  await surroundings.write(await format(shown, style));
  return exitCodeOf(tally);
}

/** What `--format jsonl` prints, so that both find in the cache what either keeps. */
function renderingOf(headlines: boolean): Rendering {
  return {
    format: "jsonl",
    filters: { speakers: [], levels: [], rebutted: null, headlines },
    look: { width: 80, explain: false, isColored: false },
  };
}
