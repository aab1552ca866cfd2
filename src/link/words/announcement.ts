import { anaphoricNouns, anaphoricPronouns } from "../../lexicon/anaphors.ts";
import {
  alike,
  differing,
  drawing,
  drawn,
  keeping,
  likewise,
  outlooks,
  prompt,
  quelling,
  seeing,
  tales,
  telling,
  thinking,
  unbending,
  unpersuaded,
} from "../../lexicon/announced.ts";
import { announcements, counterattacks, steadfastness } from "../../lexicon/announcements.ts";
import { negators } from "../../lexicon/negators.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import type { Word } from "../../types.ts";
import { isNoun, isVerb, phraseAt, phraseTable } from "../../words.ts";

/**
 * The word by which a sentence announces an answer, and to what: to whatever was said last, to what was said right before, to
 * what was held against the one who answers, or to what another has just answered.
 */
export interface Announcement {
  readonly by: Word;
  readonly answers: "anything" | "the last" | "accusation" | "likewise";
}

/** The first announcement in a stretch of a sentence in which nobody’s words are told. */
export function announcementAmong(said: readonly Word[]): Announcement | undefined {
  for (const [at, by] of said.entries()) {
    const answers = announces(said, by, at);
    if (answers) return { by, answers };
  }
  return undefined;
}

function announces(
  said: readonly Word[],
  word: Word,
  at: number,
): Announcement["answers"] | undefined {
  const answered = phraseAt(all, said, at) > 0 ? announcedBy(said, at) : undefined;
  if (answered) return answered === "nothing" ? undefined : answered;
  if (isVerb(word) && word.lemma === "defend") return "accusation";
  const before = said.slice(Math.max(0, at - 5), at);
  const { lower, relation } = word;
  // "Others are even more sceptical" than who spoke
  if (relation === "root" && !before.some((other) => other.lower === "even")) {
    if (likewise.has(lower) && alike.has(said[at - 1]?.lower ?? "")) return "likewise";
    if (unpersuaded.has(lower)) return "anything";
    if (unbending.has(lower)) return "the last";
  }
  return (isVerb(word) ? isAnswering(said, word, at) : isSaidSo(said, before, word, at))
    ? "anything"
    : undefined;
}

function announcedBy(
  said: readonly Word[],
  at: number,
): Announcement["answers"] | "nothing" | undefined {
  if (phraseAt(phrases, said, at) > 0) return isOfGoals(said, at) ? "nothing" : "anything";
  const stand = phraseAt(stands, said, at);
  const behind = said[at + stand];
  // "came to his defence | class"
  if (stand > 0 && !(behind && isNoun(behind))) return "the last";
  return phraseAt(attacks, said, at) > 0 ? "accusation" : undefined;
}

/** "hit back from two goals down" */
function isOfGoals(said: readonly Word[], at: number): boolean {
  return said[at + 1]?.lower === "back" && /^(?:from|to|through)$/.test(said[at + 2]?.lower ?? "");
}

/** "That drew a swift riposte", "scotched the rumours", "stands by its figures" */
function isAnswering(said: readonly Word[], { lemma }: Word, at: number): boolean {
  const behind = said.slice(at + 1, at + 6);
  if (drawing.has(lemma))
    return (
      behind.some((word) => drawn.has(word.lemma)) &&
      said
        .slice(0, at)
        .some((word) => anaphoricNouns.has(word.lemma) || anaphoricPronouns.has(word.lower))
    );
  if (lemma === "share")
    return (
      behind.some((word) => outlooks.has(word.lemma)) &&
      said.slice(0, at).some((word) => negators.has(word.lower) || word.lower === "few")
    );
  const quells = quelling.has(lemma) || (keeping.has(lemma) && behind[0]?.lower === "by");
  return (
    quells && behind.some((word) => anaphoricNouns.has(word.lemma) || claimObjects.has(word.lemma))
  );
}

/** "sees it differently", "believes otherwise", "tells a different story", "That is not how the mate sees it", "The response was swift" */
function isSaidSo(
  said: readonly Word[],
  before: readonly Word[],
  { lower, lemma }: Word,
  at: number,
): boolean {
  if (lower === "differently")
    return before.some((verb) => seeing.has(verb.lemma) && !verb.relation.startsWith("acl"));
  // "It looks different from the bridge"
  // but not "It looks different in winter", "It looks different from the old one"
  if (lower === "different" && isSeenFrom(said.slice(at + 1, at + 5)))
    return before.some(({ lemma: verb, relation }) => verb === "look" && relation === "root");
  if (lower === "otherwise")
    return (
      before.some((verb) => thinking.has(verb.lemma)) && !/^\w/.test(said[at + 1]?.text ?? ".")
    );
  if (isNotSo(said, before) && (lemma === "view" || (lower === "how" && said.some(isSeeing))))
    return true;
  if (prompt.has(lower)) return said.slice(0, at).some(isReplySubject);
  return (
    tales.has(lemma) &&
    before.some((word) => differing.has(word.lower)) &&
    before.some((verb) => isVerb(verb) && telling.has(verb.lemma))
  );
}

/** "from the bridge", "to the crew" */
function isSeenFrom([from, ...where]: readonly Word[]): boolean {
  return /^(?:from|on|to)$/.test(from?.lower ?? "") && !where.some(({ lower }) => lower === "one");
}

/** "That is not | how" */
function isNotSo([first]: readonly Word[], before: readonly Word[]): boolean {
  return (
    /^(?:that|this|it)$/.test(first?.lower ?? "") &&
    before[0] === first &&
    before.some(({ lower }) => negators.has(lower))
  );
}

function isSeeing({ lemma }: Word): boolean {
  return lemma === "look" || seeing.has(lemma);
}

/** "The response | was swift" */
function isReplySubject({ lemma }: Word, at: number): boolean {
  return at < 4 && drawn.has(lemma);
}

const phrases = phraseTable(announcements.keys());
const stands = phraseTable(steadfastness.keys());
const attacks = phraseTable(counterattacks.keys());
const all = phraseTable([
  ...announcements.keys(),
  ...steadfastness.keys(),
  ...counterattacks.keys(),
]);
