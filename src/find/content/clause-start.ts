import { startsUpper } from "../../letters.ts";
import { broadcasters, mediaNouns } from "../../lexicon/bodies.ts";
import { addressing } from "../../lexicon/cue-frames.ts";
import { personNouns } from "../../lexicon/people.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, laterChildren } from "../syntax/clause-parts.ts";
import {
  behindHearing,
  complementizer,
  isReliable,
  isTime,
  opensAnother,
} from "../cue/complementizer.ts";
import { verbGroup } from "../cue/cue.ts";
import { isQuantity } from "../cue/cue-end.ts";
import { childOf, isFiniteVerb, subtree, type Scene } from "../scene.ts";
import { endOver, onOver } from "../syntax/walk.ts";

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
    const isName = index > start && startsUpper(word?.text ?? "");
    if (!word || !(opens || isName || /^(?:DT|PRP\$|JJ|NN|NNS|NNP|PRP|CD|POS)$/.test(word.tag)))
      return start;
    const next = scene.words[index + 1];
    const isNoun = isName || /^(?:NN|NNS|NNP|PRP)$/.test(word.tag);
    if (next && isNoun && opensTold(scene, word, next)) return index + 1;
  }
  return start;
}

const LONGEST_HEARER = 8;

/** "told the Ledger last month | she had left": behind a hearer a time before a subject tells when it was told. */
export function afterHearing({ words }: Scene, { lemma, index }: Word, start: number): number {
  const isTold = addressing.has(lemma) && start > index + 1 && !isFiniteVerb(words[start - 1]);
  if (!isTold || !/^(?:earlier|last|late|this)$/.test(words[start]?.lower ?? "")) return start;
  const end = endOver(words, start, (word) => isTime(word) || BESIDE_TIME.test(word.lower));
  return isTime(words[end - 1]) && /^(?:DT|EX|NNPS?|PRP\$?)$/.test(words[end]?.tag ?? "")
    ? end
    : start;
}

const BESIDE_TIME = /^(?:last|late|on|this)$/;

/** Whether behind the last noun of who hears it a word opens what is told. */
function opensTold(scene: Scene, noun: Word, next: Word): boolean {
  if (next.lower === "that" || /^(?:EX|DT|PRP\$)$/.test(next.tag)) return true;
  if (SUBJECTS.test(next.lower)) return true;
  if (HEARERS.test(noun.text)) return /^(?:NN|JJ|CD)/.test(next.tag) && !opensTime(scene, next);
  if (isBody(noun.text) && (opensName(scene, next) || endsOutlet(noun, next))) return true;
  if (noun.tag === "NNS") return personNouns.has(noun.lemma) && opensAnother(scene, next);
  if (noun.tag !== "NNP" || NATIONS.test(noun.text)) return false;
  return COUNTS.test(next.lower) || opensAnother(scene, next);
}

/** "jurors | he met her", "reporters | nobody had left" */
const SUBJECTS =
  /^(?:he|she|they|it|we|i|such|nobody|nothing|(?:every|some|any)(?:one|body|thing))$/;

/** "told us | sales would recover": an object, and never the subject of what is told */
const HEARERS = /^(?:me|us|him|them)$/;

/** "told us | one time that", "told us | last week" */
function opensTime({ words }: Scene, { index }: Word): boolean {
  return words.slice(index, index + 2).some(({ lower }) => lower === "time" || times.has(lower));
}

/** "tells | US senators it is late": of whose they are, and no hearer. */
const NATIONS = /^(?:EU|UK|US|UN)$/;

function isBody(text: string): boolean {
  return /^[A-Z]{2,5}$/.test(text) && !NATIONS.test(text);
}

/** "the Ledger | none of them came" */
const COUNTS = /^(?:all|few|half|many|most|none|one|several|some)$/;

/** "the BBC | Lund was late", not "the BBC News site said": behind an acronym a single name with its verb is another. */
function opensName({ words }: Scene, { tag, index }: Word): boolean {
  return tag === "NNP" && isFiniteVerb(words[index + 1]);
}

/** "the BBC | people should stay", "the BBC | using a lamp was wrong", but not "the BBC website said": behind a broadcaster a word in small letters is none of its name. */
function endsOutlet({ lower }: Word, { text, lemma, tag }: Word): boolean {
  if (!broadcasters.has(lower) || startsUpper(text) || mediaNouns.has(lemma)) return false;
  return /^(?:NNS|VBG|JJ|CD|RB)/.test(tag) && !/^(?:in|on|at|that|news|radio)$/.test(text);
}

