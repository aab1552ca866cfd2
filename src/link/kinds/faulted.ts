import { factiveVerbs } from "../../lexicon/boosters.ts";
import { evidenceVerbs, findingNouns } from "../../lexicon/anaphors.ts";
import { distortedBy, quoted, unsound } from "../../lexicon/retorts.ts";
import { evidenceNouns } from "../../lexicon/evidence-objects.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { indexOfWord, isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isBlame } from "../targets/charge.ts";
import { isPlain } from "./defended.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isSpeakerOf, lastSaid, lastWord, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "Moss said a video would clear him. Lind said the video had never been shown", "Lind said Moss’s plan was unfair": who finds fault
 * with the evidence that the other has just brought up, or with what is his. That a storm is dangerous answers nobody who has spoken of it.
 */
export function faulted(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const { cueHead: cue, speaker } = turn;
  const type = speaker?.speaker.type;
  if (!cue || isNoun(cue) || cue.tag === "VBG" || turn.family === "according") return null;
  const isBody = type === "person" || type === "organization";
  if (!isBody && type !== "unnamed") return null;
  if (turn.within !== null || turn.polarity === "negative" || isHeadline(talk, turn)) return null;
  const subject = subjectOf(own);
  if (!subject || !isPlain(own, turn)) return null;
  const last = lastWord(talk, turn, 1);
  const given =
    last && isEvidenceOf(talk, last, subject, own) ? last : paperBefore(talk, turn, own, subject);
  const other = given ?? (last && isBody && isOf(talk, last, subject, own) ? last : undefined);
  if (!other?.speaker || other.within !== null || isHeadline(talk, other) || asks(talk, other))
    return null;
  if (other === last && hasSpokenSince(talk, turn, last)) return null;
  const not = negationOf(own);
  if (not)
    return given && telling.has(not.focus) && isFlat(talk.words, not.by)
      ? reply("denial", [other], not.by)
      : null;
  const fault = faultOf(own, subject) ?? (given ? weakness(own, subject) : undefined);
  return fault ? reply("counterclaim", [other], fault) : null;
}

function hasSpokenSince(talk: Talk, turn: Turn, last: Turn): boolean {
  return talk.turns.slice(last.at + 1, turn.at).some((other) => onOneSide(other, turn));
}

/** "the study", "the findings" of a study that has been told of, whoever has spoken since */
function paperBefore(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  subject: Word,
): Turn | undefined {
  if (!before(own, subject).some(({ lower }) => DEFINITE.has(lower))) return undefined;
  const pointed = before(own, subject).some(({ lower }) => lower === "that" || lower === "this");
  const last = pointed ? lastSaid(talk, turn, 1)[0] : undefined;
  if (last && evidenceNouns.has(subject.lemma) && hasFound(talk, last)) return last;
  const isFound = findingNouns.has(subject.lemma);
  if (!isFound && !evidenceNouns.has(subject.lemma)) return undefined;
  return lastSaid(talk, turn, FAR).find((other) =>
    isFound
      ? evidenceVerbs.has(other.cueHead?.lemma ?? "")
      : other.speaker?.speaker.type === "document" &&
        (isSpeakerOf(talk, other, subject) || isReport(talk, other, subject)),
  );
}

/** "the report" of an audit, "the document" of a memo */
function isReport({ words }: Talk, { sourceWord }: Turn, subject: Word): boolean {
  if (subject.lemma === "document") return true;
  return subject.lemma === "report" && evidenceNouns.has(words[sourceWord ?? -1]?.lemma ?? "");
}

/** "that study" of a team that has found something, or has told what it found */
function hasFound({ turns }: Talk, last: Turn): boolean {
  return turns
    .slice(last.at, last.at + 2)
    .some((other) => other.until === last.until && evidenceVerbs.has(other.cueHead?.lemma ?? ""));
}

const FAR = 8;

/** “Has the mayor called?”, the mark with it or behind it */
export function asks(talk: Talk, { words }: Turn): boolean {
  const next = talk.words[(words.at(-1)?.index ?? 0) + 1];
  return next?.text === "?" || indexOfWord("?", words) >= 0;
}

function subjectOf(own: readonly Word[]): Word | undefined {
  const subject = own.slice(0, LATEST).find(
    (word, at) =>
      word.relation.startsWith("nsubj") ||
      // "the memo had been “ripped out of context”": the marks part it from its verb
      (isNoun(word) && /^(?:be|have)$/.test(own[at + 1]?.lemma ?? "")),
  );
  return subject && isNoun(subject) ? subject : undefined;
}

const LATEST = 10;

/** "the video", of which the other has spoken, or which has */
function isEvidenceOf(talk: Talk, last: Turn, subject: Word, own: readonly Word[]): boolean {
  return (
    (evidenceNouns.has(subject.lemma) || quoted.has(subject.lemma)) &&
    before(own, subject).some(({ lower }) => DEFINITE.has(lower)) &&
    (talk.stems(last).has(stem(subject.lemma)) || isSpeakerOf(talk, last, subject))
  );
}

const DEFINITE = new Set(["the", "that", "those", "these", "this"]);

/** "Moss’s plan", whatever he called it */
function isOf(talk: Talk, last: Turn, subject: Word, own: readonly Word[]): boolean {
  const words = before(own, subject);
  const owner = words.find(({ tag }, at) => tag.startsWith("NNP") && words[at + 1]?.tag === "POS");
  return owner !== undefined && isSpeakerOf(talk, last, owner);
}

function before(own: readonly Word[], subject: Word): readonly Word[] {
  const at = own.indexOf(subject);
  return own.slice(Math.max(0, at - 3), at);
}

/** "taken out of context", "selectively edited", "too small", "based on records that contained errors" */
function weakness(own: readonly Word[], subject: Word): Word | undefined {
  const behind = own.slice(own.indexOf(subject) + 1);
  return behind
    .slice(0, REACH)
    .find(
      ({ lower }, at) =>
        phraseAt(distortions, behind, at) > 0 ||
        (lower === "too" && behind[at + 1]?.tag.startsWith("JJ")) ||
        (lower === "based" &&
          behind[at + 1]?.lower === "on" &&
          behind
            .slice(at + 2)
            .some((word, next, on) => unsound.has(word.lemma) || isBlame(on, word, next))),
    );
}

const REACH = 8;
const distortions = phraseTable(distortedBy.keys());

/** What evidence does, where there is some. */
const telling: ReadonlySet<string> = new Set([...factiveVerbs.keys()].map((verb) => stem(verb)));

/** "flawed" of "the plan was badly flawed", "the study misleads readers"; of "was stolen" the wrong is done to it. */
function faultOf(own: readonly Word[], { head, relation }: Word): Word | undefined {
  const at = own.findIndex(({ index }) => index === head);
  const fault = own[at];
  return fault && relation === "nsubj" && isBlame(own, fault, at) ? fault : undefined;
}
