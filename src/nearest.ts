import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";

const CLOSE = 0.75;

/** The choice that a misspelt word was meant to be, or null where none is close. */
export function nearest(word: string, choices: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = CLOSE;
  for (const choice of choices) {
    const score = jaroWinkler(word.toLowerCase(), choice);
    if (score > bestScore) {
      best = choice;
      bestScore = score;
    }
  }
  return best;
}
