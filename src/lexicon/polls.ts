/** Verbs by which a poll puts somebody somewhere: "The survey has Lund at 41 per cent." */
export const pollVerbs: ReadonlySet<string> = new Set([
  "show", // Polls show her well behind.
  "have", // The survey has Lund at 41 per cent.
  "give", // A poll gave her a lead of six points.
  "find", // The poll found Lund ahead of Berg.
  "put", // Most polls put Lund ahead.
]);

/** Where one may stand in a poll: "The survey has Lund ahead." */
export const places: ReadonlySet<string> = new Set([
  "ahead", // The survey has Lund ahead.
  "atop", // The survey has Lund atop the field.
  "behind", // The survey has Lund behind.
  "level", // The survey has Lund level with Berg.
  "tied", // The survey has Lund tied with Berg.
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
  "point", // A poll gave her six points more than Berg.
  "percent", // The poll gives the party 41 percent.
  "cent", // The poll gives the party 41 per cent.
  "%", // The poll gives the party 41%.
]);
