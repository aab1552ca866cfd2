import { describe, expect, test } from "vitest";
import { markQuotations, segmented, unmark } from "./marked.ts";

const examples: Readonly<Record<string, readonly string[]>> = {
  "marks of every kind": [
    "⟦“We tried,”⟧ she said. ⟦“It failed.”⟧",
    '⟦"We tried,"⟧ she said. ⟦"It failed."⟧',
    "⟦''We tried,''⟧ she said. ⟦``It failed.''⟧",
    "⟦‘We tried,’⟧ she said. ⟦'It failed.'⟧",
    "⟦‘‘We tried,’’⟧ she said.",
    "⟦„Wir haben es versucht“⟧, said Ines Vaart. ⟦„Ja”⟧, said Rook.",
    "⟦«Nous avons essayé»⟧, said Luc Arnoul. ⟦« Nous avons échoué »⟧, he added.",
    "⟦»Nein«⟧, she said, and ⟦‹Ja›⟧ a day later.",
    "⟦”Vi försökte”⟧, said Ylva Dahl.",
    '⟦“We tried,"⟧ she said. ⟦"It failed.”⟧',
    "⟦“We tried.“⟧ She left.",
  ],
  "apostrophes are not quotation marks": [
    "The ministers’ cars don’t start, and the drivers' union won't help.",
    "Rock ’n’ roll in the ’90s wasn't dead 'til '99.",
    "Tell 'im I said so, and tell ‘em twice.",
    "It was o’clock something in O'Malley’s at the Rooks' place.",
    "⟦‘We saw the ministers’ cars,’⟧ she said. ⟦‘They wouldn’t start.’⟧",
    "⟦'We saw the ministers' cars,'⟧ she said. ⟦'They wouldn't start 'til noon.'⟧",
    "⟦'The Greens'⟧ is a bad name, she said, and ⟦'the Reds'⟧ a worse one.",
    "⟦‘We were just walkin’ home in the Rooks’ car,’⟧ he said.",
    "⟦“The ministers’ cars don’t start,”⟧ she said.",
  ],
  "feet and inches": [
    `The post is 6' 2" tall and 5'11" round.`,
    'The 12" record was sold.',
    `⟦"The 12" record was sold,"⟧ she said.`,
    "⟦“He is 6’2” tall,”⟧ she said.",
    '⟦"It was closed in 2019"⟧, she said.',
  ],
  "one inside another": [
    "⟦“He told me ⟦‘go away’⟧ twice,”⟧ she said.",
    "⟦‘He told me ⟦“go away”⟧ twice,’⟧ she said.",
    `⟦"He told me, ⟦'Go away.'⟧"⟧ She left.`,
    "⟦''He told me, ⟦'Go away.'⟧''⟧ She left.",
    "⟦“⟦‘Go away’⟧ is what he said,”⟧ she said.",
    "⟦“She said, ⟦‘He told me ⟦“no”⟧ again’⟧ to us,”⟧ he said.",
    '⟦"He called it a ⟦"grand"⟧ plan,"⟧ she said.',
    "⟦« Il a dit ⟦“non”⟧ »⟧, said Luc Arnoul.",
  ],
  "open at the end of a paragraph and reopened in the next": [
    "She said: ⟦“We tried.\n\n†“Then we failed.”⟧ She left.",
    "She said: ⟦‘We tried.\n\n†‘Then we failed.’⟧ She left.",
    `She said: ⟦"We tried.\n\n†"Then we failed.\n\n†"It is over."⟧ She left.`,
    "⟦“He said, ⟦‘Go away.\n\n†“†‘Never come back.’⟧”⟧",
    "⟦“We tried.\n†“Then we failed,”⟧ she said.\nNobody was hurt.",
    "⟦“We tried.\n\n†“Then we ⟦‘failed’⟧.”⟧",
  ],
  "not reopened by a mark of another kind": [
    '⟦"We tried.⟩\n\n⟦“No,”⟧ he said.',
    '⟦“We tried. ⟦"Then we failed,"⟧ she said.⟩',
  ],
  "page furniture in between does not break it": [
    "⟦“We tried.\n\nRead more on the ferry\n\n†“Then we failed.”⟧",
    "⟦“We tried.\nAdvertisement\nMost read in Sport\n†“Then we failed.”⟧",
    "⟦“We tried.\n\nSign up to our newsletter.\n\n†“Then we failed.”⟧",
    "⟦“We tried.\n\nREAD MORE: 'He ate it'\n\n†“Then we failed.”⟧",
  ],
  "reopened within a paragraph that lost its breaks": [
    '⟦"We tried. †"Then we failed,"⟧ she said.',
    "⟦“We tried. †“Then we failed. †“It is over.”⟧",
  ],
  "typed twice": ["⟦“†“We tried,”⟧ she said."],
  "never closed: to the end of its paragraph": [
    "⟦“We tried, she said.⟩\n\nNobody was hurt.",
    '⟦"We tried, she said.⟩\n\nHe said ⟦"no"⟧.',
    "⟦«Il a dit ⟦“non⟩»⟧, said Luc Arnoul.",
    "He said ⟦“We tried.⟩",
    "Ferry firm ⟦“hid fires⟩\n\nThe firm said ⟦“no”⟧ on Monday.",
  ],
  "a closing mark alone is none": [
    'We tried," she said. He said ⟦"no"⟧.',
    "We tried.” She left.",
    "The ministers’ cars were late.”",
  ],
  "brackets, dots and dashes": [
    "⟦“[The ferry] … failed”⟧, she said (⟦“badly”⟧).",
    '⟦"...and then it failed,"⟧ she said.',
    'She said--⟦"We tried"⟧--and left.',
    "She said—⟦“We tried”⟧—and left.",
    'She said:⟦"We tried."⟧',
    "⟦“We tried—”⟧ ⟦“No,”⟧ he said.",
    'The ⟦"either"⟧/⟦"or"⟧ of it.',
  ],
  headlines: [
    "Ferry firm ⟦'sets date for deal'⟧\n\nThe firm said so.",
    "Ferry firm’s boss: ⟦‘I won’t go’⟧\n\nThe firm said so.",
  ],
};

describe.each(Object.entries(examples))("%s", (_, marked) => {
  test.each(marked)("%s", (example) => {
    expect(markQuotations(unmark(example))).toBe(example);
  });
});

test("a quotation names the one that holds it", () => {
  const { quotations } = segmented("“He said ‘no’ and ‘never’,” she said. “So?”");
  expect(quotations.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
});

test("a headline in the middle of a quotation stands within it", () => {
  const { quotations } = segmented("She said: “We tried.\n\n‘Not enough’\n\n“Then we failed.”");
  expect(quotations.map(({ parent }) => parent)).toEqual([null, 0]);
});

test("100,000 marks of any kind are paired or left", () => {
  for (const mark of [
    '"',
    "“",
    "”",
    "'",
    "‘",
    "’",
    "“‘",
    "”’",
    "«",
    '"a ',
    "'a ",
    "“a. ",
    "“a.\n\n",
    "s' ",
  ]) {
    const text = mark.repeat(100_000);
    for (const { start, end } of segmented(text).quotations)
      if (start >= end || end > text.length) expect.fail(`${mark}: ${start} to ${end}`);
  }
}, 60_000);
