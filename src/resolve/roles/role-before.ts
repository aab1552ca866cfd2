import { bodiesToo, peopleToo } from "../../lexicon/bodies.ts";
import { fieldOffices } from "../../lexicon/offices.ts";
import { sites } from "../../lexicon/places.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isElder } from "./age.ts";
import { isRole, kindOfNoun, isLowerNoun } from "../nouns.ts";
import { hasLetterOrDigit, startsUpper } from "../../letters.ts";
import { isOffice, isRank } from "../names/office.ts";
import { headOfRole } from "./role-words.ts";
import { isFirm } from "../names/learn.ts";
import type { Name, Range } from "../types.ts";
import { isRolePart, withoutThen } from "./role-part.ts";

/** No role is read further than this many words from its name. */
const REACH = 24;

/** "former harbour master | Orla Fenn", "the judge, | Orla Fenn", "the firm's lawyer | Orla Fenn" */
export function roleBefore(words: readonly Word[], name: Name): Range | undefined {
  if (isElder(words, name)) return undefined;
  // "Brewer | Vesper"
  if (name.kind === "organization") return roleEndingAt(words, name, name.from);
  return roleEndingAt(words, name, beforeAddress(words, name));
}

/** "his daughter, | the novelist Orla Fenn" */
export function roleBeforeRole(
  words: readonly Word[],
  name: Name,
  [from]: Range,
): Range | undefined {
  return words[from - 1]?.text === "," ? roleEndingAt(words, name, from) : undefined;
}

function roleEndingAt(words: readonly Word[], name: Name, at: number): Range | undefined {
  const sentence = words[name.from]?.sentence;
  // "The bishop, the | Right Reverend Tam Rook"
  const isStyled = at === name.start && name.from > at && words[at - 1]?.lower === "the";
  const before = isStyled && words[at - 2]?.text === "," ? at - 1 : at;
  const end = before <= name.start && words[before - 1]?.text === "," ? before - 1 : at;
  let from = end;
  while (from > 0 && end - from < REACH) {
    const word = words[from - 1];
    if (!word || word.sentence !== sentence || !isRolePart(words, word)) break;
    // "The clerk called Vesper's chairman, Orla Fenn, a liar", "has fired clerk Orla Fenn": behind a noun or "has" a participle is a verb.
    const before = words[from - 2];
    const isVerb = before?.tag.startsWith("NN") || before?.lemma === "have";
    if (word.tag === "VBN" && isVerb && from < end) break;
    // "The 22-year-old beat fourth seed Tam Rook"
    if (/^(?:beat|upset)$/.test(word.lower)) break;
    // "the reason President Rook gave": what is no role in lower case ends before one with a capital.
    if (isThing(word) && startsUpper(words[from]?.text ?? "") && from < end) break;
    from -= 1;
  }
  while (words[from]?.lower === "of") from += 1;
  const withComma = words[end]?.text === ",";
  // "A clerk in the capital, | Lisse, …"
  const isAlone = name.key.length === 1 && name.title === null;
  if (withComma && isAlone && sites.has(words[end - 1]?.lower ?? "")) return undefined;
  if (withComma) from = overPreposition(words, from, sentence);
  if (from >= end) return undefined;
  const head = headOfRole(words, [from, end]);
  if (!head) return undefined;
  const isTitle =
    words[head.index + 1]?.lower === "of" &&
    (head.index >= name.start || fieldOffices.has(withoutThen(head.lower)));
  if (!withComma && head.index !== end - 1 && !isTitle) return undefined;
  // "When a clerk objected, Fenn left": what somebody did is no role of another.
  if (head.index !== end - 1 && words[end - 1]?.tag.startsWith("VB")) return undefined;
  const mayBe =
    name.kind === "person"
      ? isOffice(head.lower) ||
        isRole(head.lemma) ||
        peopleToo.has(head.lemma) ||
        (!withComma && isNewRole(head, name))
      : kindOfNoun(head) === "body" || bodiesToo.has(head.lemma) || isFirm(words, name);
  if (!mayBe || (!withComma && isOwnClause(words, from, head, name))) return undefined;
  if (withComma && (!opensPhrase(words, from) || !isClosed(words, from, name))) return undefined;
  return [from, end];
}

