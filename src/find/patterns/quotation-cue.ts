import { clauseCues } from "../../lexicon/clause-cues.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { complementizer } from "../cue/complementizer.ts";
import { contentClause } from "../content/clause-content.ts";
import { toldBehind } from "../cue/passed-on.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { particles } from "../cue/cue-end.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { endOver, onOver } from "../syntax/walk.ts";
import {
  isClosingMark,
  isDash,
  isOpeningMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  paragraphOf,
  isFiniteVerb,
  type Range,
  type Scene,
} from "../scene.ts";

/**
 * “We checked,” she said / said the mayor: the first verb after a quotation that ends like a clause. A participle there goes on
 * from the clause before: She called it “a farce,” adding that …
 */
export function cueAfter(scene: Scene, range: Range): Word | undefined {
  const to = range[1];
  if (!endsAsClause(scene, range)) return undefined;
  const next = scene.words[to]?.text === "," || isDash(scene.words[to]) ? to + 1 : to;
  const [start, end] = sentenceRange(scene, next);
  const separate = start === next;
  if (
    separate &&
    (fullStop(scene, range) || paragraphOf(scene, to - 1) !== paragraphOf(scene, next))
  )
    return undefined;
  const behind = relativeEnd(scene, next);
  const isInside = (word: Word): boolean =>
    behind > next ? word.index < behind : isInserted(scene, word, next);
  for (let index = next; index < end && index < next + MAXIMAL_REACH; index++) {
    const word = scene.words[index];
    if (!word || isOpeningMark(scene, index)) return undefined;
    const finite = isFiniteVerb(word);
    const speaks = isVerb(word) && speechCues.has(word.lemma);
    // “It was mine,” she is said | to have told them
    if (toldBehind(scene, word)) continue;
    if ((speaks || isShot(scene, word)) && !isInside(word)) {
      // “It is dark,” and Lund vowed | to light it
      if (index > next && promises(scene, word)) return undefined;
      if (appears(scene, word)) return undefined;
      if (word.tag === "VBG" && index === next) return undefined;
      if (hasOwnClause(scene, range, word) || leadsUp(scene, range, word)) return undefined;
      // With signs that call her “a liar,” they shouted | “Shame!”
      if (isOpeningMark(scene, index + 1) && sentenceRange(scene, range[0])[0] !== range[0])
        return undefined;
      const clause = separate || fullStop(scene, range) ? contentClause(scene, word) : undefined;
      return clause && clause.head > index ? undefined : word;
    }
    if (finite && !isInside(word) && !word.relation.startsWith("aux"))
      return isFree(scene, range) && !separate && closes(scene, word, next) ? word : undefined;
    // Lund called it “a farce,” | while Berg, writing in the Tide, hailed it
    const isOther = word.tag === "CC" || /^(?:although|whereas|while)$/.test(word.lower);
    if (word.text === ";" || (isOther && index === next)) return undefined;
  }
  return undefined;
}

/** “It is safe,” the bank | shot back.: behind a noun the tagger takes it for another. */
function isShot({ words }: Scene, { lower, tag, index }: Word): boolean {
  return lower === "shot" && tag === "NN" && words[index + 1]?.lower === "back";
}

/** Citing “a cold,” the mayor told the Ledger | that …, Where he had seen “a crisis,” he said | it was over: the quotation only leads up to what is said. */
function hasOwnClause(scene: Scene, [from]: Range, verb: Word): boolean {
  // Mr Lund, citing “the old magic,” said | the pier could pay
  const isLed = sentenceRange(scene, from)[0] !== from;
  const subject = onOver(scene.words, verb.index, isPhrasePart);
  if (isLed && subject > verb.index + 1 && isFiniteVerb(scene.words[subject])) return true;
  const [next, ...others] = scene.words.slice(verb.index + 1, verb.index + 4);
  if (next?.text === ":") return false;
  const behind = others.find(({ tag }) => tag !== "RB");
  if (next?.tag === "PRP" && isFiniteVerb(behind)) return true;
  const that = complementizer(scene, verb)?.index ?? verb.index;
  const heard = scene.words.slice(verb.index + 1, that);
  if (that > verb.index && heard.length < 2) return true;
  return /^(?:whether|yes)$/.test(next?.lower ?? "");
}

/**
 * Recalling “the great storm,” the mayor said | the pier was safe; Although he says he “loves the sea,” he accuses it | of theft: words
 * quoted in a participle or a clause with a cue of its own that opens the sentence are not those of the cue behind, unless it is set off.
 */
function leadsUp(scene: Scene, [from]: Range, verb: Word): boolean {
  const [start] = sentenceRange(scene, from);
  const first = scene.words[start];
  if (!first || from <= start || isPunctuation(scene.words[verb.index + 1])) return false;
  if (first.tag === "VBG") return !finiteVerbFrom(scene, start, from);
  // When asked, “Why now?” the mayor said | it was time
  if (scene.words[from - 2]?.lemma === "ask" && isPunctuation(scene.words[from - 1])) return true;
  const isFree = isPunctuation(scene.words[from - 1]);
  return (
    !isFree &&
    CONCESSIVE.test(first.lower) &&
    scene.words.slice(start, from).some((word) => isFiniteVerb(word) && clauseCues.has(word.lemma))
  );
}

