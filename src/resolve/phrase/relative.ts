import { calendar } from "../../lexicon/calendar.ts";
import { reaching } from "../../lexicon/documents.ts";
import { placePairs } from "../../lexicon/places.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isNoun } from "../../words.ts";
import { isNounPart, isPlural, kindOfNoun } from "../nouns.ts";
import type { Range } from "../types.ts";

/** How many words before a relative pronoun its antecedent may reach. */
const REACH = 60;

/**
 * "the clerk, who said", "the firm whose lawyer denied", "engineers, many of whom say": the noun that the relative clause
 * hangs on, or, where the tree has none, the words before its comma.
 */
export function antecedentOfRelative(
  words: readonly Word[],
  first: Word,
  last: Word,
): Range | undefined {
  const pronoun = isRelative(words, last) ? last : isRelative(words, first) ? first : undefined;
  const joined = pronoun === first && relativeBefore(words, first);
  if (joined) return antecedentOfRelative(words, joined, joined);
  // "the firm, which on Friday | said"
  const isAlone = beforeTime(words, last.index + 1) === first.index + 1 || first === last;
  if (!pronoun || (pronoun === first && !isAlone && first.lower !== "whose")) return undefined;
  let clause: Word | undefined = pronoun;
  for (let step = 0; clause && step < 12 && !clause.relation.startsWith("acl"); step += 1)
    clause = words[clause.head];
  const noun = clause && words[clause.head];
  // "letters that" as one source: its own noun stands beside the pronoun.
  const own = pronoun !== first && words[pronoun.index - 1];
  let end = own && isNoun(own) && mayBe(own, pronoun) ? pronoun.index : first.index;
  while (end > 0 && (words[end - 1]?.text === "," || words[end - 1]?.tag === ":")) end -= 1;
  const behind = end;
  end = beforeTime(words, end);
  const beside = words[end - 1];
  const hung = noun && noun.index < end && noun.sentence === first.sentence ? noun : beside;
  const next =
    beside &&
    hung &&
    isNoun(beside) &&
    mayBe(beside, pronoun) &&
    (!mayBe(hung, pronoun) || !isUnder(words, beside, hung) || isApart(words, hung, beside))
      ? beside
      : hung;
  const near = next && (seenBy(words, next) ?? next);
  const isDated = end < behind;
  const head =
    near && (pronoun.lower !== "which" || isDated)
      ? nounBefore(words, near, pronoun.lower === "which" ? isText : isHuman)
      : near;
  if (!head || head.sentence !== first.sentence) return undefined;
  // "The rate fell sharply, | which suggests that", "They hired a lawyer, | which shows that": of all that is told before
  const isOfAll = !isNoun(head) || (head.entity === null && isHuman(words, head));
  if (pronoun.lower === "which" && isOfAll) return undefined;
  let from = head.index;
  for (let steps = 0; steps < REACH; steps += 1) {
    const before = words[from - 1];
    if (!before || before.sentence !== head.sentence || !isNounPart(before)) break;
    from -= 1;
  }
  // "This | angered voters, who": no singular determines a plural, so that the word between is a verb, whatever its tag
  const isSplit = isPlural(head) && SINGULAR.has(words[from]?.lower ?? "");
  if (isSplit) from = Math.min(head.index, from + 2);
  return [from, Math.max(head.index + 1, Math.min(end, head.index + REACH))];
}

const SINGULAR: ReadonlySet<string> = new Set(["that", "this"]);

/** "a report by the bank | on Monday, which", "a poll | last week, which": no day says anything. */
function beforeTime(words: readonly Word[], end: number): number {
  let at = end;
  while (isOfTime(words[at - 1])) at -= 1;
  if (at === end) return end;
  return /^(?:IN|DT|JJ)$/.test(words[at - 1]?.tag ?? "") ? at - 1 : at;
}

/** "on Monday", "last week", "in May 2004" */
function isOfTime(word: Word | undefined): boolean {
  return (
    word !== undefined && (times.has(word.lower) || calendar.has(word.lower) || word.tag === "CD")
  );
}

