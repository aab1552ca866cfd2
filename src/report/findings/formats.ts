import type { FindingsFormat } from "./format.ts";
import { json, jsonl } from "./json.ts";
import { pretty } from "./pretty.ts";

export type FindingsFormatName = "pretty" | "json" | "jsonl";

/** The outputs that `hearsay lint --format` knows. */
export const findingsFormats: Readonly<Record<FindingsFormatName, FindingsFormat>> = {
  pretty,
  json,
  jsonl,
};
