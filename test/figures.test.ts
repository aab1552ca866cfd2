import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BIN } from "./cli/hearsay.ts";

const shared = fileURLToPath(new URL("../../shared", import.meta.url));
const scorer = `${shared}/eval/score.mjs`;

interface Figures {
  readonly [name: string]: number | null | Figures;
}

/** Percent that the annotation reaches at least, by the scorer. They only ever go up. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "alibaba-memo": {
    content: 100,
    cue: 100,
    triple: 94,
    speakerOnMatched: 100,
    certaintyAccuracy: 100,
    rebuttal: 100,
    whole: 100,
  },
  "bbc-dev": {
    content: 91,
    cue: 94,
    triple: 87,
    speakerOnMatched: 97,
    certaintyAccuracy: 99,
    rebuttal: 87,
    whole: 85,
  },
  "polnear-dev-labelled": {
    content: 87,
    cue: 88,
    triple: 82,
    speakerOnMatched: 94,
    certaintyAccuracy: 96,
    rebuttal: 76,
    whole: 77,
  },
  "polnear-dev": { "exact.source": 67, "exact.cue": 64, "exact.content": 61 },
};

/** The gold articles belong to their publishers and are no part of this repository. */
describe.skipIf(!existsSync(scorer))("figures (skipped where ../shared is absent)", () => {
  describe.each(Object.entries(floors))("%s", (set, expected) => {
    const figures = existsSync(scorer) ? scored(set) : {};

    test("every article is annotated", () => {
      expect(figures["missingDocs"]).toBe(0);
    });

    test.each(Object.entries(expected))("%s is at least %d", (name, floor) => {
      expect(percent(figures, name)).toBeGreaterThanOrEqual(floor);
    });
  });
});

function scored(set: string): Figures {
  const gold = `${shared}/gold/${set}`;
  const command = `"${process.execPath}" "${BIN}" --format jsonl`;
  const options = [
    "--gold",
    `${gold}/gold.jsonl`,
    "--texts",
    `${gold}/texts`,
    "--run",
    command,
    "--json",
  ];
  return JSON.parse(execFileSync(process.execPath, [scorer, ...options], { encoding: "utf8" }));
}

/** "content" is a pair of precision and recall, of which the F1 counts; "speakerOnMatched" is a share. */
function percent(figures: Figures, name: string): number {
  let value: Figures[string] | undefined = figures;
  for (const key of name.split(".")) value = isFigures(value) ? value[key] : undefined;
  const share = isFigures(value) ? value["f1"] : value;
  if (typeof share !== "number") throw new Error(`The scorer gives no ${name}`);
  return Number((100 * share).toFixed(1));
}

function isFigures(value: Figures[string] | undefined): value is Figures {
  return typeof value === "object" && value !== null;
}
