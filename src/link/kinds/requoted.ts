import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “We are not ‘where we need to be’”, "more than ‘one or two leaks’": another’s own words, negated. */
export const requoted: Kind = needing([negators, "more"], (talk, turn) => {
  if (turn.within !== null || !turn.speaker) return null;
  const { words } = turn;
  for (const [at, by] of words.entries()) {
    // "more than ‘one or two’"
    const isMore = by.lower === "more" && words[at + 1]?.lower === "than";
    if (!isMore && !negators.has(by.lower)) continue;
    const open = words.slice(at + 1, at + 1 + NEAR).find(({ text }) => MARKS.has(text));
    if (!open) continue;
    const from = words.indexOf(open) + 1;
    const end = words.findIndex(({ text }, place) => place > from && MARKS.has(text));
    const quoted = words.slice(from, end < 0 ? from : end);
    // American papers set the stop inside: "more than “one or two.”"
    const said = /^[.,]$/.test(quoted.at(-1)?.text ?? "") ? quoted.slice(0, -1) : quoted;
    if (said.length < SHORTEST) continue;
    const other = lastSaid(talk, turn, FAR).find(({ words: before }) => isIn(said, before));
    if (other) return reply("denial", [other], by);
  }
  return null;
});

/** Word for word. */
function isIn(said: readonly Word[], words: readonly Word[]): boolean {
  return words.some((_, at) => said.every(({ lower }, next) => words[at + next]?.lower === lower));
}

const MARKS = new Set(["'", "‘", "’", '"', "“", "”", "''", "``", "`"]);
/** "not really ‘where we need to be’" */
const NEAR = 2;
const SHORTEST = 3;
const FAR = 12;
