/** Nouns for those who speak against somebody, so that who dismisses them dismisses what they say: "dismissed critics who call it a tax". */
export const criticNouns: ReadonlySet<string> = new Set([
  "accuser", // Lind dismissed accusers who said he had lied.
  "critic", // Lind dismissed critics who called the toll a tax.
  "cynic", // Lind dismissed cynics who called it a stunt.
  "detractor", // Lind dismissed detractors who said he was too old.
  "doubter", // Lind dismissed doubters who said it would sink.
  "naysayer", // Lind dismissed naysayers who said it would sink.
  "opponent", // Lind dismissed opponents who said he was too old.
  "pundit", // Lind dismissed pundits who said he would lose.
  "rival", // Lind dismissed rivals who said he would lose.
  "sceptic", // Lind dismissed sceptics who said it would sink.
  "skeptic", // Lind dismissed skeptics who said it would sink.
]);
