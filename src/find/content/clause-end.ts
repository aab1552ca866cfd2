import { speechCues } from "../../lexicon/speech-cues.ts";
import { adverbialOpeners } from "../../lexicon/clauses.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { secondAbsolute } from "../syntax/absolute.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import {
  accordingBefore,
  airedBefore,
  allegedBefore,
  besideBefore,
  insertedBefore,
  parallelBefore,
  resultBefore,
  semicolonBefore,
  speakerBefore,
} from "../syntax/clause-limits.ts";
import { endOver } from "../syntax/walk.ts";
import { isFronted, mainClauseFrom } from "../syntax/subordinate.ts";
import { untrueBefore } from "../syntax/untrue.ts";
import { shareBefore } from "./next-share.ts";
import { boundaryBefore } from "../cue/cue-boundary.ts";
import { startsNextCue } from "../cue/next-cue.ts";
import {
  isClosingMark,
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";

/**
 * Content goes on to the end of the reporting clause (of the sentence, for its main verb), short of the next cue of the
 * same source: "said the bridge was safe and added: …", "said he would go, adding that …".
 */
export function endOf(scene: Scene, verb: Word, head: number, start: number): number {
  const own = subtree(scene, verb.index)[1];
  const reach =
    isMain(scene, verb) || start >= own || head >= own
      ? sentenceRange(scene, verb.index)[1]
      : verb.relation === "dep"
        ? clauseEnd(scene, own)
        : overModal(scene, start, own);
  const limit = Math.min(
    secondAbsolute(scene, verb, start, reach) ?? reach,
    resultBefore(scene, verb, start, reach),
    semicolonBefore(scene, start, reach),
    accordingBefore(scene, start, reach),
    allegedBefore(scene, start, reach),
    airedBefore(scene, start, reach),
    besideBefore(scene, verb, start, reach),
    insertedBefore(scene, verb, start, reach),
    parallelBefore(scene, verb, start, reach),
    speakerBefore(scene, verb, start, reach),
    untrueBefore(scene, verb, start, reach),
    shareBefore(scene, verb, start, reach),
    mainClauseBefore(scene, verb, start, reach),
  );
  // "In the end, she said, her staff had | found two faults": its own verb is no further cue
  const isSetOff = scene.words[start - 1]?.text === "," && start - 2 === verb.index;
  const verbal = isSetOff ? head : (finiteVerbFrom(scene, start, head)?.index ?? head);
  const relative = verb.relation === "acl:relcl" || followsRelative(scene, verb);
  // what the tree takes for the end may be the source of the next cue
  const behind = scene.words[endOver(scene.words, limit, ({ tag }) => tag === "RB")];
  const last =
    behind?.sentence === verb.sentence && isFiniteVerb(behind) ? behind.index + 1 : limit;
  for (let index = verbal + 1; index < last; index++) {
    const word = scene.words[index];
    const quotation = scene.quotationOf[index] ?? -1;
    if (quotation >= 0 && quotation !== (scene.quotationOf[verb.index] ?? -1)) {
      index = Math.max(index, (scene.quoted[quotation]?.[1] ?? index) - 1);
      continue;
    }
    if (!word) break;
    if (relative && word.text === "," && isFiniteVerb(scene.words[index + 1])) return index;
    if (startsNextCue(scene, verb, word))
      return beforeGloss(scene, start, boundaryBefore(scene, start, index));
  }
  return beforeGloss(
    scene,
    start,
    limit < reach
      ? limit
      : overVerbless(
          scene,
          start,
          overSubordinate(
            scene,
            start,
            overAuxiliary(scene, Math.max(limit, subtree(scene, head)[1])),
          ),
        ),
  );
}

/** "saying one would bar tenants from voting | , but would let them stay": the same modal goes on from that of the clause, whatever the tree joins it to. */
function overModal(scene: Scene, start: number, end: number): number {
  const [comma, joint, modal] = scene.words.slice(end, end + 3);
  if (comma?.text !== "," || joint?.tag !== "CC" || modal?.tag !== "MD") return end;
  const told = finiteVerbFrom(scene, start, end);
  return told?.lower === modal.lower ? clauseEnd(scene, modal.index) : end;
}

/** "confirmed that if the vote fails, | the firm will go": the tree may take what a conjunction opens alone for the clause. */
export function withMainClause(scene: Scene, verb: Word, [start, end]: Range): Range {
  const that = scene.words[start]?.lower === "that" ? start + 1 : start;
  const first = scene.words[that]?.text === "," ? that + 1 : that;
  if (!adverbialOpeners.has(scene.words[first]?.lower ?? "") || scene.words[end]?.text !== ",")
    return [start, end];
  const main = finiteVerbFrom(scene, end + 1, sentenceRange(scene, verb.index)[1]);
  const opens = /^(?:DT|PRP|NN|JJ|CD|EX)/.test(scene.words[end + 1]?.tag ?? "");
  // "admitted that while it was late, | he argued it was worth it": what is reported anew is no main clause
  if (main && isToldAnew(scene, end + 1, main)) return [start, end];
  return main && opens ? [start, endOf(scene, verb, main.index, end + 1)] : [start, end];
}

function isToldAnew({ words }: Scene, subject: number, { index, lemma }: Word): boolean {
  const isPronoun = /^(?:he|she|they)$/.test(words[subject]?.lower ?? "");
  return isPronoun && index === subject + 1 && speechCues.has(lemma);
}

/** "The letter, in | which the mayor claims that …, was leaked": a relative clause, whatever the tree makes of it. */
function followsRelative({ words }: Scene, verb: Word): boolean {
  for (let index = verb.index - 1; index > verb.index - LONGEST_SUBJECT; index--) {
    const word = words[index];
    if (word?.sentence !== verb.sentence || isFiniteVerb(word)) return false;
    if (word.tag.startsWith("W"))
      // ", which", ", in which", ", some of whom"
      return [1, 2, 3].some((back) => words[index - back]?.text === ",");
  }
  return false;
}

/** "predicting that the first boat to cross without a permit | would be fined": a clause behind "that" goes on to its verb. */
function overVerbless(scene: Scene, start: number, end: number): number {
  const isWhole = isPunctuation(scene.words[end]) || finiteVerbFrom(scene, start, end);
  if (scene.words[start]?.lower !== "that" || isWhole) return end;
  if (scene.words[end]?.sentence !== scene.words[start]?.sentence) return end;
  const last = clauseEnd(scene, end);
  return finiteVerbFrom(scene, end, last) ? last : end;
}

/** "said crews had been | “deaf to warnings”": the quotation completes what ends in an auxiliary, whatever the tree hangs it on. */
function overAuxiliary(scene: Scene, end: number): number {
  const last = scene.words[end - 1];
  // "made it clear there was | no money": the tree may part the verb from what there is
  if (last?.lemma === "be" && scene.words[end - 2]?.tag === "EX") return clauseEnd(scene, end);
  const quoted = scene.quoted[scene.quotationOf[end] ?? -1];
  // "wrote that any money left over | “belongs to the chief”"
  if (quoted?.[0] === end && !isPunctuation(last) && isFiniteVerb(scene.words[end + 1]))
    return quoted[1];
  if (last?.tag !== "MD" && last?.lemma !== "have" && last?.lemma !== "be") return end;
  const quotation = scene.quoted[scene.quotationOf[end] ?? -1];
  return quotation?.[0] === end ? quotation[1] : end;
}

/** "would not pay until the candidate | dropped his aide": the verb of a clause that a conjunction has opened, whatever the tree hangs it on. */
function overSubordinate(scene: Scene, start: number, end: number): number {
  const verb = scene.words[end];
  // "had offered | him a bribe"
  if (OBJECTS.has(verb?.lower ?? "") && isVerb(scene.words[end - 1])) return clauseEnd(scene, end);
  if (!isFiniteVerb(verb) || verb?.sentence !== scene.words[start]?.sentence) return end;
  for (let index = end - 1; index > start && index > end - LONGEST_SUBJECT; index--) {
    const word = scene.words[index];
    if (isFiniteVerb(word) || isPunctuation(word)) return end;
    if (word && CONJUNCTIONS.has(word.lower)) return clauseEnd(scene, end);
  }
  return end;
}

/** To the next mark outside quotations: what a cue that the tree does not know to place governs goes on at least so far. */
function clauseEnd(scene: Scene, start: number): number {
  const [, to] = sentenceRange(scene, start);
  let end = start;
  for (;;) {
    const quoted = isOpeningMark(scene, end)
      ? scene.quoted[scene.quotationOf[end] ?? -1]
      : undefined;
    if (end >= to || (!quoted && isPunctuation(scene.words[end]))) return Math.min(end, to);
    end = quoted ? quoted[1] : end + 1;
  }
}

const OBJECTS = new Set(["him", "them", "me", "us"]);
const LONGEST_SUBJECT = 8;
const CONJUNCTIONS = new Set([
  "until",
  "when",
  "if",
  "because",
  "before",
  "unless",
  "once",
  "whether",
]);

/** "While a judge found that the law was void, | his ruling was overturned": the clause that a conjunction opens ends where the main one begins. */
function mainClauseBefore(scene: Scene, verb: Word, start: number, to: number): number {
  if (!isFronted(scene, verb.index)) return to;
  const comma = mainClauseFrom(scene, start + 2, to);
  return isClosingMark(scene, comma) ? comma + 1 : comma;
}

function isMain(scene: Scene, verb: Word): boolean {
  if (verb.relation === "root") return true;
  const head = scene.words[verb.head];
  return (
    head !== undefined &&
    (verb.relation === "conj" || verb.relation === "xcomp") &&
    head.relation === "root"
  );
}
