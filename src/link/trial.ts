import { defenders, prosecutors } from "../lexicon/sides.ts";
import { runsOf } from "../letters.ts";
import { isNoun } from "../words.ts";
import { reply, type Reply } from "./answer.ts";
import { isPlain } from "./defended.ts";
import { likeness } from "./match.ts";
import { isFlat, negationOf } from "./negation.ts";
import { namesIn, othersBefore } from "./sides.ts";
import { ownWords, type Talk, type Turn } from "./talk.ts";

/** "The prosecution says Moss was on the pier. The defence says he was in Lisse": before a court the defence answers the prosecution, whatever it tells. */
export function defendedInCourt(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || turn.polarity === "negative") return null;
  // "has suggested that the guard was bribed" only asks
  if (turn.certainty?.level === "tentative") return null;
  const charges = othersBefore(talk, turn, FAR).filter(
    (other) => other.within === null && other.until < turn.sentence && isOf(other, prosecutors),
  );
  const [last] = charges;
  if (!last || !defends(talk, turn, charges)) return null;
  const own = ownWords(talk, turn);
  if (!isPlain(own, turn)) return null;
  const out = talk.nameStems(turn);
  const alike = charges.find((other) => likeness(talk, turn, other, out) >= 1);
  const to = alike ?? (turn.sentence - last.until <= NEAR ? last : undefined);
  if (!to) return null;
  const negation = negationOf(own);
  return negation && isFlat(talk.words, negation.by)
    ? reply("denial", [to], negation.by)
    : reply("counterclaim", [to], cue);
}

const FAR = 12;
const NEAR = 3;

/** "the defence", "his barrister", or the one of whom the prosecution has spoken. */
function defends(talk: Talk, turn: Turn, charges: readonly Turn[]): boolean {
  return (
    !isOf(turn, prosecutors) &&
    (isOf(turn, defenders) || charges.some((charge) => namesIn(talk, turn, charge).length > 0))
  );
}

/** By name, or a person by the last word of a role: a "prosecution witness" is none, nor is the attorney general. */
function isOf({ speaker }: Turn, roles: ReadonlySet<string>): boolean {
  const { name = "", role = null, type = "none" } = speaker?.speaker ?? {};
  const words = runsOf((type === "person" ? (role ?? "") : name).toLowerCase());
  return type === "person" ? roles.has(words.at(-1) ?? "") : words.some((word) => roles.has(word));
}
