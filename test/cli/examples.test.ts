import { cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folder } from "./folder.ts";
import { BIN, hearsay, shell } from "./hearsay.ts";

const cwd = folder();
const { stdout: help } = await hearsay(["--help"]);
const examples = [...help.matchAll(/^ {2}\$ (.+?)(?: {2,}.*)?$/gm)].map(([, line = ""]) => line);

describe("the examples of --help run", () => {
  test("all of them are found", () => {
    expect(examples.length).toBe(help.match(/^ {2}\$ /gm)?.length);
    expect(examples.length).toBeGreaterThan(4);
  });

  test.each(examples)("%s", async (line) => {
    const { stdout, stderr, code } = await shell(line, { cwd });
    expect(stderr).toMatch(/^(?:hearsay: \d+ files, \d+ statements\n)?$/);
    expect(code).toBe(0);
    if (!line.includes("--resume"))
      expect(stdout).toMatch(/^(?:\{|\S+\.txt {3}|standard input {3})/);
  });
});

test("--version needs nothing but its own file and the manifest", async () => {
  const top = join(dirname(fileURLToPath(import.meta.url)), "../..");
  const bare = join(folder(), "bare");
  for (const name of ["bin", "dist"]) mkdirSync(join(bare, name), { recursive: true });
  for (const name of ["package.json", "bin/package.json", "bin/hearsay.js", "dist/cli.cjs"])
    cpSync(join(top, name), join(bare, name));
  const { stdout, code } = await shell(
    `node ${JSON.stringify(join(bare, "bin/hearsay.js"))} --version`,
  );
  expect(BIN).not.toContain(bare);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});
