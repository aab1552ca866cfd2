/** Nouns that stand for what somebody says or thinks: "in the words of the mayor", "in her view". */
export const accordingNouns: ReadonlySet<string> = new Set([
  "words", // In the words of the mayor, the bridge is a disgrace.
  "view", // In the union's view, the pay offer is an insult.
  "opinion", // In her opinion, the bridge was never safe.
  "eyes", // In the eyes of his critics, the mayor had lied.
  "estimation", // In the court's estimation, the firm had acted too late.
  "judgement", // In the judgement of the inspectors, the doors were too narrow.
  "assessment", // In the court's assessment, the firm had acted too late.
  "judgment", // In the judgment of the inspectors, the doors were too narrow.
  "account", // By the captain's account, the fire began in the galley.
  "telling", // In his telling, the crew never heard the alarm.
  "estimate", // By the ministry's estimate, one house in five is empty.
  "count", // By her count, the firm closed nine shops.
  "reading", // In the court's reading, the treaty allows inspections.
  "reckoning", // By her reckoning, the firm owed a million.
  "tally", // By the agency's tally, she has 400 seats.
  "calculation", // By the bank's calculation, one house in five is empty.
  "admission", // By his own admission, the captain was asleep.
]);

/** Nouns for a number that somebody has worked out or told, nobody says who: "By some estimates, it cost a million." */
export const reckonings: ReadonlySet<string> = new Set([
  "account", // By most accounts, the crew had been asleep.
  "calculation", // By one calculation, the pier costs a million a year.
  "count", // By one count, the firm closed nine shops.
  "estimate", // By some estimates, one house in five is empty.
  "projection", // By some projections, the town will be empty by 2050.
]);

/** Nouns for what counts opinions, in lower case and singular: what is so "in" them, they say. */
export const pollNouns: ReadonlySet<string> = new Set([
  "poll", // In a Vesper poll, 47 per cent said yes.
  "survey", // The mayor led by nine points in one survey.
]);

/** Verbs for what one does with a poll: "took part in a survey", "was asked in a poll". */
export const pollingVerbs: ReadonlySet<string> = new Set(
  "appear ask be conduct describe detail do include interview participate publish question report show take vote".split(
    " ",
  ),
);

/** Verbs for how somebody gives what there is: "as the mayor put it". */
export const puttingVerbs: ReadonlySet<string> = new Set([
  "put", // As the mayor put it, the bridge is a disgrace.
  "tell", // As the captain tells it, the fire began in the galley.
  "see", // As the court saw it, the firm had acted too late.
  "describe", // As one clerk described it, the office was a zoo.
]);

/** Nouns for a manner or a measure: "fitted according to the instructions" is how, and not by whose account, unless it opens the sentence. */
export const mannerNouns: ReadonlySet<string> = new Set([
  "instruction", // Fit the lamp according to the instructions.
  "schedule", // The work is going according to schedule.
  "plan", // All went according to plan.
  "way", // They vote according to the way they are told.
  "wish", // She was buried according to her wishes.
  "taste", // Add salt according to taste.
  "size", // The fee is set according to size.
  "age", // Pupils are taught according to age.
  "need", // Aid is given according to need.
  "ability", // Pupils are taught according to ability.
]);

/** Verbs for holding to what one has said, which "by" does not tell by whom: "He stood by his account". */
export const abiding: ReadonlySet<string> = new Set([
  "abide", // The clerk abided by his estimate.
  "stand", // The clerk stood by his account on Monday.
  "stick", // The clerk stuck by her account of the night.
]);

/** By these the narrator sets such a phrase off against what he has told before; they are of nobody’s words but his. */
export const contrasts: ReadonlySet<string> = new Set([
  "however", // According to the mayor, however, the bridge is safe.
  "meanwhile", // According to the mayor, meanwhile, the bridge is safe.
  "though", // According to the mayor, though, the bridge is safe.
]);
