import { accusingNouns, anaphoricNouns, attackVerbs } from "../lexicon/anaphors.ts";
import type { Word } from "../types.ts";
import { contains } from "../span.ts";
import { likeness } from "./match.ts";
import { isSpeakerOf, mentions, onOneSide, othersAfter, othersBefore } from "./sides.ts";
import { stem } from "../stems.ts";
import type { Talk, Turn } from "./talk.ts";

/** Sentences that a reader looks back over for "the allegations", and for "that". */
const FAR = 40;
const ALLEGED = 14;
const MIDDLE = 7;
const NEAR = 3;
const MOST = 8;

/** The claim that stands inside the answer itself: "denied claims that he knew", "fraud charges are false". */
export function claimsInside(talk: Talk, turn: Turn, claim: Word | undefined): Turn[] {
  const inside: Turn[] = [];
  for (let at = turn.at - 2; at < talk.turns.length && at <= turn.at + 6; at++) {
    const other = talk.turns[at];
    if (!other?.cueHead || other === turn || !anaphoricNouns.has(other.cueHead.lemma)) continue;
    const cue = other.cueHead;
    if (cue === claim || (claim === undefined && turn.content.some((span) => contains(span, cue))))
      inside.push(other);
  }
  return inside;
}

/** What "the allegations", "that claim", "her accusation", "the memo" or "it" takes up; `answered` are those that this side has answered. */
export function takenUp(
  talk: Talk,
  turn: Turn,
  claim: Word,
  answered: ReadonlySet<Turn>,
): readonly Turn[] {
  const before = othersBefore(talk, turn, FAR).filter((other) => !holds(turn, other));
  const owned = ofOwner(talk, claim, before);
  if (owned.length > 0) return owned;
  const plural = claim.tag === "NNS" || /^(?:they|them|these|those|both|all)$/.test(claim.lower);
  const open = before.filter((other) => !answered.has(other));
  if (!anaphoricNouns.has(claim.lemma)) return nearest(turn, open, plural, NEAR);
  const near = open.filter((other) => turn.sentence - other.until <= ALLEGED);
  if (isOwned(talk, claim)) return closest(talk, turn, near);
  const sameWord = near.filter(
    (other) => other.cueHead && stem(other.cueHead.lemma) === stem(claim.lemma),
  );
  const alleged = about(
    turn,
    near.filter((other) => other.certainty?.level === "alleged"),
  );
  if (accusingNouns.has(claim.lemma) && alleged.length > 0)
    return alleged.slice(0, plural ? MOST : 1);
  if (sameWord.length > 0) return sameWord.slice(0, plural ? MOST : 1);
  const far = accusingNouns.has(claim.lemma) && answered.size === 0;
  return nearest(turn, open, plural, far ? MIDDLE : NEAR);
}

/** "the minister’s claims", of one who has not been heard under that name: what is about the same, or nothing. */
function closest(talk: Talk, turn: Turn, before: readonly Turn[]): readonly Turn[] {
  const ranked = before
    .filter((other) => likeness(talk, turn, other) >= 1)
    .toSorted((a, b) => likeness(talk, turn, b) - likeness(talk, turn, a));
  return ranked.slice(0, 1);
}

function isOwned(talk: Talk, claim: Word): boolean {
  return claim.children.some(
    (child) =>
      talk.words[child]?.relation === "nmod:poss" && !talk.words[child].tag.startsWith("PRP"),
  );
}

/** "Lind’s claim", "the claims of the union": what they said last; "dismissed the city memo": what the memo says. */
function ofOwner(talk: Talk, claim: Word, before: readonly Turn[]): readonly Turn[] {
  const owners = claim.children
    .map((child) => talk.words[child])
    .filter((child) => child !== undefined && /^(?:nmod.*|compound)$/.test(child.relation));
  const papers = before.filter(
    (other) => other.speaker?.speaker.type === "document" && isSpeakerOf(talk, other, claim),
  );
  if (papers.length > 0) return papers.slice(0, MOST);
  const said = before.filter((other) =>
    owners.some((owner) => owner && isSpeakerOf(talk, other, owner)),
  );
  const last = said[0];
  return last ? said.filter((other) => last.sentence - other.sentence <= NEAR).slice(0, MOST) : [];
}

/** Of several accusations those that name the one who answers, and the nameless ones that follow them; all where none names him. */
function about(turn: Turn, accusations: readonly Turn[]): readonly Turn[] {
  const first = accusations.findLastIndex((other) => mentions(other, turn));
  return first < 0 ? accusations : accusations.slice(0, first + 1);
}

/** What was said last, and for "they" what the same speaker said just before it. */
function nearest(
  turn: Turn,
  before: readonly Turn[],
  plural: boolean,
  sentences: number,
): readonly Turn[] {
  const last = before[0];
  if (!last || turn.sentence - last.until > sentences) return [];
  return plural
    ? before.filter(
        (other) =>
          other === last || (onOneSide(other, last) && last.sentence - other.sentence <= NEAR),
      )
    : [last];
}

/** A headline or a first sentence denies what the article comes to say: accusations of the same name or about the same speaker. */
export function announced(talk: Talk, turn: Turn, claim: Word | undefined): readonly Turn[] {
  if (turn.sentence > OPENING) return [];
  const after = othersAfter(talk, turn, FAR).filter(
    (other) => other.certainty?.level === "alleged",
  );
  const same =
    claim &&
    after.find((other) => other.cueHead && stem(other.cueHead.lemma) === stem(claim.lemma));
  return same ? [same] : after.filter((other) => mentions(other, turn)).slice(0, 1);
}

const OPENING = 2;

/** The accusations against a speaker, nearest first. */
export function accusationsAgainst(talk: Talk, turn: Turn): readonly Turn[] {
  const accusing = othersBefore(talk, turn, ALLEGED).filter(
    (other) => !holds(turn, other) && isAccusation(other),
  );
  return accusing.filter((other) => mentions(other, turn)).slice(0, MOST);
}

function isAccusation(other: Turn): boolean {
  return (
    other.certainty?.level === "alleged" ||
    (other.cueHead !== undefined && attackVerbs.has(other.cueHead.lemma))
  );
}

function holds(turn: Turn, other: Turn): boolean {
  return turn.content.some((span) => contains(span, { start: other.start, end: other.start + 1 }));
}