/** "a memo from the clerk, which", but not "the firm published letters which" */
function isUnder(words: readonly Word[], word: Word, head: Word): boolean {
  let at: Word | undefined = word;
  for (let step = 0; at && step < 6; step += 1) {
    if (at === head) return true;
    at = words[at.head];
  }
  return false;
}

/** "The claim that it sank | was denied by the firm, which": what has its own verb before the firm is told of by then; "a report that was read by the firm, which". */
function isApart(words: readonly Word[], hung: Word, beside: Word): boolean {
  const [next] = words.slice(hung.index + 1, hung.index + 2);
  if (!next || isRelative(words, next)) return false;
  return words.slice(hung.index + 1, beside.index).some(isFiniteVerb);
}

/** "a memo seen by | the Ledger, which says": of the memo, and of no paper that has got at it. */
function seenBy(words: readonly Word[], outlet: Word): Word | undefined {
  const lead = words.slice(Math.max(0, outlet.index - OUTLET), outlet.index);
  const by = lead.findLastIndex(({ lower }) => lower === "by");
  const [text, verb] = lead.slice(Math.max(0, by - 2));
  const isSeen = by > 1 && reaching.has(verb?.lemma ?? "");
  return isSeen && text && kindOfNoun(text) === "document" ? text : undefined;
}

/** No name of a paper is longer than this many words, with what it has done. */
const OUTLET = 8;

/** "who" wants a person, "which" a body or a document, "that" any of them: "a view shared by Orla Fenn, who" */
function mayBe(word: Word, pronoun: Word): boolean {
  const kind = kindOfNoun(word);
  if (pronoun.lower === "that") return word.entity !== null || kind !== "thing";
  if (pronoun.lower !== "which")
    return word.entity === "person" || kind === "person" || kind === "people";
  return (
    word.entity === "organization" ||
    word.entity === "location" ||
    kind === "body" ||
    kind === "document"
  );
}

/** "voters in Lisse, who", "voters reached by telephone, who": not the town but the people. "a survey by the bank last week, which": the day belongs to the survey. */
function nounBefore(
  words: readonly Word[],
  near: Word,
  isIt: (words: readonly Word[], word: Word) => boolean,
): Word {
  for (let index = near.index; index > near.index - 10; index -= 1) {
    const word = words[index];
    if (!word || word.sentence !== near.sentence) break;
    if (word.tag.startsWith("NN")) {
      if (isIt(words, word)) return word;
    } else if (!BETWEEN.has(word.tag) && !isNounPart(word)) break;
  }
  return near;
}

const BETWEEN: ReadonlySet<string> = new Set(["IN", "TO", "VBN"]);

function isHuman(words: readonly Word[], word: Word): boolean {
  const kind = kindOfNoun(word);
  const isPlace = placePairs.has(`${words[word.index - 1]?.lower} ${word.lower}`);
  return (word.entity === "person" && !isPlace) || kind === "person" || kind === "people";
}

function isText(_: readonly Word[], word: Word): boolean {
  return kindOfNoun(word) === "document";
}

/** "a clerk who saw it and | who says": the second clause hangs on what the first does. */
function relativeBefore(
  words: readonly Word[],
  { index, lower, sentence }: Word,
): Word | undefined {
  if (words[index - 1]?.tag !== "CC") return undefined;
  for (let at = index - 2; at > index - REACH; at -= 1) {
    const word = words[at];
    if (!word || word.sentence !== sentence) return undefined;
    if (word.lower === lower && isRelative(words, word)) return word;
  }
  return undefined;
}

function isRelative(words: readonly Word[], { lower, tag, index }: Word): boolean {
  return (
    lower === "who" ||
    lower === "whom" ||
    lower === "which" ||
    lower === "whose" ||
    (lower === "that" && (tag === "WDT" || opensClauseOf(words[index - 1], words[index + 1])))
  );
}

/** "a report | that found", whatever the tagger takes the pronoun for */
function opensClauseOf(noun: Word | undefined, verb: Word | undefined): boolean {
  return noun !== undefined && isNoun(noun) && isFiniteVerb(verb);
}
