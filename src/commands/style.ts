import { Chalk } from "chalk";
import type { Style } from "../report/format.ts";
import type { Surroundings } from "./command.ts";

export type ColorWhen = "auto" | "always" | "never";

/** What the flags of a command say about its page. */
interface Look {
  /** Null to take the terminal's. */
  readonly width: number | null;
  readonly explain: boolean;
  readonly color: ColorWhen;
}

const WIDEST_UNASKED = 100;
const WIDTH_OF_A_PIPE = 80;

export function styleOf({ width, explain, color }: Look, surroundings: Surroundings): Style {
  const own = Math.min(surroundings.columns ?? WIDTH_OF_A_PIPE, WIDEST_UNASKED);
  return {
    width: width ?? own,
    explain,
    chalk: new Chalk({ level: isColored(color, surroundings) ? 1 : 0 }),
  };
}

/** The flag decides, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads along. */
function isColored(when: ColorWhen, { environment, columns }: Surroundings): boolean {
  if (when !== "auto") return when === "always";
  const { FORCE_COLOR: force, NO_COLOR: forbid, TERM: terminal } = environment;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return columns !== null && !forbid && terminal !== "dumb";
}
