import { clauseCues } from "../lexicon/clause-cues.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import { aspectVerbs, negations } from "../lexicon/chains.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import {
  childOf,
  isNominal,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

/** The verb group that a cue verb heads. */
export interface VerbGroup {
  /** From the first auxiliary or adverb to the verb and its particle: "has repeatedly denied", "pointed out". */
  readonly cue: Range;
  /** The word whose subject is the subject of the cue: the cue itself, or "went" in "went on to say". */
  readonly top: number;
  readonly negative: boolean;
}

const GROUP = new Set(["aux", "aux:pass", "advmod", "neg", "cop", "case", "mark"]);

/** "He has repeatedly denied …", "She went on to say …": the words that do the attributing, as one range. */
export function verbGroup(scene: Scene, verb: number): VerbGroup {
  const top = chainTop(scene, verb);
  let from = verb;
  let negative = false;
  for (let index = verb - 1; index >= 0; index--) {
    const word = scene.words[index];
    if (!word || word.sentence !== scene.words[verb]?.sentence) break;
    if (!belongs(scene, word, verb, top)) break;
    if (negations.has(word.lower)) negative = true;
    from = index;
  }
  while (
    from < verb &&
    (isPunctuation(scene.words[from]) || LEADING_ADVERB.has(scene.words[from]?.lower ?? ""))
  )
    from++;
  return { cue: [from, afterVerb(scene, verb)], top, negative };
}

/** A conjunct adverb before the cue belongs to the sentence, not to the cue: "But then he said …". */
const LEADING_ADVERB = new Set([
  "however",
  "meanwhile",
  "then",
  "so",
  "instead",
  "therefore",
  "moreover",
  "earlier",
  "yesterday",
  "today",
  "when",
  "how",
  "as",
  "where",
  "why",
]);

function belongs(scene: Scene, word: Word, verb: number, top: number): boolean {
  if (word.index === top) return true;
  if (isPunctuation(word)) return false;
  if (word.lemma === "do" && scene.words[verb]?.head === word.index) return true;
  if (word.head !== verb && word.head !== top && !(word.head > top && word.head < verb))
    return false;
  if (word.relation === "mark") return word.tag === "TO";
  if (word.relation === "advmod")
    return word.index > (childOf(scene, top, "nsubj", "nsubj:pass")?.index ?? -1);
  if (word.index > top && word.head >= top)
    return word.relation !== "nsubj" && word.relation !== "obj";
  return GROUP.has(word.relation);
}

/** Particles belong to the cue ("pointed out", "hit back"), and so does the colon before a quotation. */
function afterVerb(scene: Scene, verb: number): number {
  const next = scene.words[verb + 1];
  let end = verb + 1;
  if (next && next.head === verb && next.relation === "compound:prt") end++;
  if (scene.words[end]?.text === ":") end++;
  return end;
}

/** "went on to say", "is choosing to believe": the verb whose infinitive or participle complement the cue is. */
function chainTop(scene: Scene, verb: number): number {
  let top = verb;
  for (
    let word = scene.words[verb];
    word && word.relation === "xcomp";
    word = scene.words[word.head]
  ) {
    const head = scene.words[word.head];
    if (!head || head.index > word.index || !isVerb(head) || !aspectVerbs.has(head.lemma)) break;
    top = head.index;
  }
  return top;
}

/** The subject of a verb, the nearest where the tree gives it several ("An accord is no treaty, he said"). */
export function subjectOf(scene: Scene, verb: number): Word | undefined {
  let nearest: Word | undefined;
  for (const child of scene.words[verb]?.children ?? []) {
    const word = scene.words[child];
    if (
      word &&
      !times.has(word.lower) &&
      /^(?:nsubj|nsubj:pass|csubj)$/.test(word.relation) &&
      (child < verb || !nearest)
    )
      nearest = word;
  }
  return nearest;
}

export function isPassive(scene: Scene, verb: number): boolean {
  return childOf(scene, verb, "aux:pass", "nsubj:pass") !== undefined;
}

/** The agent of a passive: "was denied by the harbour police" gives "police". */
export function agentOf(scene: Scene, verb: number): Word | undefined {
  for (const child of scene.words[verb]?.children ?? []) {
    const word = scene.words[child];
    if (
      !word ||
      child < verb ||
      (word.relation !== "obl" && word.relation !== "obl:agent" && word.relation !== "nmod")
    )
      continue;
    const by = scene.words[subtree(scene, child)[0]];
    if (by?.lower === "by") return word;
  }
  return undefined;
}

/**
 * The source of a verb cue: its own subject, the subject it shares in coordination ("denied it and added …"), the
 * subject of the clause a participle hangs on ("…, saying that"), or the noun it modifies ("a memo saying that …").
 */
export function sourceOf(scene: Scene, verb: number): Word | undefined {
  const own = subjectOf(scene, verb);
  if (own && isPassive(scene, verb)) return undefined;
  if (endsSentence(scene, verb)) return nounAfter(scene, verb);
  if (own && isNominal(own) && scene.words[subtree(scene, own.index)[0]]?.lower !== "whose")
    return own;
  if (!isPassive(scene, verb)) {
    const beside = nounBefore(scene, verb) ?? nounAfter(scene, verb);
    if (beside) return beside;
  }
  return own ?? sharedSubject(scene, verb);
}

/** Up the tree from a verb without a subject to the clause whose subject it shares. */
function sharedSubject(scene: Scene, verb: number): Word | undefined {
  const first = childOf(scene, verb, "ccomp");
  if (first && first.index < verb && scene.words[verb - 1]?.tag === "CC")
    return subjectOf(scene, first.index);
  let current = verb;
  for (let step = 0; step < 12; step++) {
    const subject = current === verb ? undefined : subjectOf(scene, current);
    if (subject)
      return subject.lower === "it" && scene.words[verb]?.relation !== "conj" ? undefined : subject;
    const word = scene.words[current];
    const head = word ? scene.words[word.head] : undefined;
    if (!word || !head) return undefined;
    const next = climb(scene, word, head);
    if (typeof next !== "number") return next;
    current = next;
  }
  return undefined;
}

/** One step up: to the index of a clause that may lend its subject, or to the noun that is the source itself. */
function climb(scene: Scene, word: Word, head: Word): number | Word | undefined {
  const participle = word.tag === "VBG" && scene.words[word.index - 1]?.text === ",";
  if (word.relation === "conj" || (participle && word.relation === "advcl")) {
    const reporting = reportingVerb(scene, word, head);
    if (reporting !== undefined) return reporting;
  }
  if (word.relation === "acl" && word.tag === "VBG")
    return participle ? (verbAbove(scene, head) ?? nominal(head)) : nominal(head);
  if (word.relation === "ccomp" && head.lemma === "do") return head.index;
  if (!/^(?:conj|xcomp|advcl|dep|parataxis)$/.test(word.relation)) return undefined;
  if (isVerb(head) || subjectOf(scene, head.index)) return head.index;
  return word.tag === "VBG" && word.relation !== "conj" ? nominal(head) : undefined;
}

/**
 * "The envoy said the port opposes tolls and added: …", "said he would go, adding …": a cue hung on the content of an
 * earlier cue of the same form goes on from that cue.
 */
function reportingVerb(scene: Scene, word: Word, head: Word): number | undefined {
  if (!clauseCues.has(word.lemma) || (clauseCues.has(head.lemma) && head.tag === word.tag))
    return undefined;
  for (let current: Word | undefined = head; current; current = scene.words[current.head]) {
    const outer = scene.words[current.head];
    if (
      current.relation === "ccomp" &&
      outer &&
      outer.index < current.index &&
      clauseCues.has(outer.lemma)
    )
      return outer.tag === word.tag || word.tag === "VBG" ? outer.index : undefined;
    if (current.relation === "root") return undefined;
  }
  return undefined;
}

/** "…, saying that": a participle behind a comma belongs to the clause, whatever noun it stands beside. */
function verbAbove(scene: Scene, word: Word): number | undefined {
  for (let current: Word | undefined = word; current; current = scene.words[current.head])
    if (isVerb(current)) return current.index;
  return undefined;
}

/** A finite cue with no subject in the tree, behind a name or pronoun: "and the mayor has said", "Mr Lund, 46, denies". */
function nounBefore(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  if (!word || !/^VB[DZPN]$/.test(word.tag)) return undefined;
  let index = verb - 1;
  while (
    /^(?:RB|MD)$/.test(scene.words[index]?.tag ?? "") ||
    /^(?:has|have|had|is|was|are|were)$/.test(scene.words[index]?.lower ?? "")
  )
    index--;
  if (word.tag === "VBN" && index === verb - 1) return undefined;
  const before = scene.words[beforeApposition(scene, index)];
  if (
    !before ||
    times.has(before.lower) ||
    before.sentence !== word.sentence ||
    !/^(?:NNP|NNPS|NN|NNS|PRP)$/.test(before.tag)
  )
    return undefined;
  let top: Word = before;
  for (
    let head = scene.words[top.head];
    head &&
    /^(?:compound|flat|appos|nmod)$/.test(top.relation) &&
    head.tag.startsWith("NN") &&
    head.sentence === word.sentence &&
    head.index < verb;
    head = scene.words[top.head]
  )
    top = head;
  return top;
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
  for (let back = index - 1; back > index - LONGEST_APPOSITION && back > 0; back--) {
    const word = scene.words[back];
    if (!word || word.sentence !== scene.words[index]?.sentence) return index;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(word.tag)) finite = true;
    if (word.text !== mark) continue;
    const relative = /^(?:WP|WDT|WP\$)$/.test(scene.words[back + 1]?.tag ?? "");
    if (
      (relative || !finite) &&
      NAMING.has(scene.words[back - 1]?.tag ?? "") &&
      (relative ||
        !scene.words[back - 1]?.tag.startsWith("NNP") ||
        scene.words[back - 2]?.text !== mark)
    )
      return back - 1;
  }
  return index;
}

