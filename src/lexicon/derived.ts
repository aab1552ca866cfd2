/** Nouns for what a verb does that share no stem with it: who denies a theft denies that he stole. */
export const derived: ReadonlyMap<string, string> = new Map([
  ["choice", "choose"],
  ["death", "die"],
  ["flight", "fly"],
  ["growth", "grow"],
  ["loss", "lose"],
  ["payment", "pay"],
  ["proof", "prove"],
  ["pursuit", "pursue"],
  ["receipt", "receive"],
  ["sale", "sell"],
  ["testimony", "testify"],
  ["theft", "steal"],
  ["thief", "steal"],
  ["treatment", "treat"],
]);
