import { basename, dirname, resolve } from "node:path";
import type { About } from "../lint/rule.ts";
import { checkConfig } from "./check.ts";
import type { Config, Fault, Layer, Loaded } from "./config.ts";
import { parseSource } from "./source.ts";

/** What stands in a file, or why it cannot be read. */
export type ReadFile = (path: string) => { readonly text: string } | { readonly failure: string };

/** A configuration and all that it extends. Nothing in it is executed; the same file may be extended twice, but not by itself. */
export async function loadConfig(
  path: string,
  read: ReadFile,
  matters: readonly About[],
  extending: readonly string[] = [],
): Promise<Loaded> {
  const checked = await configIn(path, read, matters);
  if ("faults" in checked) return checked;
  const { config, placeOf } = checked;
  const chain = [...extending, path];
  const layers: Layer[] = [];
  const faults: Fault[] = [];
  for (const [index, name] of [config.extends ?? []].flat().entries()) {
    const file = resolve(dirname(path), name);
    const contents = chain.includes(file)
      ? { failure: "leads back to this file: leave one out" }
      : read(file);
    if ("failure" in contents) {
      const keys = typeof config.extends === "string" ? ["extends"] : ["extends", String(index)];
      faults.push({ path, place: await placeOf(keys), message: `'${name}' ${contents.failure}` });
      continue;
    }
    const loaded = await loadConfig(file, () => contents, matters, chain);
    if (loaded.faults) faults.push(...loaded.faults);
    else layers.push(...loaded.layers);
  }
  return faults.length > 0 ? { faults } : { layers: [...layers, { path, config }] };
}

type Checked =
  | {
      readonly config: Config;
      readonly placeOf: (keys: readonly string[]) => Promise<string | null>;
    }
  | { readonly faults: readonly Fault[] };

async function configIn(path: string, read: ReadFile, matters: readonly About[]): Promise<Checked> {
  const contents = read(path);
  if ("failure" in contents) return { faults: [{ path, place: null, message: contents.failure }] };
  const source = await parseSource(path, contents.text);
  if ("message" in source) {
    return { faults: [{ path, ...source }] };
  }
  const isManifest = basename(path) === "package.json";
  const base = isManifest ? [MANIFEST_KEY] : [];
  const value = isManifest ? valueOf(source.value, MANIFEST_KEY) : source.value;
  const checked = checkConfig(value ?? {}, matters);
  if ("config" in checked) {
    const { config } = checked;
    return { config, placeOf: async (keys) => source.placeOf([...base, ...keys], "value") };
  }
  const faults = checked.mistakes.map(async ({ keys, what, message }): Promise<Fault> => {
    return { path, place: await source.placeOf([...base, ...keys], what), message };
  });
  return { faults: await Promise.all(faults) };
}

const MANIFEST_KEY = "hearsay";

function valueOf(object: unknown, key: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  return Object.entries(object).find(([name]) => name === key)?.[1];
}
