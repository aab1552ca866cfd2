/** What with an adjective that carries a cue is no saying: "She was pleased to hear that the pier was sound." */
export const learning: ReadonlySet<string> = new Set([
  "discover", // She was glad to discover that the pier was sound.
  "find", // She was glad to find that the pier was sound.
  "hear", // She was pleased to hear that the pier was sound.
  "learn", // She was happy to learn that the pier was sound.
  "read", // She was happy to read that the pier was sound.
  "realize", // He was quick to realize that the pier was rotten.
  "realise", // He was quick to realise that the pier was rotten.
  "see", // She was pleased to see that the pier was sound.
]);

/** What is done before something is found: "said crews searched the lake and found a boat". */
export const looking: ReadonlySet<string> = new Set(
  "check comb examine inspect look probe raid review search sweep test".split(" "),
);

/** What they find by it. */
export const finding: ReadonlySet<string> = new Set(["discover", "find", "learn"]);

/** What somebody does who comes upon a thing: "were called to the flat and found a man hurt". */
export const finders: ReadonlySet<string> = new Set(["discover", "find", "notice", "see", "spot"]);

/** What somebody does who comes upon or is with a thing, which has no voice: "The woman who found the body said". */
export const encountering: ReadonlySet<string> = new Set([
  "discover", // The man who discovered the cave said it was dry.
  "find", // The woman who found the body said it was cold.
  "know", // A man who knew the family said they were kind.
  "notice", // A clerk who noticed the smoke said it was black.
  "remember", // A clerk who remembers the flood said it was worse.
]);

/** What somebody wants to know who seeks or tries to do so: he does not say it. */
export const findingOut: ReadonlySet<string> = new Set([
  "confirm", // Police sought to confirm who had left.
  "determine", // Police sought to determine who had left.
  "discover", // Police sought to discover who had left.
  "establish", // Police sought to establish who had left.
  "find", // Police sought to find who had left.
  "know", // Police sought to know who had left.
  "learn", // Police sought to learn who had left.
  "prove", // Police sought to prove who had left.
  "understand", // Police sought to understand who had left.
  "verify", // Police sought to verify who had left.
]);
