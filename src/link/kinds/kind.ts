import type { Word } from "../../types.ts";
import type { Replies, Reply } from "../talk/answer.ts";
import type { Talk, Turn } from "../talk/talk.ts";

type Asked<Given> = (
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
) => Given | null;

/** One way to answer: what a turn gives for an answer so, of which `own` are the words that it puts into nobody else’s mouth. */
export interface Kind<Given = Reply> extends Asked<Given> {
  readonly needs?: readonly (Lexicon | string)[];
}

/** Words, or phrases. */
interface Lexicon {
  readonly keys: () => Iterable<string>;
}

/** A kind of which no turn can be without one of the words, as it stands or by its lemma, for its cue or in what it says; of a phrase the longest, the one that is heard least. */
export function needing<Given = Reply>(
  needs: readonly (Lexicon | string)[],
  answer: Asked<Given>,
): Kind<Given> {
  return Object.assign(answer, { needs });
}

/** What the first of the kinds gives that a turn is of; the words tell in one pass which need not be asked. */
export function firstOf<Given = Reply>(kinds: readonly Kind<Given>[]): Asked<Given> {
  let byWord: ReadonlyMap<string, readonly Kind<Given>[]> | undefined;
  return (talk, turn, own, replies) => {
    byWord ??= needed(kinds);
    const possible = new Set<Kind<Given>>();
    const heard = turn.cueHead ? [turn.cueHead, ...turn.words] : turn.words;
    for (const { lower, lemma } of heard) {
      for (const kind of byWord.get(lower) ?? []) possible.add(kind);
      if (lemma !== lower) for (const kind of byWord.get(lemma) ?? []) possible.add(kind);
    }
    for (const kind of kinds) {
      const reply = kind.needs && !possible.has(kind) ? null : kind(talk, turn, own, replies);
      if (reply) return reply;
    }
    return null;
  };
}

function needed<Given>(kinds: readonly Kind<Given>[]): ReadonlyMap<string, readonly Kind<Given>[]> {
  const byWord = new Map<string, Kind<Given>[]>();
  for (const kind of kinds)
    for (const need of kind.needs ?? [])
      for (const phrase of typeof need === "string" ? [need] : need.keys()) {
        const word = phrase.split(" ").reduce((a, b) => (b.length > a.length ? b : a));
        const others = byWord.get(word);
        if (others) others.push(kind);
        else byWord.set(word, [kind]);
      }
  return byWord;
}
