import type { Certainty, Level, Mark } from "../types.ts";

type Effect = Mark["effect"];

/**
 * Distance wins over everything, a hedge or an undone cue over a booster or a factive verb, a booster over a plain verb:
 * "He confirmed that the pier may have been unsafe" is tentative, "allegedly confirmed" alleged.
 */
export function weigh(marks: readonly Mark[]): Certainty {
  for (const { level, effects, base, step } of LEVELS) {
    const because = distinct(marks.filter((mark) => effects.includes(mark.effect)));
    if (because.length > 0)
      return { level, score: base + step * Math.min(because.length - 1, 2), because };
  }
  return { level: "stated", score: 0.6, because: [] };
}

/** More marks of one kind push the score further out: "might possibly" is below "might". */
const LEVELS: readonly {
  readonly level: Level;
  readonly effects: readonly Effect[];
  readonly base: number;
  readonly step: number;
}[] = [
  { level: "alleged", effects: ["distance"], base: 0.15, step: -0.05 },
  { level: "tentative", effects: ["hedge", "negation"], base: 0.4, step: -0.05 },
  { level: "certain", effects: ["booster", "factive"], base: 0.85, step: 0.05 },
];

function distinct(marks: readonly Mark[]): Mark[] {
  const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((mark, index) => index === 0 || mark.start >= (sorted[index - 1]?.end ?? 0));
}
