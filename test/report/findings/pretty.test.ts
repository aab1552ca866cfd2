import { describe, expect, test } from "vitest";
import { linted, rendered } from "./linted.ts";

async function page(
  text: string,
  words: string,
  width = 60,
  message = "Who says so?",
): Promise<string> {
  return rendered("pretty", [linted(text, [{ words, message }])], {}, width);
}

describe("the words are underlined in their line", () => {
  test("a short one", async () => {
    expect(await page("One.\n\nThe captain claimed that it was safe.\n", "claimed"))
      .toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:3:13
      3 │ The captain claimed that it was safe.
        │             ^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("wide and combining letters", async () => {
    expect(await page("The 港町 mayor 👩‍🚒 claïmed 日本 it.", "claïmed 日本")).toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:1:20
      1 │ The 港町 mayor 👩‍🚒 claïmed 日本 it.
        │                   ^^^^^^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("in the middle of a long paragraph", async () => {
    const long = "and so on ".repeat(30);
    expect(await page(`${long}the captain claimed that ${long}`, "claimed")).toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:1:313
      1 │ …n and so on the captain claimed that and so on and so …
        │                          ^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("at its end", async () => {
    expect(await page(`${"and so on ".repeat(30)}the captain claimed`, "claimed"))
      .toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:1:313
      1 │ …so on and so on and so on and so on the captain claimed
        │                                                  ^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("more of them than fit", async () => {
    const long = "“It sank again and again. ".repeat(9);
    expect(await page(`He said. ${long}That was it.`, long)).toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:1:10
      1 │ “It sank again and again. “It sank again and again. “It…
        │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("on more than one line", async () => {
    expect(await page("He said “it sank\ntwice”.", "“it sank\ntwice”")).toMatchInlineSnapshot(`
      "note: Who says so? [loaded-verb]
        ┌ drafts/ferry.txt:1:9
      1 │ He said “it sank …
        │         ^^^^^^^^^^

      1 note found in 1 article
      "
    `);
  });

  test("with a long message", async () => {
    const message = "Nobody stands behind this: say who alleges it, or leave it out altogether.";
    expect(await page("It sank.", "sank", 40, message)).toMatchInlineSnapshot(`
      "note: Nobody stands behind this: say who
          alleges it, or leave it out
          altogether. [loaded-verb]
        ┌ drafts/ferry.txt:1:4
      1 │ It sank.
        │    ^^^^

      1 note found in 1 article
      "
    `);
  });
});

test.each([40, 60, 100])("%i columns are kept", async (width) => {
  const text = `${"港町 and so on ".repeat(40)}claimed ${"and so forth 日本".repeat(40)}`;
  const lines = (await page(text, "claimed", width)).split("\n");
  const columns = lines.map((line) => line.length + (line.match(/[港町日本]/g)?.length ?? 0));
  expect(Math.max(...columns)).toBeLessThanOrEqual(width);
});

describe("in the end it says what came of it", () => {
  const counts = { error: 1, warning: 2, note: 0 };

  test.each([
    [{}, "1 note found in 1 article"],
    [{ counts, articles: 3 }, "1 error and 2 warnings found in 1 of 3 articles"],
    [{ counts: { ...counts, note: 5 } }, "1 error, 2 warnings and 5 notes found in 1 article"],
    [
      { counts: { error: 0, warning: 0, note: 0 }, articles: 2, articlesWithFindings: 0 },
      "nothing found in 2 articles",
    ],
    [{ articles: 2, unread: 1 }, "1 note found in 1 of 2 articles, 1 of them not read"],
  ])("%o", async (summary, line) => {
    expect(await rendered("pretty", [], summary)).toBe(`${line}\n`);
  });
});
