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
  const value = path.endsWith(".json") ? parseJson(text) : undefined;
  if (value !== undefined) {
    return {
      value,
      placeOf: async (keys, what) => {
        const parsed = await parse(text);
        return "placeOf" in parsed ? parsed.placeOf(keys, what) : null;
      },
    };
  }
  const parsed = await parse(text);
  if (!("placeOf" in parsed)) return parsed;
  return { value: parsed.value, placeOf: async (keys, what) => parsed.placeOf(keys, what) };
}

async function parse(text: string): Promise<ParsedYaml> {
  const { parseYaml } = await import("./yaml.ts");
  return parseYaml(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
