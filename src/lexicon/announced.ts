/** How an article says that somebody answers before it says how. Every entry has an example. */

/** Verbs that with "differently" say so: "Northline sees it differently." */
export const seeing: ReadonlySet<string> = new Set([
  "recall", // Northline recalls it differently.
  "remember", // Northline remembers the meeting differently.
  "see", // Northline sees things differently.
  "tell", // Northline tells it differently.
  "view", // Northline views it differently.
]);

/** Verbs that do so with such a noun as "a different story". */
export const telling: ReadonlySet<string> = new Set([
  "give", // Northline gave a different account.
  "have", // Northline has a different version.
  "offer", // Northline offered a different version.
  "paint", // Northline paints a different picture.
  "tell", // Northline tells a different story.
]);

/** Nouns for what somebody else tells: "a different story". */
export const tales: ReadonlySet<string> = new Set([
  "account", // Northline gives a different account.
  "picture", // Northline paints a very different picture.
  "story", // Northline tells a different story.
  "tale", // Northline tells another tale.
  "version", // Northline has a different version.
]);

/** Adjectives for who is not persuaded: "Northline was unmoved." */
export const unpersuaded: ReadonlySet<string> = new Set([
  "dismissive", // Northline was dismissive.
  "incredulous", // Northline was incredulous.
  "scathing", // Northline was scathing.
  "sceptical", // Northline was sceptical.
  "skeptical", // Northline was skeptical.
  "unconvinced", // Northline was unconvinced.
  "unimpressed", // Northline was unimpressed.
  "unmoved", // Northline was unmoved.
  "unpersuaded", // Northline was unpersuaded.
]);

/** Phrases that say so. */
export const announcements: ReadonlyMap<string, string> = new Map([
  ["beg to differ", "Its owners beg to differ."],
  ["begged to differ", "Northline begged to differ."],
  ["begs to differ", "Northline begs to differ."],
  ["fire back", "Northline was quick to fire back."],
  ["fired back", "Northline fired back within hours."],
  ["greeted with scorn", "That was greeted with scorn at Northline."],
  ["having none of it", "Northline was having none of it."],
  ["hit back", "Northline hit back on Monday."],
  ["infuriated", "The claim infuriated Northline."],
  ["infuriates", "It is a claim that infuriates Northline."],
  ["not convinced", "Northline is not convinced."],
  ["not fooled", "Northline is not fooled."],
  ["not impressed", "Northline was not impressed."],
  ["not so sure", "Northline is not so sure."],
  ["n't buying", "Northline isn't buying it."],
  ["n't convinced", "Northline isn't convinced."],
  ["n't so sure", "Northline isn't so sure."],
  ["pushed back", "Northline pushed back on Monday."],
  ["quick to play down", "Northline was quick to play down the reports."],
]);
