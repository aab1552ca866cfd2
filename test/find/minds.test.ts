import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "The mayor remains convinced that the dam will hold.",
    "The mayor | remains convinced | that the dam will hold",
  ],
  [
    "Tenants are growing nervous that the roof will fall.",
    "Tenants | are growing nervous | that the roof will fall",
  ],
  [
    "Clerks spent the week calling donors, confident that the vote would be won.",
    "Clerks | confident | that the vote would be won",
  ],
  [
    "Ms Fenn, certain that the jury would side with her, went home.",
    "Ms Fenn | certain | that the jury would side with her",
  ],
  [
    "Worried that the bridge would fall, the drivers took another road.",
    "the drivers | Worried | that the bridge would fall",
  ],
  [
    "The drivers were acutely aware that the bridge might close.",
    "The drivers | were acutely aware | that the bridge might close",
  ],
  [
    "Ms Fenn was insistent that the dog had bitten nobody.",
    "Ms Fenn | was insistent | that the dog had bitten nobody",
  ],
  ["Ms Fenn was insistent that the doors be locked."],
  [
    "Drivers remain unconvinced that the toll will pay for the bridge.",
    "Drivers | remain unconvinced | that the toll will pay for the bridge",
  ],
  [
    "The mayor is clear that the bridge will close.",
    "The mayor | is clear | that the bridge will close",
  ],
  ["The lesson is clear that the bridge will close."],
  ["The lawyers were emphatic in court."],
  // what is doubted is asserted to be doubtful, what is asked is not
  ["Berg doubted whether anyone would pay.", "Berg | doubted | whether anyone would pay"],
  ["Berg wondered whether anyone would pay."],
  // a superlative and what is set off may stand before the verb of what is thought
  ["Berg believes the worst is yet to come.", "Berg | believes | the worst is yet to come"],
  [
    "Experts believe the case, thought to be the first of its kind, could take years.",
    "Experts | believe | the case, thought to be the first of its kind, could take years",
    " | thought | the case … to be the first of its kind",
  ],
  [
    "Tenants feel the lift, last checked in May, is unsafe.",
    "Tenants | feel | the lift, last checked in May, is unsafe",
  ],
  ["Berg thinks the best of people."],
  ["Berg was asked whether he was worried that the dam would burst."],
  ["Voters can be confident that the dam will hold."],
  [
    "What worries the oldest drivers is that the dam will burst, Berg said.",
    "the oldest drivers | What worries … is | that the dam will burst",
    "Berg | said | What worries the oldest drivers is that the dam will burst",
  ],
  [
    "What worries the oldest drivers is that the dam will burst.",
    "the oldest drivers | What worries … is | that the dam will burst",
  ],
  [
    "What struck Ms Fenn most was that nobody asked.",
    "Ms Fenn | What struck … was | that nobody asked",
  ],
  [
    "What the inquiry found was that the dam had cracked.",
    "the inquiry | found was | that the dam had cracked",
  ],
  [
    "All Berg told the clerk on Monday was that the dam was sound.",
    "Berg | told … was | that the dam was sound",
  ],
  [
    "The first thing she said was that the dam was sound.",
    "she | said was | that the dam was sound",
  ],
  ["What the firm did is that it sold the pier."],
  [
    "“What worries me is that the dam is weak,” Berg said.",
    "Berg | said | “What worries me is that the dam is weak,”",
  ],
  [
    "They live in constant fear that the dam will burst.",
    "They | live in constant fear | that the dam will burst",
  ],
  [
    "The clerk was of the opinion that the tax was unfair.",
    "The clerk | was of the opinion | that the tax was unfair",
  ],
  [
    "Her team is not operating under the assumption that he will run.",
    "Her team | is not operating under the assumption | that he will run",
  ],
  [
    "Drivers are in no doubt that the bridge will fall.",
    "Drivers | are in no doubt | that the bridge will fall",
  ],
  [
    "The survey supports the idea that drivers are ageing.",
    "The survey | supports the idea | that drivers are ageing",
  ],
  [
    "The firm is pushing the rumour that the mayor is unwell.",
    "The firm | is pushing the rumour | that the mayor is unwell",
  ],
  ["The survey supports the idea of a toll."],
  [
    "She pushed back on the notion that the toll is high.",
    "She | pushed back on | the notion that the toll is high",
  ],
  [
    "There is a feeling among drivers that the bridge is unsafe.",
    "drivers | feeling | that the bridge is unsafe",
  ],
  [
    "The board went ahead despite concerns, even inside its own office, that the dam would burst.",
    " | concerns | that the dam would burst",
  ],
  [
    "The joke going round in Lisse was that the mayor had left.",
    " | joke … was | that the mayor had left",
  ],
  [
    "The fear inside the council is that the bridge is unsafe.",
    "the council | fear … is | that the bridge is unsafe",
  ],
  [
    "The concern within the ministry is that the bridge is unsafe.",
    "the ministry | concern … is | that the bridge is unsafe",
  ],
  [
    "The feeling among drivers is that the bridge is unsafe.",
    "drivers | feeling … is | that the bridge is unsafe",
  ],
  [
    "The conclusion of the report was that the pier was weak.",
    "the report | conclusion … was | that the pier was weak",
  ],
  ["The allegation is that the clerk was paid.", " | allegation is | that the clerk was paid"],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
