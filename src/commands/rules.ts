import { Command } from "commander";
import { ruleList, rulePage } from "../report/findings/rules-page.ts";
import { columns, oneOf, parseArguments, type Request } from "./arguments.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { matters } from "./matters.ts";
import { lookOf, styleOf, type ColorWhen } from "./style.ts";

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

interface RulesOptions {
  /** Null for all of them. */
  readonly id: string | null;
  readonly color: ColorWhen;
  readonly width: number | null;
}

interface Flags {
  readonly color: ColorWhen;
  readonly width?: number;
}

function rulesRequest(args: readonly string[], version: string): Request<RulesOptions> {
  const ids = matters.map(({ id }) => id);
  const definition = new Command("hearsay rules")
    .description(
      "Lists what hearsay lint finds, or explains one rule with its options and examples.",
    )
    .argument("[rule]", "the one to explain", oneOf(ids))
    .option("--color <when>", "auto, always or never", oneOf(["auto", "always", "never"]), "auto")
    .option("--width <columns>", "wrap to this many columns, 40 or more", columns)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help");
  return parseArguments(definition, args, (command) => {
    const { color, width } = command.opts<Flags>();
    return { id: command.args[0] ?? null, color, width: width ?? null };
  });
}
