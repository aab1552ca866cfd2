import { finiteVerbFrom } from "./clause-parts.ts";
import { addressing } from "../lexicon/clause-cues.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import {
  isNominal,
  isPunctuation,
  sentenceRange,
  subtree,
  isFiniteVerb,
  type Scene,
} from "./scene.ts";

/** A finite cue with no subject in the tree, behind a name or pronoun: "and the mayor has said", "Mr Lund, 46, denies". */
export function nounBefore(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  if (!word || !/^VB[DZPN]$/.test(word.tag)) return undefined;
  let index = verb - 1;
  while (
    /^(?:RB|MD)$/.test(scene.words[index]?.tag ?? "") ||
    /^(?:has|have|had|is|was|are|were)$/.test(scene.words[index]?.lower ?? "")
  )
    index--;
  if (word.tag === "VBN" && index === verb - 1) return undefined;
  index = beforeTime(scene, index);
  const before =
    relativeHead(scene, scene.words[beforeApposition(scene, index)]) &&
    reducedHead(scene, relativeHead(scene, scene.words[beforeApposition(scene, index)]));
  if (
    !before ||
    times.has(before.lower) ||
    before.sentence !== word.sentence ||
    !/^(?:NNP|NNPS|NN|NNS|PRP)$/.test(before.tag)
  )
    return undefined;
  let top: Word = closeTo(scene, before) ?? antecedentOf(scene, before) ?? before;
  for (
    let head = scene.words[top.head];
    head &&
    /^(?:compound|flat|appos|nmod)$/.test(top.relation) &&
    head.tag.startsWith("NN") &&
    !times.has(head.lower) &&
    head.sentence === word.sentence &&
    head.index < verb;
    head = scene.words[top.head]
  )
    top = head;
  return top;
}

/** "The club | last night dismissed", "Mr Lund | on Tuesday denied": past the time between a noun and its cue. */
function beforeTime(scene: Scene, index: number): number {
  let before = index;
  while (times.has(scene.words[before]?.lower ?? "")) before--;
  if (before === index) return index;
  if (/^(?:last|this|late|early|earlier|on)$/.test(scene.words[before]?.lower ?? "")) before--;
  return /^(?:NN|PRP$)/.test(scene.words[before]?.tag ?? "") ? before : index;
}

/** "a person close to the fund", "two people familiar with the talks": who is near to it speaks, not the thing itself. */
function closeTo(scene: Scene, noun: Word): Word | undefined {
  for (let index = noun.index - 1; index > noun.index - 6; index--) {
    const { lower = "", tag = "" } = scene.words[index] ?? {};
    if (/^(?:close|familiar|briefed)$/.test(lower)) {
      const person = scene.words[index - 1];
      return person?.tag.startsWith("NN") ? person : undefined;
    }
    if (!/^(?:DT|JJ|NN|TO|IN|POS|PRP\$)/.test(tag)) return undefined;
  }
  return undefined;
}

/** "a guard who was in the building": the predicate of a relative clause stands for the noun before the pronoun. */
function relativeHead(scene: Scene, word: Word | undefined): Word | undefined {
  const from = word ? subtree(scene, word.index)[0] : -1;
  return from > 0 && opensRelative(scene, from) ? scene.words[from - 1] : word;
}

/** "Data published on Monday showed": from a time before the cue over the participle it dates to the noun. */
function reducedHead(scene: Scene, word: Word | undefined): Word | undefined {
  if (!word || !times.has(word.lower)) return word;
  for (let index = word.index - 1; index > 0; index--) {
    const tag = scene.words[index]?.tag ?? "";
    if (/^VB[ND]$/.test(tag)) {
      const noun = scene.words[index - 1];
      return noun?.tag.startsWith("NN") ? noun : word;
    }
    if (!/^(?:IN|DT|NNS?|NNP|CD|RB|JJ)$/.test(tag)) return word;
  }
  return word;
}

/** "engineers who worked on the ship": from the last noun of a relative clause to the noun that the clause is about. */
function antecedentOf(scene: Scene, word: Word): Word | undefined {
  let current: Word | undefined = word;
  for (let step = 0; step < 6 && current; step++) {
    const head: Word | undefined = scene.words[current.head];
    if (
      current.relation === "acl:relcl" &&
      head &&
      head.index < word.index &&
      head.tag.startsWith("NN")
    )
      return head;
    current = head;
  }
  return undefined;
}

const LONGEST_APPOSITION = 40;

