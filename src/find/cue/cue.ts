import { startsUpper } from "../../letters.ts";
import { aspectAdjectives, aspectVerbs, constrained, negations } from "../../lexicon/chains.ts";
import { heardBySomebody } from "../../lexicon/cue-frames.ts";
import { laterOrdinals } from "../../lexicon/quantities.ts";
import { means, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { afterVerb } from "./cue-end.ts";
import { once } from "./once.ts";
import { isPlaced } from "./placed.ts";
import { quotedAs, saidToHave } from "./passed-on.ts";
import {
  type Range,
  type Scene,
  childOf,
  isPunctuation,
  isVerb,
  subtree,
  isClosingMark,
} from "../scene.ts";

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
export const verbGroup: (scene: Scene, verb: number) => VerbGroup = once(groupOf);

function groupOf(scene: Scene, verb: number): VerbGroup {
  const top = chainTop(scene, verb);
  let from = verb;
  // "did not, however, | contradict"
  const adverb = childOf(scene, verb, "advmod");
  // replied: “Absolutely | not”
  const isOwn = scene.quotationOf[adverb?.index ?? verb] === scene.quotationOf[verb];
  let negative = adverb?.lower === "not" && isOwn;
  for (let index = verb - 1; index >= 0; index--) {
    const word = scene.words[index];
    if (!word || word.sentence !== scene.words[verb]?.sentence) break;
    if (!belongs(scene, word, verb, top)) break;
    if (negations.has(word.lower)) negative = true;
    from = index;
  }
  const parted = from === verb ? partedNegation(scene, verb) : undefined;
  if (parted !== undefined) {
    const owner = childOf(scene, top, "nsubj") ? top : parted;
    return { cue: [parted, afterVerb(scene, verb)], top: owner, negative: true };
  }
  while (
    from < verb &&
    (scene.words[from]?.lower === "all" ||
      isPunctuation(scene.words[from]) ||
      LEADING_ADVERB.has(scene.words[from]?.lower ?? ""))
  )
    from++;
  const quoting = quotedAs(scene, verb);
  const told = saidToHave(scene, verb);
  if (told) from = verbGroup(scene, told.index).cue[0];
  else if (quoting)
    from =
      quoting.index === verb - 2 || isQuotedBy(scene, quoting)
        ? verbGroup(scene, quoting.index).cue[0]
        : verb - 1;
  return { cue: [from, afterVerb(scene, verb)], top, negative };
}

/** "She | did not, however, dispute it", "They | did not, of course, deny it": an auxiliary and "not", parted from their verb by an adverb between commas. */
function partedNegation({ words }: Scene, verb: number): number | undefined {
  if (words[verb - 1]?.text !== "," || isVerb(words[verb - 2])) return undefined;
  const comma = words[verb - 3]?.text === "," ? verb - 3 : verb - 4;
  const auxiliary = words[comma - 2];
  if (words[comma]?.text !== "," || !negations.has(words[comma - 1]?.lower ?? "")) return undefined;
  return auxiliary?.lemma === "do" ? auxiliary.index : undefined;
}

/** "was quoted | by a paper | as saying" */
function isQuotedBy(scene: Scene, { index }: Word): boolean {
  return scene.words[index + 1]?.lower === "by" && isPassive(scene, index);
}

/** A conjunct adverb before the cue belongs to the sentence, not to the cue: "But then he said …". */
const LEADING_ADVERB: ReadonlySet<string> = new Set(
  "however ago meanwhile so instead therefore moreover earlier yesterday today when how as where why".split(
    " ",
  ),
);

function belongs(scene: Scene, word: Word, verb: number, top: number): boolean {
  if (word.index === top) return true;
  if (isPunctuation(word)) return false;
  if (word.lemma === "do" && scene.words[verb]?.head === word.index) return true;
  if (word.head !== verb && word.head !== top && !(word.head > top && word.head < verb))
    return false;
  if (word.relation === "mark") return word.tag === "TO";
  // “It rained,” Tully told the paper: a capital behind a quotation is a name’s, whatever the tag.
  const isBehind = word.relation === "advmod" && startsUpper(word.text);
  if (isBehind && isClosingMark(scene, word.index - 1)) return false;
  // "Action Now | warned that"
  const isOfName = isBehind && (scene.words[word.index - 1]?.tag.startsWith("NNP") ?? false);
  if (isOfName && !startsUpper(scene.words[verb]?.text ?? "")) return false;
  // "a | third | cautioned that": no adverb, whatever the tree takes it for
  if (isPlaced(scene, word) || laterOrdinals.has(word.lower)) return false;
  if (word.relation === "advmod")
    return word.index > (childOf(scene, top, "nsubj", "nsubj:pass")?.index ?? -1);
  if (word.index > top && word.head >= top)
    return word.relation !== "nsubj" && word.relation !== "obj";
  return GROUP.has(word.relation) && !(word.relation.startsWith("aux") && !isAuxiliary(word));
}

/** "went on to say", "is choosing to believe": the verb whose infinitive or participle complement, not set off, the cue is. */
function chainTop(scene: Scene, verb: number): number {
  let top = verb;
  for (
    let word = scene.words[verb];
    word && (word.relation === "xcomp" || isTakenTo(scene, word));
    word = scene.words[word.head]
  ) {
    const head = scene.words[word.head];
    if (!head || head.index > word.index) break;
    if (isConstrained(scene, head)) {
      const felt = scene.words[head.index - 1];
      return felt?.lemma === "feel" ? felt.index : head.index;
    }
    if (!(isVerb(head) ? aspectVerbs : aspectAdjectives).has(head.lemma)) break;
    // "comes to Lisse to tell us", "took to the streets to call for it": what he comes for
    const place = scene.words[head.index + 2]?.tag ?? "";
    const isAim =
      (head.lemma === "come" && place.startsWith("NN")) ||
      (head.lemma === "take" && place === "DT");
    if (isAim || scene.words[word.index - 1]?.text === ",") break;
    top = head.index;
  }
  return top;
}

/** "was | forced | to admit", "felt | compelled | to add": made to say it, and so no passive that nobody does. */
export function isConstrained({ words }: Scene, { tag, lemma, index, children }: Word): boolean {
  if (tag !== "VBN" || !constrained.has(lemma) || words[index + 1]?.tag !== "TO") return false;
  return (
    words[index - 1]?.lemma === "feel" ||
    // "is bound to say" it some day
    children.some((child) => /^(?:was|were|been)$/.test(words[child]?.lower ?? ""))
  );
}

/** "has taken | to telling audiences" */
function isTakenTo({ words }: Scene, { tag, head, index }: Word): boolean {
  return tag === "VBG" && words[index - 1]?.tag === "TO" && words[head]?.lemma === "take";
}

/** "A man whose dog | died told the court": no verb but these is an auxiliary, whatever the tree makes of it. */
function isAuxiliary({ lemma, tag }: Word): boolean {
  return tag === "MD" || /^(?:be|have|do|get|stand)$/.test(lemma);
}

export const isPassive: (scene: Scene, verb: number) => boolean = once(bearsPassive);

function bearsPassive(scene: Scene, verb: number): boolean {
  if (hasSaid(scene, verb)) return false;
  const auxiliary = childOf(scene, verb, "aux:pass");
  if (auxiliary && !isAuxiliary(auxiliary)) return false;
  if (auxiliary || isToldToo(scene, verb)) return true;
  if (childOf(scene, verb, "nsubj:pass")) return childOf(scene, verb, "aux")?.lemma !== "have";
  const tag = scene.words[verb]?.tag;
  const copula = childOf(scene, verb, "cop");
  if ((tag !== "VBD" && tag !== "VBN") || copula?.lemma !== "be") return false;
  // "The mayor, who is up for election, conceded": what a comma parts from the verb is another’s.
  // … nor what "but" does: "it was “a mess” | but rejected the claim"
  return !scene.words
    .slice(copula.index, verb)
    .some(({ text, lower }) => text === "," || lower === "but");
}

/** "He was tied up and | told that he would die": what needs a hearer and has none behind it is as passive as the verb that it goes on from. */
function isToldToo(scene: Scene, verb: number): boolean {
  const { words } = scene;
  const word = words[verb];
  if (word?.relation !== "conj" || !heardBySomebody.has(word.lemma)) return false;
  if (words[verb - 1]?.tag !== "CC" || words[verb + 1]?.lower !== "that") return false;
  // "and | told that crowd he would win"
  const [noun, next] = words.slice(verb + 2, verb + 4);
  const opens = next?.lower === "that" || /^(?:PRP|DT)$/.test(next?.tag ?? "");
  if (noun?.tag === "NN" && opens) return false;
  return childOf(scene, word.head, "aux:pass") !== undefined;
}

/** "He’s said he will go", "She’s told voters so": short for "has", unless "it" is said or somebody "to be" something. */
function hasSaid({ words }: Scene, verb: number): boolean {
  const [word, next] = [words[verb], words[verb + 1]];
  if (word?.lemma !== "say" && word?.lemma !== "tell") return false;
  if (words[verb - 1]?.lower !== "'s" || words[verb - 2]?.lower === "it") return false;
  return word.lemma === "tell" ? next?.tag.startsWith("NN") === true : next?.tag !== "TO";
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
    // "by 2007" tells when
    const isTime = times.has(word.lower) || word.tag === "CD";
    if (by?.lower === "by" && !means.has(word.lower) && !isTime) return word;
  }
  return undefined;
}
