import type { Speaker, Word } from "../types.ts";
import type { Talk, Turn } from "./talk.ts";

/** One speaker, or a body and those who speak for it. */
export function onOneSide(a: Turn, b: Turn): boolean {
  const [one, other] = [a.speaker?.speaker, b.speaker?.speaker];
  if (!one || !other) return false;
  if (one.id === other.id) return true;
  const theirs = partiesOf(other);
  return partiesOf(one).some((party) => theirs.includes(party));
}

/** The names of a joint source ("Lind and Moss"), or the body spoken for. */
function partiesOf(speaker: Speaker): string[] {
  const names = speaker.name.split(/,? and |, /);
  return [...names, ...(speaker.represents ? [speaker.represents] : [])].map((name) =>
    name.toLowerCase().replace(/^the /, ""),
  );
}

/** Whether the content of a turn names a speaker or the body he speaks for, by the last part of the name. */
export function mentions(turn: Turn, speaker: Speaker | undefined): boolean {
  if (!speaker || speaker.type === "group" || speaker.type === "unnamed") return false;
  const names = new Set([
    lastName(speaker.name),
    speaker.represents ? lastName(speaker.represents) : "",
  ]);
  names.delete("");
  return turn.words.some((word) => names.has(word.lower));
}

/** Whether a word names the speaker of a turn: "Lind" in "Lind’s claim", "memo" in "the city memo". */
export function isSpeakerOf(turn: Turn, word: Word): boolean {
  return turn.speaker !== null && turn.names.has(word.lower);
}

function lastName(name: string): string {
  return (
    /(\p{L}[\p{L}\p{N}-]*)$/u.exec(name.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, ""))?.[1] ?? ""
  );
}

/** The turns of others that assert something, from the nearest back (or on), no further than the reach of a reader's memory. */
export function othersBefore(talk: Talk, turn: Turn, sentences: number): Turn[] {
  const found: Turn[] = [];
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= REACH; at--) {
    const other = talk.turns[at];
    if (!other || turn.sentence - other.until > sentences) break;
    if (isAnother(turn, other)) found.push(other);
  }
  return found;
}

export function othersAfter(talk: Talk, turn: Turn, sentences: number): Turn[] {
  const found: Turn[] = [];
  for (let at = turn.at + 1; at < talk.turns.length && at - turn.at <= REACH; at++) {
    const other = talk.turns[at];
    if (!other || other.sentence - turn.until > sentences) break;
    if (isAnother(turn, other)) found.push(other);
  }
  return found;
}

const REACH = 24;

function isAnother(turn: Turn, other: Turn): boolean {
  return other.certainty !== null && !onOneSide(turn, other);
}
