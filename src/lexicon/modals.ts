/** Behind "could" these say what was hardly possible: "They could barely hear the bell." */
export const scarcely: ReadonlySet<string> = new Set(["barely", "hardly", "scarcely"]);

/** Verbs for what people do where they are able to and wish: "Guests could cancel at any time" is no doubt. */
export const abilities: ReadonlySet<string> = new Set([
  "afford", // Tenants could afford the rent.
  "book", // Guests could book online.
  "cancel", // Guests could cancel at any time.
  "choose", // Guests could choose a room.
  "cope", // The lifts could cope with crowds.
  "download", // Fans could download songs.
  "manage", // Her staff could manage.
  "opt", // Tenants could opt for a lift.
]);

/** Verbs for what is allowed or forbidden: of "no ship may enter" nothing is in doubt, but "no ship may come". */
export const permitted: ReadonlySet<string> = new Set([
  "bring", // No guest may bring a dog.
  "buy", // No guest may buy a key.
  "carry", // No ship may carry oil.
  "cross", // No ship may cross the bar.
  "enter", // No ship may enter at night.
  "possess", // No guest may possess a key.
  "sail", // No ship may sail at night.
  "sell", // No shop may sell knives.
  "smoke", // No guest may smoke.
  "solicit", // No guest may solicit votes.
  "speak", // No guest may speak.
  "use", // No guest may use the lift.
  "vote", // No guest may vote.
]);

/** Verbs of sense, which behind "could" tell what was perceived: "She could smell gas." */
export const sensing: ReadonlySet<string> = new Set(["feel", "hear", "smell", "taste"]);

/** Behind "could have" these say how something was wished done: "We could have played better." */
export const regrets: ReadonlySet<string> = new Set([
  "better",
  "differently",
  "earlier",
  "faster",
  "harder",
  "more",
  "sooner",
  "worse",
]);
