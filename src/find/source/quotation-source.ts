import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { VerbGroup } from "../cue/cue.ts";
import { isNominal, type Range, type Scene } from "../scene.ts";
import { sourceOf } from "./source.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { endOver, onOver } from "../syntax/walk.ts";

/** The subject of the cue outside the quotation; “…,” said the mayor: a subject after its verb may look like an object. */
export function quotedSource(
  scene: Scene,
  verb: Word,
  group: VerbGroup,
  [from, to]: Range,
): Word | undefined {
  const outside = (word: Word | undefined): word is Word =>
    word !== undefined && (word.index < from || word.index >= to);
  const subject = sourceOf(scene, group.top);
  const before = scene.words[group.cue[0] - 1];
  const isNamed = before !== undefined && (isNominal(before) || startsUpper(before.text));
  const isBetween = isNamed && before.index >= to;
  // “It rained,” Fenn told the club site: what stands between the quotation and its verb is the subject, not what comes behind.
  const isBehind = subject !== undefined && subject.index > verb.index;
  const told = namedBetween(scene, to, group.cue[0]);
  if (told) return told;
  if (outside(subject) && (verb.index < from || subject.index >= to) && !(isBehind && isBetween))
    return subject;
  if (verb.index < to) return namedBehindOpener(scene, verb, from);
  if (isBetween) return topOfPhrase(scene, before, [to, verb.index]);
  const after = scene.words[verb.index + 1];
  if (verb.index > to + 3 || !after || after.sentence !== verb.sentence) return undefined;
  // “It was late,” said its editor: a possessive heads nothing itself.
  if (isNominal(after) || /^(?:JJ|PRP\$)/.test(after.tag))
    return topOfPhrase(scene, after, [after.index, scene.words.length]);
  return nameBehind(scene, after);
}

/** “It rained,” | Kim Dolan, who works there, | told the Ledger: between the quotation and the verb a noun phrase and what is set off behind it. */
function namedBetween({ words }: Scene, quoteEnd: number, cue: number): Word | undefined {
  if (cue < quoteEnd || words[cue - 1]?.text !== ",") return undefined;
  const end = endOver(words, quoteEnd, isPhrasePart);
  const noun = words[end - 1];
  return end > quoteEnd && end < cue - 1 && words[end]?.text === "," && isNominal(noun)
    ? noun
    : undefined;
}

/** Continued Holm: “It rained.” – a cue that opens its sentence has its source behind it. */
function namedBehindOpener(scene: Scene, { index, sentence }: Word, to: number): Word | undefined {
  const first = scene.words[index + 1];
  if (scene.words[index - 1]?.sentence === sentence || !startsUpper(first?.text ?? ""))
    return undefined;
  let end = index + 1;
  while (end < to && startsUpper(scene.words[end]?.text ?? "")) end++;
  return /^[,:]$/.test(scene.words[end]?.text ?? "") ? scene.words[end - 1] : undefined;
}

/** “We were surprised,” said lead author Ada Holm: before a name the tagger may take the first word for a verb. */
function nameBehind(scene: Scene, first: Word): Word | undefined {
  const last = scene.words[onOver(scene.words, first.index, ({ tag }) => tag.startsWith("NN")) - 1];
  return first.tag !== "IN" && last?.tag === "NNP" && last.sentence === first.sentence
    ? last
    : undefined;
}

/** The head of the noun phrase that a word ends or begins, within a range. */
function topOfPhrase(scene: Scene, word: Word, [start, end]: Range): Word {
  let top = word;
  for (
    let head = scene.words[top.head];
    head &&
    head.index >= start &&
    head.index < end &&
    // “Night Ferry,” wrote Ada Holm, is “a yawn”: what the name is the subject of
    top.relation !== "nsubj" &&
    head.sentence === word.sentence &&
    isNominal(head);
    head = scene.words[top.head]
  )
    top = head;
  return top;
}
