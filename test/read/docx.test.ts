import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { readDocx } from "../../src/read/docx.ts";
import type { Prose } from "../../src/read/prose.ts";
import { toDocument } from "../../src/report/document.ts";
import { listed } from "./sound.ts";
import { paragraph, word } from "./word.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

function prose(bytes: Uint8Array): Prose {
  const read = readDocx(bytes);
  if ("failure" in read) throw new Error(read.failure);
  return read;
}

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("the prose of a Word document", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "runs",
      `<w:p>${run("She sa")}${run("id ", "<w:b/>")}${run("R&amp;D’s so.")}</w:p>`,
      ["text: She said R&D’s so."],
    ],
    [
      "tabs, breaks and hyphens",
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>`,
      ["text: a\tb\u2028c\u2011d"],
    ],
    [
      "paragraphs parted by two breaks",
      "<w:p><w:r><w:t>a</w:t><w:br/><w:br/><w:t>b</w:t></w:r></w:p>",
      ["text: a", "text: b"],
    ],
    [
      "headings in a German Word",
      paragraph("Firm hid fires", '<w:pStyle w:val="berschrift1"/>') + paragraph("She left."),
      ["headline: Firm hid fires", "text: She left."],
    ],
    [
      "headings in a style made from one",
      paragraph("Next", '<w:pStyle w:val="Rubrik"/>'),
      ["headline: Next"],
    ],
    [
      "headings by their place in the outline",
      paragraph("Next", '<w:outlineLvl w:val="1"/>') +
        paragraph("He left.", '<w:outlineLvl w:val="9"/>'),
      ["headline: Next", "text: He left."],
    ],
    [
      "lists and tables",
      `${paragraph("One", "<w:numPr/>")}<w:tbl><w:tr><w:tc>${paragraph("Two")}</w:tc></w:tr></w:tbl>`,
      ["item: One", "item: Two"],
    ],
    [
      "tracked changes",
      `<w:p>${run("She ")}<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins>${run("has ")}</w:ins><w:moveFrom>${run("gone")}</w:moveFrom><w:moveTo>${run("left")}</w:moveTo></w:p>`,
      ["text: She has left"],
    ],
    [
      "what is hidden",
      `<w:p>${run("She ")}${run("never ", "<w:vanish/>")}${run("left", '<w:vanish w:val="0"/>')}</w:p>`,
      ["text: She left"],
    ],
    [
      "fields",
      `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink>${run("She left")}</w:hyperlink></w:p>`,
      ["text: She left"],
    ],
    [
      "text boxes, once",
      `<w:p>${run("She ")}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("Box")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Box")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("left")}</w:p>`,
      ["text: Box", "text: She left"],
    ],
    [
      "no text of drawings",
      `<w:p>${run("She left")}<a:p><a:t>Chart</a:t></a:p></w:p>`,
      ["text: She left"],
    ],
  ])("%s", (_, body, blocks) => {
    expect(listed(prose(word(body)))).toEqual(blocks);
  });
});

test("a line is a paragraph, empty ones too, and a column a character in it", () => {
  const bytes = word(`${paragraph("Ferry")}<w:p/>${paragraph("It was late, Ada Brandt said.")}`);
  const { statements } = toDocument(annotate({ path: "a.docx", ...prose(bytes) }));
  expect(statements[0]?.cue).toEqual([{ start: 31, end: 35, line: 3, column: 25, text: "said" }]);
});

describe("what cannot be read says so", () => {
  const bomb = strToU8(`<w:document>${" ".repeat(65 * 2 ** 20)}`);
  const lying = zipSync({ "word/document.xml": bomb });
  const view = new DataView(lying.buffer, lying.byteOffset);
  view.setUint32(22, 100, true);
  test.each([
    [
      "an archive that says how much it holds",
      zipSync({ "word/document.xml": bomb }),
      "too-large-inside",
    ],
    ["an archive that says it holds little", lying, "too-large-inside"],
    ["no archive", strToU8("She said so."), "not-docx"],
    ["nothing", new Uint8Array(), "not-docx"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "not-docx"],
    ["broken XML", zipSync({ "word/document.xml": strToU8("<w:p>") }), "not-docx"],
    ["half a document", word(paragraph("She said so.".repeat(100))).subarray(0, 400), "not-docx"],
  ])("%s", (_, bytes, failure) => {
    expect(readDocx(bytes)).toEqual({ failure });
  });
});

test("no change to a byte makes it throw", () => {
  const sound = word(paragraph("She said so.") + paragraph("He did not."));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const bytes = Uint8Array.from(sound);
        for (const [at, value] of changes) bytes[at] = value;
        const read = readDocx(bytes);
        if (!("failure" in read))
          for (const { end } of read.blocks ?? [])
            expect(end).toBeLessThanOrEqual(read.text.length);
      },
    ),
    { numRuns: 500 },
  );
});
