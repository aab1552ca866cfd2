import { describe, expect, test } from "vitest";
import { toDocument } from "../../src/report/document.ts";
import { pretty } from "../../src/report/pretty.ts";
import type { Annotation } from "../../src/types.ts";
import { ferry } from "../ferry.ts";
import { made } from "../made.ts";
import { style } from "./style.ts";

async function page(
  annotation: Annotation,
  look: Parameters<typeof style>[0] = {},
  shown?: readonly string[],
): Promise<string> {
  const document = toDocument(annotation);
  const ids = shown ?? document.statements.map(({ id }) => id);
  return pretty.render({ document, shown: new Set(ids) }, style(look));
}

describe("the page", () => {
  test("of an article in which everything happens", async () => {
    await expect(await page(ferry)).toMatchFileSnapshot("pages/ferry.txt");
  });

  test("with the words that made each answer", async () => {
    await expect(await page(ferry, { explain: true })).toMatchFileSnapshot(
      "pages/ferry-explained.txt",
    );
  });

  test("on a narrow terminal", async () => {
    await expect(await page(ferry, { width: 50 })).toMatchFileSnapshot("pages/ferry-narrow.txt");
  });

  test("of the rebutted statements alone, with the whole answer where it has no entry of its own", async () => {
    await expect(await page(ferry, {}, ["S2"])).toMatchFileSnapshot("pages/ferry-rebutted.txt");
  });
});

test("a denial of what nobody is found to say is shown for one", async () => {
  const lone = made("Lind denied it.", [
    { cue: ["denied"], content: ["it"], rest: { response: "denial" } },
  ]);
  expect(await page(lone)).toContain("↳ a denial; what it answers was not found");
});

describe("the first line", () => {
  test.each<[string, Annotation, readonly string[] | undefined, string]>([
    [
      "counts",
      ferry,
      undefined,
      "ferry.txt   7 statements by 5 speakers · 1 rebutted · 1 declined",
    ],
    ["counts what is asked for", ferry, ["S3", "S8"], "ferry.txt   2 of 7 statements by 1 speaker"],
    ["says that nothing is left", ferry, [], "ferry.txt   none of 7 statements asked for"],
    [
      "says that nobody says anything",
      made("It rained.", []),
      undefined,
      "ferry.txt   no attributed statements",
    ],
    [
      "names standard input",
      made("It rained.", [], "-"),
      undefined,
      "standard input   no attributed statements",
    ],
    [
      "says one where it is one",
      made("He said so.", [{ cue: ["said"], content: ["so"] }]),
      undefined,
      "ferry.txt   1 statement",
    ],
  ])("%s", async (_, annotation, shown, line) => {
    expect((await page(annotation, {}, shown)).split("\n")[0]).toBe(line);
  });
});

describe("a speaker", () => {
  test.each([
    ["nobody named", null, [], "nobody named"],
    ["whom no rule could tell", null, ["he"], "unknown speaker, “he”"],
    [
      "with a role",
      { name: "Ada Brandt", role: "mayor of Lisse" },
      ["he"],
      "Ada Brandt, mayor of Lisse",
    ],
    [
      "for somebody",
      { name: "Ada Brandt", role: "lawyer", represents: "the firm" },
      ["he"],
      "Ada Brandt, lawyer for the firm",
    ],
    [
      "whose role says for whom",
      { name: "Ada Brandt", role: "lawyer for the firm", represents: "the firm" },
      ["he"],
      "Ada Brandt, lawyer for the firm",
    ],
    ["unnamed", { name: "a clerk", type: "unnamed" } as const, ["he"], "a clerk, unnamed"],
  ])("%s", async (_, speaker, source, line) => {
    const annotation = made("Yesterday he said so.", [
      { cue: ["said"], content: ["so"], source, speaker },
    ]);
    expect((await page(annotation)).split("\n")[2]?.slice(20).trim()).toBe(line);
  });
});

test.each([
  [
    "“All is well. We are helping the harbour board, but the claim is simply wrong.”",
    "“… but the claim is simply wrong.”",
  ],
  [
    "“The claim is simply wrong, and we have told the harbour board so twice since then.”",
    "“The claim is simply wrong, and we have told…",
  ],
])("of a long answer the words that make it one are shown: %s", async (content, excerpt) => {
  const annotation = made(`Holm blamed the firm. ${content} said Vik.`, [
    { cue: ["blamed"], content: ["the firm"], source: ["Holm"], level: "alleged" },
    {
      cue: ["said"],
      content: [content],
      because: ["wrong"],
      speaker: { name: "Vik" },
      rest: { quotation: "direct", response: "denial", rebuts: ["S1"] },
    },
  ]);
  const lines = (await page(annotation, { width: 70 })).split("\n");
  const at = lines.findIndex((line) => line.includes("✗"));
  expect(
    lines
      .slice(at, at + 2)
      .join(" ")
      .replace(/\s+/g, " "),
  ).toContain(`denied by Vik: ${excerpt} (stated)`);
});

test("two statements of one source go by different places", async () => {
  const text = "The mayor denied it and added that it was nonsense.";
  const source = ["The mayor"];
  const annotation = made(text, [
    { cue: ["denied"], content: ["it"], source },
    { cue: ["added"], content: ["that it was nonsense"], source },
  ]);
  expect((await page(annotation)).match(/^ \d+:\d+/gm)).toEqual([" 1:1", " 1:25"]);
});

test("colours are for the terminal that has them", async () => {
  const colored = await page(ferry, { color: true });
  // oxlint-disable-next-line no-control-regex
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(await page(ferry));
  expect(colored).toContain("\u001b[33m? alleged");
});

test("wide letters, accents and joined emoji keep to the width", async () => {
  const content = "渡し船の第二エンジンは再び故障する可能性がある 👩‍🚒 cafe\u0301";
  const lines = (
    await page(made(`He said ${content}.`, [{ cue: ["said"], content: [content] }]), { width: 60 })
  ).split("\n");
  const { default: stringWidth } = await import("string-width");
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(60);
  expect(lines.filter((line) => /[\u3000-\u9fff]/.test(line)).length).toBe(2);
});

test("nothing of the article can steer the terminal", async () => {
  const text = "He\u001b[2J said \u202eso\u0007.";
  const annotation = made(
    text,
    [
      {
        cue: ["said"],
        content: ["\u202eso\u0007"],
        source: ["He\u001b[2J"],
        speaker: { name: "He\u001b[2J" },
      },
    ],
    "a\u001b]0;b\n.txt",
  );
  const printed = await page(annotation, { explain: true });
  // oxlint-disable-next-line no-control-regex
  expect(printed).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/);
  expect(printed).toContain("He␛[2J");
  expect(printed).toContain("⟨U+202E⟩so␇");
});

test("a document that could not be annotated has no page", async () => {
  const error = { code: "missing", message: "does not exist" } as const;
  const document = { path: "a.txt", statements: [], speakers: [], error };
  expect(await pretty.render({ document, shown: new Set() }, style({}))).toBe("");
});
