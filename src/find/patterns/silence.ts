import { startsUpper } from "../../letters.ts";
import { bodyNouns, mediaNouns, placeNouns } from "../../lexicon/bodies.ts";
import {
  collectives,
  intimates,
  kin,
  manNouns,
  personNouns,
  pluralPeople,
  spokespeople,
  womanNouns,
} from "../../lexicon/people.ts";
import { accords, askers, requests, unsuccessful } from "../../lexicon/refusals.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isPassive, verbGroup, type VerbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { isPunctuation, sentenceRange, subtree, type Range, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { silentAgent } from "../source/neither-nor.ts";
import { sourceOf } from "../source/source.ts";

/** Who gives no answer: the subject, unless that is who waits, the message or the try. */
export function silentParty(scene: Scene, word: Word, group: VerbGroup): Word | undefined {
  if (word.lemma === "hear") return unheard(scene, word);
  const agent = silentAgent(scene, word);
  if (agent !== undefined) return agent ?? undefined;
  const sought = isInVain(scene, word) ? reachedBefore(scene, word) : undefined;
  if (sought) return sought;
  const message = messageBefore(scene, word);
  if (message) return addressee(scene, message, word);
  const subject = isPassive(scene, word.index) ? subjectOf(scene, word.index) : undefined;
  return subject ?? sourceOf(scene, group.top);
}

/** "had not heard back from the firm": who was asked is silent, not who waits. */
function unheard(scene: Scene, verb: Word): Word | undefined {
  return verb.children
    .map((child) => scene.words[child])
    .find((child) => scene.words[scene.left[child?.index ?? -1] ?? -1]?.lower === "from");
}

/** "Messages left for the captain were not returned", "Calls to the captain went unanswered", whatever verb the tree hangs them on. */
export function messageBefore(scene: Scene, verb: Word): Word | undefined {
  const isUnreturned = /^(?:return|answer)$/.test(verb.lemma) && isPassive(scene, verb.index);
  if (!isUnreturned && verb.lower !== "unanswered") return undefined;
  const [start] = sentenceRange(scene, verb.index);
  const message = scene.words
    .slice(start, verb.index)
    .find(({ lemma, tag, index }) => requests.has(lemma) && isMessage(scene, tag, index));
  return message && (isUnreturned || isReporters(scene, message, verb)) ? message : undefined;
}

/** "Phone | calls | to the captain", "Messages | left for the captain", "A request | for comment from the firm"; "her calls to the police", "calls for help" and "emails from the bank" are somebody else's. */
function isReporters(scene: Scene, message: Word, { index }: Word): boolean {
  const { words } = scene;
  const [start] = sentenceRange(scene, index);
  const before = words.slice(start, message.index);
  const behind = words.slice(message.index + 1, index);
  // "On Friday, calls to the firm"
  if (!before.slice(before.findLastIndex(isPunctuation) + 1).every(isOfMessage)) return false;
  if (behind.some(({ lower }) => lower === "comment")) return true;
  // "calls | and emails | to the firm"
  const [next, to] = behind.slice(behind[0]?.lower === "and" ? 2 : 0);
  return (
    next?.lower === "to" ||
    (/^VB[DN]$/.test(next?.tag ?? "") && /^(?:at|for|to|with)$/.test(to?.lower ?? ""))
  );
}

/** "| A second phone | call", "Several | messages" */
function isOfMessage({ tag, lemma }: Word): boolean {
  return /^(?:DT|CD|JJ.?|VBN)$/.test(tag) || lemma === "phone" || lemma === "telephone";
}

/** "Phone | calls to the captain", which may be taken for a verb */
function isMessage({ words }: Scene, tag: string, index: number): boolean {
  return (
    tag.startsWith("NN") ||
    (tag === "VBZ" && /^(?:to|for|from)$/.test(words[index + 1]?.lower ?? ""))
  );
}

/** "Calls to the captain went | unanswered", but not "criticism that goes unanswered" */
function unanswered(scene: Scene, word: Word): Range | undefined {
  const message = word.lower === "unanswered" ? messageBefore(scene, word) : undefined;
  const party = message && addressee(scene, message, word);
  return party && isSomebody(party) ? [word.index, word.index + 1] : undefined;
}

/** The last noun behind the preposition: "a call to | the captain’s office". */
function addressee(scene: Scene, message: Word, verb: Word): Word | undefined {
  let behind = false;
  let last: Word | undefined;
  for (const word of scene.words.slice(message.index + 1, verb.index)) {
    if (/^(?:for|to|with|at|from)$/.test(word.lower)) behind = true;
    else if (requests.has(word.lemma)) behind = false;
    else if (behind && times.has(word.lower)) break;
    else if (behind && word.tag.startsWith("NN")) last = word;
    else if (last && !/^(?:POS|CC|DT|JJ|,)$/.test(word.tag)) break;
  }
  return last;
}

