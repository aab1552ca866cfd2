import { maligning, wrongly } from "../../lexicon/wronging.ts";
import { isNoun, isVerb } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { isSpeakerOf, mentions, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Turn } from "../talk/talk.ts";
import { isAccusation } from "../targets/accusation.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Lind said Moss and her allies were unfairly maligning his record": of what has been said against him, by whomever, or as the article tells. */
export const wronged: Kind = needing([wrongly], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker || (turn.cueHead && isNoun(turn.cueHead))) return null;
  const at = own.slice(0, LATEST).findIndex(({ lower }) => wrongly.has(lower));
  const by = own[at];
  const [verb, ...behind] = own.slice(at + 1, at + 1 + REACH);
  if (!by || !verb || !isVerb(verb) || !maligning.has(verb.lemma)) return null;
  if (own[at - 1]?.lemma === "be" && verb.tag === "VBN") return null;
  const next = talk.turns[turn.at + 1];
  // "critics had unfairly portrayed | her as a thief"
  const inner = next?.within === turn.given && next.cueHead === verb ? next : undefined;
  const [whom] = inner ? inner.words : behind;
  const isOneself =
    whom !== undefined && (isSelf(turn, whom.lower) || isSpeakerOf(talk, turn, whom));
  if (!isOneself) return null;
  if (inner?.speaker) return reply("counterclaim", [inner], by);
  const others = othersBefore(talk, turn, NEAR).filter(({ within }) => within === null);
  const named = others.find((other) =>
    own.slice(0, at).some((word) => word.tag.startsWith("NNP") && isSpeakerOf(talk, other, word)),
  );
  const against = named ?? others.find((other) => mentions(other, turn) || isAccusation(other));
  return against && !onOneSide(against, turn)
    ? reply("counterclaim", [against], by)
    : reply("counterclaim", "narration", by);
});

const LATEST = 24;
const NEAR = 4;
/** "unfairly | maligning his" */
const REACH = 2;

/** “us” in his own words, and in others’ "him" of a person, "them" of several, "it" of a body; of a text, or a court, none. */
function isSelf({ quotation, speaker }: Turn, lower: string): boolean {
  if (quotation === "direct") return /^(?:me|us|my|our)$/.test(lower);
  const type = speaker?.speaker.type;
  if (type === "person" || type === "unnamed") return /^(?:him|her|his)$/.test(lower);
  return (
    (type === "group" && /^(?:them|their)$/.test(lower)) ||
    (type === "organization" && /^(?:it|its)$/.test(lower))
  );
}
