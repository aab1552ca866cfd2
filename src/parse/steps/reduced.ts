import { choicesOf } from "./lexicon.ts";
import { UNKNOWN, choose, isA, takes } from "./mend.ts";
import { isFinite } from "./predicate.ts";
import {
  ADPOSITION,
  CAPITAL,
  NEAR,
  ONE,
  SPEAKING,
  ambiguityOf,
  flagsOf,
  formAt,
  setTag,
  size,
  titled,
} from "./sentence.ts";
import {
  ADJECTIVE,
  BARE,
  CLOSED,
  COMMA,
  DETERMINER,
  GERUND,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PERSONAL,
  PLURAL,
  PUNCTUATION,
  RELATIVE,
  TENSED,
  THIRD,
  TO,
  VERB,
  tagTraits,
} from "./traits.ts";

/** "One | recruit told them so", "one | suspect said": what is one is a noun, though elsewhere it is a bare verb or an adjective. */
export function settleCounted(lexicon: usize, i: i32): void {
  if (titled || (flagsOf(formAt(i - 1)) & ONE) === 0) return;
  if ((flagsOf(formAt(i)) & CAPITAL) !== 0) return;
  const speaks = (flagsOf(formAt(i + 1)) & SPEAKING) !== 0;
  if (isA(i, BARE) || (speaks && isA(i, ADJECTIVE))) setOpen(lexicon, i, NOUN, PLURAL);
}

/** "An | official close to the talks said so": before what somebody is near to stands who is, though elsewhere it is mostly an adjective. */
export function settleNear(lexicon: usize, i: i32): void {
  if (i === 0 || titled || !isA(i, ADJECTIVE) || (flagsOf(formAt(i + 1)) & NEAR) === 0) return;
  if (isPreposition(i + 2) && isA(i - 1, DETERMINER | NUMBER | NAME | ADJECTIVE))
    setOpen(lexicon, i, NOUN, PLURAL);
}

/** Gives a word the first of the tags of the open classes that has a trait and none of the others. */
function setOpen(lexicon: usize, i: i32, trait: i32, others: i32): void {
  const open = choicesOf(lexicon, UNKNOWN);
  for (let k = 1; k <= i32(load<u8>(open)); k += 1) {
    const candidate = i32(load<u8>(open + k));
    if ((tagTraits(candidate) & trait) === 0 || (tagTraits(candidate) & others) !== 0) continue;
    setTag(i, candidate);
    return;
  }
}

/**
 * "A film | posted to the site shows a fire", "In one note | cited in the suit, he wrote": a past tense with no subject, or none of whose
 * own verb would be left to the noun before it, is a participle.
 */
export function readReduced(lexicon: usize): void {
  if (titled) return;
  for (let i = 2; i < size - 1; i += 1) {
    if (isA(i, PLURAL)) settleRelative(lexicon, i);
    else if (isA(i, THIRD)) settleOwned(lexicon, i);
    else if (isA(i, PARTICIPLE)) settleTold(lexicon, i);
    else if (isPast(lexicon, i) && isA(i - 1, NOUN | NUMBER) && (isInPhrase(i) || leavesVerb(i)))
      choose(lexicon, i, PARTICIPLE);
  }
}

/** "Falk Water, which | supplies the town, said so": behind a comma and "which" stands no plural before a noun phrase, but a verb. */
function settleRelative(lexicon: usize, i: i32): void {
  if (!isA(i - 1, RELATIVE) || !isA(i - 2, COMMA) || isA(i, NAME)) return;
  if (isA(i + 1, NOUN | NAME | DETERMINER | NUMBER | TO)) setOpen(lexicon, i, THIRD, 0);
}

/** "Its | pipes were old": behind an article or an owner and before a verb stands no verb, but a plural. */
function settleOwned(lexicon: usize, i: i32): void {
  if (!isA(i - 1, DETERMINER) || isA(i - 1, PERSONAL) || !isA(i + 1, TENSED)) return;
  setOpen(lexicon, i, PLURAL, NAME);
  // "the cracks | suggested that": what follows was taken for the participle of that verb
  if (isA(i + 1, PARTICIPLE)) setOpen(lexicon, i + 1, TENSED, PARTICIPLE | THIRD);
}

/** "A man hurt in the crash | told police that it was dark": before an object what speaks is no participle, where no verb stands before it. */
function settleTold(lexicon: usize, i: i32): void {
  if ((flagsOf(formAt(i)) & SPEAKING) === 0 || !isA(i - 1, NOUN | NAME)) return;
  if (!isA(i + 1, NOUN | NAME | DETERMINER)) return;
  let before = i - 1;
  while (before >= 0 && !isA(before, PUNCTUATION)) {
    if (isFinite(before) || isA(before, RELATIVE | TO)) return;
    before -= 1;
  }
  setOpen(lexicon, i, TENSED, PARTICIPLE | THIRD);
}

function isPast(lexicon: usize, i: i32): bool {
  if (!isA(i, TENSED) || isA(i, PARTICIPLE) || ambiguityOf(formAt(i)) === UNKNOWN) return false;
  return takes(lexicon, i, PARTICIPLE, false);
}

/** In one note | cited in the suit. They did not answer to a message | left there. – all that stands before is the noun’s preposition. */
function isInPhrase(i: i32): bool {
  if (!isA(i - 2, DETERMINER | NUMBER)) return false;
  const preposition = i - 3;
  if (preposition < 0 || !isPreposition(preposition)) return false;
  return (
    preposition === 0 || ((flagsOf(formAt(i)) & SPEAKING) === 0 && isPredicate(preposition - 1))
  );
}

/** "They did not | answer to it", but not what is left of a verb behind a noun that waits for its own: "a judge | sitting in the case" */
function isPredicate(i: i32): bool {
  if (!isA(i, VERB) || isA(i, PARTICIPLE | GERUND)) return false;
  let before = i - 1;
  while (before >= 0 && !isA(before, PUNCTUATION)) {
    // "a man who was in the house", "a judge asked to sit in the case", "a man they met at the scene"
    if (isA(before, RELATIVE | TO)) return false;
    if (isA(before, DETERMINER | NAME) && before > 0 && isA(before - 1, NOUN)) return false;
    before -= 1;
  }
  return true;
}

/** "A film | posted to the site shows": behind a preposition and its noun comes another verb that has no other subject. */
function leavesVerb(i: i32): bool {
  if (!isPreposition(i + 1)) return false;
  let start = i - 1;
  while (start > 0 && isA(start - 1, NOUN | NUMBER)) start -= 1;
  if (start > 0 && isA(start - 1, DETERMINER)) start -= 1;
  if (start > 0 && (isA(start - 1, VERB | RELATIVE | NAME) || !isA(start - 1, CLOSED | COMMA)))
    return false;
  let next = i + 1;
  while (next < size && (isPreposition(next) || isInNounPhrase(next))) next += 1;
  if (next >= size || !isFinite(next) || !isA(next - 1, NOUN | NAME)) return false;
  // "Falk said in May profits fell", "It ruled in a letter exports fell": what only somebody does may have a clause behind it
  return next === i + 3 || (next === i + 4 && isA(i + 2, DETERMINER));
}

function isInNounPhrase(i: i32): bool {
  return isA(i, NOUN | NAME | NUMBER | ADJECTIVE | DETERMINER) && !isA(i, PERSONAL);
}

function isPreposition(i: i32): bool {
  return (flagsOf(formAt(i)) & ADPOSITION) !== 0;
}
