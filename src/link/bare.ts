import { bareDenials } from "../lexicon/denial-phrases.ts";
import type { Word } from "../types.ts";
import { phraseAt, phraseTable } from "../words.ts";
import { reply, type Reply } from "./answer.ts";
import { isAccusation } from "./evidence.ts";
import { mentions, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";
import { hasLetter } from "../letters.ts";

/** “Absolutely not,” and no more, said by the one who has just been accused. */
export function saidNo(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const no = own.find(({ text }) => hasLetter(text));
  if (!no || !(no.lower === "not" || phrases.has(no.lower))) return null;
  const said = own.filter(({ text }) => hasLetter(text));
  if (said.length === 2 && no.lower === "not" && said[1]?.lower === "so")
    return notSo(talk, turn, no);
  if (turn.quotation !== "direct" || phraseAt(phrases, said, 0) !== said.length) return null;
  const accused = othersBefore(talk, turn, NEAR).find(
    (other) => isAccusation(other) && mentions(other, turn),
  );
  return accused ? reply("denial", [accused], no) : null;
}

/** "Not so, according to Mara Lind": of the last word. */
function notSo(talk: Talk, turn: Turn, no: Word): Reply {
  const last = othersBefore(talk, turn, NEAR).find(({ within }) => within === null);
  return reply("denial", last ? [last] : [], no);
}

const phrases = phraseTable(bareDenials.keys());
const NEAR = 3;
