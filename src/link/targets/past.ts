import type { Replies } from "../talk/answer.ts";
import { lastRun, mentions, namesIn, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isAccusation } from "./accusation.ts";

/** What a turn looks back on. */
export interface Past {
  /** The last words of another side in a row, what is told inside them aside, the last first. */
  readonly run: readonly Turn[];
  /** What the same side answered with its last denial or counterclaim, unless somebody has named it since. */
  readonly last: ReadonlySet<Turn>;
  /** That answer itself. */
  readonly lastAnswer: Turn | undefined;
  /** What it has answered so far. */
  readonly answered: ReadonlySet<Turn>;
  /** The denials and counterclaims of anybody. */
  readonly answers: ReadonlySet<Turn>;
}

/** What the side of a turn has answered so far, and who has spoken last. */
export function pastOf(talk: Talk, turn: Turn, replies: Replies): Past {
  const answers = new Set<Turn>();
  const answered = new Set<Turn>();
  const last = new Set<Turn>();
  let lastAnswer: Turn | undefined;
  let open = true;
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= MEMORY; at--) {
    const before = talk.turns[at];
    if (!before) continue;
    const reply = replies.get(before);
    const rebuts = reply !== undefined && isRebuttal(reply.response);
    if (rebuts) answers.add(before);
    if (!onOneSide(turn, before))
      open &&= rebuts || !(mentions(before, turn) || isAccusedIn(talk, turn, before));
    else if (rebuts) {
      const to = reply.to === "narration" ? [] : reply.to;
      if (open && !lastAnswer) for (const other of to) last.add(other);
      lastAnswer ??= before;
      for (const other of to) answered.add(other);
    }
  }
  const run = lastRun(talk, turn, NEAR);
  return { run, last, lastAnswer, answered, answers };
}

/** "also accuses the company of keeping the money", of a company that answered something else before */
function isAccusedIn(talk: Talk, turn: Turn, before: Turn): boolean {
  return before.within === null && isAccusation(before) && namesIn(talk, turn, before).length > 0;
}

const MEMORY = 24;
const NEAR = 8;

export function isRebuttal(response: string | null): boolean {
  return response === "denial" || response === "counterclaim";
}
