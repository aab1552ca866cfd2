import { annotate } from "./commands/annotate.ts";
import type { Command, ExitCode, Surroundings } from "./commands/command.ts";

export { work } from "./commands/work.ts";

/** The commands beside annotating, by the word that comes first. What another command needs is not loaded. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import("./commands/lint.ts")).lint,
  speakers: async () => (await import("./commands/speakers.ts")).speakers,
  summary: async () => (await import("./commands/summary.ts")).summary,
  rules: async () => (await import("./commands/rules.ts")).rules,
  init: async () => (await import("./commands/init.ts")).init,
};

/** Does what the arguments ask for; without the word of another command, it annotates. */
export async function run(surroundings: Surroundings): Promise<ExitCode> {
  const [name = "", ...args] = surroundings.args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return annotate(surroundings);
  const command = await load();
  return command({ ...surroundings, args });
}
