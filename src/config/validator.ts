import { Ajv, type ValidateFunction } from "ajv";
import type { About } from "../lint/rule.ts";
import type { Config } from "./config.ts";
import { configSchema } from "./schema.ts";

/** What tells whether something is a configuration; the build puts what ajv makes of the shipped schema in its place. */
export function validatorFor(matters: readonly About[]): ValidateFunction<Config> {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  return ajv.compile<Config>(configSchema(matters));
}
