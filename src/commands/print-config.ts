import { complaint } from "../report/trouble.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { openDesk, type DeskOptions } from "./desk.ts";

/** Prints what holds for a file, whether or not it exists: where it comes from, every rule with its options, and the words. */
export async function printConfig(
  path: string,
  options: DeskOptions,
  { complain, write }: Surroundings,
): Promise<ExitCode> {
  const desk = openDesk(options, (place, message) => complain(complaint({ path: place }, message)));
  const ruling = await desk.rulingFor(path);
  if (ruling === null) return 2;
  const { configs, settings, words } = ruling;
  await write(`${JSON.stringify({ configs, rules: settings, words: words ?? {} }, null, 2)}\n`);
  return 0;
}
