import type { About, Option } from "../lint/rule.ts";

export const severities: readonly string[] = ["off", "note", "warning", "error"];

/** The JSON Schema (draft 7) of a configuration in which these may be set. */
export function configSchema(matters: readonly About[]): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:hearsay:config",
    title: "hearsay configuration",
    description:
      "hearsay.config.json, hearsay.config.yaml, or the key `hearsay` of package.json. See docs/lint.md.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      extends: {
        description: "A file to start from, or several, relative to this one; this one wins.",
        ...oneOrMore("file"),
      },
      ...entries,
      overrides: {
        description: "What holds for some files only; of two that match the later wins.",
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: {
            files: {
              description:
                "Patterns relative to this file: `opinion/**`. One without a slash matches at any depth.",
              ...oneOrMore("pattern"),
            },
            ...entries,
          },
        },
      },
    },
    definitions: {
      rules: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(matters.map((matter) => [matter.id, ruleSchema(matter)])),
      },
      words: wordsSchema,
    },
  };
}

function oneOrMore(title: string): object {
  const text = { title, type: "string", minLength: 1 };
  return { ...text, type: ["string", "array"], items: text, minItems: 1 };
}

const entries = {
  rules: {
    description: "A severity for each rule, or a severity and options.",
    $ref: "#/definitions/rules",
  },
  words: {
    description: "Words of your own, each with a word that hearsay knows and that it is like.",
    $ref: "#/definitions/words",
  },
};

/** A string and an object in one, so that what is wrong with either is said of that one only. */
function ruleSchema({ finds, severity, options }: About): object {
  const listed = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  return {
    description: `Finds ${finds}. Default: ${severity}.`,
    type: ["string", "object"],
    pattern: `^(?:${severities.join("|")})$`,
    examples: severities,
    additionalProperties: false,
    properties: {
      severity: { enum: severities },
      options: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(listed),
      },
    },
  };
}

function optionSchema(option: Option): object {
  const about = { description: option.description, default: option.default };
  if (option.kind === "count") return { ...about, type: "integer", minimum: option.minimum };
  const word = { type: "string", minLength: 1 };
  return option.kind === "words"
    ? { ...about, type: "array", items: word }
    : { ...about, type: "object", additionalProperties: { type: "string" } };
}

const wordsSchema: object = {
  type: "object",
  additionalProperties: false,
  properties: {
    cues: likeSchema("Verbs that attribute: `deadpan` is like `say`."),
    hedges: likeSchema("Words that hedge: `nominally` is like `apparently`."),
    titles: likeSchema("Offices and forms of address before a name: `landrat` is like `governor`."),
    outlets: {
      description: "Papers, stations and sites, spelt as in your articles: `Torsby Now`.",
      type: "array",
      items: { type: "string", minLength: 1 },
    },
  },
};

function likeSchema(description: string): object {
  return {
    description: `${description} Base forms, in lower case.`,
    type: "object",
    propertyNames: { pattern: "^[^\\s\\p{Lu}]+$" },
    additionalProperties: { type: "string" },
  };
}