/** "would say nothing.", "said nothing to reporters": nothing of what happened, to those who asked. */
export function saidNothing(scene: Scene, verb: Word): Range | undefined {
  const { words } = scene;
  const [nothing, next, ...behind] = words.slice(verb.index + 1, verb.index + 1 + LONGEST_SILENCE);
  if (nothing?.lower !== "nothing") return undefined;
  const end = next?.lower === "more" || next?.lower === "further" ? 3 : 2;
  const isUnwilling =
    words[verb.index - 1]?.tag === "MD" && words[verb.index - 1]?.lower !== "could";
  if (isUnwilling && next?.lower === "about")
    return [verb.index + 1, subtree(scene, verb.index)[1]];
  if (isUnwilling && (!next || isPunctuation(next) || end === 3))
    return [verb.index + 1, verb.index + end];
  const press = next?.lower === "to" ? behind.find(({ lemma }) => askers.has(lemma)) : undefined;
  return press ? [verb.index + 1, press.index + 1] : undefined;
}

/** "nothing to the waiting reporters" */
const LONGEST_SILENCE = 6;

/** "Efforts to reach the captain were unsuccessful": the words that say so, or undefined. */
export function inVain(scene: Scene, word: Word): Range | undefined {
  if (isInVain(scene, word) && reachedBefore(scene, word)) return [word.index, word.index + 1];
  return unanswered(scene, word);
}

/** "were unsuccessful", "were not successful", "failed"; not "an unsuccessful bid" */
function isInVain(scene: Scene, { children, lemma, index }: Word): boolean {
  if (children.length === 0) return false;
  return unsuccessful.has(lemma) || (lemma === "successful" && verbGroup(scene, index).negative);
}

/** "Attempts by the Herald to reach | Mr Moss", whatever the tree takes "attempts" for. */
function reachedBefore(scene: Scene, word: Word): Word | undefined {
  const { words } = scene;
  const [start] = sentenceRange(scene, word.index);
  const attempt = words
    .slice(start, word.index)
    .find(({ lemma }) => /^(?:effort|attempt)$/.test(lemma));
  const to =
    attempt &&
    words.slice(attempt.index + 1, attempt.index + LONGEST_TRY).find(({ tag }) => tag === "TO");
  const verb = to && words[to.index + 1];
  if (!verb || !/^(?:reach|contact)$/.test(verb.lemma)) return undefined;
  const noun = words.slice(verb.index + 1, word.index).find(({ tag }) => /^(?:NN|PRP$)/.test(tag));
  const party = noun && words[onOver(words, noun.index, ({ tag }) => /^(?:NN|POS)/.test(tag)) - 1];
  const isFree = words.slice(verb.index, word.index).some(({ lower }) => lower === "comment");
  // "were unsuccessful, police said" tells of a search
  const behind = words.slice(word.index + 1, sentenceRange(scene, word.index)[1]);
  const isTold = behind.some(({ lemma }) => lemma === "say");
  return party && (isFree || (!isTold && isSought(scene, party, [attempt.index + 1, to.index])))
    ? party
    : undefined;
}

/** "reach | Mr Moss", "by the paper to contact | his lawyer": one by name, a body, a family or who speaks for somebody; "boys" and "the driver" may be out of the rescuers' reach */
function isSought({ words }: Scene, party: Word, [from, to]: Range): boolean {
  const by = words.slice(from, to);
  const isPress =
    from === to ||
    by.some(
      ({ lemma, tag }) => tag.startsWith("NNP") || mediaNouns.has(lemma) || askers.has(lemma),
    );
  const isOne =
    party.entity === "person" ||
    party.tag.startsWith("NNP") ||
    bodyNouns.has(party.lemma) ||
    party.lemma === "family" ||
    spokespeople.has(party.lemma);
  return isPress && isOne && isSomebody(party);
}

/** "Attempts by | the Harbour Herald | to" */
const LONGEST_TRY = 7;

/** Who may be asked, as "the three": no village that the rescuers could not reach, no deal. */
export function isSomebody({ lemma, lower, tag, text, entity, children }: Word): boolean {
  const isNamed = tag === "NN" && startsUpper(text) && children.length === 0;
  return (
    entity === "person" ||
    tag.startsWith("NNP") ||
    (isNamed && !accords.has(lemma)) ||
    tag === "CD" ||
    /^(?:he|she|they|who)$/.test(lower) ||
    (SOMEBODY.some((nouns) => nouns.has(lemma)) && !placeNouns.has(lemma))
  );
}

const SOMEBODY = [
  intimates,
  kin,
  pluralPeople,
  personNouns,
  manNouns,
  womanNouns,
  bodyNouns,
  collectives,
];
