import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/read/markdown.ts";
import { expectSound, listed } from "./sound.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

describe("the prose of Markdown", () => {
  test.each<[string, string, readonly string[]]>([
    ["emphasis", "She *said* **so**, un*finished*.", ["text: She said so, unfinished."]],
    ["marks that emphasize nothing", "It is 5 * 3, a_b_c.", ["text: It is 5 * 3, a_b_c."]],
    [
      "links",
      '[The *firm*](https://a.example/b_c "T") said [so][1].\n\n[1]: /x',
      ["text: The firm said so."],
    ],
    ["what is no link", "[Sic] he [said] (so).", ["text: [Sic] he [said] (so)."]],
    ["images", "![He said so](a.png)She left.", ["text: She left."]],
    ["addresses", "See <https://a.example> now.", ["text: See  now."]],
    [
      "entities and escapes",
      "R&amp;D &rsquo;s \\*a\\* &bogus; a\\b",
      ["text: R&D ’s *a* &bogus; a\\b"],
    ],
    ["code", "Run `he said` now.\n\n```\nhe said\n```\n\n    he said", ["text: Run  now."]],
    [
      "HTML and comments",
      "<div>\nhe said\n</div>\n\n<!-- hearsay-disable -->\nShe <b>said</b><!-- so --> no.",
      ["text: She said no."],
    ],
    ["tables", "| He | said |\n|---|---|\n| a | b |\n\nShe left.", ["text: She left."]],
    ["what is struck out", "She ~~*never* said~~ left.", ["text: She  left."]],
    ["footnotes", "She said so.[^1]\n\n[^1]: In May.", ["text: She said so.", "text: In May."]],
    ["line breaks", "She said  \nso.\\\nHe<br>left.", ["text: She said  \nso.\nHe\nleft."]],
    [
      "headings",
      "# Firm *hid* fires #\n\nNext\n====\n\nShe left.",
      ["headline: Firm hid fires", "headline: Next", "text: She left."],
    ],
    [
      "lists",
      "- She left\n  early\n- He said\n\n1. No",
      ["item: She left\nearly", "item: He said", "item: No"],
    ],
    ["rules", "She left.\n\n***\n\nHe did.", ["text: She left.", "text: He did."]],
    ["Windows line breaks", "# A b\r\n\r\n> c\r\n> *d*\r\n", ["headline: A b", "item: “c\nd”"]],
  ])("%s", (_, markdown, blocks) => {
    const prose = readMarkdown(markdown);
    expect(listed(prose)).toEqual(blocks);
    expectSound(prose);
  });
});

describe("a block quotation", () => {
  test.each<[string, string, readonly string[]]>([
    ["gets marks", "> We hid nothing.", ["item: “We hid nothing.”"]],
    [
      "of two paragraphs is one quotation",
      "> We hid\nnothing.\n>\n> We won’t.",
      ["item: “We hid\nnothing.", "item: “We won’t.”"],
    ],
    [
      "with marks keeps them",
      "> “We hid nothing,” she said.",
      ["text: “We hid nothing,” she said."],
    ],
    [
      "leaves out whose words they are",
      "> We hid nothing.\n>\n> — Ada Brandt",
      ["item: “We hid nothing.”", "text: — Ada Brandt"],
    ],
    [
      "in a block quotation is the same one",
      "> We hid\n>\n> > nothing.",
      ["item: “We hid", "item: “nothing.”"],
    ],
  ])("%s", (_, markdown, blocks) => {
    const prose = readMarkdown(markdown);
    expect(listed(prose)).toEqual(blocks);
    expectSound(prose);
  });
});

describe("front matter", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "in YAML",
      "---\ndate: 1\ntitle: \"Firm: 'No'\"\n---\nShe left.",
      ["headline: Firm: 'No'", "text: She left."],
    ],
    [
      "in YAML, unquoted",
      "---\ntitle: Firm hid fires\n---\n\nShe left.",
      ["headline: Firm hid fires", "text: She left."],
    ],
    [
      "in TOML",
      "+++\ntitle = 'Firm hid fires'\n+++\nShe left.",
      ["headline: Firm hid fires", "text: She left."],
    ],
    [
      "with a title that a heading repeats",
      "---\ntitle: Firm hid\n---\n# Firm hid fires\n\nShe left.",
      ["headline: Firm hid fires", "text: She left."],
    ],
    ["without a title", "---\nauthor: He said so\n---\nShe left.", ["text: She left."]],
    ["that is none", "---\n\nShe left.", ["text: She left."]],
  ])("%s", (_, markdown, blocks) => {
    const prose = readMarkdown(markdown);
    expect(listed(prose)).toEqual(blocks);
    expectSound(prose);
  });
});

const soup = fc
  .array(
    fc.constantFrom(
      ..."She|said|*|**|_|`|``|[|]|(|)|](/a)|![|<|>|<b>|<!-- a -->|<br>|&amp;|&#8217;|\\|\n|\n\n|\n> |\n>> |\n- |\n1. |\n# |\n    |\n\t|\n```\n|\n===\n|\n---\n| |  |“|”|.|,|[x]|#|'|\"".split(
        "|",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Markdown as people write it; of what nobody means, two parsers may think differently. */
const written = fc
  .array(
    fc.constantFrom(
      ..."She|said |so. |*She* |**said** |_so_ |***both*** |`code`|[The *firm*](/a)|[x]|![he](/b)|<b>|<!-- a -->|<br>|&amp;|&#8217;|\\*|“|5 * 3|a_b_c|5*3*1 |\n|\n\n|\n\n> |\n> |\n\n- |\n- |\n\n1. |\n\n## |\n\n```\nhe said\n```\n\n|  \n".split(
        "|",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => `[x]: /b\n\n${parts.join("")}`);

describe("of any Markdown", () => {
  test("the prose is where it says", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary", maxLength: 100 })), (text) =>
        expectSound(readMarkdown(text)),
      ),
      { numRuns: 400 },
    );
  });

  test("the prose is that of another parser", () => {
    fc.assert(
      fc.property(written, (text) => {
        const own = words(readMarkdown(text).text.replace(/[“”]/g, ""));
        expect(own).toBe(words(proseOf(fromMarkdown(text)).replace(/[“”]/g, "")));
      }),
      { numRuns: 400 },
    );
  });
});

function proseOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "break" || (node.type === "html" && node.value.startsWith("<br"))) return "\n";
  if (!("children" in node)) return "";
  const inner = node.children.map(proseOf).join("");
  return node.type === "paragraph" || node.type === "heading" ? `${inner}\n\n` : inner;
}

function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
