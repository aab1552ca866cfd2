/** Words that turn a clause round. */
export const negators: ReadonlySet<string> = new Set([
  "not", // The pier is not safe.
  "n't", // The pier isn't safe.
  "never", // The pier was never safe.
  "neither", // Neither pier is safe.
  "nor", // Nor is the pier safe.
  "cannot", // The pier cannot be safe.
  "no", // No pier is safe.
  "none", // None of the piers is safe.
  "nobody", // Nobody checked the pier.
  "nothing", // Nothing was wrong with the pier.
  "without", // The pier was opened without a check.
]);

/** Behind a negator, what tells that more is so: "not only safe". */
export const measuring: ReadonlySet<string> = new Set([
  "just", // The pier is not just old.
  "merely", // The pier is not merely old.
  "only", // The pier is not only old.
  "simply", // The pier is not simply old.
]);
