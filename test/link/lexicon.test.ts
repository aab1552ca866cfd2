import { describe, expect, it } from "vitest";
import { announcements, counterattacks, steadfastness } from "../../src/lexicon/announcements.ts";
import { ownRefusals, refusalPhrases, spokenRefusals } from "../../src/lexicon/refusal-phrases.ts";
import {
  bareDenials,
  denialPhrases,
  flatDenials,
  outrightDenials,
  soundnessTests,
} from "../../src/lexicon/denial-phrases.ts";
import { unknowing } from "../../src/lexicon/ignorance.ts";
import { innocencePhrases, outrightInnocence } from "../../src/lexicon/innocence.ts";
import { liarPhrases, liarVerbs, scornPhrases } from "../../src/lexicon/liars.ts";
import { motives } from "../../src/lexicon/motives.ts";
import { link } from "../../src/link.ts";
import { rate } from "../../src/rate.ts";
import type { Response } from "../../src/types.ts";
import { turnsOf } from "../turns.ts";

/** What an accused says, and how it answers the accusation that goes before it. */
const spoken: readonly (readonly [
  name: string,
  response: Response,
  entries: ReadonlyMap<string, string>,
])[] = [
  ["denying phrases", "denial", denialPhrases],
  ["tests that a claim fails", "denial", soundnessTests],
  ["phrases of innocence", "denial", innocencePhrases],
  ["flat denials", "denial", flatDenials],
  ["outright denials", "denial", outrightDenials],
  ["phrases of innocence that stand alone", "denial", outrightInnocence],
  ["motives of the accuser", "counterclaim", motives],
  ["verbs that call a liar", "denial", liarVerbs],
  ["phrases that call a liar", "denial", liarPhrases],
  ["scorn for the accuser", "counterclaim", scornPhrases],
  ["all that one says", "denial", bareDenials],
  ["refusals in one's own words", "no-comment", spokenRefusals],
  ["refusals told of oneself", "no-comment", ownRefusals],
];

describe("every entry answers as its example shows", () => {
  describe.each(spoken)("%s", (_name, response, entries) =>
    it.each([...entries.values()])("%s", (example) => {
      const said = example.replace(/\.$/u, "");
      expect(
        lastResponse(
          `1[Mara Lind] 1{claimed} 1<that Jon Moss had hidden the fires>. 2<“${said},”> 2[he=Jon Moss] 2{said}.`,
        ),
      ).toBe(response);
    }),
  );

  it.each([...announcements.values()])("%s", (example) =>
    expect(
      lastResponse(
        `1[Mara Lind] 1{said} 1<it had burned>. ${example} 2[Jon Moss] 2{said} 2<he had a hat>.`,
      ),
    ).toBe("counterclaim"),
  );

  it.each([...unknowing.values()])("%s", (example) => {
    const said = example.replace(/\.$/u, "");
    expect(
      lastResponse(
        `1[Mara Lind] 1{claimed} 1<that Jon Moss had known for weeks>. 2<“${said},”> 2[he=Jon Moss] 2{said}.`,
      ),
    ).toBe("denial");
  });

  // what has been said of the one who answers, or of those he answers for
  it.each([...steadfastness.values(), ...counterattacks.values()])("%s", (example) =>
    expect(
      lastResponse(
        `1[Mara Lind] 1{said} 1<Jon Moss was late>. ${example} 2[Jon Moss] 2{said} 2<he had a hat>.`,
      ),
    ).toBe("counterclaim"),
  );

  it.each([...refusalPhrases.values()])("%s", (example) => {
    const [, source, refusal] = /^(The harbour office) (.*)\.$/u.exec(example) ?? [];
    expect(lastResponse(`[${source}] {${refusal}}.`)).toBe("no-comment");
  });
});

function lastResponse(marked: string): Response | null | undefined {
  const { document, spoken: attributions } = turnsOf(marked);
  return link(document, rate(document, attributions)).at(-1)?.response;
}
