import { checkstyle } from "./checkstyle.ts";
import type { FindingsFormat } from "./format.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { json, jsonl } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { rdjson } from "./rdjson.ts";
import { sarif } from "./sarif.ts";

export type FindingsFormatName =
  | "pretty"
  | "json"
  | "jsonl"
  | "sarif"
  | "github"
  | "gitlab"
  | "junit"
  | "checkstyle"
  | "rdjson";

/** The outputs that `hearsay lint --format` knows. */
export const findingsFormats: Readonly<Record<FindingsFormatName, FindingsFormat>> = {
  pretty,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
};
