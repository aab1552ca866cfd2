import { dirname, relative, resolve } from "node:path";
import type { Fault, Loaded, RuleEntries } from "../config/config.ts";
import { findConfigs, readFile } from "../config/files.ts";
import { withRules } from "../config/rules.ts";
import type { Settled } from "../config/settle.ts";
import { defaults, matters } from "./matters.ts";

/** What holds for an article, or what is wrong with its configuration. */
type Ruling = Settled & { readonly configs: readonly string[] };

export interface Desk {
  /** Null where the configuration is broken; what is wrong with it is complained of once. */
  readonly rulingFor: (path: string) => Promise<Ruling | null>;
}

export interface DeskOptions {
  /** A configuration for all articles; null to look for one from each article upwards. */
  readonly config: string | null;
  /** What wins over any configuration. */
  readonly rules: RuleEntries;
}

export function openDesk(
  { config, rules }: DeskOptions,
  complain: (path: string, message: string) => void,
): Desk {
  const configsFor = remembered((folder) => findConfigs(folder).join(SEPARATOR));
  const loadOnce = remembered(async (paths) => {
    const loaded = await load(paths === "" ? [] : paths.split(SEPARATOR));
    for (const fault of loaded.faults ?? []) complain(placeOf(fault), fault.message);
    return loaded;
  });
  return {
    rulingFor: async (path) => {
      const loaded = await loadOnce(
        config === null ? configsFor(dirname(resolve(path))) : resolve(config),
      );
      if (loaded.faults) return null;
      const { layers } = loaded;
      if (layers.length === 0)
        return { settings: withRules(defaults, rules), words: null, configs: [] };
      const { settle } = await import("../config/layered.ts");
      const { settings, words } = settle(layers, resolve(path), defaults);
      const configs = layers.map((layer) => shown(layer.path));
      return { settings: withRules(settings, rules), words, configs };
    },
  };
}

/** No path holds one. */
const SEPARATOR = "\0";

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

async function load(paths: readonly string[]): Promise<Loaded> {
  const [path, second] = paths;
  if (path === undefined) return { layers: [] };
  if (second !== undefined) {
    const message = `and ${shown(second)} are both configurations: keep one`;
    return { faults: [{ path, place: null, message }] };
  }
  const { loadConfig } = await import("../config/layered.ts");
  return loadConfig(path, readFile, matters);
}

function placeOf({ path, place }: Fault): string {
  return place === null ? shown(path) : `${shown(path)}:${place}:`;
}

/** As short as it can be told from here. */
function shown(path: string): string {
  const inside = relative(".", path);
  return inside === "" || inside.startsWith("..") ? path : inside;
}
