import type { ErrorObject } from "ajv";
import type { About } from "../lint/rule.ts";
import { nearest } from "../nearest.ts";
import type { Config } from "./config.ts";
import { severities } from "./schema.ts";
import { validatorFor } from "./validator.ts";
import { unlikeWords, type Unlike } from "./words.ts";

/** Something wrong in a configuration, and at which path of keys. */
export interface Mistake {
  readonly keys: readonly string[];
  /** Whether it is the last of the keys that is wrong, or what stands under it. */
  readonly what: "key" | "value";
  readonly message: string;
}

/** The configuration that a value is, or everything that is wrong with it. */
export function checkConfig(
  value: unknown,
  matters: readonly About[],
): { readonly config: Config } | { readonly mistakes: readonly Mistake[] } {
  const validate = validatorFor(matters);
  if (!validate(value)) {
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
    return { mistakes: errors.map(explain) };
  }
  const mistakes = unlikeIn(value).map(({ keys, like, known }): Mistake => {
    const near = nearest(like, known);
    const mend = near === null ? "" : `: did you mean ${near}?`;
    const message = `'${keys.at(-1)}' is like '${like}', which hearsay does not know${mend}`;
    return { keys, what: "value", message };
  });
  return mistakes.length === 0 ? { config: value } : { mistakes };
}

function unlikeIn(config: Config): readonly Unlike[] {
  const inOverrides = (config.overrides ?? []).flatMap((override, index) =>
    unlikeWords(override).map((unlike) => ({
      ...unlike,
      keys: ["overrides", String(index), ...unlike.keys],
    })),
  );
  return [...unlikeWords(config), ...inOverrides];
}

function explain(error: ErrorObject): Mistake {
  const keys = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const [last] = keys.slice(-1);
  const name = last === undefined ? "the configuration" : `'${last}'`;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params["additionalProperty"]);
      const known = Object.keys(error.parentSchema?.["properties"] ?? {});
      const message = `there is no ${kindOf(keys, key)}${meant(key, known)}`;
      return { keys: [...keys, key], what: "key", message };
    }
    case "enum":
    case "pattern": {
      if (error.propertyName !== undefined) {
        const message = `'${error.propertyName}' is not one word in lower case`;
        return { keys: [...keys, error.propertyName], what: "key", message };
      }
      const known = error.keyword === "enum" ? listOf(error.schema) : severities;
      const near = typeof error.data === "string" ? nearest(error.data, known) : null;
      const mend = near === null ? `use ${known.join(", ")}` : `did you mean ${near}?`;
      const message = `${name} cannot be ${JSON.stringify(error.data)}: ${mend}`;
      return { keys, what: "value", message };
    }
    case "required":
      return {
        keys,
        what: "value",
        message: `'${error.params["missingProperty"]}' is missing here`,
      };
    default:
      return { keys, what: "value", message: `${name} ${plain(error.message ?? "is wrong")}` };
  }
}

/** What a key is that stands below these: "rule 'x'", "option 'x' of loaded-verb". */
function kindOf(keys: readonly string[], key: string): string {
  const [part, name, inner] = keys[0] === "overrides" ? keys.slice(2) : keys;
  if (part === "words" && name === undefined) return `list of words '${key}'`;
  if (part === "rules" && name === undefined) return `rule '${key}'`;
  return part === "rules" && inner === "options" ? `option '${key}' of ${name}` : `key '${key}'`;
}

function meant(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === null
    ? `: use ${known.filter((name) => name !== "$schema").join(", ")}`
    : `: did you mean ${near}?`;
}

/** Of ajv's own: "must be string,object", "must be >= 0", "must NOT have fewer than 1 items". */
function plain(message: string): string {
  return message
    .replace(/\b(?:array|integer|object|string)\b/g, (type) => kinds[type] ?? type)
    .replace(",", " or ")
    .replace(">=", "at least")
    .replace(/NOT have fewer than 1 (?:items|characters)/, "not be empty");
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  integer: "a whole number",
  object: "an object",
  string: "a string",
};

function listOf(schema: unknown): readonly string[] {
  return Array.isArray(schema) ? schema.map(String) : [];
}
