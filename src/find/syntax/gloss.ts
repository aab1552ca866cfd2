import { retold } from "../../lexicon/asides.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { opensAnswer, opensVerdict } from "./answering-relative.ts";
import { isAside } from "./aside.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import type { Word } from "../../types.ts";
import {
  childOf,
  isClosingMark,
  isDash,
  isFiniteVerb,
  isPause,
  isPunctuation,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { onOver } from "./walk.ts";

/**
 * The end of a content short of what the reporter adds to its last noun: "said he would sign Flint | , who has not played since
 * May", "forecast a loss of a million | , an improvement on last year". A relative clause or apposition behind a comma that the
 * content does not go on after explains; nobody was asked to say it.
 */
export function beforeGloss(scene: Scene, from: number, to: number): number {
  let end = to;
  while (end > from && isPunctuation(scene.words[end - 1])) end--;
  for (let index = from + 2; index < end; index++) {
    if (!isDash(scene.words[index - 1]) && !isPause(scene, index - 1)) continue;
    if (isQuotedWithin(scene, from, index)) continue;
    if (
      (explains(scene, from, index, end) || isAside(scene, from, index, end)) &&
      (scene.words[index]?.lower === "even" || !resumes(scene, index, end))
    )
      return isClosingMark(scene, index - 1) ? index : index - 1;
  }
  return beforeBracket(scene, from, end) ?? to;
}

/** "said the tax had doubled | (it rose by a third)": a clause in brackets at the end sets right what was said. */
function beforeBracket(scene: Scene, from: number, end: number): number | undefined {
  const { words } = scene;
  if (words[end]?.text !== ")") return undefined;
  for (let index = end - 1; index > from; index--) {
    if (words[index]?.text !== "(") continue;
    return finiteVerbFrom(scene, index + 1, end) ? index : undefined;
  }
  return undefined;
}

/** Whether a word stands in a quotation that the content does not begin in. */
function isQuotedWithin(scene: Scene, from: number, index: number): boolean {
  const quotation = scene.quotationOf[index] ?? -1;
  return quotation >= 0 && quotation !== scene.quotationOf[from];
}

/**
 * "said the bill, which lapses in May, | had gone": behind a second comma the content has its verb, and behind a second
 * dash.
 */
function resumes(scene: Scene, start: number, end: number): boolean {
  const dash = isDash(scene.words[start - 1]);
  const first = scene.words[start];
  for (let index = start; index < end; index++) {
    if (dash && isDash(scene.words[index])) return true;
    if (scene.words[index]?.text !== ",") continue;
    if (isFiniteVerb(scene.words[index + 1]) && !awaitsVerb(scene, start, index)) return true;
    if (first && !dash && takesUpAgain(scene, first, index + 1)) return true;
  }
  return false;
}

/** "had sold the yard, which it bought in May, | to a rival", "… which hers is, | because it must save": a gloss itself has no comma before these. */
function takesUpAgain({ words }: Scene, { tag }: Word, start: number): boolean {
  const next = words[start + 1];
  const isPhrase = /^(?:DT|PRP\$?|NN|JJ|CD|VB$)/.test(next?.tag ?? "");
  return tag.startsWith("W") && isPhrase && RESUMING.test(words[start]?.lower ?? "");
}

const RESUMING = /^(?:because|into|to|unless)$/;

/** ", a charge that Lund, the mayor | , denies": the verb is that of the relative clause. */
function awaitsVerb({ words }: Scene, start: number, end: number): boolean {
  const relative = words.slice(start, end).findLast(({ tag }) => tag.startsWith("W"));
  return relative !== undefined && !words.slice(relative.index, end).some(isFiniteVerb);
}

/** Whether the words from here to the end of the content are one relative clause or apposition. */
function explains(scene: Scene, from: number, start: number, end: number): boolean {
  const first = scene.words[start];
  if (first?.lower === "something" && start > 1) return true;
  if (first?.lower === "which" && isRetort(scene, start, end)) return true;
  if (isApposed(scene, from, start) || isOfName(scene, from, [start, end])) return true;
  const governed =
    first?.tag === "IN" && /^wh(?:ich|om)$/.test(scene.words[start + 1]?.lower ?? "");
  const relative = first?.tag.startsWith("W") ?? false;
  if (governed || areClaims(scene, from, start)) return true;
  if (!relative && (first?.tag !== "DT" || isName(scene, start))) return false;
  if (relative && isWorded(scene, from, start, end)) return false;
  if (first?.lower === "which" && scene.words[start + 1]?.lemma === "be" && end - start < 5)
    return true;
  const claim = scene.words[start + 1];
  if (/^an?$/.test(first?.lower ?? "") && claim && takesUp(claim)) return true;
  if (isRenamed(scene, from, start, end)) return true;
  if (isClosingMark(scene, start - 1) && !relative) return false;
  for (let index = start; index < end; index++) {
    const word = scene.words[index];
    if (!(relative ? RELATIVE : APPOSED).test(word?.relation ?? "")) continue;
    if (!word || word.head >= start) continue;
    if (!relative && isListed(scene, word)) return false;
    const [left, right] = subtree(scene, index);
    if (left === start) return right >= end;
  }
  return false;
}

/** "signed its best known bill, | the Clean Quays Act": what a thing that is only described is called says which it is. */
function isName({ words }: Scene, start: number): boolean {
  if (words[start]?.lower !== "the" || !/^NNS?$/.test(words[start - 2]?.tag ?? "")) return false;
  const end = onOver(words, start, ({ tag }) => tag.startsWith("NNP"));
  return (
    end > start + 1 &&
    (isPunctuation(words[end]) || words[end]?.sentence !== words[start]?.sentence)
  );
}

/**
 * "met Emlyn Roake, | whose book is lost", not "the poet Emlyn Roake, | who is ill, is sorry": behind a clause, a name and a comma the
 * pronoun tells more of the name, whatever the tree hangs it on.
 */
function isOfName(scene: Scene, from: number, [start, end]: Range): boolean {
  const { words, quotationOf } = scene;
  const isNamed = words[start - 2]?.tag === "NNP" && words[start - 1]?.text === ",";
  if (!isNamed || !/^who(?:se)?$/.test(words[start]?.lower ?? "")) return false;
  if ((quotationOf[start] ?? -1) >= 0 || !finiteVerbFrom(scene, from, start)) return false;
  return !words.slice(start, end).some(({ text }) => text === ":");
}

function isRetort(scene: Scene, start: number, end: number): boolean {
  return isReceived(scene, start) || opensAnswer(scene, start) || opensVerdict(scene, start, end);
}

/** ", which will come as news to the crew": how what was said is taken the reporter tells. */
function isReceived({ words }: Scene, which: number): boolean {
  const verb = onOver(
    words,
    which,
    ({ tag, lemma }) => tag === "MD" || tag === "RB" || lemma === "have",
  );
  return words[verb]?.lemma === "come" && words[verb + 1]?.lower === "as";
}
/** "said it had begun with plain lamps, which had been | “a flop”": what is in the speaker’s words is his. */
function isWorded(scene: Scene, from: number, start: number, end: number): boolean {
  const quotation = scene.quotationOf[end - 1] ?? -1;
  const [open = -1] = scene.quoted[quotation] ?? [];
  const isNear = start < open && open - start < NEAR && isFiniteVerb(scene.words[start + 1]);
  return isNear && quotation !== scene.quotationOf[from];
}

const NEAR = 5;

/** "signed Lund, who | is 19": the tree may set the clause beside the main one. */
const RELATIVE = /^(?:acl:relcl|parataxis)$/;
const APPOSED = /^appos$/;

/** ", a claim that he denies", ", a figure disputed by the union" */
function takesUp({ lemma }: Word): boolean {
  return claimNouns.has(lemma) || retold.has(lemma);
}

/**
 * "said he had never paid | , a line his allies repeat", "said it would close | , an improvement on last year": behind a whole clause
 * "a" and its noun, with no verb but that of a clause about the noun, take up what was said.
 */
function isRenamed(scene: Scene, from: number, start: number, end: number): boolean {
  if (!/^an?$/.test(scene.words[start]?.lower ?? "") || !finiteVerbFrom(scene, from, start))
    return false;
  // "was run by Ada Holm, a friend of his" may well say who she is
  const isName = scene.words[start - 2]?.tag.startsWith("NNP");
  if (isName || OPENERS.has(scene.words[from]?.lower ?? "")) return false;
  for (let index = start + 1; index < end; index++) {
    const word = scene.words[index];
    if (!word || word.text === "," || word.tag === "CC") return false;
    if (/^(?:W|PRP)/.test(word.tag) || word.lower === "that") return true;
    if (isFiniteVerb(word)) return false;
  }
  return true;
}

/** "say he took gifts | , charges he denies": a bare plural with a clause of its own takes up what was said. */
function areClaims(scene: Scene, from: number, start: number): boolean {
  const [noun, next] = scene.words.slice(start, start + 2);
  const isClaim = noun?.tag === "NNS" && claimNouns.has(noun.lemma);
  return (
    isClaim && /^(?:PRP|DT|NN|W|IN)/.test(next?.tag ?? "") && !!finiteVerbFrom(scene, from, start)
  );
}

/** "blamed the referee, the pitch | and the weather": two things with an article each are no name for the one before. */
function isListed(scene: Scene, { index }: Word): boolean {
  const second = childOf(scene, index, "conj");
  return second !== undefined && childOf(scene, second.index, "det") !== undefined;
}

/** "said he would not pay | — a promise that he had made before": behind a dash that no other has opened a noun phrase is the reporter’s. */
function isApposed({ words }: Scene, from: number, start: number): boolean {
  const dash = words[start - 1];
  const isSpaced = dash?.start !== words[start - 2]?.end;
  if (!isDash(dash) || !(isSpaced || /^(?:--|—)$/.test(dash?.text ?? ""))) return false;
  if (!/^(?:DT|PRP\$|JJ|NN|CD)/.test(words[start]?.tag ?? "")) return false;
  return !words.slice(from, start - 1).some(isDash);
}

const OPENERS: ReadonlySet<string> = new Set(
  "if when as while although because since after".split(" "),
);
