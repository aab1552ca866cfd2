import { Command } from "commander";
import { ruleList, rulePage } from "../report/findings/rules-page.ts";
import { oneOf, parseArguments, type Request } from "./arguments.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { matters } from "./matters.ts";
import { pageOptionsOf, withPageFlags, type PageFlags, type PageOptions } from "./page-flags.ts";
import { lookOf, styleOf } from "./style.ts";

/** Lists the rules, or explains one of them. */
export async function rules(surroundings: Surroundings): Promise<ExitCode> {
  const request = rulesRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async ({ id, ...look }) => {
    const style = styleOf(lookOf({ ...look, explain: false }, surroundings));
    const matter = matters.find((one) => one.id === id);
    await surroundings.write(matter ? rulePage(matter, style) : ruleList(matters, style));
    return 0;
  });
}

interface RulesOptions extends PageOptions {
  /** Null for all of them. */
  readonly id: string | null;
}

function rulesRequest(args: readonly string[], version: string): Request<RulesOptions> {
  const ids = matters.map(({ id }) => id);
  const definition = new Command("hearsay rules")
    .description(
      "Lists what hearsay lint finds, or explains one rule with its options and examples.",
    )
    .argument("[rule]", "the one to explain", oneOf(ids));
  return parseArguments(withPageFlags(definition, version), args, (command) => ({
    id: command.args[0] ?? null,
    ...pageOptionsOf(command.opts<PageFlags>()),
  }));
}
