import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../src/read/html.ts";
import { expectSound, listed } from "./sound.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const page = readFileSync(new URL("articles/page.html", import.meta.url), "utf8");
const long =
  "The mayor of Lisse said on Monday that two of the ferries had burned and that nobody was hurt.";

describe("the prose of HTML", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "paragraphs with and without ends",
      "<p>One.<p>Two.</p>Three.",
      ["text: One.", "text: Two.", "text: Three."],
    ],
    [
      "elements within words and lines",
      "<p>She un<b>finish</b>ed <i>it</i>.</p>",
      ["text: She unfinished it."],
    ],
    [
      "blanks and line breaks as one blank",
      "<p>\n  She \t<b> said </b>\r\n so.\n</p>",
      ["text: She said so."],
    ],
    [
      "entities",
      "<p>R&amp;D&rsquo;s&nbsp;5&#37; &#8220;no&#x201d; &bogus; &ltso&#150;1 a&shy;b</p>",
      ["text: R&D’s\u00a05% “no” &bogus; <so–1 ab"],
    ],
    [
      "line breaks, and two as a new paragraph",
      "<p>She<br>said so.<br><br/>He left.</p>",
      ["text: She\nsaid so.", "text: He left."],
    ],
    ["quotations", "<p>He said <q>we <b>won</b></q>.</p>", ["text: He said “we won”."]],
    [
      "block quotations",
      "<blockquote><p>We won.<p>Twice.</blockquote>",
      ["item: “We won.", "item: “Twice.”"],
    ],
    [
      "headings",
      "<h1>Firm hid\n<em>fires</em></h1><p>She left.<h2>Next</h2><p>He left.",
      ["headline: Firm hid fires", "text: She left.", "headline: Next", "text: He left."],
    ],
    ["lists", "<ul><li>One<li>Two <b>b</b></ul>", ["item: One", "item: Two b"]],
    [
      "a title without the name of the site",
      "<title>Firm &amp; fires - The Sun</title><p>She left.",
      ["headline: Firm & fires", "text: She left."],
    ],
    [
      "what is deleted or hidden",
      "<p>She <del>never</del><s>no</s><span hidden>x</span> left<span class='sr-only visually-hidden'>y</span>.",
      ["text: She left."],
    ],
    [
      "scripts, styles, comments, forms",
      "<script>'<p>a</p>'</script><style>b</style><!-- <p>c --><p>She left.<form><p>d</form>",
      ["text: She left."],
    ],
    [
      "links in a sentence, but no lists of them",
      `<p>${long} <a href=x>So</a>.<ul><li><a href=a>Mayor says no</a></ul><p>Read more: <a href=y>Firm says it hid fires</a>`,
      [`text: ${long} So.`],
    ],
    [
      "paragraphs without any element",
      `${long}<br><br>He left.`,
      [`text: ${long}`, "text: He left."],
    ],
    [
      "no labels and figures",
      `<div>3 hours ago</div><div>${long}</div><table><tr><td>40<td>He left.</table><div>He left.</div>`,
      [`text: ${long}`, "text: He left."],
    ],
  ])("%s", (_, html, blocks) => {
    const prose = readHtml(html);
    expect(listed(prose)).toEqual(blocks);
    expectSound(prose);
  });
});

describe("the article in a page", () => {
  test.each([
    ["is what says so", `<div><p>${long}</div><article><p>${long} She left.<p>${long}</article>`],
    ["is where the prose is", `<div><div><p>${long}<p>${long}</div><div>Share it now.</div></div>`],
    ["may be spread over boxes", `<section><div><p>${long}</div><div><p>${long}</div></section>`],
    ["may be called like something else", `<div class="sidebar"><p>${long}<p>${long}</div>`],
  ])("%s", (_, html) => {
    const blocks = listed(readHtml(html));
    expect(blocks.filter((block) => block.includes("ferries"))).toHaveLength(2);
    expect(blocks).not.toContain("text: Share it now.");
  });

  test.each(["nav", "aside", "footer", "figcaption", "noscript", "template", "button"])(
    "is not in <%s>",
    (tag) => {
      expect(listed(readHtml(`<p>${long}<${tag}><p>${long}</p></${tag}>`))).toHaveLength(1);
    },
  );

  test.each([
    "related",
    "mostRead",
    "story__share",
    "cookie-banner",
    "newsletter signup",
    "wp-caption",
    "article-comments",
  ])('is not in class="%s"', (name) => {
    const html = `<p>${long}<p>${long}<div class="${name}"><p>${long}</div>`;
    expect(listed(readHtml(html))).toHaveLength(2);
  });

  test.each(["has-related", "shared", "adventure", "headline"])('may be in class="%s"', (name) => {
    expect(
      listed(readHtml(`<p>${long}<p class="${name === "has-related" ? "story" : name}">${long}`)),
    ).toHaveLength(2);
  });
});

describe("a page nested a hundred thousand deep is read", () => {
  test.each([
    "<div>",
    "<b>",
    "<div><b></i>",
    "<blockquote>a",
    "<ul><li>a",
    "<q>a",
    "<p>a<p",
    "<svg>",
    "&amp",
    "<!--",
    "<a href='",
  ])("%s", (piece) => {
    const { text, source } = readHtml(piece.repeat(100_000));
    expect(source?.pieces.every(({ end }) => end <= text.length)).toBe(true);
  });
});

/** Pieces of a page cut out, doubled or moved. */
const mutated = fc
  .array(fc.tuple(fc.nat(page.length), fc.nat(80), fc.nat(page.length)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((changes) =>
    changes.reduce(
      (html, [from, length, to]) =>
        html.slice(0, to) + html.slice(from, from + length) + html.slice(to + (length >> 1)),
      page,
    ),
  );

test("whatever becomes of a page, its prose is where it says", () => {
  fc.assert(
    fc.property(mutated, (html) => expectSound(readHtml(html))),
    { numRuns: 300 },
  );
});
