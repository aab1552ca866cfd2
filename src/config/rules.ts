import type { Setting, Settings } from "../lint/lint.ts";
import type { RuleEntries } from "./config.ts";

/** Settings with others for some rules; what an entry leaves out stays as it is. */
export function withRules(settings: Settings, rules: RuleEntries): Settings {
  const changed = Object.entries(rules).map(([id, entry]): readonly [string, Setting] => {
    const { severity, options } = settings[id] ?? { severity: "off", options: {} };
    const own = typeof entry === "string" ? { severity: entry } : entry;
    return [id, { severity: own.severity ?? severity, options: { ...options, ...own.options } }];
  });
  return { ...settings, ...Object.fromEntries(changed) };
}