/** "the email server | Orla Fenn used", "the best friend | Fenn hoped to have": what somebody does with it is told of the noun, and it is no role. */
function isOwnClause(words: readonly Word[], from: number, head: Word, { to }: Name): boolean {
  const subject = words[to - 1];
  if (subject?.relation !== "nsubj" || head.head === subject.index) return false;
  if (kindOfNoun(head) === "thing") return true;
  const isDetermined = words[from]?.tag === "DT" || words[from]?.tag === "PRP$";
  const verb = words[subject.head];
  return isDetermined && verb?.relation === "acl:relcl";
}

/** "Through a spokeswoman, | Fenn declined": behind a preposition that opens the sentence only what a mark closes again is an apposition. */
function isClosed(words: readonly Word[], from: number, { to }: Name): boolean {
  const [before, after] = [words[from - 1], words[to]];
  const opens = before?.tag === "IN" && words[from - 2]?.sentence !== before.sentence;
  return !opens || after === undefined || !hasLetterOrDigit(after.text);
}

function isThing(word: Word): boolean {
  return (
    isLowerNoun(word) && word.tag === "NN" && kindOfNoun(word) === "thing" && word.lower !== "vice"
  );
}

/** "chairman | Lord Fenn", "the judge, | Ms Fenn": a form of address is no role; "Secretary of State | Orla Fenn" is one. */
function beforeAddress(words: readonly Word[], { start, from }: Name): number {
  let end = from;
  while (end > start && !isOffice(words[end - 1]?.lower ?? "")) end -= 1;
  // "Pathologist | Prof Orla Fenn", "council chairman | Colonel Tam Rook"
  if (isRank(words[end - 1]?.lower ?? "") && isOffice(words[end - 2]?.lower ?? "")) end -= 1;
  return end > start && words[end]?.lower === "of" ? from : end;
}

/** "deckhand Orla Fenn": a noun in lower case right before a full name says what its bearer is, unless it says when: "last night Orla Fenn". */
function isNewRole(head: Word, { sure, key, start, from }: Name): boolean {
  return (
    sure &&
    key.length > 1 &&
    start === from &&
    isLowerNoun(head) &&
    kindOfNoun(head) === "thing" &&
    head.lower !== "case" &&
    !times.has(head.lower)
  );
}

/** "the judge, Orla Fenn", but not "who ran for president, Orla Fenn" */
function opensPhrase(words: readonly Word[], from: number): boolean {
  const first = words[from];
  const before = words[from - 1];
  if (!first || !before || before.sentence !== first.sentence) return true;
  // "Asked whether he was Ebdy's nephew, Fenn said no": what somebody is said to be is told of another.
  if (before.lemma === "be") return false;
  if (first.tag === "DT" || first.tag === "PRP$") return true;
  return before.tag !== "IN" && before.tag !== "TO" && first.text !== first.lower;
}

/** "a lawyer for the firm, Orla Fenn": the role goes on to the left of its preposition. */
function overPreposition(
  words: readonly Word[],
  from: number,
  sentence: number | undefined,
): number {
  let start = from;
  for (let links = 0; links < 3; links += 1) {
    let preposition = start - 1;
    if (words[preposition]?.tag === "DT") preposition -= 1;
    const word = words[preposition];
    if (
      !word ||
      !/^(?:IN|TO)$/.test(word.tag) ||
      word.sentence !== sentence ||
      !ROLE_PREPOSITIONS.has(word.lower)
    )
      break;
    let next = preposition;
    while (next > 0 && preposition - next < REACH) {
      const part = words[next - 1];
      if (!part || part.sentence !== sentence || !isRolePart(words, part)) break;
      next -= 1;
    }
    if (next === preposition) break;
    start = next;
  }
  return start;
}

const ROLE_PREPOSITIONS: ReadonlySet<string> = new Set([
  "of",
  "at",
  "for",
  "in",
  "with",
  "on",
  "to",
]);
