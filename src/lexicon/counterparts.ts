/** What is done to a place or a post by who takes it: "The army said it had retaken the town." */
export const seizing: ReadonlySet<string> = new Set([
  "capture", // The army said it had captured the town.
  "drive", // The army said it had driven rebels from the town.
  "expel", // The army said it had expelled rebels.
  "liberate", // The army said it had liberated the town.
  "oust", // The army said it had ousted rebels.
  "overrun", // The army said it had overrun the town.
  "recapture", // The army said it had recaptured the town.
  "retake", // The army retook the town.
  "retaken", // The army said it had retaken the town.
  "seize", // The army said it had seized the town.
]);

/** What who has not lost it still does. */
export const holding: ReadonlySet<string> = new Set([
  "control", // Rebels said they still controlled it.
  "hold", // Rebels said they still held it.
  "occupy", // Rebels said they still occupied it.
  "remain", // Rebels said they remained in the town.
]);

/** What somebody has not done with what has not come. */
export const receiving: ReadonlySet<string> = new Set([
  "get", // The clerk said he had never got the letter.
  "receive", // The clerk said he had never received the letter.
  "see", // The clerk said he had not seen the letter.
]);

/** What has been done with it all the same. */
export const sending: ReadonlySet<string> = new Set(
  "circulate deliver email e-mail fax forward give hand mail post send show".split(" "),
);

/** What is done to people in a raid or an accident. */
export const harming: ReadonlySet<string> = new Set(
  "harm hit hurt injure kill target wound".split(" "),
);

/** Those of whom there are none. */
export const lacking: ReadonlySet<string> = new Set(["nobody", "none"]);

/** What is counted after one. */
export const counting: ReadonlySet<string> = new Set(
  "body casualty civilian corpse dead death victim wounded".split(" "),
);

/** Nouns for what is said of somebody by nobody in particular, so that the one it names answers it: "There were suggestions that Lind had sworn." */
export const rumours: ReadonlySet<string> = new Set(
  "accusation allegation claim rumor rumour suggestion speculation".split(" "),
);

/** How one says that there is next to nothing of what somebody fears or claims. */
export const rarities: ReadonlyMap<string, string> = new Map([
  ["a fraction of 1 percent", "A fraction of 1 percent of voters cheat."],
  ["a tiny fraction", "A tiny fraction of voters cheat."],
  ["a tiny minority", "A tiny minority of voters cheat."],
  ["a tiny proportion", "A tiny proportion of voters cheat."],
  ["a small fraction", "A small fraction of voters cheat."],
  ["exceedingly rare", "Voters who cheat are exceedingly rare."],
  ["extraordinarily rare", "Voters who cheat are extraordinarily rare."],
  ["extremely rare", "Voters who cheat are extremely rare."],
  ["vanishingly rare", "Voters who cheat are vanishingly rare."],
  ["very rare", "Voters who cheat are very rare."],
  ["fewer than 1 %", "Fewer than 1% of voters cheat."],
  ["fewer than 1 percent", "Fewer than 1 percent of voters cheat."],
  ["fewer than one percent", "Fewer than one percent of voters cheat."],
  ["less than 1 %", "Less than 1% of voters cheat."],
  ["less than 1 percent", "Less than 1 percent of voters cheat."],
  ["less than one percent", "Less than one percent of voters cheat."],
  ["less than 1 per cent", "Less than 1 per cent of voters cheat."],
]);
