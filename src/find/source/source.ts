import { marking } from "../../lexicon/documents.ts";
import { evidenceNouns, showing } from "../../lexicon/evidence-objects.ts";
import type { Word } from "../../types.ts";
import { endsSentence, nounAfter, nounBefore, standsBetweenCommas } from "./beside.ts";
import { beforeTime, openingNoun, openingTopic } from "../syntax/modifiers.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isConstrained, isPassive } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { quotedAs, saidToHave } from "../cue/passed-on.ts";
import { drivenBy } from "../cue/driven.ts";
import { once } from "../cue/once.ts";
import { goesOn } from "../cue/outer-clause.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { partedSource } from "../cue/parted-verb.ts";
import { coordinated, shared } from "./shared-subject.ts";
import { doerOf } from "./by-means.ts";
import { textBy } from "./text-by.ts";
import { agedSource, renamedSource, sourceByWords } from "../syntax/source-by-words.ts";
import { trailingSource } from "../syntax/trailing.ts";
import { type Scene, childOf, isNominal, isVerb, sentenceRange, subtree } from "../scene.ts";
import { isPartyLabel, startsUpper } from "../../letters.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/**
 * The source of a verb cue: its own subject, the subject it shares in coordination ("denied it and added …"), the
 * subject of the clause a participle hangs on ("…, saying that"), or the noun it modifies ("a memo saying that …").
 */
export const sourceOf: (scene: Scene, verb: number) => Word | undefined = once(partyOf);

function partyOf(scene: Scene, verb: number): Word | undefined {
  const labelled = labelledSource(scene, verb);
  const found = labelled && marked(scene, behindOpening(scene, labelled, verb), verb);
  const source = (found && textBy(scene, found, verb)) ?? found;
  const name = scene.words[(source?.index ?? 0) - 2];
  return source && isPartyLabel(source.text) && name?.tag.startsWith("NNP") ? name : source;
}

/** The same, where it may be the party of a name: "Rep. Orla Fenn, D-Calif., said". */
function labelledSource(scene: Scene, verb: number): Word | undefined {
  const said = saidToHave(scene, verb);
  if (said) return subjectOf(scene, said.index);
  const quoting = quotedAs(scene, verb);
  if (quoting)
    return isPassive(scene, quoting.index)
      ? subjectOf(scene, quoting.index)
      : childOf(scene, quoting.index, "obj");
  const parted = partedSource(scene, verb);
  if (parted) return scene.words[parted[1] - 1];
  const doer = doerOf(scene, verb);
  if (doer && isNominal(doer)) return relativeAntecedent(scene, doer) ?? doer;
  const aged = agedSource(scene, verb);
  if (aged) return aged;
  const plain = sourceByWords(scene, verb);
  if (plain) return scene.words[plain[1] - 1];
  const renamed = renamedSource(scene, verb);
  if (renamed !== undefined) return scene.words[renamed];
  const evidence = testedBefore(scene, verb);
  if (evidence) return evidence;
  const part = partOf(scene, verb);
  if (part) return part;
  const driven = drivenBy(scene, verb) ?? accompanying(scene, verb);
  if (driven) return driven;
  const own = goesOn(scene, verb) ? undefined : unreflexive(scene, subjectOf(scene, verb));
  // "Lund, a clerk who says she is ill, | recalled a call from the owner."
  const isTold = !openingTopic(scene, verb - 1);
  if (isTold && (endsSentence(scene, verb) || standsBetweenCommas(scene, verb)))
    return nounAfter(scene, verb);
  const word = scene.words[verb];
  if (own && word && isConstrained(scene, word)) return own;
  if (own && isPassive(scene, verb)) return undefined;
  const closing = own && closingNoun(scene, own, verb);
  if (closing) return closing;
  const earlier = own && joins(scene, own.index, verb) ? coordinated(scene, verb) : undefined;
  if (earlier) return earlier;
  if (own && isNominal(own) && !isRelative(scene, own, verb))
    return openingNoun(scene, own, verb) ?? own;
  const trailing = trailingSource(scene, verb);
  if (trailing) return scene.words[trailing[1] - 1];
  // "The fossil, said to be old, | was found": who is found finds nothing
  const passive = isPassive(scene, verb);
  if (passive && clauseCues.has(scene.words[verb]?.lemma ?? "")) return undefined;
  const beside = passive ? undefined : (nounBefore(scene, verb) ?? nounAfter(scene, verb));
  if (beside) return unreflexive(scene, beside);
  return (
    (own && relativeAntecedent(scene, own)) ??
    own ??
    lent(scene, verb) ??
    unreflexive(scene, subjectOf(scene, verb)) ??
    beforePast(scene, verb)
  );
}

