import { announcements, seeing, tales, telling, unpersuaded } from "../lexicon/announced.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb, phraseAt, phraseTable } from "../words.ts";
import { reply, type Reply } from "./answer.ts";
import { likeness } from "./match.ts";
import { othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/**
 * "Northline sees it differently. Its captain said …", "Ms Lind was unmoved. …": the sentence before says that somebody answers
 * what was said last before it, and who speaks next is the one.
 */
export function announced(talk: Talk, turn: Turn): Reply | null {
  if (turn.within !== null || !turn.cueHead || isNoun(turn.cueHead)) return null;
  const by = announcementIn(talk, turn.sentence - 1);
  const before = othersBefore(talk, turn, NEAR).filter(
    ({ within, until }) => within === null && by !== undefined && until < by.sentence,
  );
  const last = before.find((other) => likeness(talk, turn, other) >= 1) ?? before[0];
  return by && last?.speaker && isBetween(talk, last, turn, by)
    ? reply("counterclaim", [last], by)
    : null;
}

/** The announcing sentence, and a few before it. */
const NEAR = 4;

/** Who sees it differently has not said it himself, and is the one who speaks next where it is a person. */
function isBetween({ document, words, names }: Talk, last: Turn, turn: Turn, by: Word): boolean {
  const { firstToken = 0 } = document.sentences[by.sentence] ?? {};
  const subject = words
    .slice(firstToken, by.index)
    .find(({ relation }) => relation.startsWith("nsubj"));
  if (!subject) return true;
  return (
    !names(last).has(subject.lower) &&
    (subject.entity !== "person" || names(turn).has(subject.lower))
  );
}

/** The word that announces an answer in a sentence, where nobody’s words are told in it. */
function announcementIn({ document, words, turns }: Talk, sentence: number): Word | undefined {
  const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
  if (endToken - firstToken > LONGEST) return undefined;
  const said = words.slice(firstToken, endToken);
  const by = said.find((word, at) => announces(said, word, at));
  return by &&
    !turns.some(
      (turn) => turn.sentence <= sentence && turn.until >= sentence && turn.certainty !== null,
    )
    ? by
    : undefined;
}

const LONGEST = 24;

function announces(said: readonly Word[], { lower, lemma, relation }: Word, at: number): boolean {
  if (phraseAt(phrases, said, at) > 0) return true;
  const before = said.slice(Math.max(0, at - 5), at);
  if (lower === "differently")
    return before.some((verb) => seeing.has(verb.lemma) && verb.relation === "root");
  // "Others are even more sceptical" than who spoke
  if (unpersuaded.has(lower))
    return relation === "root" && !before.some((word) => word.lower === "even");
  return (
    tales.has(lemma) &&
    before.some((word) => word.lower === "different" || word.lower === "another") &&
    before.some((verb) => isVerb(verb) && telling.has(verb.lemma))
  );
}

const phrases = phraseTable(announcements.keys());
