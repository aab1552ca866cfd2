import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { clashVerbs, confirming } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "The film shows a calm sea, contradicting the claim that …": the claim that the sentence sets itself against. */
export function clashesWith(
  talk: Talk,
  turn: Turn,
): { readonly by: Word; readonly claim: Turn } | undefined {
  const claim = talk.turns
    .slice(turn.at + 1, turn.at + 4)
    .find(
      (other) =>
        other.sentence === turn.sentence &&
        other.cueHead !== undefined &&
        anaphoricNouns.has(other.cueHead.lemma) &&
        !onOneSide(turn, other),
    );
  const end = claim?.cueHead?.index ?? 0;
  const by =
    claim &&
    talk.words
      .slice(Math.max(end - 8, turn.cueHead?.index ?? 0), end)
      .find((word) => clashVerbs.has(word.lemma) && word !== turn.cueHead);
  return by && { by, claim };
}

/** "The firm, however, says …": a turn set against what went before. */
export function contrasts(talk: Talk, turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  const sentence = cue && talk.document.sentences[cue.sentence];
  // "However, the firm did not deny that it knew": who leaves it at that is not set against it
  if (!cue || !sentence || grantsAPoint(turn)) return undefined;
  const from = Math.max(sentence.firstToken, cue.index - 12);
  return talk.words
    .slice(from, cue.index + 3)
    .find(
      (word) =>
        word.lower === "however" ||
        (word.lower === "though" && talk.words[word.index + 1]?.text === ",") ||
        (word.lower === "but" && word.index === sentence.firstToken),
    );
}

/** "The firm conceded that one fire had been hidden but said the ship was safe": who grants a part contests the rest. */
export function afterConcession(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  const granted = talk.turns
    .slice(Math.max(0, turn.at - 2), turn.at)
    .find((other) => onOneSide(turn, other) && other.cueHead?.sentence === turn.cueHead?.sentence);
  const [from, to] = [granted?.cueHead, turn.cueHead];
  const but =
    from && to && talk.words.slice(from.index, to.index).find(({ lower }) => lower === "but");
  if (!granted || !but) return null;
  const known = replies.get(granted)?.to;
  const answered =
    known && known !== "narration" && known.length > 0
      ? known
      : othersBefore(talk, turn, 2)
          .slice(0, 1)
          .filter((other) => isAccusation(other) || likeness(talk, granted, other) >= 1);
  const concedes = grants(granted) || replies.get(granted)?.response === "concession";
  // “denied that it had sold the pictures but confirmed that it had them”
  if (turn.cueHead && confirming.has(turn.cueHead.lemma))
    return replies.get(granted)?.response === "denial" && known !== undefined
      ? reply("concession", known, but)
      : null;
  // what nobody has said is not contested
  if (answered.length === 0 || !(grantsAPoint(granted) || concedes)) return null;
  return reply("counterclaim", answered, but);
}

/** "admitted that it had rained" grants a point only to one who accused. */
function grants({ cueHead }: Turn): boolean {
  return cueHead !== undefined && concessionVerbs.has(cueHead.lemma);
}

/** "conceded that …", "did not dispute that …" */
function grantsAPoint({ cueHead, polarity }: Turn): boolean {
  if (!cueHead) return false;
  return polarity === "negative" ? denialVerbs.has(cueHead.lemma) : cueHead.lemma === "concede";
}

/** "The union blames the firm, but a study suggests that …": in one sentence, against the one who accuses. */
export function setAgainst(talk: Talk, turn: Turn): Reply | null {
  const [last] = lastSaid(talk, turn, 0);
  if (
    !last ||
    turn.within !== null ||
    // "although he is rumoured to have left" is by the way
    turn.speaker === null ||
    turn.cueHead?.tag === "VBG" ||
    last.until !== turn.sentence ||
    !isAccusation(last)
  )
    return null;
  const from = last.words.at(-1)?.index ?? last.cueWord;
  const to = Math.min(
    turn.cueWord,
    turn.sourceWord ?? turn.cueWord,
    turn.words[0]?.index ?? turn.cueWord,
  );
  const but = talk.words.slice(from, to).find(({ lower }) => SETTING.has(lower));
  return but ? reply("counterclaim", [last], but) : null;
}

const SETTING = new Set(["but", "although", "though"]);
