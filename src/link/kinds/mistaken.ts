import { accounts, remarks } from "../../lexicon/anaphors.ts";
import { knownFacts } from "../../lexicon/liars.ts";
import { inTheWrong } from "../../lexicon/mistakes.ts";
import { hasLetter } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { firstSentence, childOf } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { asks } from "./faulted.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * “You are wrong,” “Your facts are wrong,” said to who has just spoken, and “That is wrong,” and no more, where he has told how things
 * are or will be: of a deed it may be said that it ought not to have been done.
 */
export const mistaken: Kind = needing([inTheWrong], (talk, turn, own) => {
  if (turn.quotation !== "direct" || turn.within !== null || !turn.speaker) return null;
  const first = firstSentence(own);
  const at = first.slice(0, LONGEST).findIndex(({ lower }) => inTheWrong.has(lower));
  const wrong = first[at];
  const last = wrong ? lastSaid(talk, turn, NEAR).find(isBySomebody) : undefined;
  if (!wrong || !last || last.until === turn.sentence || asks(talk, last)) return null;
  const said = first.slice(0, at).filter(({ tag }) => tag !== "RB");
  const [subject, be, ...more] = said.filter(({ lower }) => lower !== "no" && lower !== ",");
  // “Your facts are wrong”
  const [noun, link] = [be, more[0]];
  if (!subject || !isEnd(first, at)) return null;
  const isOfFacts =
    /^(?:your|his|her|their)$/.test(subject.lower) &&
    noun !== undefined &&
    link !== undefined &&
    more.length === 1 &&
    isBe(link) &&
    (knownFacts.has(noun.lemma) || remarks.has(noun.lemma) || accounts.has(noun.lemma));
  const isOfIt = be !== undefined && isBe(be) && more.length === 0;
  const isMeant =
    isOfFacts ||
    (isOfIt && subject.lower === "you") ||
    (isOfIt && THAT.has(subject.lower) && isLast(talk, turn, last) && isTellingHow(talk, last));
  return isMeant ? reply("denial", [last], wrong) : null;
});

const NEAR = 2;

/** “Your facts are wrong,” he wrote to a minister, and sent a study along. */
function isBySomebody({ speaker }: Turn): boolean {
  return speaker !== null && speaker.speaker.type !== "document";
}

function isLast(talk: Talk, turn: Turn, last: Turn): boolean {
  return last === lastSaid(talk, turn, 1)[0];
}

const THAT = new Set(["that", "this"]);
/** "No, that is just plain wrong" */
const LONGEST = 8;

function isBe({ lemma, lower }: Word): boolean {
  return lemma === "be" || /^['’](?:s|re)$/.test(lower);
}

/** Nothing follows in the sentence but a form of address: “You are wrong, sir.” */
function isEnd(first: readonly Word[], at: number): boolean {
  const behind = first.slice(at + 1).filter(({ text }) => hasLetter(text));
  const isAddress = behind.every(({ tag }) => tag !== "RB") && behind.length <= LONGEST_ADDRESS;
  return behind.length === 0 || (first[at + 1]?.text === "," && isAddress);
}

const LONGEST_ADDRESS = 2;

/** "was cracked": what is so or not, and no deed; that 300 were sacked, or that the park will be sold, may be wrong to do */
function isTellingHow(talk: Talk, last: Turn): boolean {
  const [main] = talk.clauses(last);
  const isBeing = main?.predicate.lemma === "be";
  return (
    main !== undefined && (isBeing || childOf(talk.words, main.predicate, "cop") !== undefined)
  );
}
