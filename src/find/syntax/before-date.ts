import { calendar } from "../../lexicon/calendar.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isVerb, type Scene } from "../scene.ts";

/** "was announced by the town council | in May", "was accused by a clerk | in 2018 of theft" */
export function beforeDate({ words }: Scene, agent: Word, end: number): number {
  for (let index = agent.index + 1; index < end; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || isVerb(word)) return end;
    const isTime = times.has(next?.lower ?? "") || calendar.has(next?.lower ?? "");
    const isDate = isTime || /^(?:19|20)\d\d$/.test(next?.text ?? "");
    // not "a pollster unaligned in 2016"
    const isBeside = words[index - 1]?.tag.startsWith("NN");
    if (isDate && isBeside && /^(?:in|on|last|this|earlier)$/.test(word.lower)) return index;
  }
  return end;
}
