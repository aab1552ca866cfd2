import { defaultSettings, type Settings } from "../lint/lint.ts";
import type { About } from "../lint/rule.ts";
import { rules } from "../lint/rules.ts";
import { inlineComment } from "../suppress/inline-comment.ts";

/** All that may be found and configured: the rules, and what is wrong with comments. */
export const matters: readonly About[] = [...rules, inlineComment];

/** What holds where nothing is configured. */
export const defaults: Settings = {
  ...defaultSettings,
  [inlineComment.id]: { severity: inlineComment.severity, options: {} },
};
