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
  [
    "The pier is weaker than it looks, most engineers agree.",
    "most engineers | agree | The pier is weaker than it looks",
  ],
  ["Residents noticed that the water was brown.", "Residents | noticed | that the water was brown"],
  ["Voters saw that the clerk could win.", "Voters | saw | that the clerk could win"],
  ["The clerk's job is to see that the rules are kept."],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
