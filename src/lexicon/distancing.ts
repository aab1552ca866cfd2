/** Adverbs by which an article passes on what it does not vouch for. */
export const distancingAdverbs: ReadonlySet<string> = new Set([
  "allegedly", // The firm allegedly hid the fires.
  "reportedly", // The minister has reportedly resigned.
  "purportedly", // The letter was purportedly written by the captain.
  "supposedly", // The bridge was supposedly checked in May.
]);

/** Adjectives that do the same to a noun. */
export const distancingAdjectives: ReadonlySet<string> = new Set([
  "alleged", // The alleged fraud took place in May.
  "purported", // A purported letter from the captain was read out.
]);
