import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { slice } from "../../src/span.ts";
import type { OwnWords } from "../../src/types.ts";

const none: OwnWords = { cues: {}, hedges: {}, titles: {}, outlets: [] };

/** "speaker (type, role): level content" of every statement. */
function statements(text: string, own: Partial<OwnWords>): readonly string[] {
  const { statements } = annotate({ path: "-", text }, { ...none, ...own });
  return statements.map(({ speaker, certainty, content }) => {
    const { name = "nobody", type = "none", role = null } = speaker?.speaker ?? {};
    const who = `${name} (${type}${role === null ? "" : `, ${role}`})`;
    return `${who}: ${certainty?.level} ${content.map((span) => slice(text, span)).join(" … ")}`;
  });
}

describe("words of one's own count as those they are like", () => {
  test.each<[string, string, Partial<OwnWords>, readonly string[]]>([
    [
      "a cue",
      "Mayor Ada Fenn natters that the bridge is old.",
      { cues: { natter: "say" } },
      ["Ada Fenn (person, Mayor): stated that the bridge is old"],
    ],
    [
      "a cue that keeps its distance",
      "Mayor Ada Fenn tattled that the bridge is old.",
      { cues: { tattle: "claim" } },
      ["Ada Fenn (person, Mayor): alleged that the bridge is old"],
    ],
    [
      "a hedge",
      "Mayor Ada Fenn said the bridge was mayhap safe.",
      { hedges: { mayhap: "perhaps" } },
      ["Ada Fenn (person, Mayor): tentative the bridge was mayhap safe"],
    ],
    [
      "a title",
      "Landrat Fenn said the bridge was safe.",
      { titles: { landrat: "governor" } },
      ["Landrat Fenn (person, Landrat): stated the bridge was safe"],
    ],
    [
      "an outlet",
      "According to Torsby Now, the bridge was shut.",
      { outlets: ["Torsby Now"] },
      ["Torsby Now (organization): stated the bridge was shut"],
    ],
  ])("%s", (_, text, own, expected) => {
    expect(statements(text, own)).toEqual(expected);
    expect(statements(text, {})).not.toEqual(expected);
  });
});
