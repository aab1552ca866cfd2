import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { matters } from "../../src/commands/matters.ts";
import { configSchema } from "../../src/config/schema.ts";

const path = fileURLToPath(new URL("../../schema/hearsay-config.schema.json", import.meta.url));

/** `npx vitest run test/config/schema.test.ts -u` writes it anew. */
test("the schema that is shipped is that of the rules there are", async () => {
  const text = JSON.stringify(configSchema(matters), null, 2);
  const short = text.replace(
    /\[\n\s+("[^[\]{}]+")\n\s+\]/g,
    (_, words: string) => `[${words.replace(/\n\s+/g, " ")}]`,
  );
  await expect(`${short}\n`).toMatchFileSnapshot(path);
});

test("it is a schema, and strict", () => {
  const schema: object = JSON.parse(readFileSync(path, "utf8"));
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  expect(validate({ $schema: "x", rules: { "loaded-verb": "off" } })).toBe(true);
  expect(validate({ rules: { "loaded-verb": "of" } })).toBe(false);
});
