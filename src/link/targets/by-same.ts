import { leaders, retinues } from "../../lexicon/sides.ts";
import type { Word } from "../../types.ts";
import { indexOfWord, wordsUnder } from "../../words.ts";
import { isSpeakerOf, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isOfOtherSex } from "./owner.ts";

/** "The hospital disputed that. Its chief executive said …", "said the hospital’s Ada Holm" */
export function isBySame(talk: Talk, turn: Turn, before: Turn): boolean {
  if (onOneSide(turn, before)) return true;
  const source = wordsUnder(talk.words, turn.source, LONGEST_SOURCE);
  if (isItsStatement(source, turn, before) || isForClient(turn, before)) return true;
  const type = before.speaker?.speaker.type ?? "none";
  const isBody = type === "organization" || type === "group";
  return source.some((its, at) => {
    const [next, name] = source.slice(at + 1, at + 3);
    const opens = at === 0 || source[at - 1]?.text === ",";
    if (opens && its.tag === "PRP$" && mayOwn(its.lower, before))
      return source
        .slice(at + 1, at + 1 + LONGEST_ROLE)
        .some(({ lower }) => leaders.has(lower) || retinues.has(lower));
    return (
      isBody && next?.tag === "POS" && name?.entity === "person" && isSpeakerOf(talk, before, its)
    );
  });
}

/** "The club denied it. “We never met him,” read a statement on its website": whoever has spoken in the sentence before, so long as the statement is nobody else’s by name */
function isItsStatement(source: readonly Word[], turn: Turn, before: Turn): boolean {
  const [article, noun, ...more] = source;
  return (
    /^an?$/.test(article?.lower ?? "") &&
    noun?.lemma === "statement" &&
    !more.some(({ lower }) => /^(?:by|from|of)$/.test(lower)) &&
    before.within === null &&
    turn.sentence - before.until === 1
  );
}

/** "Moss denied it. “My client was asleep,” Ada Finch said": for who has just spoken */
function isForClient({ quotation, words, sentence }: Turn, before: Turn): boolean {
  const at = indexOfWord("client", words);
  return (
    quotation === "direct" &&
    words[at - 1]?.lower === "my" &&
    before.within === null &&
    before.speaker?.speaker.type === "person" &&
    sentence - before.until === 1
  );
}

/** "its" of a body, "his" of a man: "Ada Holm said it was sold. His campaign said …" goes back to another than her. */
function mayOwn(its: string, before: Turn): boolean {
  const type = before.speaker?.speaker.type;
  if (BODYS.has(its)) return type === "organization" || type === "group";
  return type === "person" && !isOfOtherSex(its, before);
}

const BODYS = new Set(["its", "their"]);
const LONGEST_SOURCE = 10;
const LONGEST_ROLE = 5;
