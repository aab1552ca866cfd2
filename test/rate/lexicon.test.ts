import { describe, expect, it } from "vitest";
import {
  boosterAdjectives,
  boosterAdverbs,
  boosterDegrees,
  boosterPhrases,
  boosterVerbs,
  cueBoosters,
  factiveNouns,
  factiveVerbs,
} from "../../src/lexicon/boosters.ts";
import {
  distanceAdverbs,
  distanceNouns,
  distancePassives,
  distanceVerbs,
  errorAdverbs,
  orphanNouns,
} from "../../src/lexicon/distance.ts";
import {
  conditionals,
  hedgeAdjectives,
  hedgeAdverbs,
  hedgeModals,
  hedgeNouns,
  hedgePhrases,
  hedgeVerbs,
} from "../../src/lexicon/hedges.ts";
import { rate } from "../../src/rate.ts";
import type { Level } from "../../src/types.ts";
import { turnsOf } from "../turns.ts";

/** Marks of the cue: each example is "source cue that content", with the entry in the cue. */
const cues: readonly (readonly [
  name: string,
  level: Level,
  entries: ReadonlyMap<string, string>,
])[] = [
  ["distance verbs", "alleged", distanceVerbs],
  ["distance passives", "alleged", distancePassives],
  ["distance nouns", "alleged", distanceNouns],
  ["orphan nouns", "alleged", orphanNouns],
  ["error adverbs", "alleged", errorAdverbs],
  ["hedging verbs", "tentative", hedgeVerbs],
  ["hedging nouns", "tentative", hedgeNouns],
  ["factive verbs", "certain", factiveVerbs],
  ["factive nouns", "certain", factiveNouns],
  ["booster verbs", "certain", boosterVerbs],
  ["booster adverbs of cues", "certain", cueBoosters],
];

/** Marks of the content: each example is what somebody said. */
const contents: readonly (readonly [
  name: string,
  level: Level,
  entries: ReadonlyMap<string, string>,
])[] = [
  ["distance adverbs", "alleged", distanceAdverbs],
  ["hedging modals", "tentative", hedgeModals],
  ["hedging adverbs", "tentative", hedgeAdverbs],
  ["hedging adjectives", "tentative", hedgeAdjectives],
  ["hedging phrases", "tentative", hedgePhrases],
  ["conditionals", "tentative", conditionals],
  ["booster adverbs", "certain", boosterAdverbs],
  ["booster adjectives", "certain", boosterAdjectives],
  ["booster degrees", "certain", boosterDegrees],
  ["booster phrases", "certain", boosterPhrases],
];

describe("every entry is what its example shows", () => {
  describe.each(cues)("%s", (_name, level, entries) =>
    it.each([...entries.values()])("%s", (example) => expect(levelOf(asCue(example))).toBe(level)),
  );
  describe.each(contents)("%s", (_name, level, entries) =>
    it.each([...entries.values()])("%s", (example) =>
      expect(levelOf(`<“${example.replace(/\.$/u, "")},”> [he=The mayor] {said}.`)).toBe(level),
    ),
  );
});

describe("the lexicons are kept clean", () => {
  it.each([...cues, ...contents])(
    "%s: lower case, straight apostrophes, whole sentences",
    (_name, _level, entries) => {
      for (const [entry, example] of entries) {
        expect(entry).toMatch(/^[a-z0-9%', -]+$/u);
        expect(example).toMatch(/^\p{Lu}.*\.$/u);
      }
    },
  );
});

function levelOf(marked: string): Level | undefined {
  const { document, spoken } = turnsOf(marked);
  return rate(document, spoken)[0]?.certainty?.level;
}

/** "The clerk believes that …": the subject is the source, unless the cue is a passive or a noun; the cue runs to the content. */
function asCue(example: string): string {
  const [, before = "", after = ""] =
    /^(.*?)((?: that | of | with | in | to | for | as | the | a | whether ).*)\.$/u.exec(example) ??
    [];
  const [, subject = "", verb = ""] = /^((?:The|An?) \w+) (.*)$/u.exec(before) ?? [];
  const passive = /^(?:is|has been|was|are)\b/u.test(verb);
  if (passive) return `<${subject}> {${verb}} <${after.trim()}>.`;
  return verb ? `[${subject}] {${verb}} <${after.trim()}>.` : `{${before}} <${after.trim()}>.`;
}
