/** Verbs by which a poll puts somebody somewhere: "The survey has Lund at 41 per cent." */
export const pollVerbs: ReadonlySet<string> = new Set([
  "show", // Polls show her well behind.
  "have", // The survey has Lund at 41 per cent.
  "give", // A poll gave her a lead of six points.
  "find", // The poll found Lund ahead of Berg.
  "put", // Most polls put Lund ahead.
  "place", // Most polls place Lund third.
]);

/** Where one may stand in a poll: "The survey has Lund ahead." */
export const places: ReadonlySet<string> = new Set([
  "ahead", // The survey has Lund ahead.
  "atop", // The survey has Lund atop the field.
  "behind", // The survey has Lund behind.
  "level", // The survey has Lund level with Berg.
  "tied", // The survey has Lund tied with Berg.
  "deadlocked", // The survey has Lund deadlocked with Berg.
  "even", // The survey has Lund even with Berg.
  "first", // The survey has Lund first.
  "second", // The survey has Lund second.
  "third", // The survey has Lund third.
]);

/** Words for how one stands in a poll: "Polls show him with a big lead." */
export const leads: ReadonlySet<string> = new Set([
  "lead", // Polls show him with a big lead.
  "edge", // Polls show him with a slight edge.
  "advantage", // Polls show him with an advantage.
  "support", // Polls show him with the support of a third.
  "majority", // The poll gives the party a majority.
  "chance", // The model gives her a 40 per cent chance of winning.
  "delegate", // The count gives her 400 delegates.
  "seat", // The model gives the party 400 seats.
  "vote", // The poll gives the party 40 per cent of the vote.
  "point", // A poll gave her six points more than Berg.
  "percent", // The poll gives the party 41 percent.
  "cent", // The poll gives the party 41 per cent.
  "%", // The poll gives the party 41%.
]);

/** Verbs for how one stands in polls: "Lund leads in the polls." */
export const standing: ReadonlySet<string> = new Set([
  "lead", // Lund leads in the polls.
  "trail", // Lund trails in the polls.
  "lag", // Lund lags in the polls.
  "remain", // Lund remains fourth in most polls.
  "run", // Lund is running third in most polls.
  "rank", // Lund ranks third in most polls.
  "draw", // Lund drew close to Berg in the polls.
]);

/** Verbs with a word for how one stands as their object: "Lund has a lead in the polls." */
export const holding: ReadonlySet<string> = new Set([
  "enjoy", // Lund enjoys a wide lead in the polls.
  "have", // Lund has a wide lead in the polls.
  "hold", // Lund holds a wide lead in the polls.
]);

/** Nouns for what says where somebody stands, besides polls. */
export const scores: ReadonlySet<string> = new Set([
  "average", // The average has Lund ahead.
  "count", // The count gives Lund 400 delegates.
  "forecast", // The forecast gives Lund 400 seats.
  "model", // The model gives Lund a slight edge.
  "polling", // The polling shows Lund ahead.
  "projection", // The projection gives Lund 400 seats.
  "tally", // The tally gives Lund 400 delegates.
]);

/** Nouns for several polls: "A string of polls has Lund ahead." */
export const batches: ReadonlySet<string> = new Set([
  "batch", // A batch of polls has Lund ahead.
  "handful", // A handful of polls has Lund ahead.
  "number", // A number of polls have Lund ahead.
  "series", // A series of polls has Lund ahead.
  "spate", // A spate of polls has Lund ahead.
  "string", // A string of polls has Lund ahead.
]);

/** Participles for how one stands with voters: "The poll found Lund backed by 41 per cent." */
export const backing: ReadonlySet<string> = new Set([
  "backed", // The poll found Lund backed by 41 per cent.
  "favored", // The poll found Lund favored by 41 percent.
  "favoured", // The poll found Lund favoured by 41 per cent.
  "supported", // The poll found Lund supported by 41 per cent.
  "trusted", // The poll found Lund trusted by 41 per cent.
]);
