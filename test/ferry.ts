import type { Annotation } from "../src/types.ts";
import { made } from "./made.ts";

/** An article in which everything happens once, annotated by hand. */
export const ferryText = `Mayor: ferry firm hid fires

The mayor of Lisse, Ada Brandt, on Monday accused Northline Ferries of “hiding two engine fires from inspectors”.

Nobody was hurt. But two engineers who asked not to be named said the second engine may fail again before the season is over, whatever the yard does.

Northline flatly rejected the accusation. “This,” it said, “is complete nonsense.” The harbour police declined to comment.

Its spokeswoman Ines Vaart conceded that one log page was missing. The fires were allegedly small.
`;

export const ferry: Annotation = made(ferryText, [
  {
    cue: [":"],
    content: ["ferry firm hid fires"],
    source: ["Mayor"],
    speaker: { name: "Ada Brandt", role: "mayor of Lisse" },
  },
  {
    cue: ["accused"],
    content: ["Northline Ferries of “hiding two engine fires from inspectors”"],
    source: ["The mayor of Lisse, Ada Brandt"],
    speaker: { name: "Ada Brandt" },
    level: "alleged",
    marks: [["accused", "distance"]],
    rest: { family: "accusation", quotation: "mixed" },
  },
  {
    near: "Nobody",
    cue: ["said"],
    content: ["the second engine may fail again before the season is over, whatever the yard does"],
    source: ["two engineers who asked not to be named"],
    speaker: { name: "two engineers", type: "unnamed" },
    level: "tentative",
    marks: [["may", "hedge"]],
  },
  {
    near: "Northline flatly",
    cue: ["flatly rejected"],
    content: ["the accusation"],
    source: ["Northline"],
    speaker: { name: "Northline Ferries", type: "organization" },
    level: "certain",
    marks: [["flatly", "booster"]],
    because: ["rejected"],
    antecedent: "Northline Ferries",
    rest: { family: "object", response: "denial", rebuts: ["S2"] },
  },
  {
    near: "“This",
    cue: ["said"],
    content: ["“This,”", "“is complete nonsense.”"],
    source: ["it"],
    speaker: { name: "Northline Ferries" },
    level: "certain",
    marks: [["complete nonsense", "booster"]],
    antecedent: "Northline Ferries",
    rest: { family: "quotation", quotation: "direct", response: "denial", rebuts: ["S2"] },
  },
  {
    cue: ["declined to comment"],
    source: ["The harbour police"],
    speaker: { name: "the harbour police", type: "organization" },
    level: null,
    because: ["declined to comment"],
    rest: { family: "refusal", response: "no-comment", rebuts: ["S2"] },
  },
  {
    cue: ["conceded"],
    content: ["that one log page was missing"],
    source: ["Its spokeswoman Ines Vaart"],
    speaker: { name: "Ines Vaart", role: "spokeswoman", represents: "Northline Ferries" },
    level: "certain",
    because: ["conceded"],
    rest: { response: "concession", rebuts: ["narration"] },
  },
  {
    cue: ["allegedly"],
    content: ["The fires were", "small"],
    level: "alleged",
    marks: [["allegedly", "distance"]],
    rest: { family: "adverb" },
  },
]);
