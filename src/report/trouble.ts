import type { Oddity } from "../read/decode.ts";
import { MEGABYTES_AT_MOST } from "../read/input.ts";
import { understood } from "../read/read.ts";
import type { DocumentError, ErrorCode } from "./output.ts";
import { printable } from "./printable.ts";

/** A file, or a record in it. */
interface Named {
  readonly path: string;
  readonly line?: number;
  readonly id?: string | number | null;
}

/** One line for stderr: the thing, what is wrong with it, and the mend. */
export function complaint(named: Named, message: string): string {
  return `hearsay: ${printable(`${nameOf(named)} ${message}`)}\n`;
}

/** "standard input", "corpus.jsonl, line 3 (a17)" */
export function nameOf({ path, line, id }: Named): string {
  const name = path === "-" ? "standard input" : path;
  if (line === undefined) return name;
  return `${name}, line ${line}${id === null || id === undefined ? "" : ` (${id})`}`;
}

/** @param cause - More about what is wrong, for those codes that say it. */
export function errorOf(code: ErrorCode, cause = ""): DocumentError {
  return { code, message: messages[code](cause) };
}

export const oddities: Readonly<Record<Oddity, string>> = {
  empty: "holds no text: nothing to annotate",
  "invalid-utf8":
    "is not valid UTF-8, so letters are lost: bad bytes are read as �; name its encoding with --encoding, or save it anew as UTF-8",
  "windows-1252":
    "is not valid UTF-8 and read as Windows-1252: confirm it with --encoding windows-1252, or save it anew as UTF-8",
  "invalid-utf16":
    "is not valid UTF-16, so letters are lost: bad parts are read as �; save it anew, best as UTF-8",
};

/** Whether a text is all that was written; where letters are lost, nobody can rely on what is found in it. */
export function isWhole(oddity: Oddity | null): boolean {
  return oddity === null || oddity === "empty" || oddity === "windows-1252";
}

const messages: Readonly<Record<ErrorCode, (cause: string) => string>> = {
  missing: () => "does not exist: check the name",
  unreadable: () => "cannot be read: check its permissions",
  directory: () => "is a folder: name it, as in hearsay articles/",
  "no-articles": () =>
    `holds no article: of a folder hearsay reads ${listed(understood)} that are neither hidden nor ignored; name any other file itself`,
  "no-match": () => "matches no article: check the pattern",
  binary: () =>
    "is not text, it holds NUL bytes: convert it to plain text first (UTF-16 needs a byte order mark, or --encoding utf-16le)",
  "not-docx": () =>
    "is no Word document, or a damaged one: save it anew as .docx, without a password",
  "too-large-inside": () =>
    `unpacks to more than ${MEGABYTES_AT_MOST} MB, which no article does: save it anew as .docx or plain text`,
  "too-large": () => `is larger than ${MEGABYTES_AT_MOST} MB: split it into articles`,
  "invalid-record": (cause) =>
    `cannot be read as a record: ${cause.replace(/[.:]\s*$/, "")}; mend it or leave it out`,
  "no-text": (cause) => `has no text in ${cause}; name the field with --text-field`,
  config: () => "was not linted: its configuration is broken",
  internal: (cause) =>
    `could not be annotated, a fault in hearsay: please report it with the article (${cause})`,
};

/** ".txt, .md and .html" */
function listed(extensions: readonly string[]): string {
  return extensions
    .map((name) => `.${name}`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");
}
