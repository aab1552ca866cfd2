import { pollNouns, pollingVerbs } from "../../lexicon/according.ts";
import { holding, leads, places, standing } from "../../lexicon/polls.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb, isVerb, subtree, type Scene } from "../scene.ts";

/** "in the latest | Ledger poll": the poll by which something is so, from the first noun behind "in". */
export function pollFrom(scene: Scene, preposition: Word, first: Word): Word | undefined {
  const noun = lastNoun(scene, first, preposition.index + POLL_NAME);
  if (!noun) return undefined;
  if (!pollNouns.has(noun.lemma) && !isOfPolls(scene, noun)) return undefined;
  const host = sayable(scene, noun);
  // "half said | so in an earlier poll"
  const isSame = scene.words[(host?.index ?? -2) + 1]?.lower === "so";
  if (!host || isSame || pollingVerbs.has(host.lemma)) return undefined;
  return noun.tag === "NNS" && !tellsStanding(scene, host, noun) ? undefined : noun;
}

/** "Lund leads | in the polls", "Lund has a wide lead | in most surveys", but not "Lund, who leads in the polls", "a fall in the polls": where somebody stands, in a main clause. */
function tellsStanding(scene: Scene, host: Word, { relation, index }: Word): boolean {
  const verb =
    /^VBN|^JJ/.test(host.tag) && host.relation === "xcomp" ? scene.words[host.head] : host;
  if (!verb || !MAIN.has(verb.relation) || relation === "nmod") return false;
  // "leads in the polls | but is disliked": what goes on is not by them
  if (!/^[.;]$/.test(scene.words[subtree(scene, index)[1]]?.text ?? "")) return false;
  // "led in the polls | until May", "trailed in the polls | last week": on the day when they were taken
  if (!/^(?:[.;]|conducted|of)$/.test(scene.words[index + 1]?.lower ?? "")) return false;
  const subject = childOf(scene, verb.index, "nsubj");
  const opener = childOf(scene, verb.index, "mark", "advmod");
  const isFinite = isFiniteVerb(verb) || childOf(scene, verb.index, "aux", "cop");
  if (
    !subject ||
    !isFinite ||
    subject.tag.startsWith("W") ||
    /^(?:W|IN|TO)/.test(opener?.tag ?? "")
  )
    return false;
  const isAhead = childOf(scene, verb.index, "cop") !== undefined && places.has(verb.lower);
  return isAhead || standing.has(verb.lemma) || holdsLead(scene, verb);
}

const MAIN: ReadonlySet<string> = new Set(["root", "conj", "parataxis", "ccomp"]);

/** "has | a narrow lead" */
function holdsLead(scene: Scene, { lemma, index }: Word): boolean {
  const held = holding.has(lemma) ? childOf(scene, index, "obj") : undefined;
  return leads.has(held?.lemma ?? "");
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
