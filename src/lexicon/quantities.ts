/** Nouns and other words for how many: "half of the voters", "a chorus of critics". */
export const quantities: ReadonlySet<string> = new Set(
  `% all another any array both bulk cent chorus cohort couple crowd dozen dozens each eight either few fifth five
  flock four group half handful host hundred hundreds least lot lots majorities majority many million millions
  minority more most much neither nine none number one others pair part per-cent percent percentage plenty
  plurality quarter raft range rest score scores series seven several share six slew some string swath ten tenth
  third thousand thousands three three-quarter three-quarters trio two two-third two-thirds variety wave`.split(
    /\s+/,
  ),
);

/** Of the words above those for a share of those who were asked: "a third of the voters said". */
export const shares: ReadonlySet<string> = new Set(
  "% fifth half majority minority per-cent percent plurality quarter tenth third thirds two-thirds".split(
    " ",
  ),
);

/** Before a share, how exact it is or against which it stands: "nearly a third", "only one in ten", "another quarter". */
export const approximations: ReadonlySet<string> = new Set(
  "about almost another approximately around at barely close fewer further just least less more most nearly only over roughly some than to under up well".split(
    " ",
  ),
);

/** Of whom is left: "while others disagreed". */
export const remainders: ReadonlySet<string> = new Set(["few", "fewer", "none", "others", "rest"]);

/** Which of several is spoken of behind the first: "one clerk left; a third cautioned that it was late". */
export const laterOrdinals: ReadonlySet<string> = new Set(["second", "third", "fourth", "fifth"]);

/** Between "as" and "as" before a number: "as many as 30 clerks". */
export const muchWords: ReadonlySet<string> = new Set(["few", "little", "many", "much"]);

/** Before a number, how exact it is: "up to ten clerks". */
export const limits: ReadonlySet<string> = new Set([
  "at least",
  "at most",
  "fewer than",
  "less than",
  "more than",
  "up to",
]);

/** Adverbs right before how many, which open nothing else: "almost all of the clerks". */
export const degrees: ReadonlySet<string> = new Set([
  "almost", // Almost all of the clerks believe it is late.
  "barely", // Barely half of the clerks believe it is late.
  "just", // Just over half of the clerks believe it is late.
  "nearly", // Nearly all of the clerks believe it is late.
  "not", // Not everyone believes it is late.
  "only", // Only half of the clerks believe it is late.
  "roughly", // Roughly half of the clerks believe it is late.
  "virtually", // Virtually all of the clerks believe it is late.
]);

/** Words for how many say something, which "third" is not always. */
export const sharers: ReadonlySet<string> = new Set([
  "cent", // Ten per cent say they never go, the highest for any group.
  "half", // Half say they never go, the highest for any group.
  "majority", // A majority say they never go, the highest for any group.
  "percent", // Ten percent say they never go, the highest for any group.
  "quarter", // A quarter say they never go, the highest for any group.
  "thirds", // Two thirds say they never go, the highest for any group.
]);

/** What tells behind a number that it is a share: "10 percent of nurses". */
export const percents: ReadonlySet<string> = new Set([
  "%", // 10 % of nurses said so.
  "per", // 10 per cent of nurses said so.
  "percent", // 10 percent of nurses said so.
]);
