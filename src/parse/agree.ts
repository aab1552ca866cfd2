import { KINDS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import { endOfName, isName, startOfName } from "./entity.ts";

type Votes = Map<string, Int32Array>;

/**
 * Within an article a name keeps to one kind: where "Ida Falk" is a person, so is the "Falk" that stands alone, and a
 * name on its own goes with the majority of its mentions.
 */
export function agreeOnNames(drafts: readonly Draft[]): void {
  const votes: Votes = new Map();
  for (const draft of drafts) {
    for (let i = 0; i < draft.size; i += 1) if (isName(draft, i)) vote(votes, draft, i);
  }
  if (votes.size === 0) return;
  for (const draft of drafts) {
    for (let i = 0; i < draft.size; i += 1) {
      if (isName(draft, i) && isAlone(draft, i)) draft.kind[i] = elected(votes, draft, i);
    }
  }
}

/** A full name speaks louder than a bare one, and for its last word: "Falk" in "Ida Falk". */
function vote(votes: Votes, draft: Draft, i: number): void {
  const kind = draft.kind[i] ?? 0;
  const alone = isAlone(draft, i);
  if (!alone && (KINDS[kind] !== "person" || endOfName(draft, i) !== i)) return;
  const text = draft.forms[i]?.text ?? "";
  const counts = votes.get(text) ?? new Int32Array(KINDS.length);
  counts[kind] = (counts[kind] ?? 0) + (alone ? 1 : 2);
  votes.set(text, counts);
}

function isAlone(draft: Draft, i: number): boolean {
  return startOfName(draft, i) === i && endOfName(draft, i) === i;
}

/** The kind with most votes; a mention without a kind counts as no vote against, unless nearly all lack one. */
function elected(votes: Votes, draft: Draft, i: number): number {
  const own = draft.kind[i] ?? 0;
  const counts = votes.get(draft.forms[i]?.text ?? "");
  if (counts === undefined) return own;
  let best = own;
  for (let kind = 1; kind < counts.length; kind += 1) {
    if (
      (counts[kind] ?? 0) > (counts[best] ?? 0) ||
      (best === 0 && (counts[kind] ?? 0) * SILENT > (counts[0] ?? 0))
    )
      best = kind;
  }
  return best;
}

const SILENT = 3;
