import type { Word } from "../../types.ts";
import type { Replies, Reply } from "../talk/answer.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** One way to answer: what a turn answers so, of which `own` are the words that it puts into nobody else’s mouth. */
export interface Kind {
  (talk: Talk, turn: Turn, own: readonly Word[], replies: Replies): Reply | null;
  readonly needs?: readonly (Lexicon | string)[];
}

/** Words, or phrases. */
interface Lexicon {
  readonly keys: () => Iterable<string>;
}

/** A kind of which no turn can be without one of the words, as it stands or by its lemma, for its cue or in what it says; of a phrase the first. */
export function needing(
  needs: readonly (Lexicon | string)[],
  answer: (talk: Talk, turn: Turn, own: readonly Word[], replies: Replies) => Reply | null,
): Kind {
  return Object.assign(answer, { needs });
}

/** The first of the kinds that a turn is of; the words tell in one pass which need not be asked. */
export function firstOf(
  kinds: readonly Kind[],
): (talk: Talk, turn: Turn, own: readonly Word[], replies: Replies) => Reply | null {
  let byWord: ReadonlyMap<string, readonly Kind[]> | undefined;
  return (talk, turn, own, replies) => {
    byWord ??= needed(kinds);
    const possible = new Set<Kind>();
    const heard = turn.cueHead ? [turn.cueHead, ...turn.words] : turn.words;
    for (const { lower, lemma } of heard) {
      for (const kind of byWord.get(lower) ?? NONE) possible.add(kind);
      if (lemma !== lower) for (const kind of byWord.get(lemma) ?? NONE) possible.add(kind);
    }
    for (const kind of kinds) {
      const reply = kind.needs && !possible.has(kind) ? null : kind(talk, turn, own, replies);
      if (reply) return reply;
    }
    return null;
  };
}

const NONE: readonly Kind[] = [];

function needed(kinds: readonly Kind[]): ReadonlyMap<string, readonly Kind[]> {
  const byWord = new Map<string, Kind[]>();
  for (const kind of kinds)
    for (const need of kind.needs ?? [])
      for (const phrase of typeof need === "string" ? [need] : need.keys()) {
        const [word = ""] = phrase.split(" ", 1);
        const others = byWord.get(word);
        if (others) others.push(kind);
        else byWord.set(word, [kind]);
      }
  return byWord;
}
