import { bodyNameEnds, wholeBodies } from "../../lexicon/bodies.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { endOfListedName } from "../../words.ts";
import { isNominal, subtree, type Range, type Scene } from "../scene.ts";

/** "the Rail, Maritime and | Transport Union": all of a body’s name that lists what it is for. */
export function listed(scene: Scene, [from, to]: Range, limit: number): Range {
  const { words } = scene;
  for (let start = from - 1; start >= limit && start > from - LONGEST_LIST; start--) {
    if (!isListed(words[start])) break;
    const end = endOfListedName(words, start, bodyNameEnds, wholeBodies);
    if (end <= from) continue;
    const first = words[start - 1]?.tag === "DT" ? start - 1 : start;
    // "a spokesman | for the Department for Culture, Media and Sport"
    const head = words[words[start]?.head ?? -1];
    const isOf = words[first - 1]?.tag === "IN" && head !== undefined && isNominal(head);
    const whole = isOf && head.index < first ? subtree(scene, head.index)[0] : first;
    return [Math.max(whole, limit), Math.max(to, end)];
  }
  return [from, to];
}

const LONGEST_LIST = 12;

function isListed({ text = "", lower = "" }: Partial<Word> = {}): boolean {
  return startsUpper(text) || /^(?:,|and|for|of|on)$/.test(lower);
}
