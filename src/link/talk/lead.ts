import type { Word } from "../../types.ts";
import type { Talk, Turn } from "./talk.ts";

/** "Moss saw it differently" of "Moss saw it differently: “It was new,” she said": what its own sentence tells before the quotation; nothing without a colon. */
export function leadOf({ document, words }: Talk, turn: Turn): readonly Word[] {
  const [first] = turn.words;
  if (turn.quotation !== "direct" || !first) return [];
  const { firstToken = 0 } = document.sentences[first.sentence] ?? {};
  const colon = words
    .slice(Math.max(firstToken, first.index - 2), first.index + 1)
    .find(({ text }) => text === ":");
  return colon ? words.slice(firstToken, colon.index) : [];
}
