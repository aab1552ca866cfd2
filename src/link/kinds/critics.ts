import { criticNouns } from "../../lexicon/critics.ts";
import { attacksOnClaims, denialVerbs } from "../../lexicon/denials.ts";
import type { Span } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isSpeakerOf, lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "dismissed critics who called the toll a tax": what they say, told inside the answer. */
export function dismissed({ turns }: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  const answers = cue && (denialVerbs.has(cue.lemma) || attacksOnClaims.has(cue.lemma));
  if (!answers || isNoun(cue) || turn.polarity === "negative") return null;
  const critics = turn.words.slice(0, LONGEST).find(({ lemma }) => criticNouns.has(lemma));
  const said = turns[turn.at + 1];
  return critics && said?.within === turn.given && said.certainty !== null && isWho(said, critics)
    ? reply("denial", [said], cue)
    : null;
}

/** "Holm said Moss had copied it. Moss dismissed Holm as a crank": what she has said. */
export function belittled(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (cue?.lemma !== "dismiss" || turn.polarity === "negative" || isNoun(cue)) return null;
  const as = turn.words.slice(0, LONGEST).findIndex(({ lower }) => lower === "as");
  const whom = turn.words[as - 1];
  if (!whom?.tag.startsWith("NNP")) return null;
  const said = lastSaid(talk, turn, NEAR).find(
    (other) => other.speaker?.speaker.type === "person" && isSpeakerOf(talk, other, whom),
  );
  return said ? reply("counterclaim", [said], cue) : null;
}

const NEAR = 4;

/** "many of his critics" */
const LONGEST = 5;

/** "critics who", or "who" right behind them */
function isWho({ source: [who] }: Turn, { start, end }: Span): boolean {
  return who !== undefined && who.start >= start && who.start - end <= GAP;
}

const GAP = 2;
