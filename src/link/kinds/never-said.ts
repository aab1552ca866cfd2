import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { hasLetter } from "../../letters.ts";
import { reply } from "../talk/answer.ts";
import { onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { clausesIn } from "../words/clause.ts";
import { negationOf } from "../words/negation.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "“We made a mistake,” Moss said in May. “I never said that,” he said in June": what he did say, where nobody has spoken since, or says it in the same words. */
export const neverSaid: Kind = needing(["say"], (talk, turn, own) => {
  if (turn.quotation !== "direct" || turn.within !== null) return null;
  const [self, ...next] = own;
  const at = next.slice(0, LATEST).findIndex(({ lemma }) => lemma === "say");
  const not = next.slice(0, Math.max(0, at)).find(({ lower }) => NOT.has(lower));
  // “I wouldn’t say that”
  if (next.slice(0, Math.max(0, at)).some(({ tag }) => tag === "MD")) return null;
  if (!self || !not || !/^(?:i|we)$/.test(self.lower)) return null;
  const what = next.slice(at + 1).filter(({ sentence }) => sentence === self.sentence);
  const [that, ...more] = what.filter(({ text }) => hasLetter(text));
  const said =
    that?.lower === "that" && more.length === 0 ? lastOwn(talk, turn) : sameOwn(talk, turn, what);
  return said ? reply("denial", [said], not) : null;
});

const LATEST = 4;
const NOT = new Set(["never", "not", "n't"]);

/** His last word, where it is the last of all. */
function lastOwn({ turns }: Talk, turn: Turn): Turn | undefined {
  const last = turns[turn.at - 1];
  return last && isOwnClaim(turn, last) && turn.sentence - last.until <= NEAR ? last : undefined;
}

const NEAR = 3;

/** What he has said in all of the words that he says he has not, and of the same: "We made a mistake", "that we made a mistake". */
function sameOwn(talk: Talk, turn: Turn, what: readonly Word[]): Turn | undefined {
  const [stems, [clause]] = [topicStems(what), clausesIn(talk.words, what)];
  if (stems.size === 0 || !clause) return undefined;
  return talk.turns
    .slice(Math.max(0, turn.at - MEMORY), turn.at)
    .findLast(
      (other) =>
        isOwnClaim(turn, other) &&
        [...stems].every((topic) => talk.stems(other).has(topic)) &&
        talk
          .clauses(other)
          .some(
            ({ subject, predicate }) =>
              predicate.lemma === clause.predicate.lemma &&
              (subject.lemma === clause.subject.lemma ||
                (subject.tag === "PRP" && clause.subject.tag === "PRP")),
          ),
    );
}

const MEMORY = 24;

function isOwnClaim(turn: Turn, other: Turn): boolean {
  return (
    other.within === null &&
    other.certainty !== null &&
    other.polarity === "positive" &&
    onOneSide(turn, other) &&
    negationOf(other.words) === undefined
  );
}
