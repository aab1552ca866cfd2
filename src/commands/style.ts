import { Chalk } from "chalk";
import type { Style } from "../report/format.ts";
import type { Surroundings } from "./command.ts";
import type { PageOptions } from "./page-flags.ts";

/** What a command is told about its page. */
interface LookFlags extends PageOptions {
  readonly explain: boolean;
}

const WIDEST_UNASKED = 100;
const WIDTH_OF_A_PIPE = 80;

/** How a page is to look, in plain values. */
export interface Look {
  readonly width: number;
  readonly explain: boolean;
  readonly isColored: boolean;
}

export function lookOf({ width, explain, color }: LookFlags, surroundings: Surroundings): Look {
  const own = Math.min(surroundings.columns ?? WIDTH_OF_A_PIPE, WIDEST_UNASKED);
  return { width: width ?? own, explain, isColored: isColored(color, surroundings) };
}

export function styleOf({ width, explain, isColored }: Look): Style {
  return { width, explain, chalk: new Chalk({ level: isColored ? 1 : 0 }) };
}

/** The flag decides, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads along. */
function isColored(when: PageOptions["color"], { environment, columns }: Surroundings): boolean {
  if (when !== "auto") return when === "always";
  const { FORCE_COLOR: force, NO_COLOR: forbid, TERM: terminal } = environment;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return columns !== null && !forbid && terminal !== "dumb";
}
