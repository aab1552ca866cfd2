import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MEGABYTES_AT_MOST } from "../../src/read/input.ts";
import {
  corpusFormats,
  recordsOf,
  type CorpusFormat,
  type CorpusOptions,
} from "../../src/read/records.ts";
import type { Input } from "../../src/read/input.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const file: Input = { path: "corpus", found: false, failure: null };
const options: CorpusOptions = { names: { text: "body", id: "key" }, encoding: null };

/** The records of a file that comes in chunks of so many bytes. */
async function read(
  format: CorpusFormat,
  content: string | Uint8Array,
  chunk = 7,
  encoding: CorpusOptions["encoding"] = null,
): Promise<readonly Input[]> {
  const bytes = Buffer.from(content);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let start = 0; start < bytes.length; start += chunk) {
      yield bytes.subarray(start, start + chunk);
    }
  }
  const inputs: Input[] = [];
  for await (const records of recordsOf(file, chunks(), format, { ...options, encoding }))
    inputs.push(...records);
  return inputs;
}

/** "3 a17 He said so. {…}" for an article, "3 a17 no-text …" for a failure. */
function shown({ failure, detail, record }: Input): string {
  if (record === undefined) return String(failure);
  const { origin, text } = record;
  const { line, id, fields } = origin;
  return [line, id, failure ?? JSON.stringify(text), detail || JSON.stringify(fields)].join(" ");
}

describe("a line of JSONL is", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "an article with its id and its other fields",
      '{"key":"a1","body":"He said so.","tags":["x"],"n":null}\n',
      ['1 a1 "He said so." {"tags":["x"],"n":null}'],
    ],
    ["known by its number", '\n  \n{"body":"a"}\r\n\n{"body":"b"}', ['3  "a" {}', '5  "b" {}']],
    ["read after a byte order mark", '\uFEFF{"body":"a"}', ['1  "a" {}']],
    ["one line, whatever its text breaks", '{"body":"a\\nb\u2028c"}', ['1  "a\\nb\u2028c" {}']],
    [
      "a failure where it is no object",
      '[]\nnull\n{"body":"a"}\n',
      ["1  invalid-record not an object", "2  invalid-record not an object", '3  "a" {}'],
    ],
    [
      "a failure where it has no text",
      '{"key":7,"body":null}\n{}',
      ['1 7 no-text "body": it has key, body', '2  no-text "body": it has no fields'],
    ],
    [
      "an article whose id keeps all its digits",
      '{"key":12345678901234567,"body":"in 12345678901234567","x":[-98765432109876543210,1.2345678901234567]}',
      [
        '1 12345678901234567 "in 12345678901234567" {"x":["-98765432109876543210",1.2345678901234567]}',
      ],
    ],
    [
      "an article without an id where that is no word or number",
      '{"key":{"a":1},"body":"b"}',
      ['1  "b" {"key":{"a":1}}'],
    ],
  ])("%s", async (_, content, records) => {
    expect((await read("jsonl", content)).map(shown)).toEqual(records);
  });

  test("a failure where it is no JSON, with what is wrong", async () => {
    const [first, second] = await read("jsonl", 'he said\n{"body":"a"}\n');
    expect(first).toMatchObject({ failure: "invalid-record", record: { origin: { line: 1 } } });
    expect(first?.detail).toMatch(/Unexpected token/);
    expect(second?.failure).toBeNull();
  });

  test("an article that is not valid UTF-8 all the same", async () => {
    const [input] = await read("jsonl", Buffer.from('{"body":"Malm\xf6"}', "latin1"));
    expect(input?.record).toMatchObject({ text: "Malm\uFFFD", isValid: false });
  });

  test("a failure where it is longer than any article, and the next one is read", async () => {
    const long = Buffer.alloc(MEGABYTES_AT_MOST * 2 ** 20 + 10, "a");
    const inputs = await read(
      "jsonl",
      Buffer.concat([long, Buffer.from('\n{"body":"b"}')]),
      2 ** 20,
    );
    expect(inputs.map(({ failure }) => failure)).toEqual(["too-large", null]);
  });
});

describe("a row of CSV is", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "an article with its id and its other fields",
      "key,body,source\na1,He said so.,wire\n",
      ['2 a1 "He said so." {"source":"wire"}'],
    ],
    [
      "known by the line that it begins on",
      'key,body\r\n1,"He said\n“no”.\nTwice."\r\n\r\n2,"He ""said"" so."\r\n',
      ['2 1 "He said\\n“no”.\\nTwice." {}', '6 2 "He \\"said\\" so." {}'],
    ],
    ["read after a byte order mark", "\uFEFFbody\na", ['2  "a" {}']],
    ["taken with quotation marks inside of a field", 'body\na "b" c\n', ['2  "a \\"b\\" c" {}']],
    [
      "a failure where it has too few fields, or too many",
      "key,body\n1\n2,b\n3,c,d\n",
      [
        "2  invalid-record Invalid Record Length: columns length is 2, got 1 on line 2",
        '3 2 "b" {}',
        "4  invalid-record Invalid Record Length: columns length is 2, got 3 on line 4",
      ],
    ],
    ["a failure where nothing of it is text", "key\n1\n", ['2 1 no-text "body": it has key']],
    [
      "a failure where its quotation marks are never closed",
      'key,body\n1,a\n2,"b\n3,c\n',
      [
        '2 1 "a" {}',
        "4  invalid-record Quote Not Closed: the parsing is finished with an opening quote at line 4",
      ],
    ],
    ["nothing where there are only headings", "key,body\n", []],
  ])("%s", async (_, content, records) => {
    expect((await read("csv", content)).map(shown)).toEqual(records);
  });
});

test("a quotation mark that is never closed ends a long file of CSV with one failure", async () => {
  const rest = Buffer.alloc(MEGABYTES_AT_MOST * 2 ** 20 + 100, "2,b\n");
  const content = Buffer.concat([Buffer.from('key,body\n1,a\n2,"b\n'), rest]);
  const inputs = await read("csv", content, 2 ** 22);
  expect(inputs.map(({ failure }) => failure)).toEqual([null, "too-large"]);
});

test.each(Object.keys(corpusFormats))(
  "%s is read alike in whatever pieces it comes",
  async (name) => {
    const format: CorpusFormat = name === "csv" ? "csv" : "jsonl";
    const content =
      format === "csv"
        ? 'key,body\n1,"É, “é”\r\n\n€"\n\n2,𝒜\n3\n'
        : '{"key":1,"body":"É é"}\n\n{"body":"𝒜€"}\r\nno\n';
    const whole = await read(format, content, 1000);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (chunk) => {
        expect(await read(format, content, chunk)).toEqual(whole);
      }),
    );
  },
);

test.each<[CorpusOptions["encoding"], Uint8Array]>([
  ["windows-1252", Buffer.from('{"body":"Malm\xf6 \x93no\x94"}', "latin1")],
  ["utf-16le", Buffer.from('{"body":"Malmö “no”"}', "utf16le")],
  ["utf-8", Buffer.from('{"body":"Malmö “no”"}')],
])("%s is read as what it is", async (encoding, content) => {
  expect((await read("jsonl", content, 3, encoding)).map(shown)).toEqual(['1  "Malmö “no”" {}']);
});
