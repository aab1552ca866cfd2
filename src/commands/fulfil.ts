import { printable } from "../report/printable.ts";
import type { Request } from "./arguments.ts";
import type { ExitCode, Surroundings } from "./command.ts";

/** Prints what a request asks to be printed, refuses what is not understood, and performs the rest. */
export async function fulfil<Options>(
  request: Request<Options>,
  { complain, write }: Surroundings,
  perform: (options: Options) => Promise<ExitCode>,
): Promise<ExitCode> {
  if ("print" in request) {
    await write(request.print);
    return 0;
  }
  if ("mistake" in request) {
    complain(`hearsay: ${printable(request.mistake)}\n`);
    return 2;
  }
  return perform(request.options);
}
