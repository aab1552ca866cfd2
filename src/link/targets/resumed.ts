import type { Replies } from "../talk/answer.ts";
import { onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { negationOf } from "../words/negation.ts";

/** "The bank denied it. In 2000 it conceded a fault. Even so, it said that it had never sold a name": who has granted something in between goes on denying. */
export function isResumed({ document, turns, words }: Talk, turn: Turn, replies: Replies): boolean {
  const granted = turns[turn.at - 1];
  if (!granted || replies.get(granted)?.response !== "concession") return false;
  const { firstToken = 0 } = document.sentences[turn.sentence] ?? {};
  const [first, second] = words.slice(firstToken, firstToken + 2).map(({ lower }) => lower);
  return (
    RESUMING.has(first === "even" ? `${first} ${second ?? ""}` : (first ?? "")) &&
    onOneSide(turn, granted) &&
    turn.sentence - granted.until <= 1 &&
    negationOf(turn.words) !== undefined
  );
}

const RESUMING = new Set(["even so", "nevertheless", "nonetheless", "still", "yet"]);
