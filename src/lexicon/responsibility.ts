/** What somebody says of himself who owns up to a deed, or what is said of those who helped: "The rebels claimed responsibility." */
export const owningUp: ReadonlyMap<string, string> = new Map([
  ["responsibility for", "The rebels claimed responsibility for the attack."],
  ["was behind", "The rebels said it was behind the attack."],
  ["were behind", "The rebels said they were behind the attack."],
  ["was responsible", "The group said it was responsible for the attack."],
  ["were responsible", "The rebels said they were responsible for the attack."],
  ["carried out", "The rebels said they had carried out the attack."],
]);

/** What is found of those who had no part in it: "He had acted alone." */
export const alone: ReadonlyMap<string, string> = new Map([
  ["acted alone", "The man had acted alone."],
  ["acting alone", "The man was acting alone."],
  ["act alone", "Police believe the man may act alone."],
  ["on his own", "The man had acted on his own."],
  ["lone wolf", "The man was a lone wolf."],
]);

/** What is not found between those who did it and those who say they did. */
export const ties: ReadonlySet<string> = new Set([
  "connection", // Police had found no connection to the group.
  "contact", // Police had found no contact with the group.
  "link", // Police had not uncovered any link to the group.
  "tie", // Police had found no ties to the group.
]);
