import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "The council deemed the sale of the pier an acceptable price.",
    "The council | deemed | the sale of the pier an acceptable price",
  ],
  [
    "The scheme, called a farce by drivers, was dropped.",
    "drivers | called | The scheme … a farce",
  ],
  [
    "Such talk — considered harsher than any before it — is alarming.",
    " | considered | Such talk … harsher than any before it",
  ],
  [
    "Mr Berg, described as reckless by two of his aides, resigned.",
    "two of his aides | described | Mr Berg … as reckless",
  ],
  ["The mayor, called to the scene by drivers, wept."],
  ["Ms Lund calls herself a democrat.", "Ms Lund | calls | herself a democrat"],
  ["The group, which calls itself the Watch, met on Monday."],
  ["Drivers found the tax to be unfair.", "Drivers | found | the tax to be unfair"],
  [
    "He was angry over what he perceived to be unfair questions.",
    "he | perceived | what … to be unfair questions",
  ],
  [
    "Lund has a lead, which her aides refer to as a wall.",
    "her aides | refer to | which … as a wall",
  ],
  // the thing named: a clause that "what" opens, one with an aside or a relative clause behind it, oneself
  ["Ms Lund called what she saw “terrible”.", "Ms Lund | called | what she saw “terrible”"],
  [
    "Ms Lund described what she saw as “terrible”.",
    "Ms Lund | described | what she saw as “terrible”",
  ],
  [
    "Ms Lund called Kim Berg, who runs the pier, “a fool”.",
    "Ms Lund | called | Kim Berg, who runs the pier, “a fool”",
  ],
  [
    "The judge called the raid, in which two men died, “cowardly”.",
    "The judge | called | the raid, in which two men died, “cowardly”",
  ],
  [
    "The mayor slammed Berg as unfair while praising Lund as “kind”.",
    "The mayor | slammed | Berg as unfair",
    "The mayor | praising | Lund as “kind”",
  ],
  ["The mayor called himself “very pro-toll”.", "The mayor | called | himself “very pro-toll”"],
  ["He calls himself “Duke of Lisse”."],
  // who names it and when, behind the relative pronoun
  [
    "He was angry at Berg, who Lund on Monday called “a vile man”.",
    "Lund | called | who … “a vile man”",
  ],
  [
    "He met Kim Berg, whom the coach last week called “a coward”.",
    "the coach | called | whom … “a coward”",
  ],
  ["The firm, which on Monday called “a halt” to work, is broke."],
  [
    "It is a plan that some drivers have likened to a raid on savings.",
    "some drivers | have likened | a plan that … to a raid on savings",
  ],
  [
    "Mr Berg has mocked a rival, referred to drivers from Lisse as “thieves” and left.",
    "Mr Berg | referred to | drivers from Lisse as “thieves”",
  ],
  ["It is an agenda the drivers call crucial.", "the drivers | call | an agenda … crucial"],
  ["Ms Lund, whom drivers call a liar, will resign.", "drivers | call | whom … a liar"],
  [
    "The prisoners, including some the town deemed spies, were freed.",
    "the town | deemed | some … spies",
  ],
  ["The town where the board called an urgent session was flooded."],
];
test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
