import { rulesByWord, type Needing } from "../../needing.ts";
import type { Word } from "../../types.ts";
import type { Replies, Reply } from "../talk/answer.ts";
import type { Talk, Turn } from "../talk/talk.ts";

type Ask<Given> = (talk: Talk, turn: Turn, own: readonly Word[], replies: Replies) => Given | null;

/**
 * One way to answer: what a turn gives for an answer so, of which `own` are the words that it puts into nobody else’s mouth. The words that
 * a kind needs stand in what the turn says, or are its cue.
 */
export type Kind<Given = Reply> = Ask<Given> & Needing;

/** What the first of the kinds gives that a turn is of; its words tell in one pass which need not be asked. */
export function firstOf<Given = Reply>(kinds: readonly Kind<Given>[]): Ask<Given> {
  let byWord: ReadonlyMap<string, readonly Kind<Given>[]> | undefined;
  return (talk, turn, own, replies) => {
    byWord ??= rulesByWord(kinds);
    const possible = new Set<Kind<Given>>();
    const heard = turn.cueHead ? [turn.cueHead, ...turn.words] : turn.words;
    for (const { lower, lemma } of heard) {
      for (const kind of byWord.get(lower) ?? NONE) possible.add(kind);
      if (lemma !== lower) for (const kind of byWord.get(lemma) ?? NONE) possible.add(kind);
    }
    for (const kind of kinds) {
      if (kind.needs && !possible.has(kind)) continue;
      const given = kind(talk, turn, own, replies);
      if (given) return given;
    }
    return null;
  };
}

const NONE: readonly never[] = [];
