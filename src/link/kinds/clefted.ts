import { isNoun } from "../../words.ts";
import { stem } from "../../stems.ts";
import { reply } from "../talk/answer.ts";
import { lastWord } from "../talk/sides.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isNegated } from "../words/clause.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss said Lind wrote the letter. A clerk said it was Moss who had written it": somebody else did what has just been told. */
export const clefted: Kind = needing(["it"], (talk, turn, own) => {
  const first = assertedIn(talk, turn, own).filter(({ tag }) => tag !== "``" && tag !== "''");
  const [it, was, ...rest] = first[0]?.lower === "that" ? first.slice(1) : first;
  if (it?.lower !== "it" || was?.lemma !== "be") return null;
  const at = rest.findIndex(({ lower }) => lower === "who" || lower === "that");
  const who = rest.slice(0, Math.max(0, at)).findLast((word) => isNoun(word));
  const deed = rest
    .slice(at + 1)
    .find(({ tag, lemma }) => tag.startsWith("VB") && !LIGHT.has(lemma));
  const last = lastWord(talk, turn, 2);
  if (at < 1 || at > LONGEST_WHO || !who || !deed || !last || last.within !== null) return null;
  if (isHeadline(talk, last)) return null;
  const did = last.words.find(({ lemma }) => stem(lemma) === stem(deed.lemma));
  const isSame = last.words.some(({ lemma }) => lemma === who.lemma);
  return did && !isSame && !isNegated(last.words, did) ? reply("counterclaim", [last], who) : null;
});

/** "it was | the two old guards | who" */
const LONGEST_WHO = 5;
const LIGHT = new Set(["be", "do", "have"]);
