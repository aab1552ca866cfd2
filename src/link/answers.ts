import { anaphoricNouns } from "../lexicon/anaphors.ts";
import {
  clashVerbs,
  concessionVerbs,
  errors,
  innocencePhrases,
  liarVerbs,
  replyCues,
  victimWords,
} from "../lexicon/retorts.ts";
import { contains } from "../span.ts";
import type { Span, Word } from "../types.ts";
import { childOf, phraseAt, phraseTable } from "../words.ts";
import type { Talk, Turn } from "./talk.ts";
import { likeness } from "./match.ts";
import { isSpeakerOf, onOneSide, othersBefore } from "./sides.ts";

/** "I have done nothing wrong", said of oneself: words that answer an accusation without naming it. */
export function innocence(talk: Talk, own: readonly Word[], turn: Turn): Span | undefined {
  for (let index = 0; index < own.length; index++) {
    const phrase = phraseAt(phrases, own, index);
    const [first, last] = [own[index], own[index + phrase - 1]];
    if (
      phrase > 0 &&
      first &&
      last &&
      !/^(?:not|n't)$/.test(own[index - 1]?.lower ?? "") &&
      ofOneself(talk, own, index, turn)
    )
      return { start: first.start, end: last.end };
  }
  return undefined;
}

/** The nearest subject before the words is a pronoun or the speaker's name; "Mr Lind was unaware", said by another, answers for nobody. */
function ofOneself(talk: Talk, own: readonly Word[], index: number, turn: Turn): boolean {
  const subject = own
    .slice(0, index)
    .findLast(
      (word) => word.relation.startsWith("nsubj") || word.tag === "NNP" || word.tag === "PRP",
    );
  return (
    subject === undefined ||
    subject.tag === "PRP" ||
    subject.lemma === "client" ||
    isSpeakerOf(talk, turn, subject)
  );
}

const phrases = phraseTable(innocencePhrases.keys());

/** “There was no plot,” said of oneself: not the thing, whatever it is called. */
export function absence({ quotation }: Turn, own: readonly Word[]): Word | undefined {
  const no = own.findIndex(({ lower }) => lower === "no");
  const before = own.slice(Math.max(0, no - 4), no);
  return quotation === "direct" &&
    no > 0 &&
    no < FIRST_WORDS &&
    before.some(({ tag }) => tag === "EX")
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
): { readonly verb: Word; readonly liar: readonly Turn[] } | undefined {
  for (const verb of own) {
    const named = isLiarVerb(verb) ? subjectOf(talk.words, verb) : undefined;
    if (!named) continue;
    const before = othersBefore(talk, turn, 12).filter(({ within }) => within === null);
    const last = before[0];
    const liar = before.find((other) => isSpeakerOf(talk, other, named));
    if (liar) return { verb, liar: [liar] };
    const alike = before.find((other) => named.tag === "NNS" && likeness(talk, turn, other) >= 1.5);
    if (alike) return { verb, liar: [alike] };
    if (
      last &&
      verb.sentence === own[0]?.sentence &&
      (named.lower === "they" || (THIRD.has(named.lower) && turn.quotation !== "indirect")) &&
      last.speaker &&
      last.speaker.speaker.type !== "none" &&
      turn.sentence - last.until <= 2
    )
      return { verb, liar: [last] };
  }
  return undefined;
}

/** "She is exaggerating": a participle after "be" may pass for an adjective; so may "The clerk is wrong". */
function isLiarVerb(word: Word): boolean {
  if (errors.has(word.lower)) return true;
  if (word.tag.startsWith("VB")) return liarVerbs.has(word.lemma);
  return word.tag === "JJ" && liarVerbs.has(word.lower.replace(/ing$/, "e"));
}

const THIRD = new Set(["he", "she", "they"]);

function subjectOf(words: readonly Word[], verb: Word): Word | undefined {
  return (
    childOf(words, verb, "nsubj", "nsubj:pass") ??
    words
      .slice(Math.max(0, verb.index - 3), verb.index)
      .find((word) => THIRD.has(word.lower) || word.tag === "NNP" || word.tag === "NNS")
  );
}

/** "countered", "hit back": the cue itself says that it answers. */
export function repliesByCue(words: readonly Word[], turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  const particles = cue && replyCues.get(cue.lemma);
  if (!cue || particles === undefined) return undefined;
  return particles === null || particles.has(words[cue.index + 1]?.lower ?? "") ? cue : undefined;
}

/** "Responding to the allegations, the firm said …", or in the sentence before: the noun for what is answered, or its owner. */
export function respondsTo(
  talk: Talk,
  turn: Turn,
): { readonly by: Word; readonly what: Word } | undefined {
  if (turn.polarity === "negative") return undefined;
  const first = turn.sentence - (turn.quotation === "direct" ? 1 : 0);
  for (let sentence = first; sentence <= Math.min(turn.until, first + LONGEST_TURN); sentence++) {
    for (const by of talk.responses.get(sentence) ?? []) {
      if (turn.content.some((span) => contains(span, by))) continue;
      if (sentence < turn.sentence ? !isOwnVerb(talk, turn, by) : !introduces(talk, turn, by))
        continue;
      const what = talk.words
        .slice(by.index + 2, by.index + 10)
        .find(
          (word) =>
            word.sentence === sentence &&
            (anaphoricNouns.has(word.lemma) || talk.words[word.index + 1]?.tag === "POS"),
        );
      if (what) return { by, what };
    }
  }
  return undefined;
}

/** Sentences of a turn that are looked through. */
const LONGEST_TURN = 8;

/** "In response to …" opens the sentence or hangs on the cue. */
function introduces(talk: Talk, turn: Turn, by: Word): boolean {
  const first = talk.document.sentences[by.sentence]?.firstToken ?? 0;
  return by.index - first <= 2 || by.head === turn.cueHead?.index;
}

/** In the sentence before, the one who responded is the one who speaks now. */
function isOwnVerb(talk: Talk, turn: Turn, verb: Word): boolean {
  const subject = childOf(talk.words, verb, "nsubj");
  return subject !== undefined && isSpeakerOf(talk, turn, subject);
}

/** "The film shows a calm sea, contradicting the claim that …": the claim that the sentence sets itself against. */
export function clashesWith(
  talk: Talk,
  turn: Turn,
): { readonly by: Word; readonly claim: Turn } | undefined {
  const claim = talk.turns
    .slice(turn.at + 1, turn.at + 4)
    .find(
      (other) =>
        other.sentence === turn.sentence &&
        other.cueHead !== undefined &&
        anaphoricNouns.has(other.cueHead.lemma) &&
        !onOneSide(turn, other),
    );
  const end = claim?.cueHead?.index ?? 0;
  const by =
    claim &&
    talk.words
      .slice(Math.max(end - 8, turn.cueHead?.index ?? 0), end)
      .find((word) => clashVerbs.has(word.lemma) && word !== turn.cueHead);
  return by && { by, claim };
}

/** "The firm, however, says …": a turn set against what went before. */
export function contrasts(talk: Talk, turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  const sentence = cue && talk.document.sentences[cue.sentence];
  if (!cue || !sentence) return undefined;
  const from = Math.max(sentence.firstToken, cue.index - 12);
  return talk.words
    .slice(from, cue.index + 3)
    .find(
      (word) =>
        word.lower === "however" || (word.lower === "but" && word.index === sentence.firstToken),
    );
}

export function concedes(words: readonly Word[], turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative") return undefined;
  if (cue.lemma === "plead") return words[cue.index + 1]?.lower === "guilty" ? cue : undefined;
  return concessionVerbs.has(cue.lemma) ? cue : undefined;
}
