import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaults } from "../../src/commands/matters.ts";
import { markupComments, textComments, withoutComments } from "../../src/read/comments.ts";
import { suppress } from "../../src/suppress/suppress.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

/** Every "claimed" of an article is a loaded-verb, every "allegedly" an unsourced-claim. */
const words: Readonly<Record<string, string>> = {
  claimed: "loaded-verb",
  allegedly: "unsourced-claim",
};

/** What is left: the messages about comments, and the words of the article as they are. */
function left(text: string, isPlain = true, settings = defaults): readonly string[] {
  const comments = isPlain ? textComments(text) : markupComments(text);
  const found = [...withoutComments(text, comments).matchAll(/claimed|allegedly/g)].map(
    ({ 0: word, index }) => ({
      rule: words[word] ?? "",
      range: { start: index, end: index + word.length },
    }),
  );
  const { loud, complaints } = suppress(text, found, comments, settings);
  return [
    ...complaints.map(({ message }) => message),
    ...loud.map(({ range }) => text.slice(range.start, range.end)),
  ];
}

describe("a comment keeps quiet", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "the next line",
      "<!-- hearsay-disable-next-line -->\nHe claimed it.\nShe claimed it.",
      ["claimed"],
    ],
    [
      "the next line that is not blank",
      "<!-- hearsay-disable-next-line -->\n\n \nHe claimed it.\n\nShe claimed it.",
      ["claimed"],
    ],
    [
      "one rule",
      "<!-- hearsay-disable-next-line loaded-verb -->\nHe allegedly claimed it.",
      ["allegedly"],
    ],
    [
      "two rules, with a reason",
      "<!-- hearsay-disable-next-line loaded-verb, unsourced-claim -- both are quotes -->\nHe allegedly claimed it.",
      [],
    ],
    [
      "in comments on lines of their own",
      "<!-- hearsay-disable-next-line loaded-verb -->\n<!-- hearsay-disable-next-line unsourced-claim -->\nHe allegedly claimed it.",
      [],
    ],
    [
      "what comes after it",
      "He claimed it.\n<!-- hearsay-disable -->\nHe claimed it.\n\nHe claimed it.",
      ["claimed"],
    ],
    [
      "what comes before it is enabled",
      "<!-- hearsay-disable loaded-verb -->\nHe claimed it.\n<!-- hearsay-enable loaded-verb -->\nHe claimed it.",
      ["claimed"],
    ],
    [
      "all but what is enabled",
      "<!-- hearsay-disable -->\nHe claimed it.\n<!-- hearsay-enable loaded-verb -->\nHe allegedly claimed it.",
      ["claimed"],
    ],
    [
      "the whole file",
      "He claimed it.\n<!-- hearsay-disable-file loaded-verb -->\nHe allegedly claimed it.",
      ["allegedly"],
    ],
    [
      "within a line",
      "He claimed it. <!-- hearsay-disable --> He claimed it. <!-- hearsay-enable --> He claimed it.",
      ["claimed", "claimed"],
    ],
    [
      "over several lines",
      "<!--\n  hearsay-disable-next-line\n  loaded-verb\n-->\nHe claimed it.",
      [],
    ],
    [
      "with CRLF",
      "<!-- hearsay-disable-next-line -->\r\n\r\nHe claimed it.\r\nHe claimed it.",
      ["claimed"],
    ],
  ])("%s", (_, text, expected) => {
    expect(left(text)).toEqual(expected);
    expect(left(text, false)).toEqual(expected);
  });
});

describe("a line of plain text is a comment too", () => {
  const text = "hearsay-disable-next-line loaded-verb -- a quote\nHe claimed it.\nHe claimed it.";

  test("but not in markup", () => {
    expect(left(text)).toEqual(["claimed"]);
    expect(left(text, false)).toEqual(["claimed", "claimed"]);
  });

  test.each([
    "hearsay-based evidence was thrown out, he claimed.",
    "He wrote: hearsay-disable-next-line, and claimed it.",
  ])("“%s” is none", (text) => {
    expect(left(text)).toEqual(["claimed"]);
  });
});

describe("what is wrong with a comment is said", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "nothing to keep quiet",
      "<!-- hearsay-disable-next-line loaded-verb -->\nHe said it.",
      ["There is no loaded-verb here for this comment to silence: remove it."],
    ],
    [
      "of two rules one",
      "<!-- hearsay-disable-next-line loaded-verb unsourced-claim -->\nHe claimed it.",
      ["There is no unsourced-claim here for this comment to silence: remove it."],
    ],
    [
      "nothing at all",
      "<!-- hearsay-disable-file -->\nHe said it.",
      ["There is nothing here for this comment to silence: remove it."],
    ],
    [
      "nothing more than another",
      "<!-- hearsay-disable-file -->\n<!-- hearsay-disable-next-line -->\nHe claimed it.",
      ["There is nothing here for this comment to silence: remove it."],
    ],
    [
      "an unknown rule",
      "<!-- hearsay-disable-file loaded-verbs -->\nHe claimed it.",
      ["There is no rule “loaded-verbs”: did you mean loaded-verb?", "claimed"],
    ],
    [
      "an unknown comment",
      "<!-- hearsay-disables -->\nHe claimed it.",
      ["There is no comment “hearsay-disables”: did you mean hearsay-disable?", "claimed"],
    ],
    [
      "an unknown line",
      "hearsay-disable-nextline\nHe claimed it.",
      [
        "There is no comment “hearsay-disable-nextline”: did you mean hearsay-disable-next-line?",
        "claimed",
      ],
    ],
    [
      "enabling what is not disabled",
      "<!-- hearsay-enable -->\nHe claimed it.",
      ["Nothing is disabled here: remove this comment.", "claimed"],
    ],
  ])("%s", (_, text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  test("but not of a rule that is off", () => {
    const off = { ...defaults, "loaded-verb": { severity: "off", options: {} } } as const;
    expect(left("<!-- hearsay-disable-file loaded-verb -->", true, off)).toEqual([]);
  });
});

test("comments never move what stands beside them", () => {
  const piece = fc.constantFrom(
    "<!-- hearsay-disable x -->",
    "<!--",
    "-->",
    "hearsay-enable",
    "\n",
    "\r\n",
    "He claimed it. ",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.boolean(), (pieces, isPlain) => {
      const text = pieces.join("");
      const comments = isPlain ? textComments(text) : markupComments(text);
      const prose = withoutComments(text, comments);
      expect(prose).toHaveLength(text.length);
      for (let index = 0; index < text.length; index++)
        expect([text[index], " "]).toContain(prose[index]);
    }),
  );
});
