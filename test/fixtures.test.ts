import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate.ts";
import { toDocument } from "../src/report/document.ts";
import { listing } from "./listing.ts";
import { faultsOfDocument } from "./schema.ts";

const folder = fileURLToPath(new URL("../fixtures", import.meta.url));
const slugs = readdirSync(folder);

test("there are articles in at least fifteen genres", () => {
  expect(slugs.length).toBeGreaterThanOrEqual(15);
});

/** `npx vitest run test/fixtures.test.ts -u` writes the lists anew; read the difference before you commit it. */
describe.each(slugs)("%s", (slug) => {
  const text = readFileSync(`${folder}/${slug}/article.txt`, "utf8");
  const document = toDocument(annotate({ path: `fixtures/${slug}/article.txt`, text }));
  const expected = `${folder}/${slug}/expected.txt`;

  test("is annotated as reviewed", async () => {
    expect(existsSync(expected) || !process.env["CI"], `${expected} is missing`).toBe(true);
    await expect(listing(document)).toMatchFileSnapshot(expected);
  });

  test("validates", () => {
    expect(faultsOfDocument(document)).toEqual([]);
  });
});
