import { informants, spokespeople } from "../../lexicon/people.ts";
import { beforeClause } from "../content/refusal-end.ts";
import {
  evading,
  giving,
  keeping,
  noAnswers,
  quiet,
  refusals,
  unsuccessful,
  withheld,
  yetToDo,
} from "../../lexicon/refusals.ts";
import { openPronouns } from "../../lexicon/pronouns.ts";
import type { Word } from "../../types.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { neitherNor, pairAround, partyBefore } from "../source/neither-nor.ts";
import { isNegated, refused, unwillingTo } from "./refused.ts";
import { keptQuiet } from "./kept-quiet.ts";
import { inVain, silentParty } from "./silence.ts";
import { openingTopic } from "../syntax/modifiers.ts";
import { backOver } from "../syntax/walk.ts";
import { childOf, isPunctuation, isVerb, subtree, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/** A refusal to comment: "declined to comment", "did not respond to a request for comment", "could not be reached". */
export const proposeRefusals: Propose = needing(
  [
    refusals,
    evading,
    giving,
    "comment",
    "respond",
    "reply",
    "confirm",
    "admit",
    "available",
    "unavailable",
    "unanswered",
    unsuccessful,
    "successful",
    quiet,
    keeping,
  ],
  (scene, word) => {
    const content = isVerb(word)
      ? (neitherNor(scene, word) ??
        refused(scene, word) ??
        evaded(scene, word) ??
        gaveNone(scene, word) ??
        yetTo(scene, word) ??
        keptQuiet(scene, word) ??
        inVain(scene, word))
      : (unavailable(scene, word) ?? keptQuiet(scene, word) ?? inVain(scene, word));
    if (!content) return [];
    const group = verbGroup(scene, word.index);
    const [opening] = verbGroup(scene, unwillingTo(scene, word)?.index ?? word.index).cue;
    // "went | unanswered", whatever the tree takes it for
    const start = word.lower === "unanswered" ? backOver(scene.words, opening, isGoing) : opening;
    const before = partyBefore(scene, word);
    const pair = pairAround(scene, word);
    const source = before
      ? scene.words[before[1] - 1]
      : (silentParty(scene, word, group) ?? (pair && openingTopic(scene, pair[0] - 1)));
    if (!source || /^(?:i|we|you)$/.test(source.lower) || isAnybody(scene, source)) return [];
    // "said it is at work and “has no comment on the suit”": nobody stands before the verb
    if (giving.has(word.lemma) && source.index > word.index) return [];
    const shaped = shape(scene, [beforeClause(scene, content)], [pair ?? group.cue]);
    return [
      {
        family: "refusal",
        cueWord: word.index,
        cue: [pair ?? [start, Math.max(group.cue[1], content[0])]],
        sourceWord: source.index,
        source: before
          ? [before]
          : nounPhrase(scene, source, group, undefined).map((part) => beforeRequest(scene, part)),
        contentWord: content[1] - 1,
        content: shaped.length > 0 ? shaped : [[start, group.cue[1]]],
        polarity: "negative",
      },
    ];
  },
);

/** "to reach his wife | for comment", which the tree hangs on her */
function beforeRequest({ words }: Scene, [from, to]: Range): Range {
  const isRequest = words[to - 2]?.lower === "for" && words[to - 1]?.lower === "comment";
  return [from, isRequest ? to - 2 : to];
}

function isGoing({ lemma }: Word): boolean {
  return lemma === "go" || lemma === "have";
}

/** “Anyone who refuses to comment is hiding something”: whoever it may be */
function isAnybody({ words }: Scene, { lower, index }: Word): boolean {
  const who = lower === "who" ? index : index + 1;
  const isOpen = words[who]?.lower === "who" && openPronouns.has(words[who - 1]?.lower ?? "");
  return isOpen || lower === "whoever";
}

/** "had no comment", "offered no immediate response", "would not give details" */
function gaveNone(scene: Scene, verb: Word): Range | undefined {
  if (!giving.has(verb.lemma)) return undefined;
  const isNone = scene.words[verb.index + 1]?.lower === "no";
  const isUnwilling =
    verb.tag === "VB" &&
    childOf(scene, verb.index, "aux")?.tag === "MD" &&
    verbGroup(scene, verb.index).negative;
  if (!isNone && !isUnwilling) return undefined;
  const from = isNone ? verb.index + 2 : verb.index + 1;
  const noun = scene.words.slice(from, from + 2).find(({ tag }) => tag.startsWith("NN"));
  return noun && (isNone ? noAnswers : withheld).has(noun.lemma)
    ? [verb.index + 1, noun.index + 1]
    : undefined;
}

/** "has yet to comment" */
function yetTo(scene: Scene, verb: Word): Range | undefined {
  if (!yetToDo.has(verb.lemma)) return undefined;
  const [have, yet, to] = scene.words.slice(Math.max(0, verb.index - 3), verb.index);
  return have?.lemma === "have" && yet?.lower === "yet" && to?.lower === "to"
    ? [verb.index, subtree(scene, verb.index)[1]]
    : undefined;
}

/** "was not available for comment", "was unavailable for an interview" */
function unavailable(scene: Scene, word: Word): Range | undefined {
  if (word.lower !== "available" && word.lower !== "unavailable") return undefined;
  if (isAway(scene, word)) return [word.index, word.index + 1];
  const article = scene.words[word.index + 2]?.lower === "an" ? 1 : 0;
  const end = word.index + 3 + article;
  if (!/^(?:comment|interview)$/.test(scene.words[end - 1]?.lower ?? "")) return undefined;
  return word.lower === "unavailable" ||
    verbGroup(scene, word.index).negative ||
    isNegated(scene, word)
    ? [word.index + 1, end]
    : undefined;
}

/** "A spokesman was not immediately available."; not "figures for May" or "doctors", who are wanted for other things */
function isAway(scene: Scene, { lower, index }: Word): boolean {
  const isAtOnce = scene.words[index - 1]?.lower === "immediately" && lower === "available";
  const subject = isAtOnce ? subjectOf(scene, index) : undefined;
  return (
    subject !== undefined &&
    isAskable(subject) &&
    isPunctuation(scene.words[index + 1]) &&
    verbGroup(scene, index).negative
  );
}

function isAskable({ entity, tag, lemma, lower }: Word): boolean {
  return (
    entity === "person" ||
    tag.startsWith("NNP") ||
    /^s?he$/.test(lower) ||
    spokespeople.has(lemma) ||
    informants.has(lemma)
  );
}

/** "deflected | questions", "brushed off | a question", "seemed to evade | the question"; "a plan to evade questions" is what somebody is out for */
function evaded(scene: Scene, verb: Word): Range | undefined {
  const particles = evading.get(verb.lemma);
  if (particles === undefined) return undefined;
  const { top, negative } = verbGroup(scene, verb.index);
  if (negative || (verb.tag === "VB" && top === verb.index)) return undefined;
  if (childOf(scene, verb.index, "obj")?.lemma !== "question") return undefined;
  const isWhole = particles?.has(scene.words[verb.index + 1]?.lower ?? "") ?? true;
  return isWhole ? [verb.index + 1, subtree(scene, verb.index)[1]] : undefined;
}
