import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Document, Statement } from "../src/report/output.ts";
import { hearsay, shell } from "./cli/hearsay.ts";

const top = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${top}/README.md`, "utf8");
const manifest: { engines: { node: string }; scripts: Record<string, string> } = JSON.parse(
  readFileSync(`${top}/package.json`, "utf8"),
);

const sentence = /The document of “(.+?)”/.exec(readme)?.[1] ?? "";

/** A field a line. */
function shape(statement: Statement | undefined): string {
  const fields = Object.entries(statement ?? {}).map(
    ([name, value]) => `  "${name}": ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(",\n")}\n}`;
}

/** `npx vitest run test/readme.test.ts -u` writes the outputs anew. */
test("every command that is shown prints what is shown", async () => {
  const blocks = [...readme.matchAll(/```console\n\$ (.+)\n[^]*?```/g)];
  expect(blocks.length).toBeGreaterThan(1);
  let rebuilt = readme;
  for (const [block, line = ""] of blocks) {
    const { stdout, stderr } = await shell(line, { cwd: top });
    expect(stderr).toBe("");
    rebuilt = rebuilt.replace(block, () => `\`\`\`console\n$ ${line}\n${stdout}\`\`\``);
  }
  const { stdout } = await hearsay(["--format", "jsonl"], { input: sentence });
  const document: Document = JSON.parse(stdout);
  rebuilt = rebuilt.replace(
    /```json\n[^]*?```/,
    () => `\`\`\`json\n${shape(document.statements[0])}\n\`\`\``,
  );
  await expect(rebuilt).toMatchFileSnapshot(`${top}/README.md`);
});

test("the line that annotates an article does", async () => {
  const line = /^npm install && (node .+)$/m.exec(readme)?.[1] ?? "";
  const { stdout, code } = await shell(line, { cwd: top });
  expect(stdout).toMatch(/^fixtures\/\S+ {3}\d+ statements/);
  expect(code).toBe(0);
});

test("the library prints what is said of it", async () => {
  const [, code = "", printed = ""] = /```ts\n([^]+?)```\n\nprints `(.+?)`/.exec(readme) ?? [];
  const { stdout } = await shell('node --input-type=module -e "$CODE"', {
    cwd: top,
    env: { CODE: code },
  });
  expect(stdout).toBe(`${printed}\n`);
});

describe("what is named exists", () => {
  test.each([...readme.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = ""]) => path))(
    "%s",
    (path) => {
      expect(existsSync(`${top}/${path}`)).toBe(true);
    },
  );

  test.each([...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script = ""]) => script))(
    "npm run %s",
    (script) => {
      expect(manifest.scripts[script]).toBeDefined();
    },
  );

  test("every flag of --help, and no other", async () => {
    const { stdout } = await hearsay(["--help"]);
    const flags = (text: string): string[] =>
      [...new Set(text.match(/--[a-z]+(?:-[a-z]+)*/g))].toSorted();
    const section = /## Flags\n([^]+?)\n## /.exec(readme)?.[1] ?? "";
    expect(flags(section)).toEqual(flags(stdout));
  });

  test("the version of Node", () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace(">=", "")} or later`);
  });
});