const NAMING = new Set(["NNP", "NNPS", "NN", "NNS", "PRP"]);

/** "Bridge unsafe, says mayor": between a comma and the end of the sentence stand only the cue and a noun phrase. */
function endsSentence(scene: Scene, verb: number): boolean {
  if (scene.words[verb - 1]?.text !== "," || !/^VB[DZP]$/.test(scene.words[verb]?.tag ?? ""))
    return false;
  const [, to] = sentenceRange(scene, verb);
  let index = verb + 1;
  while (index < to && /^(?:NN|JJ|DT|POS|CD|PRP\$)/.test(scene.words[index]?.tag ?? "")) index++;
  while (index < to && isPunctuation(scene.words[index])) index++;
  return (
    index === to &&
    to > verb + 1 &&
    speechCues.has(scene.words[verb]?.lemma ?? "") &&
    beforeApposition(scene, verb - 1) === verb - 1
  );
}

/** "…, say analysts": a finite cue right behind a comma or a quotation has its source after it. */
function nounAfter(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const before = scene.words[verb - 1];
  const after = scene.words[verb + 1];
  if (!word || !before || !after || after.sentence !== word.sentence || !/^VB[DZP]$/.test(word.tag))
    return undefined;
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

function nominal(word: Word): Word | undefined {
  return isNominal(word) ? word : undefined;
}
