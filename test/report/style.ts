import { Chalk } from "chalk";
import type { Style } from "../../src/report/format.ts";

/** How the tests have it: 80 columns, no colour, no reasons, but for what they ask. */
export function style(given: { width?: number; explain?: boolean; color?: boolean }): Style {
  return {
    width: given.width ?? 80,
    explain: given.explain ?? false,
    chalk: new Chalk({ level: given.color ? 1 : 0 }),
  };
}
