/** Cues of an answer that are several words. Every entry has an example. */

/** Verbs that answer with "back": "fired back that". */
export const backVerbs: ReadonlySet<string> = new Set([
  "clap", // The firm clapped back that the engine was new.
  "fire", // The firm fired back that the engine was new.
  "hit", // The firm hit back that the engine was new.
  "punch", // The firm punched back that the engine was new.
  "shoot", // The firm shot back that the engine was new.
  "snap", // The firm snapped back that the engine was new.
  "strike", // The firm struck back that the engine was new.
]);

/** Nouns for what somebody says whose clause follows a copula: 4 of 5 in the training articles. */
export const replyNouns: ReadonlySet<string> = new Set([
  "answer", // The firm’s answer was that the engine was new.
  "argument", // The firm’s argument is that the engine was new.
  "contention", // The firm’s contention is that the engine was new.
  "explanation", // The firm’s explanation was that the engine was new.
  "point", // The firm’s point was that the engine was new.
  "position", // The firm’s position is that the engine was new.
  "reply", // The firm’s reply was that the engine was new.
  "response", // The firm’s response was that the engine was new.
  "retort", // The firm’s retort was that the engine was new.
  "view", // The firm’s view is that the engine was new.
]);

/** Verbs that make one with a noun, and the preposition before the claim: "took issue with" 5 of 5 in the training articles. */
export const issues: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  // The firm cast doubt on the report.
  ["cast", new Map([["doubt", "on"]])],
  // The firm took issue with the report. The firm took exception to the claim.
  [
    "take",
    new Map([
      ["issue", "with"],
      ["exception", "to"],
    ]),
  ],
]);
