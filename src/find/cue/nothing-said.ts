import { concessives } from "../../lexicon/asides.ts";
import { admitting } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import { isNoClause } from "./no-clause.ts";
import { isOtherSense } from "./other-sense.ts";
import { childOf, isFiniteVerb, isVerb, type Scene } from "../scene.ts";

/** Whether the clause beside a cue is none of its content: an aim, an occasion, an object of another sense. */
export function isNothingSaid(scene: Scene, verb: Word, clause: Clause): boolean {
  return (
    isSilence(scene, clause) ||
    isNoClause(scene, verb, clause) ||
    isWork(scene, verb, clause) ||
    letsIn(scene, verb, clause) ||
    isPurpose(scene, verb, clause) ||
    isEllipsis(scene, clause) ||
    isOccasion(scene, verb, clause)
  );
}

/** "Not all of | what | they said | was true": what somebody said is judged, and not told. */
export function isJudged({ words }: Scene, [theme, predicate]: Clause["ranges"]): boolean {
  if (!theme || !predicate || words[theme[1] - 1]?.lower !== "what") return false;
  const [be, ...rest] = words.slice(predicate[0], predicate[1]);
  return be?.lemma === "be" && rest.every(({ tag }) => /^(?:RB|JJ|[.])/.test(tag));
}

/** "promised in | writing | that": how it was promised. */
export function isMedium({ words }: Scene, { lower, index }: Word): boolean {
  return lower === "writing" && words[index - 1]?.lower === "in" && isVerb(words[index - 2]);
}

/** "said | little about how she would pay for it": how much somebody says of a thing tells nothing of it. */
function isSilence({ words }: Scene, { ranges }: Clause): boolean {
  const start = ranges[0]?.[0] ?? -2;
  const [amount, about] = [words[start], words[start + 1]];
  return about?.lower === "about" && /^(?:little|more|much|nothing)$/.test(amount?.lower ?? "");
}

/** "the man who wrote the speech | says he is sorry": without "that" a relative clause about a writer has an object, and what follows is the sentence’s verb; so has "wrote it “to please her”", "wrote a book called" and "wrote the town off". */
function isWork({ words }: Scene, verb: Word, { ranges }: Clause): boolean {
  const start = ranges[0]?.[0] ?? -1;
  if (verb.lemma !== "write") return false;
  if (words[start]?.lower === "it") return !isFiniteVerb(words[start + 1]);
  if (!/^(?:DT|PRP\$)$/.test(words[start]?.tag ?? "")) return false;
  if (words[verb.index - 1]?.lower === "who") return true;
  const called = words.slice(start + 1, start + 5).find(({ tag }) => !/^(?:JJ|NN)/.test(tag));
  return /^(?:called|titled|entitled|off)$/.test(called?.lower ?? "");
}

/** "what the ad says | it does": a pronoun and its auxiliary take up what is said elsewhere. */
function isEllipsis({ words }: Scene, { ranges }: Clause): boolean {
  const [from, to] = ranges.length === 1 ? (ranges[0] ?? [0, 0]) : [0, 0];
  const isShort = to - from === 2 && words[from]?.tag === "PRP";
  return (
    isShort && /^(?:do|does|did|is|are|was|were|has|have|had)$/.test(words[to - 1]?.lower ?? "")
  );
}

/** "vowed | to mend it", "responded | to the letter", but "wrote | to say that": an infinitive or an addressee is nothing said. */
function isPurpose({ words }: Scene, verb: Word, { ranges }: Clause): boolean {
  const start = ranges[0]?.[0] ?? -1;
  const first = words[start]?.tag === "TO" ? words[start + 1] : undefined;
  return start > verb.index && first !== undefined && !/^(?:say|suggest)$/.test(first.lower);
}

/** "was not told | until it was late", "| although he knew, nobody was told": when and against what somebody is told is nothing told. */
function isOccasion({ words }: Scene, verb: Word, { ranges }: Clause): boolean {
  const [from, to] = ranges.length === 1 ? (ranges[0] ?? [0, 0]) : [0, 0];
  const first = words[from]?.lower ?? "";
  if (from > verb.index) return verb.lemma === "tell" && WHEN.test(first);
  return (
    concessives.has(first) &&
    words[from]?.tag === "IN" &&
    !words.slice(from, to - 1).some(({ text }) => text === ",")
  );
}

const WHEN = /^(?:after|before|once|unless|until|when)$/;

/** "a law for admitting refugees | because they fled", not "It fell, | admitted the guard.": those whom it lets in. */
function letsIn(scene: Scene, verb: Word, { head }: Clause): boolean {
  const admits = admitting.has(verb.lemma) && head > verb.index;
  const object = admits ? childOf(scene, verb.index, "obj") : undefined;
  return object !== undefined && isOtherSense(scene, verb, object);
}
