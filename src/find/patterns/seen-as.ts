import { comparingCues, namingCues } from "../../lexicon/naming-cues.ts";
import { finders, opinions, passiveAsCues, reducedCues } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import { asPhrase, prepositional } from "../syntax/as-phrase.ts";
import { agentOf, isPassive, verbGroup } from "../cue/cue.ts";
import { heldTo, overDegree } from "./named-thing.ts";
import { phraseStart } from "../source/named-before.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { onOver } from "../syntax/walk.ts";
import { hasTo } from "./infinitive.ts";
import type { Raised } from "./raised.ts";
import { childOf, isFiniteVerb, isOpeningMark, subtree, type Range, type Scene } from "../scene.ts";

/** "The charges are seen by supporters as revenge", "has been described as a bully". */
export function seenAs(scene: Scene, word: Word): Raised | undefined {
  return takenAs(scene, word) ?? likened(scene, word) ?? called(scene, word);
}

/** "has been compared to a sieve", "was likened to a sieve by Berg", but "is low compared to others", "has been compared to those on file" */
function likened(scene: Scene, word: Word): Raised | undefined {
  if (!comparingCues.has(word.lemma) || isPossible(scene, word)) return undefined;
  const to = childOf(scene, word.index, "aux:pass") && prepositional(scene, word, "to");
  const agent = agentOf(scene, word.index) ?? (to && agentOf(scene, to.index));
  const hasBeen = childOf(scene, word.index, "aux")?.lemma === "have";
  if (!to || !(agent || (hasBeen && isKind(scene, word, to)))) return undefined;
  return /^(?:that|those)$/.test(to.lower) ? undefined : themed(scene, word, to);
}

/** "compared to | a sieve", "compared to | Berg": what somebody is like is a kind or has a name; against anything else a thing is measured, though not likened. */
function isKind(scene: Scene, { lemma }: Word, to: Word): boolean {
  const article = childOf(scene, to.index, "det")?.lower ?? "";
  return lemma !== "compare" || to.tag === "NNP" || /^an?$/.test(article);
}

function takenAs(scene: Scene, word: Word): Raised | undefined {
  if (!passiveAsCues.has(word.lemma)) return undefined;
  const reduced = byAs(scene, word);
  if (reduced) return reduced;
  const agent = agentOf(scene, word.index);
  if (!agent && finders.has(word.lemma)) return undefined;
  const complement = asPhrase(scene, word) ?? (agent && asPhrase(scene, agent));
  if (!complement || isFiniteVerb(complement) || isPossible(scene, word)) return undefined;
  return themed(scene, word, complement);
}

/** "A plan described | by Moss | as reckless | was approved": right before its agent a participle is one, whatever the tree makes of it. */
function byAs(scene: Scene, { index, tag, relation }: Word): Raised | undefined {
  const { words } = scene;
  if (tag !== "VBN" || relation !== "root" || !words[index - 1]?.tag.startsWith("NN"))
    return undefined;
  const as = onOver(words, index + 1, (word) => word.lower !== "as" && isPhrasePart(word));
  if (words[index + 1]?.lower !== "by" || words[as]?.lower !== "as") return undefined;
  const end = onOver(words, as, (word) => !isFiniteVerb(word) && word.text !== ",");
  if (end === as + 1 || !isFiniteVerb(words[end])) return undefined;
  return {
    head: as + 1,
    ranges: [
      [phraseStart(scene, index - 1), index],
      [as, end],
    ],
    cue: [index, index + 1],
  };
}

/** What is said of the subject: its theme with the name, unless that is the speaker or the reader. */
function themed(scene: Scene, word: Word, name: Word): Raised | undefined {
  const subject = childOf(scene, word.index, "nsubj:pass") ?? reducedSubject(scene, word);
  if (!subject || /^(?:i|we|you)$/.test(subject.lower)) return undefined;
  const [from, to] = subtree(scene, name.index);
  return {
    head: name.index,
    ranges: [themeOf(scene, word, subject), [from, overDegree(scene, word, to)]],
    cue: verbGroup(scene, word.index).cue,
  };
}

