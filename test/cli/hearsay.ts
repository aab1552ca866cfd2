import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

interface Setting {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const BIN: string = fileURLToPath(new URL("../../bin/hearsay.js", import.meta.url));

/** Runs the built command as a process of its own. */
export async function hearsay(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return run(process.execPath, [BIN, ...args], setting);
}

/** Runs a line of shell in which `hearsay` is the built command. */
export async function shell(line: string, setting: Setting = {}): Promise<Outcome> {
  const define = `hearsay() { "${process.execPath}" "${BIN}" "$@"; }; set -o pipefail; `;
  return run("bash", ["--norc", "-c", define + line], setting);
}

async function run(command: string, args: readonly string[], setting: Setting): Promise<Outcome> {
  const { PATH = "" } = process.env;
  const child = spawn(command, args, { cwd: setting.cwd, env: { PATH, ...setting.env } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => {}); // a command that reads nothing closes it
  child.stdin.end(setting.input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ stdout, stderr, code }));
  });
}
