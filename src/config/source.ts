import type { ParsedYaml } from "./yaml.ts";

/** A configuration as written. */
interface Source {
  readonly value: unknown;
  /** "line:column" of the value at a path of keys, or of the key itself. */
  readonly placeOf: (path: readonly string[], what: "key" | "value") => Promise<string | null>;
}

export type Parsed = Source | { readonly place: string | null; readonly message: string };

/** Where in JSON something stands is only asked if it is wrong, and then answered by the parser of YAML, which takes longer to load. */
export async function parseSource(path: string, text: string): Promise<Parsed> {
  const json = path.endsWith(".json") ? parseJson(text) : null;
  if (json !== null && "value" in json) {
    return {
      value: json.value,
      placeOf: async (keys, what) => {
        const parsed = await parse(text);
        return "placeOf" in parsed ? parsed.placeOf(keys, what) : null;
      },
    };
  }
  const parsed = await parse(text);
  if (!("placeOf" in parsed)) {
    const { place, message } = parsed;
    return {
      place,
      message: json === null ? `is not YAML: ${message}` : `is not JSON: ${json.fault}`,
    };
  }
  return { value: parsed.value, placeOf: async (keys, what) => parsed.placeOf(keys, what) };
}

async function parse(text: string): Promise<ParsedYaml> {
  const { parseYaml } = await import("./yaml.ts");
  return parseYaml(text);
}

function parseJson(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replace(/ (?:in JSON )?at position .*$/s, "") };
  }
}
