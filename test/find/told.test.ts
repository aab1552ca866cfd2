import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "She talked about how the storm had wrecked the pier.",
    "She | talked about | how the storm had wrecked the pier",
  ],
  [
    "His reply focused on how the crew had slept.",
    "His reply | focused on | how the crew had slept",
  ],
  ["The panel will focus on how to mend the pier."],
  [
    "He cited the case of a farmer who burned his barn.",
    "He | cited | the case of a farmer who burned his barn",
  ],
  [
    "Ms Lund cited the many drivers who had given up.",
    "Ms Lund | cited | the many drivers who had given up",
  ],
  ["The mayor laid the blame on the drivers.", "The mayor | laid the blame on | the drivers"],
  ["She is making her case on the radio."],
  // what somebody lets be known or figures
  [
    "The mayor let it be known that he would not run.",
    "The mayor | let it be known | that he would not run",
  ],
  [
    "The owners made it known that the pier was for sale.",
    "The owners | made it known | that the pier was for sale",
  ],
  ["The mayor made known his plans for the port."],
  ["The clerk figured the shop was shut.", "The clerk | figured | the shop was shut"],
  ["The clerk figured out how it worked."],
  [
    "The mayor was heard to say that the vote was a farce.",
    "The mayor | was heard to say | that the vote was a farce",
  ],
  ["The case was heard to allow an appeal."],
  [
    "The pier is weaker than it looks, most engineers agree.",
    "most engineers | agree | The pier is weaker than it looks",
  ],
  ["Residents noticed that the water was brown.", "Residents | noticed | that the water was brown"],
  ["Voters saw that the clerk could win.", "Voters | saw | that the clerk could win"],
  ["The clerk's job is to see that the rules are kept."],
  [
    "It is a tactic drivers hope will dampen demand.",
    "drivers | hope | a tactic … will dampen demand",
  ],
  ["It was a step they believe could help.", "they | believe | a step … could help"],
  [
    "It won, something Lund’s aides argue is possible.",
    "Lund’s aides | argue | something … is possible",
  ],
  ["The anxiety drivers feel is not of money."],
  [
    "Ms Lund used the speech to argue that the tax was unfair.",
    "Ms Lund | to argue | that the tax was unfair",
  ],
  [
    "The judge pointed to a past case to say that courts must weigh harm.",
    "The judge | to say | that courts must weigh harm",
  ],
  [
    "He agreed to a call, but only to tell Berg that the job was gone.",
    "He | only to tell | that the job was gone",
  ],
  ["He used the money to prove that he could win."],
  ["The board will use the speech to argue that the tax is unfair."],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
