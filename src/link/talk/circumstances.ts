import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import type { Turn } from "./talk.ts";

/** "on Monday", "on Tuesday", "in 2003": both do not tell of one time where each says when, or one names a year. */
export function areAtOneTime({ words }: Turn, { words: others }: Turn): boolean {
  const [when, then] = [timesIn(words), timesIn(others)];
  return (
    when.filter(isYear).join() === then.filter(isYear).join() &&
    (when.length === 0 || then.length === 0 || when.some((time) => then.includes(time)))
  );
}

/** "on Monday", "in 2003", "in the second storm" */
function timesIn(words: readonly Word[]): string[] {
  return words
    .filter(
      ({ lower, text }) => times.has(lower) || text === "May" || WHICH.has(lower) || isYear(lower),
    )
    .map(({ lower }) => lower);
}

const WHICH = new Set(["first", "second", "third", "last", "next"]);

/** "died in Lisse", "died in Orland": each names what the other does not. */
export function areElsewhere({ words }: Turn, { words: others }: Turn): boolean {
  const [names, theirs] = [namesIn(words), namesIn(others)];
  return names.length > 0 && theirs.length > 0 && !names.some((name) => theirs.includes(name));
}

function namesIn(words: readonly Word[]): string[] {
  return words
    .filter(({ tag, lower }) => tag.startsWith("NNP") && !times.has(lower))
    .map(({ lower }) => lower);
}

export function isYear(time: string): boolean {
  return time.length === 4 && /^(?:19|20)\d\d$/.test(time);
}
