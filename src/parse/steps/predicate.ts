import { UNKNOWN, choose, isA } from "./mend.ts";
import {
  ASIDE,
  CAPITAL,
  DOCUMENT,
  ROUGH,
  SOME,
  THAT,
  ambiguityOf,
  flagsOf,
  formAt,
  setTag,
  size,
  tagAt,
  titled,
} from "./sentence.ts";
import {
  BARE,
  CLOSED,
  COMMA,
  DETERMINER,
  GERUND,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PLURAL,
  PUNCTUATION,
  RELATIVE,
  TENSED,
  VERB,
} from "./traits.ts";

/**
 * "Police fear the firm knew", "Analysts at the bank doubt that it will", "Records kept by her office indicate it fell": where no verb
 * stands before a clause or a demonstrative, the word between it and the subject is the verb, though elsewhere it is mostly a noun.
 */
export function findPredicate(lexicon: usize): void {
  if (titled) return;
  let head = -1;
  let reduced = -1;
  let ended = false;
  for (let i = 0; i < size - 2; i += 1) {
    if (isA(i, RELATIVE)) return;
    if (isFinite(i)) {
      if (readsAsNotes(lexicon, i)) return;
      if (reduced >= 0 || !isDated(i, head)) return;
      reduced = i;
    }
    if (head >= 0 && isA(i, NOUN | BARE) && isPredicate(lexicon, i, head)) {
      if (reduced >= 0) choose(lexicon, reduced, PARTICIPLE);
      return;
    }
    if (isA(i, NOUN | NAME) || opensPhrase(i)) {
      if (!ended) head = i;
    } else if (head >= 0) ended = true;
  }
}

/** "Some | in the party fear that": who they are among, with no noun of its own. */
function opensPhrase(i: i32): bool {
  return isSome(i) && isA(i + 1, CLOSED) && !isA(i + 1, DETERMINER | VERB);
}

function isSome(i: i32): bool {
  return (flagsOf(formAt(i)) & SOME) !== 0;
}

/** He dismissed | claims | that it is unsafe. She brushed aside | claims | that it is. – of two verbs in a row, or parted by a particle, before "that" the second is the object, save behind "who". */
export function settleObject(lexicon: usize, i: i32): void {
  const verb = i > 1 && (flagsOf(formAt(i - 1)) & ASIDE) !== 0 ? i - 2 : i - 1;
  const isParted = verb < i - 1;
  if (verb < 0 || !isFinite(i) || (flagsOf(formAt(i + 1)) & THAT) === 0) return;
  if (isParted ? !takesParticle(verb) : !isFinite(verb)) return;
  let before = verb - 1;
  while (before >= 0 && !isA(before, PUNCTUATION)) {
    if (isA(before, RELATIVE)) return;
    before -= 1;
  }
  choose(lexicon, i, NOUN);
}

/** "has | brushed | aside" and "to | brush | aside" too, but not "the men | taken | away". */
function takesParticle(verb: i32): bool {
  if (!isA(verb, PARTICIPLE)) return isA(verb, VERB);
  return verb > 0 && !isA(verb - 1, NOUN | NAME);
}

export function isFinite(i: i32): bool {
  return isA(i, VERB) && !isA(i, BARE | GERUND | PARTICIPLE);
}

/** "Papers | lodged at the court": a document does nothing but say. */
function isDated(i: i32, head: i32): bool {
  return head === i - 1 && head >= 0 && (flagsOf(formAt(head)) & DOCUMENT) !== 0;
}

/** "The programme notes | claim the score was lost": a document and not what it does, where a plural verb and a clause are behind it. */
function readsAsNotes(lexicon: usize, i: i32): bool {
  if (i === 0 || (flagsOf(formAt(i)) & DOCUMENT) === 0 || !isA(i - 1, NOUN)) return false;
  if (!isA(i, TENSED) || !isA(i + 1, VERB | NOUN) || isA(i + 1, TENSED | PLURAL)) return false;
  if (!isDemonstrative(i + 2) && !opensClause(i + 2)) return false;
  const before = tagAt(i);
  choose(lexicon, i, NOUN);
  if (!isA(i, PLURAL)) {
    setTag(i, before);
    return false;
  }
  choose(lexicon, i + 1, VERB);
  return true;
}

/** Makes a verb of what may be one, agrees with the subject and has a clause behind it. */
function isPredicate(lexicon: usize, i: i32, head: i32): bool {
  if ((flagsOf(formAt(i)) & CAPITAL) !== 0 || ambiguityOf(formAt(i)) === UNKNOWN) return false;
  if (!isA(i - 1, NOUN | NAME | COMMA)) return false;
  if (!isDemonstrative(i + 1) && !opensClause(i + 1)) return false;
  const before = tagAt(i);
  choose(lexicon, i, VERB);
  const third = isA(i, TENSED);
  const agrees = isA(head, NAME) || (isA(head, PLURAL) || isSome(head)) !== third;
  if (tagAt(i) !== before && agrees && !isA(i, PARTICIPLE)) return true;
  setTag(i, before);
  return false;
}

/** "The new paper disputes | this:", "The former clerk disputes | that." */
function isDemonstrative(i: i32): bool {
  const that = (flagsOf(formAt(i)) & THAT) !== 0;
  return (that || isA(i, DETERMINER)) && isA(i + 1, PUNCTUATION);
}

/** A clause with one verb of its own, and nothing else that the noun before it could be the subject of. */
function opensClause(from: i32): bool {
  const that = (flagsOf(formAt(from)) & THAT) !== 0;
  let i = that ? from + 1 : from;
  // "rock singer Ada Holm has been": without "that" a name or a noun goes on from the one before it
  if (
    !isA(i, that ? DETERMINER | NOUN | NAME | NUMBER : DETERMINER) &&
    !isRough(i) &&
    !isCounted(i)
  )
    return false;
  let verbs = 0;
  const end = min(size, from + LONGEST_CLAUSE);
  for (; i < end; i += 1) {
    if (isA(i, PUNCTUATION | RELATIVE)) break;
    if (isFinite(i)) verbs += 1;
  }
  return verbs === 1;
}

/** "The UN reports | 40 homes were lost": nothing of a plural noun’s own is a number behind it. */
function isCounted(i: i32): bool {
  return isA(i, NUMBER) && isA(i - 1, PLURAL) && isA(i + 1, PLURAL) && isA(i + 2, VERB);
}

/** "| around 40 homes", "| at least 40 homes" */
function isRough(i: i32): bool {
  if ((flagsOf(formAt(i)) & ROUGH) === 0) return false;
  let number = i + 1;
  while (number < i + 3 && number < size && !isA(number, NUMBER | NOUN | PUNCTUATION)) number += 1;
  return number < size && isA(number, NUMBER);
}

/** Words that are looked at for the verb of a clause. */
const LONGEST_CLAUSE: i32 = 40;
