import type { Command } from "commander";
import type { Corpora } from "../read/batches.ts";
import { encodings, type Encoding } from "../read/decode.ts";
import { inputFormats, understood, type InputFormat, type ReadOptions } from "../read/read.ts";
import { corpusFormatOf, corpusFormats, extensionsOf, type CorpusFormat } from "../read/records.ts";
import { collect, oneOf } from "./arguments.ts";

/** Which files are read, and how. */
export interface InputOptions {
  readonly input: ReadOptions;
  readonly corpora: Corpora;
  /** Of what is read of a folder. */
  readonly extensions: readonly string[];
  /** Patterns of what to leave out, as in a .gitignore. */
  readonly exclude: readonly string[];
}

export interface InputFlags {
  readonly inputFormat?: InputFormat | CorpusFormat;
  readonly encoding?: Encoding;
  readonly textField: string;
  readonly idField: string;
  readonly exclude?: readonly string[];
}

/** The flags of every command that reads articles. */
export function withInputFlags(command: Command): Command {
  const formats = [...Object.keys(inputFormats), ...Object.keys(corpusFormats)];
  return command
    .option(
      "--input-format <form>",
      `${formats.join(", ")}; by the file's extension where it is not given`,
      oneOf(formats),
    )
    .option(
      "--encoding <name>",
      `${encodings.join(", ")}; told from the bytes where it is not given`,
      oneOf(encodings),
    )
    .option("--text-field <name>", "the field of jsonl or csv that holds the article", "text")
    .option("--id-field <name>", "the field of jsonl or csv that holds its id", "id")
    .option("--exclude <glob>", "leave out such files and folders; may be repeated", collect);
}

export function inputOptionsOf(flags: InputFlags): InputOptions {
  const { inputFormat = null, encoding = null, textField, idField, exclude = [] } = flags;
  const names = { text: textField, id: idField };
  const choice =
    inputFormat === null
      ? { format: null, formatOf: corpusFormatOf, extensions: understood }
      : isCorpusFormat(inputFormat)
        ? { format: null, formatOf: () => inputFormat, extensions: extensionsOf(inputFormat) }
        : { format: inputFormat, formatOf: () => null, extensions: understood };
  const { format, formatOf, extensions } = choice;
  return {
    input: { format, encoding },
    corpora: { formatOf, names, encoding },
    extensions,
    exclude,
  };
}

function isCorpusFormat(format: InputFormat | CorpusFormat): format is CorpusFormat {
  return Object.hasOwn(corpusFormats, format);
}
