import type { Severity } from "../../types.ts";
import type { Style } from "../format.ts";
import type { Paint } from "../wrap.ts";

/** The colour that tells how severe something is. */
export function paintOf(severity: Severity, chalk: Style["chalk"]): Paint {
  return { error: chalk.red, warning: chalk.yellow, note: chalk.cyan }[severity];
}
