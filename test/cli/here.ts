import { run } from "../../src/run.ts";
import type { Outcome } from "./hearsay.ts";

/** Runs the command in this process and in some folder: for what a process of its own would show no more of. */
export async function here(
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<Outcome> {
  const home = process.cwd();
  let stdout = "";
  let stderr = "";
  process.chdir(cwd);
  try {
    const code = await run({
      args,
      version: "1.2.3",
      environment: {},
      inputIsTerminal: () => true,
      columns: null,
      write: async (text) => {
        stdout += text;
        return true;
      },
      complain: (line) => (stderr += line),
      onInterrupt: () => {},
      terminal: () => null,
    });
    return { stdout, stderr, code };
  } finally {
    process.chdir(home);
  }
}
