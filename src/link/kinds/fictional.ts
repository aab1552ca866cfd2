import { documentNouns } from "../../lexicon/documents.ts";
import { fictions } from "../../lexicon/falsities.ts";
import { isNoun } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastWord } from "../talk/sides.ts";
import { isAccusation } from "../targets/accusation.ts";
import { assertedIn } from "../targets/asserted.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss alleged that Lind had shouted at her. His aide said the incident was “pure fiction”": of what has just been alleged, by whatever name; a novel is fiction too. */
export const fictional: Kind = needing([fictions], (talk, turn, own) => {
  const first = assertedIn(talk, turn, own);
  const by = first.find(({ lower }) => fictions.has(lower));
  const before = by ? first.slice(0, first.indexOf(by)) : [];
  const at = before.findIndex((word) => isNoun(word));
  const [the, subject] = [before[at - 1], before[at]];
  if (!by || !subject || documentNouns.has(subject.lemma)) return null;
  if (!/^(?:the|this|that)$/.test(the?.lower ?? "")) return null;
  if (!before.some(({ lemma }) => lemma === "be")) return null;
  const last = lastWord(talk, turn, 2);
  return last && last.within === null && isAccusation(last) ? reply("denial", [last], by) : null;
});
