import type { Word } from "../../types.ts";
import type { Talk, Turn } from "./talk.ts";

/**
 * "Moss saw it differently" of "Moss saw it differently: “It was new,” she said": what its own sentence tells before the quotation; nothing
 * without a colon. Of "Moss shook her head. “It was new.”" the sentence that stands for the cue.
 */
export function leadOf({ document, words }: Talk, turn: Turn): readonly Word[] {
  const [first] = turn.words;
  if (turn.quotation !== "direct" || !first) return [];
  if (turn.cueHead && turn.cueHead.sentence === first.sentence - 1) {
    const { firstToken = 0, endToken = 0 } = document.sentences[turn.cueHead.sentence] ?? {};
    return words.slice(firstToken, endToken);
  }
  const { firstToken = 0 } = document.sentences[first.sentence] ?? {};
  const colon = words
    .slice(Math.max(firstToken, first.index - 2), first.index + 1)
    .find(({ text }) => text === ":");
  return colon ? words.slice(firstToken, colon.index) : [];
}

/** The words of the sentence before a turn’s own. */
export function sentenceBefore({ document, words }: Talk, turn: Turn): readonly Word[] {
  const { firstToken = 0, endToken = 0 } = document.sentences[turn.sentence - 1] ?? {};
  return words.slice(firstToken, endToken);
}

/** The same, where nobody’s words are told in it: what the article tells itself; undefined where somebody’s are. */
export function untoldBefore(talk: Talk, turn: Turn): readonly Word[] | undefined {
  const isSaid = talk.turns
    .slice(Math.max(0, turn.at - NEST), turn.at)
    .some(({ sentence, until }) => sentence < turn.sentence && until >= turn.sentence - 1);
  return isSaid ? undefined : sentenceBefore(talk, turn);
}

/** So many statements may stand in two sentences. */
const NEST = 8;
