/** Verbs for what whoever is mistaken holds to be so: “Anyone who thinks the pier is finished is wrong.” */
export const holding: ReadonlySet<string> = new Set([
  "assume", // Anyone who assumes the pier is finished is wrong.
  "believe", // Anyone who believes the pier is finished is wrong.
  "claim", // Anyone who claims the pier is finished is wrong.
  "imagine", // Anyone who imagines the pier is finished is wrong.
  "say", // Anyone who says the pier is finished is wrong.
  "suggest", // Anyone who suggests the pier is finished is wrong.
  "suppose", // Anyone who supposes the pier is finished is wrong.
  "think", // Anyone who thinks the pier is finished is wrong.
]);

/** Whoever holds it. */
export const whoever: ReadonlySet<string> = new Set([
  "anybody", // Anybody who thinks the pier is finished is wrong.
  "anyone", // Anyone who thinks the pier is finished is wrong.
  "everyone", // Everyone who thinks the pier is finished is wrong.
  "people", // People who think the pier is finished are wrong.
  "those", // Those who think the pier is finished are wrong.
  "whoever", // Whoever thinks the pier is finished is wrong.
]);

/** What is said of him. */
export const mistakes: ReadonlyMap<string, string> = new Map([
  ["a mistake", "Anyone who thinks the pier is finished is making a mistake."],
  ["deluded", "Anyone who thinks the pier is finished is deluded."],
  ["deluding themselves", "Those who think the pier is finished are deluding themselves."],
  ["fooling themselves", "Those who think the pier is finished are fooling themselves."],
  ["kidding themselves", "Those who think the pier is finished are kidding themselves."],
  ["misguided", "Anyone who thinks the pier is finished is misguided."],
  ["misinformed", "Anyone who thinks the pier is finished is misinformed."],
  ["mistaken", "Anyone who thinks the pier is finished is mistaken."],
  ["wrong", "Anyone who thinks the pier is finished is wrong."],
]);

/** Of these and their like what somebody is told to be: “No, you are wrong.” */
export const inTheWrong: ReadonlySet<string> = new Set([
  "incorrect", // “You are incorrect.”
  "misinformed", // “You are misinformed.”
  "mistaken", // “You are mistaken.”
  "wrong", // “You are wrong.”
]);
