import { anaphoricNouns, evidenceVerbs } from "../../lexicon/anaphors.ts";
import { concessionVerbs, pressing, yielding } from "../../lexicon/concessions.ts";
import { soundness } from "../../lexicon/lacks.ts";
import { blanketNouns } from "../../lexicon/denial-phrases.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { confirming } from "../../lexicon/replies.ts";
import { stem, topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isVerb } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { isBlame } from "../targets/charge.ts";
import { isSpokenOf } from "./contradiction.ts";
import { answersSide } from "../targets/answers-side.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isAbout, knows } from "./ignorance.ts";
import { likeness } from "../talk/match.ts";
import { hasDenied, lastAnswerOf } from "../targets/continuation.ts";
import { isRefused, nothingIn } from "../targets/denial.ts";
import { isRebuttal } from "../targets/past.ts";
import { pointerTo } from "../targets/pointer.ts";
import { untoldBefore } from "../talk/lead.ts";
import { lastSaid, lastWord, mentions, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { answeredBy } from "../targets/targets.ts";

/** "Northline admitted that it had hidden a fire", with the accusation that it admits; "pleaded guilty". */
export function conceded(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  const cue = concedes(talk.words, turn);
  if (!cue) return null;
  const against = othersBefore(talk, turn, 30).filter(
    (other) =>
      other.certainty?.level === "alleged" &&
      likeness(talk, turn, other) >= 1 &&
      // the clerk’s plea is to a charge against the clerk
      (cue.lemma !== "plead" || mentions(other, turn)),
  );
  if (against.length > 0) return reply("concession", against.slice(0, 1), cue);
  const named = grantsClaim(talk, turn, replies);
  if (named.length > 0) return reply("concession", named, cue);
  const refused = justRefused(talk, turn, replies);
  if (refused) return reply("concession", refused, cue);
  const own = hasDenied(talk, turn, replies)
    ? lastAnswerOf(talk, turn, replies, RECENT)
    : undefined;
  if (own && turn.sentence - own.turn.until <= JUST - 1)
    return reply("concession", own.reply.to, cue);
  const part = grantedPart(talk, turn);
  if (part) return reply("concession", [part], cue);
  const found = foundOut(talk, turn, cue) ?? ownPapers(talk, turn);
  if (found) return reply("concession", [found], cue);
  const last = lastSaid(talk, turn, JUST).find((other) => isConcededTo(talk, turn, other, replies));
  if (last) return reply("concession", [last], cue);
  const isOwnedUp = cue.lemma === "plead" || isBlanketAdmission(turn);
  return isOwnedUp || isPressed(talk, cue) || isJustTold(talk, turn)
    ? reply("concession", "narration", cue)
    : null;
}

/** "admitted that the claim was true" */
function grantsClaim(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const be = turn.words.findIndex(({ lemma }) => lemma === "be");
  const claim = turn.words[be - 1];
  if (!claim || !anaphoricNouns.has(claim.lemma)) return [];
  if (!soundness.has(turn.words[be + 1]?.lower ?? "")) return [];
  return answeredBy(talk, turn, pointerTo(talk, claim), replies);
}

/** "refused to discuss the reports, but acknowledged that …": something of what he has just refused to speak of. */
function justRefused(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] | undefined {
  const before = talk.turns[turn.at - 1];
  const given = before && replies.get(before);
  return before?.until === turn.sentence &&
    onOneSide(turn, before) &&
    given?.response === "no-comment" &&
    given.to !== "narration" &&
    given.to.length > 0
    ? given.to
    : undefined;
}

const RECENT = 4;

/** "The auditors found that Moss had no licence. He admitted that he was late": what has just come to light of the one who concedes. */
function foundOut(talk: Talk, turn: Turn, cue: Word): Turn | undefined {
  const [last] = lastSaid(talk, turn, 1);
  return last &&
    turn.within === null &&
    cue.tag !== "VBG" &&
    !cue.relation.startsWith("acl") &&
    mentions(last, turn) &&
    evidenceVerbs.has(last.cueHead?.lemma ?? "")
    ? last
    : undefined;
}

/** "Lind claimed that a clerk had been suspended and her flat searched. The council confirmed that she had been sent home, but denied a search": the part of what is denied that is granted. */
function grantedPart(talk: Talk, turn: Turn): Turn | undefined {
  const rest = talk.turns[turn.at + 1];
  const denies =
    rest !== undefined &&
    rest.cueHead?.sentence === turn.cueHead?.sentence &&
    rest.cueHead?.lemma === "deny" &&
    onOneSide(turn, rest) &&
    isFollowedByBut(talk, turn);
  return denies
    ? othersBefore(talk, turn, JUST).find(
        (other) => isAccusation(other) || mentions(other, turn) || likeness(talk, rest, other) >= 1,
      )
    : undefined;
}

/** "The letters show that Moss wrote nine times. He later conceded that the messages were genuine" */
function ownPapers(talk: Talk, turn: Turn): Turn | undefined {
  const be = turn.words.findIndex(({ lemma }) => lemma === "be");
  return be > 0 && soundness.has(turn.words[be + 1]?.lower ?? "")
    ? lastSaid(talk, turn, 1).find(({ speaker }) => speaker?.speaker.type === "document")
    : undefined;
}

/** "confirmed that the memo was genuine", which somebody else has quoted */
export function confirmedGenuine(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative" || !confirming.has(cue.lemma)) return null;
  const to = grantsClaim(talk, turn, replies);
  const part = to.length > 0 ? undefined : grantedPart(talk, turn);
  return to.length > 0 || part ? reply("concession", part ? [part] : to, cue) : null;
}

/** What has just been held against the one who concedes it, by name, or been answered with what is conceded in part: "acknowledged that …, but said". */
function isConcededTo(talk: Talk, turn: Turn, other: Turn, replies: Replies): boolean {
  // “She made it up,” said Moss of what Lind had claimed. “Lind’s office admitted that …”
  if (answersSide(talk, turn, other, replies)) return true;
  const rebuts = isRebuttal(replies.get(other)?.response ?? null) && grantsAPart(talk, turn);
  const isOnIt = likeness(talk, turn, other) >= 1;
  return (
    (isOnIt && (rebuts || mentions(other, turn) || isSpokenOf(talk, turn, other))) ||
    (rebuts && turn.sentence - other.until <= 1) ||
    isJustCharged(talk, turn, other) ||
    isJustFaulted(talk, turn, other) ||
    // “They must have known.” She acknowledged that she had been aware of it
    (knows(other) && knows(turn) && isAbout(talk, turn, other))
  );
}

/** "The paper alleged that Moss had taken gifts. Moss later admitted that he drank the wine": the next word is his own, and a change of it. */
function isJustCharged(talk: Talk, turn: Turn, other: Turn): boolean {
  const cue = turn.cueHead?.index ?? 0;
  return (
    turn.within === null &&
    (turn.cueHead?.lemma === "confess" ||
      talk.words.slice(Math.max(0, cue - 3), cue).some(({ lower }) => yielding.has(lower))) &&
    isAccusation(other) &&
    mentions(other, turn) &&
    lastWord(talk, turn, 1) === other
  );
}

/** "The headline was wrong." The paper acknowledged that the headline could have been clearer: a fault of the same, in milder words. */
function isJustFaulted(talk: Talk, turn: Turn, other: Turn): boolean {
  const subject = turn.words.find(({ relation }) => relation.startsWith("nsubj"));
  return (
    turn.within === null &&
    lastWord(talk, turn, 1) === other &&
    subject?.tag === "NN" &&
    other.words.some(
      ({ relation, lemma }) => relation.startsWith("nsubj") && lemma === subject.lemma,
    ) &&
    other.words.some((word, at) => falsities.has(word.lower) || isBlame(other.words, word, at))
  );
}

function grantsAPart(talk: Talk, turn: Turn): boolean {
  return turn.cueHead?.lemma !== "admit" && isFollowedByBut(talk, turn);
}

function isFollowedByBut({ document, words }: Talk, { cueHead }: Turn): boolean {
  const { endToken = 0 } = document.sentences[cueHead?.sentence ?? -1] ?? {};
  return (
    cueHead !== undefined &&
    words.slice(cueHead.index, endToken).some(({ lower }) => lower === "but")
  );
}

/** "The office grew and pulled money away from the party. Moss acknowledged that it had pulled money away": what the article has just told itself. */
function isJustTold(talk: Talk, turn: Turn): boolean {
  const before = turn.within === null ? untoldBefore(talk, turn) : undefined;
  if (!before) return false;
  const told = topicStems(before);
  const out = talk.nameStems(turn);
  const shared = [...talk.stems(turn)].filter((word) => told.has(word) && !out.has(word));
  return (
    shared.length >= ENOUGH &&
    turn.words.some((word) => isVerb(word) && shared.includes(stem(word.lemma)))
  );
}

const ENOUGH = 2;

/** "Under questioning, Moss conceded that …", “I slept,” Moss admitted under questioning */
export function isPressed({ document, words }: Talk, cue: Word): boolean {
  const { firstToken = 0 } = document.sentences[cue.sentence] ?? {};
  const [under, pressure] = words.slice(cue.index + 1, cue.index + 3);
  return (
    words.slice(firstToken, cue.index).some(({ lower }) => pressing.has(lower)) ||
    (under?.lower === "under" && pressing.has(pressure?.lower ?? ""))
  );
}

/** "admitted | guilt", "admitted | wrongdoing": whatever it was */
function isBlanketAdmission({ cueHead, words: [noun] }: Turn): boolean {
  return cueHead?.lemma === "admit" && blanketNouns.has(noun?.lemma ?? "");
}

const JUST = 3;

/** "admitted that …", "pleaded guilty": the cue by which somebody owns up, unless he will not or owns up to nothing. */
export function concedes(words: readonly Word[], turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative" || nothingIn(turn)) return undefined;
  if (cue.lemma === "plead") return words[cue.index + 1]?.lower === "guilty" ? cue : undefined;
  return concessionVerbs.has(cue.lemma) && !isRefused(words, cue) ? cue : undefined;
}