/** "a step | seen as a slap", "the wards | described by the paper as safe": who is known, or what it is taken for, makes a participle a statement. */
function reducedSubject(scene: Scene, word: Word): Word | undefined {
  const isReduced =
    word.tag === "VBN" && word.relation === "acl" && !childOf(scene, word.index, "aux:pass");
  const isKnown = opinions.has(word.lemma) || agentOf(scene, word.index) !== undefined;
  return isReduced && isKnown ? scene.words[word.head] : undefined;
}

/** "stands | that have been seen as slaps": a relative pronoun stands for the noun before it. */
function themeOf(scene: Scene, verb: Word, subject: Word): Range {
  const noun = scene.words[verb.head];
  const isRelative = /^(?:who|which|that)$/.test(subject.lower) && verb.relation === "acl:relcl";
  if (noun === subject) return [phraseStart(scene, noun.index), noun.index + 1];
  if (!isRelative || !noun) return subtree(scene, subject.index);
  const preposition = childOf(scene, noun.index, "case");
  return [preposition ? preposition.index + 1 : subtree(scene, noun.index)[0], subject.index];
}

/** "could be termed", "will be considered": nobody has said so yet. */
function isPossible(scene: Scene, verb: Word): boolean {
  return childOf(scene, verb.index, "aux")?.tag === "MD";
}

/** "He has been called a fraud by fellow doctors", "They are believed dead": the subject and its name, or what it is thought to be. */
function called(scene: Scene, word: Word): Raised | undefined {
  // "has been held accountable": what was done to him, where nobody is told who holds him so
  const isHeld = heldTo(scene, word) !== undefined && agentOf(scene, word.index) !== undefined;
  const names = namingCues.has(word.lemma) || isHeld;
  if (!names && !reducedCues.has(word.lemma)) return undefined;
  if (!isPassive(scene, word.index)) return lost(scene, word);
  const name = childOf(scene, word.index, "xcomp", "obj", "ccomp", "dep") ?? fate(scene, word);
  if (!name || name.index < word.index || hasTo(scene, name)) return undefined;
  if (!names && !name.tag.startsWith("JJ")) return undefined;
  // "has been called worse", "was called names"
  if (/^(?:worse|things?|names?)$/.test(name.lower)) return undefined;
  const first = isOpeningMark(scene, word.index + 1) ? word.index + 2 : word.index + 1;
  if (subtree(scene, name.index)[0] > first || isPossible(scene, word)) return undefined;
  if (first === word.index + 1 && !agentOf(scene, word.index) && isTerm(scene, word, name))
    return undefined;
  return themed(scene, word, name);
}

/** "is called progressive", "a video called No Respite": the name that everybody has for it. */
function isTerm(scene: Scene, verb: Word, name: Word): boolean {
  const isPresent = childOf(scene, verb.index, "aux:pass")?.tag !== "VBD";
  const hasBeen = childOf(scene, verb.index, "aux") !== undefined;
  return name.tag === "NNP" || (verb.lemma === "call" && isPresent && !hasBeen);
}

/** "are feared | dead after a fall": an adjective right behind the verb, whatever the tree hangs it on. */
function fate({ words }: Scene, { index }: Word): Word | undefined {
  const [next, second] = words.slice(index + 1, index + 3);
  return next?.tag === "JJ" && !second?.tag.startsWith("NN") ? next : undefined;
}

/** "Hundreds | feared dead in a fire": who has no object fears nobody, and is feared for. */
function lost(scene: Scene, word: Word): Raised | undefined {
  const name = word.lemma === "fear" ? fate(scene, word) : undefined;
  const subject =
    childOf(scene, word.index, "nsubj") ??
    (word.relation === "acl" ? scene.words[word.head] : undefined);
  if (!name || !subject || subject.index > word.index || name.lower !== "dead") return undefined;
  return {
    head: name.index,
    ranges: [
      [phraseStart(scene, subject.index), word.index],
      [name.index, name.index + 1],
    ],
    cue: [word.index, word.index + 1],
  };
}
