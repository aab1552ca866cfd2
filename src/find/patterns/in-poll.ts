import { pollNouns, pollingVerbs } from "../../lexicon/according.ts";
import type { Word } from "../../types.ts";
import { childOf, isVerb, subtree, type Scene } from "../scene.ts";

/** "in the latest | Ledger poll": the poll by which something is so, from the first noun behind "in". */
export function pollFrom(scene: Scene, preposition: Word, first: Word): Word | undefined {
  const noun = lastNoun(scene, first, preposition.index + POLL_NAME);
  if (!noun) return undefined;
  if (!pollNouns.has(noun.lower) && !isOfPolls(scene, noun)) return undefined;
  const host = sayable(scene, noun);
  // "half said | so in an earlier poll"
  const isSame = scene.words[(host?.index ?? -2) + 1]?.lower === "so";
  return host && !isSame && !pollingVerbs.has(host.lemma) ? noun : undefined;
}

/** "the Ledger/Tide | Nord survey": a name that the tree breaks */
function lastNoun({ words }: Scene, first: Word, limit: number): Word | undefined {
  let last = first.index;
  while (last <= limit && words[last + 1]?.tag.startsWith("NN")) last++;
  return last <= limit ? words[last] : undefined;
}

/** "an average | of recent polls", "an average | compiled by Vesper" */
function isOfPolls(scene: Scene, { lower, index }: Word): boolean {
  const [, to] = subtree(scene, index);
  return (
    lower === "average" &&
    scene.words
      .slice(index + 1, to)
      .some(({ lemma }) => pollNouns.has(lemma) || /^(?:calculate|compile)$/.test(lemma))
  );
}

/** "won nine per cent of the vote in a poll" hangs on "won", but "voters in a poll" on no clause. */
function sayable(scene: Scene, noun: Word): Word | undefined {
  let host = scene.words[noun.head];
  while (host && INSIDE.has(host.relation)) host = scene.words[host.head];
  return host && (isVerb(host) || childOf(scene, host.index, "cop")) ? host : undefined;
}

const INSIDE: ReadonlySet<string> = new Set(["obj", "obl", "nmod"]);

/** So many words the name of a poll may have: "the latest Vesper University/Lisse Ledger poll". */
const POLL_NAME = 10;
