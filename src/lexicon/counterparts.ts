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
  "receive", // The clerk said he had never received the letter.
]);

/** What has been done with it all the same. */
export const sending: ReadonlySet<string> = new Set(
  "circulate deliver email e-mail fax forward hand mail post send".split(" "),
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

/** What is done by who counts them. */
export const counters: ReadonlySet<string> = new Set([
  "bury", // The priest said he had buried 23 bodies.
  "count", // The nurse said she had counted 23 bodies.
  "find", // The nurse said she had found 23 bodies.
  "recover", // The crew said it had recovered 23 bodies.
]);

/** Nouns for what is said of somebody by nobody in particular, so that the one it names answers it: "There were suggestions that Lind had sworn." */
export const rumours: ReadonlySet<string> = new Set(
  "accusation allegation claim rumor rumour suggestion speculation".split(" "),
);
