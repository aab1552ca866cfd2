import { dirname, relative, sep } from "node:path";
import picomatch from "picomatch";
import type { Settings } from "../lint/lint.ts";
import type { OwnWords } from "../types.ts";
import type { Entries, Layer } from "./config.ts";
import { withRules } from "./rules.ts";

/** What holds for one article. */
export interface Settled {
  readonly settings: Settings;
  readonly words: OwnWords | null;
}

/** Later layers win over earlier ones, and in a layer its overrides over the rest; words come together from all. */
export function settle(layers: readonly Layer[], path: string, defaults: Settings): Settled {
  const entries = layers.flatMap((layer) => entriesFor(layer, path));
  return {
    settings: entries.reduce((settings, { rules }) => withRules(settings, rules ?? {}), defaults),
    words: entries.reduce<OwnWords | null>((words, entry) => withWords(words, entry.words), null),
  };
}

function withWords(words: OwnWords | null, more: Entries["words"]): OwnWords | null {
  if (more === undefined) return words;
  return {
    cues: { ...words?.cues, ...more.cues },
    hedges: { ...words?.hedges, ...more.hedges },
    titles: { ...words?.titles, ...more.titles },
    outlets: [...new Set([...(words?.outlets ?? []), ...(more.outlets ?? [])])],
  };
}

function entriesFor({ path: configPath, config }: Layer, path: string): readonly Entries[] {
  const inside = relative(dirname(configPath), path).split(sep).join("/");
  const matching = (config.overrides ?? []).filter(({ files }) =>
    [files].flat().some((pattern) => matches(inside, pattern)),
  );
  return [config, ...matching];
}

/** As in a .gitignore, a pattern without a slash holds at any depth. */
function matches(path: string, pattern: string): boolean {
  return picomatch.isMatch(path, pattern.replace(/^\.\//, ""), {
    dot: true,
    basename: !pattern.includes("/"),
  });
}
