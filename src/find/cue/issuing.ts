import { times } from "../../lexicon/times.ts";
import {
  bearing,
  inscriptions,
  issuingVerbs,
  receiving,
  utterances,
} from "../../lexicon/verdict-nouns.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "./subject.ts";
import { backOver } from "../syntax/walk.ts";
import { childOf, isVerb, sentenceRange, subtree, type Range, type Scene } from "../scene.ts";

/** "The firm | issued the following statement | : “We are closed.”": the verb whose object is what the quotation behind the colon says. */
export function issuing(scene: Scene, [from]: Range): Word | undefined {
  const carried = carrying(scene, from);
  if (carried) return carried;
  if (scene.words[from - 1]?.text !== ":") return undefined;
  const [start] = sentenceRange(scene, from - 1);
  for (let index = from - 2; index > start && index > from - LONGEST_ADJUNCT; index--) {
    const noun = scene.words[index];
    const verb = scene.words[noun?.head ?? -1];
    if (!noun || noun.relation !== "obj" || noun.tag === "NNP" || !utterances.has(noun.lemma))
      continue;
    if (!verb || !isVerb(verb) || verb.index > index || receiving.has(verb.lemma)) return undefined;
    const subject = subjectOf(scene, verb.index);
    return subject && subject.index < verb.index ? verb : undefined;
  }
  return undefined;
}

/** "The Ledger | carried the headline | “Pier as old as the town”": a few words that a page or a poster bears. */
function carrying({ words, quoted, quotationOf }: Scene, from: number): Word | undefined {
  const noun = words[from - 1]?.text === ":" ? words[from - 2] : words[from - 1];
  if (!inscriptions.has(noun?.lemma ?? "")) return undefined;
  const end = quoted[quotationOf[from] ?? -1]?.[1] ?? from;
  const verb = words[backOver(words, from - 1, ({ tag }) => /^(?:NN|DT|JJ)/.test(tag)) - 1];
  const carries = verb && bearing.has(verb.lemma) && isVerb(verb);
  return carries && end - from > SHORTEST ? verb : undefined;
}

/** With its marks. */
const SHORTEST = 5;

/** "issued a statement | on Friday morning through his lawyer" */
const LONGEST_ADJUNCT = 10;

/**
 * "She issued a statement | saying", "He sent an email to supporters | saying", "They wrote to him in May | saying": it is who
 * issues words that speaks in them, and neither the words nor to whom or when they were sent.
 */
export function isIssued(scene: Scene, noun: Word): boolean {
  if (times.has(noun.lower)) return true;
  const head = scene.words[noun.head];
  const isTo = scene.words[subtree(scene, noun.index)[0]]?.lower === "to";
  // "making a pitch to voters | saying"
  const issued =
    isTo && head ? (head.relation === "obj" ? head : childOf(scene, head.index, "obj")) : noun;
  const verb = scene.words[issued?.head ?? -1];
  return issued?.relation === "obj" && verb !== undefined && issuingVerbs.has(verb.lemma);
}
