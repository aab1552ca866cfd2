import {
  innocencePhrases,
  innocenceVerbs,
  outrightInnocence,
  victimWords,
} from "../../lexicon/innocence.ts";
import { errors, liarPhrases, liarVerbs, scornPhrases } from "../../lexicon/liars.ts";
import { manNouns, personNouns, womanNouns } from "../../lexicon/people.ts";
import { prosecutors } from "../../lexicon/sides.ts";
import type { Span, Word } from "../../types.ts";
import { childOf, indexOfPhrase, phraseAt, phraseTable } from "../../words.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { likeness } from "../talk/match.ts";
import { isInventing } from "../words/invented.ts";
import { isOfficer } from "./owner.ts";
import { isSpeakerOf, lastSaid, othersBefore, toldByOneself } from "../talk/sides.ts";

/** "I have done nothing wrong", said of oneself: words that answer an accusation without naming it. */
export function innocence(
  talk: Talk,
  own: readonly Word[],
  turn: Turn,
): (Span & { readonly alone: boolean }) | undefined {
  if (indexOfPhrase(phrases, own) < 0) return undefined;
  for (let index = 0; index < own.length; index++) {
    const phrase = phraseAt(phrases, own, index);
    if (phrase === 0) continue;
    const [first, last] = [own[index], own[index + phrase - 1]];
    if (
      first &&
      last &&
      last.relation !== "amod" &&
      own[index + phrase]?.lower !== "with" &&
      // “If she has nothing to hide, she can show it”
      own[0]?.lower !== "if" &&
      !/^(?:not|n't)$/.test(own[index - 1]?.lower ?? "") &&
      // "would comply with the order"
      (first.lower !== "comply" || own[index - 1]?.tag !== "MD") &&
      ofOneself(talk, own, index, turn)
    ) {
      const alone = phraseAt(outrightPhrases, own, index) > 0;
      return { start: first.start, end: last.end, alone };
    }
  }
  return undefined;
}

/** The nearest subject before the words is a pronoun or the speaker's name; "Mr Lind was unaware", said by another, answers for nobody. */
export function ofOneself(talk: Talk, own: readonly Word[], index: number, turn: Turn): boolean {
  const subject = own
    .slice(0, index)
    .findLast(
      (word) => word.relation.startsWith("nsubj") || word.tag === "NNP" || word.tag === "PRP",
    );
  return (
    subject === undefined ||
    subject.tag === "PRP" ||
    subject.lemma === "client" ||
    own[own.indexOf(subject) - 1]?.tag === "PRP$" ||
    isSpeakerOf(talk, turn, subject)
  );
}

const outrightPhrases = phraseTable(outrightInnocence.keys());
const phrases = phraseTable([...outrightInnocence.keys(), ...innocencePhrases.keys()]);

/** "maintained her innocence" */
export function maintainsInnocence({ cueHead, words }: Turn): Word | undefined {
  return cueHead && innocenceVerbs.has(cueHead.lemma)
    ? words.slice(0, 4).find(({ lower }) => lower === "innocence")
    : undefined;
}

/** “There was no plot,” “There were not two fires,” said of oneself: not the thing, whatever it is called. */
export function absence({ quotation }: Turn, own: readonly Word[]): Word | undefined {
  if (quotation !== "direct") return undefined;
  const no = own.findIndex(({ lower }) => lower === "no" || lower === "not" || lower === "n't");
  const before = own.slice(Math.max(0, no - 4), no);
  return no > 0 &&
    no < FIRST_WORDS &&
    before.some(({ tag }) => tag === "EX") &&
    own.slice(no + 1, no + 4).some(({ tag }) => tag.startsWith("NN"))
    ? own[no]
    : undefined;
}

const FIRST_WORDS = 8;

/** "They are making him a scapegoat": the accused turns it on the accuser. */
export function victimhood(talk: Talk, own: readonly Word[], turn: Turn): Word | undefined {
  return own.find(
    (word, index) => victimWords.has(word.lower) && ofOneself(talk, own, index, turn),
  );
}

/** "She is lying", "Lind misread and exaggerated the figures": the turn it is said of, with the verb. */
export function callsLiar(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
): { readonly verb: Word; readonly liar: readonly Turn[]; readonly scorned: boolean } | undefined {
  for (const [at, verb] of own.entries()) {
    const scorned = phraseAt(scorn, own, at) > 0;
    const subject = isLiarVerb(talk.words, verb)
      ? whoErs(talk.words, verb)
      : scorned || (phraseAt(lies, own, at) > 0 && !isCalling(own, at))
        ? subjectBefore(own, at)
        : undefined;
    const named =
      subject && THIRD.has(subject.lower) && namesAnother(own, subject)
        ? sayerBefore(own, subject)
        : subject;
    if (!named) continue;
    // who prosecutes somebody tells of lies that are part of the charge
    if ([...talk.names(turn)].some((name) => prosecutors.has(name))) return undefined;
    const before = [...toldByOneself(talk, turn), ...lastSaid(talk, turn, 12)];
    const last = before[0];
    const liar =
      before.find((other) => isSpeakerOf(talk, other, named)) ??
      othersBefore(talk, turn, 3).find(
        (other) => other.speaker?.speaker.type === "document" && isSpeakerOf(talk, other, named),
      );
    if (liar) return { verb, liar: [liar], scorned };
    const alike = before.find(
      (other) =>
        named.tag === "NNS" && !errors.has(verb.lower) && likeness(talk, turn, other) >= 1.5,
    );
    if (alike) return { verb, liar: [alike], scorned };
    if (
      last &&
      verb.sentence === own[0]?.sentence &&
      isMeant(talk.words, named, turn, last) &&
      turn.sentence - last.until <= 2
    )
      return { verb, liar: [last], scorned };
  }
  return undefined;
}

/** "The clerk is wrong"; "We got it badly wrong": who got it so, and not what. */
function whoErs(words: readonly Word[], verb: Word): Word | undefined {
  const subject = subjectOf(words, verb);
  const get = words[(subject?.index ?? 0) - 1];
  return get?.lemma === "get" ? subjectOf(words, get) : subject;
}

/** “She is lying,” of the person, “They are lying,” of the body that has just spoken, "it misreads the law" of a study; within reported speech "she" may be the speaker. */
function isMeant(
  words: readonly Word[],
  named: Word,
  { quotation }: Turn,
  { speaker }: Turn,
): boolean {
  const { lower } = named;
  const type = speaker?.speaker.type ?? "none";
  if (isThatPerson(words, named) || CALLED.has(lower) || isOfficer(words, named, speaker))
    return type === "person" || type === "unnamed";
  if (type === "none" || !THIRD.has(lower)) return false;
  if (lower === "it") return type === "document";
  return lower === "they" ? type !== "person" : quotation !== "indirect";
}

/** "She is exaggerating": a participle after "be" may pass for an adjective; so may "The clerk is wrong". */
function isLiarVerb(words: readonly Word[], word: Word): boolean {
  if (errors.has(word.lower)) return word.relation !== "amod";
  if (isInventing(words, word)) return true;
  if (word.tag.startsWith("VB")) return liarVerbs.has(word.lemma) && !isToOthers(words, word);
  return word.tag === "JJ" && liarVerbs.has(word.lower.replace(/ing$/, "e"));
}

/** "lied to investigators" tells of an offence. */
function isToOthers(words: readonly Word[], { lemma, index }: Word): boolean {
  const [to, whom] = words.slice(index + 1, index + 3);
  // "lied to save his own skin" tells why
  return lemma === "lie" && to?.lower === "to" && !/^(?:PRP|VB)$/.test(whom?.tag ?? "");
}

const THIRD = new Set(["he", "she", "they", "it"]);

const CALLED = new Set(["her", "him"]);

/** “That man is a liar,” “This clerk has lost the plot” */
function isThatPerson(words: readonly Word[], named: Word): boolean {
  return (
    PEOPLE.some((nouns) => nouns.has(named.lower)) &&
    /^(?:that|this)$/.test(words[named.index - 1]?.lower ?? "")
  );
}

const PEOPLE = [manNouns, womanNouns, personNouns];

/** "Moss" of “I have read what Moss says, but here | he | is mistaken” */
function sayerBefore(own: readonly Word[], pronoun: Word): Word | undefined {
  return own.findLast(
    ({ index, entity }, at) =>
      index < pronoun.index && entity === "person" && SAYING.has(own[at + 1]?.lemma ?? ""),
  );
}

const SAYING = new Set(["allege", "claim", "say"]);

/** “If Lind thinks so, she is wrong”: the pronoun stands for a name in the same words. */
function namesAnother(own: readonly Word[], pronoun: Word): boolean {
  return own.some(({ index, entity }) => entity === "person" && index < pronoun.index);
}

/** "He" of “He has no idea what he is talking about”, "the clerk" of "The clerk is a liar", "man" of "That man was fired for cause" */
function subjectBefore(own: readonly Word[], at: number): Word | undefined {
  // "called | her a liar"
  if (at === 1 && own[0] && CALLED.has(own[0].lower)) return own[0];
  const before = own.slice(Math.max(0, at - 8), at);
  const first = before.findIndex((word) => THIRD.has(word.lower) || word.tag.startsWith("NNP"));
  // "Dr Ada Holm": by the last of the name
  const named = before
    .slice(Math.max(0, first))
    .find(
      ({ tag }, index, from) =>
        first >= 0 && !(tag.startsWith("NNP") && from[index + 1]?.tag.startsWith("NNP")),
    );
  return (
    named ??
    before.find(
      ({ tag, relation }, index) =>
        tag === "NN" && relation.startsWith("nsubj") && isDefinite(before[index - 1]),
    )
  );
}

function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && /^(?:the|this|that)$/.test(word.lower);
}

/** "He kept calling her a liar" tells what somebody did. */
function isCalling(own: readonly Word[], at: number): boolean {
  return own.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === "call");
}

const lies = phraseTable(liarPhrases.keys());
const scorn = phraseTable(scornPhrases.keys());

function subjectOf(words: readonly Word[], verb: Word): Word | undefined {
  return (
    childOf(words, verb, "nsubj", "nsubj:pass") ??
    words
      .slice(Math.max(0, verb.index - 3), verb.index)
      .find((word) => THIRD.has(word.lower) || word.tag === "NNP" || word.tag === "NNS")
  );
}
