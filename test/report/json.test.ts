import { expect, test } from "vitest";
import { toDocument } from "../../src/report/document.ts";
import { json, jsonl } from "../../src/report/json.ts";
import { ferry } from "../ferry.ts";
import { style } from "./style.ts";

const document = toDocument(ferry);
const all = { document, shown: new Set(document.statements.map(({ id }) => id)) };

test("jsonl is a document a line, whatever the article holds", async () => {
  const line = await jsonl.render(
    { ...all, document: { ...document, path: "a\u2028\nb.txt" } },
    style({}),
  );
  expect(line.split("\n")).toHaveLength(2);
  expect(JSON.parse(line)).toMatchObject({ path: "a\u2028\nb.txt" });
});

test("json is one value with a line a document", async () => {
  const line = await json.render(all, style({}));
  const output = json.head + line + json.between + line + json.tail;
  expect(JSON.parse(output)).toEqual({ schema: "hearsay/1", documents: [document, document] });
  expect(output.split("\n")).toHaveLength(5);
});

test("a narrowed document keeps only the speakers that are heard in it", async () => {
  const line = await jsonl.render({ document, shown: new Set(["S3"]) }, style({}));
  expect(JSON.parse(line)).toMatchObject({
    statements: [{ id: "S3" }],
    speakers: [{ name: "two engineers" }],
  });
  expect(JSON.parse(line).speakers).toHaveLength(1);
});
