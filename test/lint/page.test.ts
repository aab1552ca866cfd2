import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { matters } from "../../src/commands/matters.ts";
import { page } from "./page.ts";

/** `npx vitest run test/lint/page.test.ts -u` writes the page anew. */
test("the page of the rules is what the rules say of themselves", async () => {
  const path = fileURLToPath(new URL("../../docs/rules.md", import.meta.url));
  await expect(page(matters)).toMatchFileSnapshot(path);
});
