import type { Annotation, Finding, Severity } from "../types.ts";
import type { Rule, Values } from "./rule.ts";
import { rules } from "./rules.ts";

export interface Setting {
  readonly severity: Severity | "off";
  readonly options: Values;
}

/** A setting for each rule, by its id; a rule without one is off. */
export type Settings = Readonly<Record<string, Setting>>;

/** Every rule at its own severity, with the values that its options have by default. */
export const defaultSettings: Settings = Object.fromEntries(
  rules.map(({ id, severity, options }) => [id, { severity, options: defaultsOf(options) }]),
);

/** What the rules find in an article, in reading order, and in the order of the table where two begin together. */
export function lint(annotation: Annotation, settings: Settings): readonly Finding[] {
  return rules.flatMap((rule) => findings(annotation, rule, settings[rule.id])).toSorted(byPlace);
}

function findings(
  annotation: Annotation,
  rule: Rule,
  setting: Setting | undefined,
): readonly Finding[] {
  if (!setting || setting.severity === "off") return [];
  const { severity } = setting;
  return Array.from(rule.check(annotation, setting.options), (found) => ({
    rule: rule.id,
    severity,
    ...found,
    message: asSentence(found.message),
  }));
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end;
}

function defaultsOf(options: Rule["options"]): Values {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, option.default]),
  );
}

/** Names of the article may begin with a small letter, and its words go on in the next line. */
function asSentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1).replace(/\s+/g, " ");
}
