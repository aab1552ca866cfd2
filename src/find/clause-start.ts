import { times } from "../lexicon/times.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import { addresses } from "../lexicon/titles.ts";
import { addressing } from "../lexicon/cue-frames.ts";
import type { Word } from "../types.ts";
import { finiteVerbFrom, laterChildren } from "./clause-parts.ts";
import { verbGroup } from "./cue.ts";
import { isQuantity } from "./cue-end.ts";
import { childOf, isDash, sentenceRange, subtree, isFiniteVerb, type Scene } from "./scene.ts";

/** "said that", "told a crowd at the port that": the complementizer, behind the addressee where the verb takes one. */
export function complementizer(scene: Scene, verb: Word): Word | undefined {
  const end = verbGroup(scene, verb.index).cue[1];
  const start = afterInsertion(scene, end);
  if (start > end) return scene.words[start];
  const dated = afterTimes(scene, end);
  const parted = afterInsertion(scene, dated);
  if (parted > dated) return scene.words[parted];
  const near =
    addressing.has(verb.lemma) ||
    (isReliable(verb) && /^(?:IN|RB|TO|CD|DT|JJ|NNP)$/.test(scene.words[start]?.tag ?? ""));
  let marked = false;
  for (let index = start; index < start + LONGEST_ADDRESSEE; index++) {
    const word = scene.words[index];
    if (!word || word.sentence !== verb.sentence || isFiniteVerb(word)) return undefined;
    if (word.tag === ",") marked = true;
    if (!near && !marked && index >= start + LONGEST_TIME) return undefined;
    if (word.lower !== "that") continue;
    // "had shown no remorse and | that only prison would do"
    if (/^(?:and|but|or)$/.test(scene.words[index - 1]?.lower ?? "")) return undefined;
    const before = scene.words[index - 1];
    const timed = isTime(before) && (near || index < start + LONGEST_TIME);
    const parted = before?.tag === "," && index > start + 1;
    if (marked && !parted && !timed) return undefined;
    if (!addressing.has(verb.lemma) && isOwnClause(scene, start, index)) return undefined;
    if (!near && !parted && index > start && !timed) continue;
    if (timed || word.tag === "IN" || opensClause(scene, word)) return word;
  }
  return undefined;
}

/** "conceded, however, | that", "said – in a letter, it seems – | that": past what is set off right behind the cue. */
function afterInsertion(scene: Scene, start: number): number {
  const mark = scene.words[start]?.text ?? "";
  if (mark !== "," && !isDash(scene.words[start])) return start;
  const [, to] = sentenceRange(scene, start);
  for (let index = start + 1; index < Math.min(to, start + LONGEST_INSERTION); index++) {
    const word = scene.words[index];
    if (word?.text === mark) return scene.words[index + 1]?.lower === "that" ? index + 1 : start;
    if (mark === "," && isFiniteVerb(word)) return start;
  }
  return start;
}

/** "alleged | last week, without a word of proof, that" */
function afterTimes(scene: Scene, start: number): number {
  let end = start;
  while (isTime(scene.words[end]) || /^(?:last|this)$/.test(scene.words[end]?.lower ?? "")) end++;
  return end;
}

const LONGEST_INSERTION = 16;

/** "had shown two years ago | that …": behind any cue a time may stand. */
const LONGEST_TIME = 5;

/** "told a crowd in Lisse, Orland, on Monday | that" */
const LONGEST_ADDRESSEE = 24;

function isTime(word: Word | undefined): boolean {
  return word !== undefined && (times.has(word.lower) || /^(?:ago|earlier)$/.test(word.lower));
}

/** "told jurors | that Mr Lund had left", "said in a letter | that prices fell": with a subject behind it "that" is no relative pronoun. */
function opensClause(scene: Scene, that: Word): boolean {
  const first = that.index + 1;
  if (/^(?:NNPS?|PRP|EX|DT)$/.test(scene.words[first]?.tag ?? "")) return true;
  return (
    /^(?:JJ|NN)/.test(scene.words[first]?.tag ?? "") && opensAnother(scene, scene.words[first])
  );
}

export function isReliable(verb: Word): boolean {
  const evidence = clauseCues.get(verb.lemma);
  return typeof evidence === "object" && evidence[1] >= 10 && evidence[0] / evidence[1] >= 0.65;
}

/** Past the addressee and the time after a cue: "told reporters on Tuesday the bridge was safe". */
export function afterAdjuncts(scene: Scene, verb: Word, from: number): number {
  let start = from;
  for (const child of laterChildren(scene, verb)) {
    const [first, end] = subtree(scene, child.index);
    if (first !== start) break;
    const adjunct =
      child.relation === "obl:tmod" ||
      child.relation === "advmod" ||
      child.relation === "iobj" ||
      child.relation === "obl" ||
      (child.relation === "obj" && addressing.has(verb.lemma));
    // "said on Tuesday | revenue would fall"
    if (child.relation === "obl:tmod" && !isTime(child) && isFiniteVerb(scene.words[end])) break;
    if (!adjunct || child.lower === "there" || end - first > 5 || finiteVerbFrom(scene, first, end))
      break;
    start = end;
  }
  return start;
}

/**
 * "told jurors he met her", "told the Ledger prices fell", "told a meeting of the board the pier was safe": a noun right before the
 * subject of the clause is the addressee, even where the tree joins them.
 */
