import type { Format } from "./format.ts";
import { json, jsonl } from "./json.ts";
import { pretty } from "./pretty.ts";

export type FormatName = "pretty" | "json" | "jsonl";

/** The outputs that `--format` knows. */
export const formats: Readonly<Record<FormatName, Format>> = { pretty, json, jsonl };
