/** Verbs for telling what never happened, with the word that makes them one. */
export const inventing: ReadonlyMap<string, string | null> = new Map([
  ["concoct", null], // Moss had concocted the story.
  ["fabricate", null], // Moss had fabricated the story.
  ["invent", null], // Moss had invented the story.
  ["make", "up"], // Moss had made up the story.
]);

/** What is told so, beside a claim by any name. */
export const storyNouns: ReadonlySet<string> = new Set([
  "episode", // Moss had invented the episode.
  "incident", // Moss had made up the incident.
  "story", // Moss had made up the story.
  "tale", // Moss had made up the tale.
]);
