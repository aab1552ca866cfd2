import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folder } from "./folder.ts";
import { hearsay, shell } from "./hearsay.ts";

const top = fileURLToPath(new URL("../..", import.meta.url));
const article = join(top, "fixtures/ferry/article.txt");

test("the Node that built the command takes the compiled code", async () => {
  const code = `
    const { readFileSync } = require("node:fs");
    const cachedData = readFileSync("dist/run.cache");
    const script = new (require("node:vm").Script)(readFileSync("dist/run.cjs", "latin1"), { cachedData });
    console.log(script.cachedDataRejected);`;
  const { stdout } = await shell('node -e "$CODE"', { cwd: top, env: { CODE: code } });
  expect(stdout).toBe("false\n");
});

test("without it the command gives the same answer", async () => {
  const bare = folder();
  for (const name of ["package.json", "bin", "dist"]) {
    cpSync(join(top, name), join(bare, name), { recursive: true });
  }
  rmSync(join(bare, "dist/run.cache"));
  const { stdout, stderr } = await shell('node bin/hearsay.js "$ARTICLE"', {
    cwd: bare,
    env: { ARTICLE: article },
  });
  expect(stdout).toBe((await hearsay([article])).stdout);
  expect(stderr).toBe("");
});
