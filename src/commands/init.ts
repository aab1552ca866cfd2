import { Command } from "commander";
import { configsIn } from "../config/files.ts";
import { starter } from "../config/starter.ts";
import { complaint } from "../report/trouble.ts";
import { parseArguments, type Request } from "./arguments.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { matters } from "./matters.ts";
import { save } from "./save.ts";

const NAME = "hearsay.config.yaml";

/** Writes a configuration in which everything stands as it is by default. */
export async function init(surroundings: Surroundings): Promise<ExitCode> {
  const request = initRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async () => {
    const [existing] = configsIn(".");
    const trouble =
      existing === undefined ? save(NAME, starter(matters)) : "is there already: edit it";
    if (trouble !== null) {
      surroundings.complain(complaint({ path: existing ?? NAME }, trouble));
      return 2;
    }
    await surroundings.write(`${NAME} is written: every rule as it is by default\n`);
    return 0;
  });
}

function initRequest(args: readonly string[], version: string): Request<null> {
  const definition = new Command("hearsay init")
    .description(`Writes ${NAME} into this folder, with every rule as it is by default.`)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false);
  return parseArguments(definition, args, () => null);
}