/** "a memo | marked “Private” said": what stands in quotation marks on a thing is not who speaks. */
function marked(scene: Scene, source: Word, verb: number): Word {
  const quotation = scene.quotationOf[source.index] ?? -1;
  const open = scene.quoted[quotation]?.[0] ?? 0;
  if (quotation < 0 || quotation === scene.quotationOf[verb] || open > verb) return source;
  const participle = scene.words[open - 1];
  const noun = scene.words[scene.words[open - 2]?.text === "," ? open - 3 : open - 2];
  return participle && marking.has(participle.lemma) && noun?.tag.startsWith("NN") ? noun : source;
}

/** "Opening the case, | Jane Hull, prosecuting, told": what is done in the participle that opens the sentence is done by who comes behind it. */
function behindOpening(scene: Scene, source: Word, verb: number): Word {
  const [from] = sentenceRange(scene, verb);
  if (scene.words[from]?.tag !== "VBG" || source.index > verb) return source;
  const comma = onOver(
    scene.words,
    from,
    ({ text, tag }) => text !== "," && !/^(?:VB[DZP]|MD)$/.test(tag),
  );
  const end = onOver(scene.words, comma, ({ tag }) => tag.startsWith("NNP"));
  const name = scene.words[end - 1];
  const isNamed = scene.words[comma]?.text === "," && end > comma + 1 && end <= verb;
  return isNamed && name && source.index < comma ? name : source;
}

/** "said | tests carried out in May | show", "had shown": right behind a noun for evidence a past is a participle, and the verb that shows is the noun’s. */
function testedBefore({ words }: Scene, verb: number): Word | undefined {
  const shows = words[verb];
  if (!shows || !showing.has(shows.lemma)) return undefined;
  const have = backOver(words, verb, ({ tag, lemma }) => tag === "RB" || lemma === "have");
  if (!(have < verb && shows.tag === "VBN") && !/^VB[PZ]$/.test(shows.tag)) return undefined;
  const start = backOver(
    words,
    have,
    (word) => isPhrasePart(word) || /^(?:IN|RP|RB)$/.test(word.tag),
  );
  const [noun, past] = words.slice(Math.max(0, start - 2), start);
  const isTested = /^VB[DN]$/.test(past?.tag ?? "") && start < verb && start > 1;
  return isTested && noun && evidenceNouns.has(noun.lemma) && noun.sentence === shows.sentence
    ? noun
    : undefined;
}

/** "fans, | most of whom | thought" */
function partOf({ words }: Scene, verb: number): Word | undefined {
  const [most, of, whom] = words.slice(Math.max(0, verb - 3), verb);
  if (of?.lower !== "of" || !/^(?:whom|which)$/.test(whom?.lower ?? "")) return undefined;
  return most?.head === whom?.index ? whom : most;
}

/** "A third of it came in May, new figures | show.": right before a cue that ends the sentence a noun phrase behind a comma is its subject. */
function closingNoun({ words }: Scene, subject: Word, verb: number): Word | undefined {
  const noun = words[verb - 1];
  const [end, behind] = [words[verb + 1], words[verb + 2]];
  if (!noun?.tag.startsWith("NN") || end?.text !== "." || behind?.sentence === end.sentence)
    return undefined;
  const start = backOver(words, verb - 1, (word) => isPhrasePart(word) || word.tag === "VBG");
  const comma = start - 1;
  return words[comma]?.text === "," && subject.index < comma ? noun : undefined;
}

