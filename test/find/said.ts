/** Who says what in the frames of newsrooms; "+" marks several, "|" stands between subject and predicate. */
export const names: readonly string[] = [
  "Dana Reyes",
  "the mayor",
  "Lisse plc",
  "a spokesman for the bank",
  "+analysts at Holm Bank",
  "the opposition leader, Rita Lund,",
];

export const claims: readonly string[] = [
  "the bridge | is unsafe",
  "house prices | fell sharply in May",
  "the new law | will cost jobs",
  "Mr Keller | knew about the leak",
  "most of the patients | were given the wrong drug",
  "the firm | could face a heavy fine",
];