/**
 * From a comma before the cue back over the appositions and relative clauses that it closes: "Mr Lund | , 46 , of Port ,",
 * "Rita Lund | , whose father, Carl, drowned ,".
 */
function beforeApposition(scene: Scene, index: number): number {
  const mark = scene.words[index]?.text ?? "";
  if (mark !== "," && !/^(?:—|–|--|-)$/.test(mark)) return index;
  let finite = false;
  let nearest: number | undefined;
  for (let back = index - 1; back > index - LONGEST_APPOSITION && back > 0; back--) {
    const word = scene.words[back];
    if (!word || word.sentence !== scene.words[index]?.sentence) break;
    if (isFiniteVerb(word)) finite = true;
    if (word.text !== mark) continue;
    const noun = scene.words[back - 1];
    if (
      opensRelative(scene, back + 1) ||
      (scene.words[back + 1]?.tag === "CC" && opensRelative(scene, back + 2))
    ) {
      if (NAMING.has(noun?.tag ?? "")) return back - 1;
    }
    if (finite || !NAMING.has(noun?.tag ?? "")) continue;
    if (noun?.entity === "person") return back - 1;
    nearest ??= back - 1;
  }
  return nearest ?? index;
}

function opensRelative(scene: Scene, index: number): boolean {
  return /^W(?:P|DT|P\$)$/.test(scene.words[index]?.tag ?? "");
}

const NAMING = new Set(["NNP", "NNPS", "NN", "NNS", "PRP"]);

/** "Bridge unsafe, says mayor after fire": between a comma and the end of the sentence stand only cue, noun phrase and adjunct. */
export function endsSentence(scene: Scene, verb: number): boolean {
  if (scene.words[verb - 1]?.text !== "," || !/^VB[DZP]$/.test(scene.words[verb]?.tag ?? ""))
    return false;
  const [, to] = sentenceRange(scene, verb);
  let index = verb + 1;
  while (index < to && /^(?:NN|JJ|DT|POS|CD|PRP\$)/.test(scene.words[index]?.tag ?? "")) index++;
  if (scene.words[index]?.tag === "IN" && !finiteVerbFrom(scene, index, to)) index = to;
  while (index < to && isPunctuation(scene.words[index])) index++;
  return (
    index === to &&
    to > verb + 1 &&
    speechCues.has(scene.words[verb]?.lemma ?? "") &&
    beforeApposition(scene, verb - 1) === verb - 1
  );
}

/** "His men, said the chief, “are leaving”": cue and source stand between the subject of the content and the rest of it. */
export function standsBetweenCommas(scene: Scene, verb: number): boolean {
  const word = scene.words[verb];
  if (scene.words[verb - 1]?.text !== "," || !word || !/^VB[DZP]$/.test(word.tag)) return false;
  const end = nounPhraseEnd(scene, verb + 1);
  const stands =
    end > verb + 1 &&
    scene.words[end]?.text === "," &&
    scene.words[end]?.sentence === word.sentence;
  return stands && speechCues.has(word.lemma) && beforeApposition(scene, verb - 1) === verb - 1;
}

/** "…, say analysts": a finite cue right behind a comma or a quotation has its source after it. */
export function nounAfter(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const before = scene.words[verb - 1];
  const after = scene.words[verb + 1];
  if (!word || !before || !after || after.sentence !== word.sentence || !/^VB[DZP]$/.test(word.tag))
    return undefined;
  if (addressing.has(word.lemma)) return undefined;
  if (before.text !== "," && before.tag !== "''" && !/^["”’']+$/.test(before.text))
    return undefined;
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|DT|JJ|PRP\$)$/.test(after.tag)) return undefined;
  let top: Word = after;
  for (
    let head = scene.words[top.head];
    head && head.index > verb && head.sentence === word.sentence && isNominal(head);
    head = scene.words[top.head]
  )
    top = head;
  if (!isNominal(top)) return undefined;
  const behind = scene.words[nounPhraseEnd(scene, verb + 1)];
  const clause =
    behind?.sentence === word.sentence && /^(?:VBD|VBZ|VBP|MD|VBN|TO|RB)$/.test(behind.tag);
  return clause ? undefined : top;
}

/** Past the nouns, adjectives and determiners from a word on. */
function nounPhraseEnd(scene: Scene, from: number): number {
  let end = from;
  while (/^(?:NN|JJ|DT|POS|CD|PRP)/.test(scene.words[end]?.tag ?? "")) end++;
  return end;
}
