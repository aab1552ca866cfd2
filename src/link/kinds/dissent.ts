import { holdsLemma } from "../../words.ts";
import { rulingVerbs } from "../../lexicon/anaphors.ts";
import type { Word } from "../../types.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "In dissent, Judge Moss argued …", "Judge Lind, dissenting, wrote …": against what the others ruled. */
export function dissented(talk: Talk, turn: Turn): Reply | null {
  const by = dissentsBy(talk, turn);
  const ruling =
    by && lastSaid(talk, turn, 12).find(({ cueHead }) => rulingVerbs.has(cueHead?.lemma ?? ""));
  return by && ruling ? reply("counterclaim", [ruling], by) : null;
}

function dissentsBy(talk: Talk, turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  const sentence = cue && talk.document.sentences[cue.sentence];
  if (!cue || !sentence) return undefined;
  const before = talk.words.slice(sentence.firstToken, cue.index);
  if (!holdsLemma(DISSENT, before)) return undefined;
  return before.find(
    ({ lower, index }) =>
      // not "for dissenting priests"
      (lower === "dissenting" && !/^NNS?$/.test(talk.words[index + 1]?.tag ?? "")) ||
      ((lower === "dissent" || lower === "dissents") && index - sentence.firstToken <= 4),
  );
}

const DISSENT = new Set(["dissent", "dissenting", "dissents"]);