/** "said on Friday | house prices fell", "said on Friday | Mr Lund knew": before a subject a day says when it was said. */
function afterDay({ words }: Scene, start: number): number {
  if (words[start]?.tag !== "IN") return start;
  const end = onOver(words, start, isTime);
  const subject = onOver(words, end - 1, ({ tag }) => /^(?:DT|PRP\$|JJ|NN)/.test(tag));
  return end > start + 1 && subject > end && isFiniteVerb(words[subject]) ? end : start;
}

/** The complement may begin before its own subtree: "said that because it rained the game was off". */
export function startOf(scene: Scene, verb: Word, complement: Word): number {
  const cueEnd = verbGroup(scene, verb.index).cue[1];
  let start = subtree(scene, complement.index)[0];
  const heard = behindHearing(scene, verb, cueEnd);
  if (heard) return heard.index;
  const setOff = scene.words[cueEnd]?.text === ",";
  const behindAddressee =
    setOff || addressing.has(verb.lemma) ? complementizer(scene, verb) : undefined;
  if (setOff && behindAddressee) return behindAddressee.index;
  // "indicated | that support for the plan had slipped": the tree may hang the subject on the cue
  const that = scene.words[cueEnd];
  // "explained why: | It leaks."
  if (that?.tag === "WRB" && scene.words[cueEnd + 1]?.text === ":") return cueEnd + 2;
  if (that?.lower === "that" && that.tag === "IN" && that.index < start) return that.index;
  if (behindAddressee && behindAddressee.index < start) return behindAddressee.index;
  // "said in a trading update | that profits fell": the tree may take a noun of the occasion for a verb
  const opens = /^(?:IN|VB[DN])$/.test(that?.tag ?? "");
  const occasion = opens && isReliable(verb) ? complementizer(scene, verb) : undefined;
  if (occasion && occasion.index > start) return occasion.index;
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
  // "said | the offer “grossly undervalues” the firm": nothing but the subject of what is said stands behind it as if it were said itself
  const object = childOf(scene, verb.index, "obj");
  const isNext = object && subtree(scene, object.index)[0] === cueEnd;
  if (verb.lemma === "say" && isNext) return cueEnd;
  // "hoped | a push by the union, along with his fame, would do": the verb of the clause has no other subject
  if (isNext && !addressing.has(verb.lemma) && isBareModal(scene, complement)) return cueEnd;
  // "said | by 2010 half the houses would be empty": a deadline is never when it was said
  if (that?.lower === "by" && scene.words[cueEnd + 1]?.tag === "CD") return cueEnd;
  // "fear | up to 40 stalls could close"
  if (that?.lower === "up" && scene.words[cueEnd + 2]?.tag === "CD") return cueEnd;
  // "found | most drivers say": of a quantity the tree may make an adverb of the cue
  if (start === cueEnd + 1 && that?.lower === "most") return cueEnd;
  if (opensPurpose(scene, cueEnd, start)) return cueEnd;
  const dated = afterDay(scene, cueEnd);
  if (start === cueEnd || dated > cueEnd) return dated;
  return isWholeSubject(scene, verb, cueEnd, start) ? cueEnd : start;
}

function isBareModal(scene: Scene, { index }: Word): boolean {
  const isModal = childOf(scene, index, "aux")?.tag === "MD";
  return isModal && !childOf(scene, index, "nsubj", "nsubj:pass", "expl", "csubj", "mark");
}

/** "say | for the school to survive they will have to pay": what is needed for it begins what is said. */
function opensPurpose({ words }: Scene, from: number, to: number): boolean {
  if (words[from]?.lower !== "for" || to - from > LONGEST_PURPOSE) return false;
  return words
    .slice(from, to)
    .some(({ tag, index }) => tag === "TO" && words[index + 1]?.tag === "VB");
}

const LONGEST_PURPOSE = 12;

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
  // "says | chief operating officer Wade Lund told her": the tree may leave the office before the name
  const isOffice = scene.words[to]?.tag === "NN" && scene.words[to - 1]?.tag === "VBG";
  return isOffice || isFiniteVerb(scene.words[to]);
}

/** The complement’s own "that" begins it, whatever adjunct of the cue the tree has put before: "warned two years ago | that". */
function markOf(scene: Scene, complement: Word, start: number): number | undefined {
  const mark = childOf(scene, complement.index, "mark");
  if (mark?.lower !== "that" || mark.index <= start) return undefined;
  return finiteVerbFrom(scene, start, mark.index) ? undefined : mark.index;
}
