import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { accusingWords, misdeeds, verdicts } from "../../src/lexicon/accusing-verbs.ts";
import {
  anonymities,
  anonymityReasons,
  anonymousSources,
  closeness,
} from "../../src/lexicon/anonymous-sources.ts";
import {
  agents,
  answerNames,
  answerVerbs,
  askedPhrases,
  deaths,
} from "../../src/lexicon/answer-words.ts";
import { loadedVerbs } from "../../src/lexicon/loaded-verbs.ts";
import { offices } from "../../src/lexicon/offices.ts";
import { authorities, rumours, unconfirmed, unsourced } from "../../src/lexicon/unsourced.ts";
import { airyVerbs, spreading, vagueSources, widely } from "../../src/lexicon/vague-sources.ts";
import { defaultSettings, lint } from "../../src/lint/lint.ts";

/** How many findings of a rule an article has. */
function count(rule: string, article: string): number {
  const found = lint(annotate({ path: "-", text: article }), defaultSettings);
  return found.filter((finding) => finding.rule === rule).length;
}

const filler = "The fair opens in May.";

const found: readonly (readonly [name: string, rule: string, articles: Iterable<string>])[] = [
  ["accusing words", "missing-response", accusingWords.values()],
  ["misdeeds", "missing-response", misdeeds.values()],
  ["vague sources", "vague-attribution", vagueSources.values()],
  ["airy verbs", "vague-attribution", airyVerbs.values()],
  ["airy verbs of what is spread", "vague-attribution", widely.values()],
  [
    "how a belief is spread",
    "vague-attribution",
    [...spreading].map((adverb) => `The bridge is ${adverb} seen as unsafe.`),
  ],
  [
    "anonymous sources",
    "unnamed-source",
    [...anonymousSources.values()].map(({ example }) => example),
  ],
  ["closeness", "unnamed-source", closeness.values()],
  ["anonymities", "unnamed-source", anonymities.values()],
  ["unsourced claims", "unsourced-claim", unsourced.values()],
  ["rumours", "unsourced-claim", rumours.values()],
  ["unconfirmed reports", "unsourced-claim", unconfirmed.values()],
  ["loaded verbs", "loaded-verb", [...loadedVerbs.values()].map(({ example }) => example)],
  [
    "offices",
    "unresolved-speaker",
    [...offices].map((office) => `The ${office} said that the bridge was unsafe.`),
  ],
];

const accusation = "The union accused Jon Moss of theft.";

const theft = "Miller stole grain\n\nJon Moss is suspected of taking the grain.";

const passed: readonly (readonly [name: string, rule: string, articles: Iterable<string>])[] = [
  [
    "answers",
    "missing-response",
    [...answerVerbs.values(), ...answerNames.values(), ...askedPhrases.values()].map(
      (example) => `${accusation} ${filler} ${example}`,
    ),
  ],
  [
    "those who answer for somebody",
    "missing-response",
    [...agents].map((agent) => `${accusation} ${filler} The ${agent} denied it.`),
  ],
  [
    "deaths",
    "missing-response",
    [...deaths.values()].map((example) => `${accusation} ${filler} ${example}`),
  ],
  [
    "verdicts",
    "headline-overstates",
    [...verdicts.values()].map((example) => `${theft} ${example}`),
  ],
  ["reasons for anonymity", "unnamed-source", anonymityReasons.values()],
  [
    "authorities",
    "unsourced-claim",
    [...authorities.values()].map((example) => `${example} The captain had allegedly slept.`),
  ],
];

describe("every entry is found", () => {
  describe.each(found)("%s", (_name, rule, articles) =>
    test.each([...articles])("%s", (example) => {
      expect(count(rule, `${example} ${filler}`)).toBe(1);
    }),
  );
});

describe("every entry keeps from being found", () => {
  test("what it keeps from being found is found without it", () => {
    expect(count("missing-response", `${accusation} ${filler}`)).toBe(1);
    expect(count("headline-overstates", `${theft} ${filler}`)).toBe(1);
    expect(count("unsourced-claim", `${filler} The captain had allegedly slept.`)).toBe(1);
  });

  describe.each(passed)("%s", (_name, rule, articles) =>
    test.each([...articles])("%s", (example) => {
      expect(count(rule, example)).toBe(0);
    }),
  );
});
