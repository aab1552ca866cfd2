import { isFiniteVerb, isPunctuation, type Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, endOver, onOver } from "../syntax/walk.ts";

/**
 * "accused the firm of lying | and its owner of theft", "cast himself as a friend of change and Lund | as its foe": on over a second party and
 * what is said of it, behind the preposition of the first.
 */
export function overGapped({ words }: Scene, from: number, end: number): number {
  const and = words[end]?.text === "," ? end + 1 : end;
  const isOpen = words[and]?.lower === "and";
  const next = isOpen ? endOver(words, and + 1, isPhrasePart) : end;
  const start = isOpen ? and + 1 : backOver(words, end, isPhrasePart);
  if (words[start - 1]?.lower !== "and" || next === start || next > start + LONGEST_PARTY)
    return end;
  const preposition = words[next]?.lower ?? "";
  const isSecond = words.slice(from, start - 1).some(({ lower }) => lower === preposition);
  if (!/^(?:as|for|of|with)$/.test(preposition) || !isSecond) return end;
  const last = onOver(
    words,
    next,
    (word) => !isPunctuation(word) && word.tag !== "CC" && !isFiniteVerb(word),
  );
  return last > next + 1 ? last : end;
}

const LONGEST_PARTY = 6;
