import { endOfName, isName, startOfName } from "./names.ts";
import { formAt, kindAt, open, setKind, setVotes, size, votesFor } from "./sentence.ts";
import { KINDS, PERSON } from "./traits.ts";

/**
 * Within an article a name keeps to one kind: where "Ida Falk" is a person, so is the "Falk" that stands alone, and a
 * name on its own goes with the majority of its mentions. All sentences vote before the first is told.
 */
export function vote(firstWord: i32, words: i32): void {
  open(firstWord, words);
  for (let i = 0; i < size; i += 1) if (isName(i)) voteOn(i);
}

/** A full name speaks louder than a bare one, and for its last word: "Falk" in "Ida Falk". */
function voteOn(i: i32): void {
  const kind = kindAt(i);
  const alone = isAlone(i);
  if (!alone && (kind !== PERSON || endOfName(i) !== i)) return;
  const form = formAt(i);
  setVotes(form, kind, votesFor(form, kind) + (alone ? 1 : 2));
}

export function heed(firstWord: i32, words: i32): void {
  open(firstWord, words);
  for (let i = 0; i < size; i += 1) if (isName(i) && isAlone(i)) setKind(i, elected(i));
}

/** The votes of one article are not another's. */
export function forgetVotes(firstWord: i32, words: i32): void {
  open(firstWord, words);
  for (let i = 0; i < size; i += 1) {
    for (let kind = 0; kind < KINDS; kind += 1) setVotes(formAt(i), kind, 0);
  }
}

function isAlone(i: i32): bool {
  return startOfName(i) === i && endOfName(i) === i;
}

const SILENT: i32 = 3;

/** The kind with most votes; a mention without a kind counts as no vote against, unless nearly all lack one. */
function elected(i: i32): i32 {
  const form = formAt(i);
  let best = kindAt(i);
  for (let kind = 1; kind < KINDS; kind += 1) {
    const votes = votesFor(form, kind);
    if (votes > votesFor(form, best) || (best === 0 && votes * SILENT > votesFor(form, 0)))
      best = kind;
  }
  return best;
}