export function afterAddressee(scene: Scene, verb: Word, start: number): number {
  if (!addressing.has(verb.lemma) || start !== verbGroup(scene, verb.index).cue[1]) return start;
  for (let index = start; index < start + LONGEST_HEARER; index++) {
    const word = scene.words[index];
    const opens = index > start && /^(?:of|in|at)$/.test(word?.lower ?? "");
    if (!word || !(opens || /^(?:DT|PRP\$|JJ|NN|NNS|NNP|PRP|CD|POS)$/.test(word.tag))) return start;
    const next = scene.words[index + 1];
    if (
      next &&
      /^(?:NN|NNS|NNP|PRP)$/.test(word.tag) &&
      (next.lower === "that" ||
        /^(?:EX|DT|PRP\$)$/.test(next.tag) ||
        /^(?:he|she|they|it|we|i|such)$/.test(next.lower) ||
        (word.tag === "NNP" && opensAnother(scene, next)))
    )
      return index + 1;
  }
  return start;
}

const LONGEST_HEARER = 8;

/** Behind a name: "the Ledger | Mr Lund knew", "the Ledger | house prices fell", but not "the Ledger newspaper he had lied". */
function opensAnother({ words }: Scene, first: Word | undefined): boolean {
  if (!first || addresses.has(first.lower)) return first !== undefined;
  let end = first.index;
  while (/^(?:JJ|NNS?)$/.test(words[end]?.tag ?? "")) end++;
  return end > first.index && isFiniteVerb(words[end]);
}

/** "said on Friday | house prices fell", "said on Friday | Mr Lund knew": before a subject a day says when it was said. */
function afterDay({ words }: Scene, start: number): number {
  if (words[start]?.tag !== "IN") return start;
  let end = start + 1;
  while (isTime(words[end])) end++;
  let subject = end;
  while (/^(?:DT|PRP\$|JJ|NN)/.test(words[subject]?.tag ?? "")) subject++;
  return end > start + 1 && subject > end && isFiniteVerb(words[subject]) ? end : start;
}

/** The complement may begin before its own subtree: "said that because it rained the game was off". */
export function startOf(scene: Scene, verb: Word, complement: Word): number {
  const cueEnd = verbGroup(scene, verb.index).cue[1];
  let start = subtree(scene, complement.index)[0];
  const setOff = scene.words[cueEnd]?.text === ",";
  const behindAddressee =
    setOff || addressing.has(verb.lemma) ? complementizer(scene, verb) : undefined;
  if (setOff && behindAddressee) return behindAddressee.index;
  // "indicated | that support for the plan had slipped": the tree may hang the subject on the cue
  const that = scene.words[cueEnd];
  if (that?.lower === "that" && that.tag === "IN" && that.index < start) return that.index;
  if (behindAddressee && behindAddressee.index < start) return behindAddressee.index;
  if (isReliable(verb) && finiteVerbFrom(scene, cueEnd, start)) {
    // "reported two years ago | that it fell, a result that Lund disputes": the tree may take the last clause for what is reported
    const marked = complementizer(scene, verb)?.index ?? start;
    return marked < start ? marked : afterAdjuncts(scene, verb, cueEnd);
  }
  const mark = markOf(scene, complement, start);
  if (mark !== undefined) return mark;
  for (const child of laterChildren(scene, verb).toReversed()) {
    if (child.index >= complement.index) continue;
    const belongs =
      isQuantity(scene, child) ||
      child.relation === "advcl" ||
      (child.relation === "obj" && !addressing.has(verb.lemma));
    if (!belongs && child.relation !== "punct") break;
    if (belongs) start = Math.min(start, subtree(scene, child.index)[0]);
  }
  const dated = afterDay(scene, cueEnd);
  if (start === cueEnd || dated > cueEnd) return dated;
  return isWholeSubject(scene, verb, cueEnd, start) ? cueEnd : start;
}

/** "said | adjusted operating profit rose", "said | napping in later life was": all between cue and verb is the subject, whatever the tree makes of it. */
function isWholeSubject(scene: Scene, verb: Word, from: number, to: number): boolean {
  if (from >= to || addressing.has(verb.lemma) || !isReliable(verb)) return false;
  if (!/^(?:DT|JJ|NN|CD|VB[GN]|PRP\$|RBS)/.test(scene.words[from]?.tag ?? "")) return false;
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    if (
      !word ||
      times.has(word.lower) ||
      !/^(?:DT|JJ|NN|CD|VB[GN]|PRP\$|POS|IN|CC|RBS)/.test(word.tag)
    )
      return false;
  }
  return isFiniteVerb(scene.words[to]);
}

/** The complement’s own "that" begins it, whatever adjunct of the cue the tree has put before: "warned two years ago | that". */
function markOf(scene: Scene, complement: Word, start: number): number | undefined {
  const mark = childOf(scene, complement.index, "mark");
  if (mark?.lower !== "that" || mark.index <= start) return undefined;
  return finiteVerbFrom(scene, start, mark.index) ? undefined : mark.index;
}

/** "saying | a juror’s remark that the trial was long": behind a noun phrase the "that" is the noun’s own. */
function isOwnClause(scene: Scene, start: number, that: number): boolean {
  const noun = scene.words[that - 1];
  if (!/^(?:DT|PRP\$)$/.test(scene.words[start]?.tag ?? "") || isTime(noun)) return false;
  for (let index = start; index < that; index++)
    if (!/^(?:DT|PRP\$|POS|JJ|NN|CD)/.test(scene.words[index]?.tag ?? "")) return false;
  return noun?.tag.startsWith("NN") ?? false;
}
