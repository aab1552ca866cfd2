import { anyCompany, businesses, noBusinesses } from "../../lexicon/bodies.ts";
import { forceHeads, policed, servedPlaces, states } from "../../lexicon/sides.ts";
import { runsOf, startsUpper } from "../../letters.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { isOfNation } from "./nation.ts";
import type { Talk, Turn } from "./talk.ts";

/** One speaker, or a body and those who speak for it. */
export function onOneSide({ side }: Turn, { side: other }: Turn): boolean {
  if (!side || !other) return false;
  return side.id === other.id || side.parties.some((party) => other.parties.includes(party));
}

/** Whether the content of a turn names the speaker of another, or the body he speaks for, by the last part of the name. */
export function mentions(turn: Turn, { side }: Turn): boolean {
  if (!side) return false;
  const { nation } = side;
  if (nation && turn.words.some((_, at) => isOfNation(turn.words, at, nation))) return true;
  if (side.lastNames.length + side.firstNames.length + (side.office?.length ?? 0) === 0)
    return false;
  return turn.words.some(
    (word, index) =>
      (word.lower === side.office && turn.words[index - 1]?.lower === "the") ||
      (side.lastNames.includes(word.lower) && !isAnothers(turn.words[index - 1], word)) ||
      (side.firstNames.includes(word.lower) &&
        (word.tag.startsWith("NNP") || isOfState(word, turn.words[index + 1]))),
  );
}

/** "Velmarkian" of "the Velmarkian government", for which its foreign ministry answers */
function isOfState({ tag, text, relation }: Word, next: Word | undefined): boolean {
  return (
    tag.startsWith("JJ") &&
    relation === "amod" &&
    startsUpper(text) &&
    states.has(next?.lower ?? "")
  );
}

/** The words that name the side in the sentences of a statement, its source aside; a body by what it is too: "the company". */
export function namesIn(talk: Talk, turn: Turn, other: Turn): readonly Word[] {
  const side = turn.side;
  if (!side) return [];
  const { firstToken = 0 } = talk.document.sentences[other.sentence] ?? {};
  const { endToken = 0 } = talk.document.sentences[other.until] ?? {};
  const isBody = turn.speaker?.speaker.type === "organization" || side.parties.length > 1;
  const words = talk.words
    .slice(firstToken, endToken)
    .filter((word) => !other.source.some((span) => contains(span, word)));
  const { nation } = side;
  const named = words.filter(
    (word) =>
      (policed.has(word.lower) && isOfForce(turn)) ||
      (word.tag.startsWith("NNP") &&
        (side.lastNames.includes(word.lower) || side.firstNames.includes(word.lower))) ||
      (talk.words[word.index - 1]?.lower === "the" &&
        (word.lower === side.office ||
          side.lastNames.includes(word.lower) ||
          (isBody && side.firstNames.includes(word.lower) && servedPlaces.has(word.lower)) ||
          (isBody && mayBe(turn, word)))),
  );
  const states = words
    .filter(
      (word, at) =>
        (side.firstNames.includes(word.lower) && isOfState(word, words[at + 1])) ||
        (nation !== null && isOfNation(words, at, nation)),
    )
    .map((word) => (OF_NOUN.has(word.relation) ? talk.words[word.head] : word));
  return [...named, ...states.filter((state) => state !== undefined)];
}

/** "Chief Constable Ian Lowe", who answers for "the force" */
export function isOfForce({ speaker }: Turn): boolean {
  const role = runsOf((speaker?.speaker.role ?? "").toLowerCase());
  return (
    forceHeads.has(role.at(-1) ?? "") || (role.at(-1) === "constable" && role.at(-2) === "chief")
  );
}

/** "the company" of a firm, not of a council */
function mayBe({ speaker }: Turn, { lower }: Word): boolean {
  const last = speaker?.speaker.name.toLowerCase().split(" ").at(-1) ?? "";
  return anyCompany.has(lower) && !(businesses.has(lower) && noBusinesses.has(last));
}

/** "Velmarkian" of "the Velmarkian government" */
const OF_NOUN = new Set(["amod", "compound"]);

/** "the Tessian government" is not the government of Velmark. */
function isAnothers(before: Word | undefined, word: Word): boolean {
  return word.tag === "NN" && before !== undefined && before.tag.startsWith("NNP");
}

/** Whether a word names the speaker of a turn: "Lind" in "Lind’s claim", "memo" in "the city memo". */
export function isSpeakerOf(talk: Talk, turn: Turn, word: Word): boolean {
  return turn.speaker !== null && talk.names(turn).has(word.lower);
}

/** Whether one turn stands in the content of another. */
export function holds(outer: Turn, inner: Turn): boolean {
  return outer.content.some(({ start, end }) => start <= inner.start && inner.start < end);
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

/** Those of them that are told inside no other, the last first. */
export function lastSaid(talk: Talk, turn: Turn, sentences: number): readonly Turn[] {
  return othersBefore(talk, turn, sentences).filter(({ within }) => within === null);
}

/** What the one who spoke last has said in a row: "Moss said a meeting took place. “I took notes,” he said." */
export function lastRun(talk: Talk, turn: Turn, sentences: number): readonly Turn[] {
  const said = lastSaid(talk, turn, sentences);
  const [last] = said;
  const end = said.findIndex((other) => last && other !== last && !onOneSide(last, other));
  return said.slice(0, end < 0 ? said.length : end);
}

/** “Moss said the sea was calm,” says Lind. “It was not,” she adds: what others say by what the same side has just told of them, the last first. */
export function toldByOneself(talk: Talk, turn: Turn): readonly Turn[] {
  const before = talk.turns.slice(Math.max(0, turn.at - LONGEST_NEST), turn.at);
  const outer = before.findLast(({ within }) => within === null);
  if (
    !outer ||
    turn.within !== null ||
    turn.sentence - outer.until > 1 ||
    outer.polarity === "negative" ||
    !onOneSide(turn, outer)
  )
    return [];
  return before
    .filter(
      (other) => other.at > outer.at && other.within === outer.given && isAnother(turn, other),
    )
    .toReversed();
}

const LONGEST_NEST = 4;

/** What another said last, in a sentence of his own. */
export function lastWord(talk: Talk, turn: Turn, sentences: number): Turn | undefined {
  const [last] = othersBefore(talk, turn, sentences);
  return last && last.until !== turn.sentence ? last : undefined;
}

/** What others say behind a turn, within so many sentences, the nearest first. */
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

/** "The report says that Northline denied the theft" is no talk of the two. */
function isAnother(turn: Turn, other: Turn): boolean {
  return other.certainty !== null && !onOneSide(turn, other) && !holds(other, turn);
}

/** “Moss insisted that it would hold,” the Gazette reported: the paper’s quotation of what Moss says is Moss’s turn. */
export function passesOn(talk: Talk, other: Turn, turn: Turn): boolean {
  return (
    other.quotation === "direct" &&
    other.speaker?.speaker.type === "organization" &&
    talk.turns
      .slice(other.at + 1, other.at + 1 + DEEPEST)
      .some((inner) => inner.within === other.given && onOneSide(turn, inner))
  );
}

const DEEPEST = 4;
