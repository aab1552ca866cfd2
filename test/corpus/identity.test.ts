import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifier } from "../../src/corpus/identity.ts";
import type { Voice } from "../../src/corpus/said.ts";
import type { SpeakerType } from "../../src/types.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

/** Voices of articles of their own: "Ida Holm" is a person, "[Tarnley Council]" an organization. */
function voicesOf(names: readonly string[]): readonly Voice[] {
  return names.map((text, index) => {
    const bare = text.replace(/^\[|\]$|^\{|\}$/g, "");
    const type: SpeakerType = text.startsWith("[")
      ? "organization"
      : text.startsWith("{")
        ? "unnamed"
        : "person";
    const article = { path: `${index}.txt` };
    return { article, id: "P1", name: bare, type, role: null, represents: null };
  });
}

/** The names that are one, together: "Ida Holm = IDA HOLM". */
function together(names: readonly string[]): readonly string[] {
  const voices = voicesOf(names);
  const identify = identifier(voices);
  const groups = new Map<string, string[]>();
  voices.forEach((voice, index) => {
    const key = identify(voice);
    groups.set(key, [...(groups.get(key) ?? []), names[index] ?? ""]);
  });
  return [...groups.values()].map((group) => group.join(" = "));
}

describe("are one", () => {
  test.each<[string, readonly string[]]>([
    ["people of one full name", ["Ida Holm", "Ida Holm"]],
    ["whatever the case and the accents", ["Zoë Ålund", "ZOE ALUND"]],
    ["with a title and without", ["Dr Ida Holm", "Ida Holm", "Mayor Ida Holm"]],
    ["with a middle initial and without", ["Ida K. Holm", "Ida Holm"]],
    ["bodies of one name", ["[Tarnley Council]", "[the Tarnley Council]"]],
    ["with a legal form and without", ["[Northline Ferries Ltd]", "[Northline Ferries]"]],
    ["a body and its short form", ["[Tarnley Port Authority]", "[TPA]", "[the T.P.A.]"]],
    ["a short form without small words", ["[Guild of Bakers and Millers]", "[GBM]"]],
  ])("%s", (_, names) => {
    expect(together(names)).toEqual([names.join(" = ")]);
  });
});

describe("are not one", () => {
  test.each<[string, readonly string[]]>([
    ["people of one surname", ["Ida Holm", "Petra Holm"]],
    ["a surname alone and anybody", ["Holm", "Ida Holm", "Holm"]],
    ["a title and a surname", ["Mr Holm", "Mr Holm"]],
    ["an initial and a surname", ["I. Holm", "I. Holm", "Ida Holm"]],
    ["people of two middle initials", ["Ida K. Holm", "Ida B. Holm", "Ida Holm"]],
    ["a person and a body of one name", ["Ida Holm", "[Ida Holm]"]],
    ["pronouns", ["he", "he"]],
    ["descriptions", ["[the council]", "[the council]", "{a spokesman}", "{a spokesman}"]],
    ["a common noun at the head of its sentence", ["[Council]", "[Council]"]],
    [
      "a short form of two bodies and either",
      ["[Tarnley Port Authority]", "[Torsby Police Academy]", "[TPA]"],
    ],
    ["a short form of two letters and a body", ["[Tarnley Council]", "[TC]"]],
  ])("%s", (_, names) => {
    expect(together(names)).toEqual(names);
  });
});

test("the order of the articles does not matter", () => {
  const names = [
    "Ida Holm",
    "Ida K. Holm",
    "Holm",
    "[TPA]",
    "[Tarnley Port Authority]",
    "[TPA]",
    "he",
  ];
  const sorted = (groups: readonly string[]): readonly string[] =>
    groups.map((group) => group.split(" = ").toSorted().join(" = ")).toSorted();
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
      expect(sorted(together(shuffled))).toEqual(sorted(together(names)));
    }),
  );
});
