import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const schema: object = JSON.parse(
  readFileSync(new URL("../schema/hearsay-1.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema);

/** What is wrong with the output of `--format json`; empty where nothing is. */
export const faultsOfOutput: (value: unknown) => readonly string[] =
  checker("urn:hearsay:schema:1");

/** What is wrong with a line of `--format jsonl`. */
export const faultsOfDocument: (value: unknown) => readonly string[] = checker(
  "urn:hearsay:schema:1#/$defs/Document",
);

/** What is wrong with the output of `hearsay speakers` or `hearsay summary`. */
export const faultsOfSpeakers: (value: unknown) => readonly string[] = checker(
  "urn:hearsay:schema:1#/$defs/SpeakersOutput",
);
export const faultsOfSummary: (value: unknown) => readonly string[] = checker(
  "urn:hearsay:schema:1#/$defs/SummaryOutput",
);

function checker(id: string): (value: unknown) => readonly string[] {
  const validate: ValidateFunction | undefined = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`The schema has no ${id}`);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}