const CONCESSIVE = /^(?:although|despite|though|while|whereas)$/;

/** "went on | the morning show": only who goes on with nothing behind it goes on to speak. */
function appears({ words }: Scene, { index, lemma }: Word): boolean {
  return lemma === "go" && /^(?:NN|DT|PRP\$)/.test(words[index + 2]?.tag ?? "");
}

/** "vowed to light it": an infinitive is what is vowed. */
function promises(scene: Scene, { index }: Word): boolean {
  const first = isOpeningMark(scene, index + 2) ? index + 3 : index + 2;
  return scene.words[index + 1]?.tag === "TO" && scene.words[first]?.tag === "VB";
}

/** “It was over.” The mayor said …: a full stop inside the quotation ends the sentence; the next one has its own content. */
function fullStop(scene: Scene, [from, to]: Range): boolean {
  const last = lastInside(scene, to);
  return last > from && scene.words[last]?.text === ".";
}

/** The last word or mark before those that close the quotation, and one in it that ends with it: “She said, ‘Never,’ ” */
function lastInside(scene: Scene, to: number): number {
  let last = to - 1;
  while (isClosingMark(scene, last) || scene.nested.get(last)?.[1] === last + 1) last--;
  return last;
}

const MAXIMAL_REACH = 40;

/** “It is over,” she winced. / Lind hit back.: a verb that ends the clause with nothing but its subject before it speaks, whatever it means. */
function closes({ words }: Scene, { index, tag }: Word, from: number): boolean {
  const after = words[particles.has(words[index + 1]?.lower ?? "") ? index + 2 : index + 1];
  const subject = words.slice(from, index);
  return (
    /^VB[DZ]$/.test(tag) &&
    /^[.,]$/.test(after?.text ?? "") &&
    subject.every((word) => /^(?:PRP|DT|CD|JJ|NNP?S?)$/.test(word.tag))
  );
}

/** A verb inside the source: “…,” the mayor, who said little, added. */
function isInserted(scene: Scene, word: Word, from: number): boolean {
  let current: Word | undefined = word;
  for (let step = 0; current && step < 20; step++) {
    if (step === 0 && isPastTaken(scene, word)) return false;
    if (
      current.relation === "acl:relcl" ||
      current.relation === "acl" ||
      (current.relation === "advcl" && current.tag === "VBG" && step > 0)
    )
      return (subtree(scene, current.head)[0] ?? 0) >= from || current.head >= from;
    current = scene.words[current.head];
  }
  return false;
}

/** “It held,” Kim Dolan | , who works there, | told the Ledger: where the verb of the noun behind the quotation follows, whatever the tree makes of it. */
function relativeEnd({ words }: Scene, from: number): number {
  const comma = endOver(words, from, isPhrasePart);
  if (comma === from || words[comma]?.text !== ",") return from;
  if (!/^who(?:se|m)?$/.test(words[comma + 1]?.lower ?? "")) return from;
  let told = false;
  const end = onOver(words, comma + 1, (word) => {
    if (told && word.text === "," && isFiniteVerb(words[word.index + 1])) return false;
    if (isFiniteVerb(word)) told = true;
    return true;
  });
  return words[end]?.text === "," ? end + 1 : from;
}

/** “We are close,” Devin declared.: with no other verb in the clause, and nobody by whom, what looks like a participle is its verb. */
function isPastTaken(scene: Scene, { index, tag, relation }: Word): boolean {
  const [, end] = sentenceRange(scene, index);
  return (
    tag === "VBN" &&
    relation === "acl" &&
    scene.words[index + 1]?.lower !== "by" &&
    !finiteVerbFrom(scene, index + 1, end)
  );
}

/** The quotation ends with a full stop, a comma or another mark inside, or with a comma after it. */
function endsAsClause(scene: Scene, [from, to]: Range): boolean {
  const inner = scene.words[lastInside(scene, to)];
  const lead = scene.words[from - 1];
  if (
    lead &&
    lead.sentence === scene.words[from]?.sentence &&
    /^(?:IN|TO|DT|PRP\$|POS|CD)$/.test(lead.tag) &&
    inner?.text !== "."
  )
    return false;
  if (inner && inner.index > from && /^[,.?!…—–―-]+$/.test(inner.text)) return true;
  const after = scene.words[to];
  return isFree(scene, [from, to]) && (after?.text === "," || isDash(after));
}

/** Nothing of the sentence leads into the quotation. */
function isFree(scene: Scene, [from]: Range): boolean {
  return sentenceRange(scene, from)[0] === from || isPunctuation(scene.words[from - 1]);
}