/** "Officers | examining the fire left, saying": of a subject that the clause before lends too the sentence may open with another noun. */
function lent(scene: Scene, verb: number): Word | undefined {
  const subject = unreflexive(scene, shared(scene, verb));
  return subject && isNominal(subject) ? (openingNoun(scene, subject, verb) ?? subject) : subject;
}

/** "the claim he made but | noted": with a conjunction between them a subject may be another’s. */
function joins(scene: Scene, from: number, to: number): boolean {
  for (let index = to - 1; index > Math.max(from, to - LONGEST_GROUP); index--)
    if (scene.words[index]?.tag === "CC") return true;
  return false;
}

/** "but has since repeatedly | noted" */
const LONGEST_GROUP = 6;

/** "The bank itself declined", "The bank has itself accused them", "The mayor, Ada Holm, has herself accused them": the noun that the pronoun stresses. */
function unreflexive(scene: Scene, subject: Word | undefined): Word | undefined {
  if (!subject || !/sel(?:f|ves)$/.test(subject.lower)) return subject;
  const before = scene.words[subject.index - 1];
  const helper = /^(?:be|have)$/.test(before?.lemma ?? "") ? before : undefined;
  const beside = helper ? scene.words[helper.index - 1] : before;
  const noun = helper && beside?.text === "," ? subjectOf(scene, helper.index) : beside;
  // “Rook himself”: at the head of a sentence the tagger may take a name for a verb
  return noun && (isNominal(noun) || startsUpper(noun.text)) ? noun : subject;
}

/** "Two engineers, who asked not to be named, said": a relative pronoun that has had its verb is no subject of the cue. */
function isRelative(scene: Scene, subject: Word, verb: number): boolean {
  const [from] = subtree(scene, subject.index);
  if (scene.words[from]?.lower === "whose") return true;
  return subject.tag.startsWith("W") && finiteVerbFrom(scene, subject.index, verb) !== undefined;
}

/** "a guard who was in the building said", "a post on his page this week that said": the noun before the pronoun and a time. */
function relativeAntecedent(scene: Scene, subject: Word): Word | undefined {
  if (!subject.tag.startsWith("W")) return undefined;
  const index = subtree(scene, subject.index)[0] - 1;
  const end = beforeTime(scene, index);
  const noun = scene.words[end];
  if (!noun || !isNominal(noun) || noun.sentence !== subject.sentence) return undefined;
  const head = scene.words[noun.head];
  const isBehind = end < index && noun.relation === "nmod" && (head?.index ?? end) < end;
  return isBehind && isNominal(head) ? head : noun;
}

/** "with 40 % of drivers | saying", ", with | its spokeswoman, Ada Holm, | alleging": behind "with" a participle has a subject of its own. */
function accompanying(scene: Scene, verb: number): Word | undefined {
  if (scene.words[verb]?.tag !== "VBG") return undefined;
  const parted = scene.words[verb - 1]?.text === ",";
  const end = parted ? verb - 1 : verb;
  for (let index = end - 1; index > end - LONGEST_COMPANION; index--) {
    const noun = scene.words[index];
    if (!noun || noun.sentence !== scene.words[verb]?.sentence || isVerb(noun)) return undefined;
    const preposition = childOf(scene, index, "case");
    if (preposition?.lower !== "with" || subtree(scene, index)[1] !== end) continue;
    // "sided with the clerks, | saying": there it is who sided that says
    return !parted || scene.words[preposition.index - 1]?.text === "," ? noun : undefined;
  }
  return undefined;
}

const LONGEST_COMPANION = 14;

/** "after | prosecutors | determined there was no case": with a clause right behind it what looks like a participle is a past. */
function beforePast({ words }: Scene, verb: number): Word | undefined {
  const word = words[verb];
  const noun = words[verb - 1];
  if (word?.tag !== "VBN" || word.relation !== "acl" || word.head !== noun?.index) return undefined;
  return /^(?:there|he|she|they|it|that)$/.test(words[verb + 1]?.lower ?? "") ? noun : undefined;
}
