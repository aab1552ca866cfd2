import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { indexOfPhrase, phraseTable, childOf, isVerb } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { isSpeakerOf, lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { pointerTo } from "../targets/pointer.ts";
import { answeredBy, claimsInside } from "../targets/targets.ts";

/** "Contrary to Moss’s claim, Lind said it was new", "said that, contrary to what Moss had said, it was new" */
export function contraryTo(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  // "contrary to his claim that nobody would learn a thing" is what he claims himself
  const by = isVerb(turn.cueHead) ? contraryIn(talk, turn) : undefined;
  if (!by) return null;
  const [what, ...behind] = talk.words.slice(by.index + 2, by.index + LONGEST);
  if (what?.lower === "what") {
    const speaker = behind.find((word, at) => isVerb(behind[at + 1]) && word.tag !== "WP");
    const claim =
      speaker && lastSaid(talk, turn, NEAR).find((other) => isSpeakerOf(talk, other, speaker));
    return claim ? reply("counterclaim", [claim], by) : null;
  }
  const at = [what, ...behind].findIndex((word) => word && anaphoricNouns.has(word.lemma));
  const noun = [what, ...behind][at];
  // "contrary to popular belief" is nobody’s claim
  const owner = noun && childOf(talk.words, noun, "nmod:poss");
  if (!noun || !owner || isSpeakerOf(talk, turn, owner)) return null;
  const inside = claimsInside(talk, turn, noun);
  if (inside.length > 0) return reply("counterclaim", inside, by);
  const said = answeredBy(talk, turn, pointerTo(talk, noun), replies).find((other) =>
    isMeant(talk, turn, owner, other),
  );
  return reply("counterclaim", said ? [said] : "narration", by);
}

/** "Moss’s claim" is what Moss has just said, or has said of the same. */
function isMeant(talk: Talk, turn: Turn, owner: Word, other: Turn): boolean {
  const cue = other.cueHead?.lemma ?? "";
  return (
    // what he has pleaded guilty to, or admitted, nobody is against
    cue !== "plead" &&
    !concessionVerbs.has(cue) &&
    (owner.tag === "PRP$" || isSpeakerOf(talk, other, owner)) &&
    (turn.sentence - other.until <= JUST || likeness(talk, turn, other, talk.nameStems(other)) >= 1)
  );
}

/** "contrary" of "contrary to", in what the turn says itself or at the head of its sentence. */
function contraryIn({ document, words, turns }: Talk, turn: Turn): Word | undefined {
  const { firstToken = 0, endToken = 0 } = document.sentences[turn.sentence] ?? {};
  const sentence = words.slice(firstToken, endToken);
  const by = sentence[indexOfPhrase(against, sentence)];
  if (!by) return undefined;
  const near = turns.slice(Math.max(0, turn.at - NEST), turn.at + NEST);
  const innermost = near.findLast(({ content }) => content.some((span) => contains(span, by)));
  const outermost = near.find(
    ({ within, sentence, cueHead }) =>
      within === null && sentence === turn.sentence && isVerb(cueHead),
  );
  return turn === (innermost ?? outermost) ? by : undefined;
}

const against = phraseTable(["contrary to"]);
/** "to the former opposition leader Jon Moss’s repeated claims" */
const LONGEST = 10;
const NEAR = 8;
const JUST = 2;
const NEST = 4;
