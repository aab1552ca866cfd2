import { bodyNouns } from "../../lexicon/bodies.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { personNouns } from "../../lexicon/people.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import { subjectOf } from "../cue/subject.ts";
import type { Draft } from "../draft.ts";
import { isVerb, paragraphOf, sentenceRange, type Range, type Scene } from "../scene.ts";
import { wholeName } from "../syntax/whole-name.ts";
import { startsUpper } from "../../letters.ts";

/**
 * What says of somebody how he takes it introduces the quotation behind it: Marks was blunt. “We lost because we were lazy.”
 * Before a colon that may be anything that one does: The mayor had made up her mind: “It is over.” A denial may be anybody’s:
 * The club denied it. “He is ill.” The predicate is the cue.
 */
export function introduced(scene: Scene, range: Range): Draft | undefined {
  const before = scene.words[range[0] - 1];
  if (!before || (scene.quotationOf[before.index] ?? -1) >= 0) return undefined;
  const leads = before.text === ":";
  if (!leads && before.text !== ".") return undefined;
  const [from] = sentenceRange(scene, before.index);
  if (!isClose(scene, before.index, range[0])) return undefined;
  const root = scene.words
    .slice(from, Math.min(before.index, from + LONGEST))
    .find(({ relation }) => relation === "root");
  const subject = root && subjectOf(scene, root.index);
  if (!root || !subject || subject.index > root.index) return undefined;
  const spoken = leads || speechCues.has(root.lemma);
  if (before.index - from >= (spoken ? LONGEST : LONGEST_INTRODUCTION)) return undefined;
  const answers = leads || denialVerbs.has(root.lemma);
  if (!isPerson(subject) && !(answers && speaks(scene, subject, before))) return undefined;
  if (leads && finiteVerbFrom(scene, range[0], range[1]) === undefined && isTitle(scene, range))
    return undefined;
  const start = wholeName(scene, scene.left[subject.index] ?? subject.index, from);
  const cue = predicate(scene, scene.right[subject.index] ?? subject.index + 1, root);
  const content = shape(scene, [range], []);
  if (cue === undefined || content.length === 0) return undefined;
  return {
    family: "quotation",
    cueWord: root.index,
    cue: [cue],
    sourceWord: subject.index,
    source: [[start, scene.right[subject.index] ?? subject.index + 1]],
    contentWord: range[0] + 1,
    content,
    polarity: "positive",
  };
}

/** Said Orla Fenn, who lives there, “It rained.” – a past of saying that opens the sentence before a name, whatever the tagger takes it for. */
export function invertedBefore(scene: Scene, range: Range): Draft | undefined {
  const mark = scene.words[range[0] - 1];
  const [from] = sentenceRange(scene, range[0]);
  const [cue, name] = scene.words.slice(from, from + 2);
  if (!mark || !/^[,:]$/.test(mark.text) || mark.index - from > LONGEST) return undefined;
  if (!/^(?:said|says|added|replied|continued)$/.test(cue?.lower ?? "")) return undefined;
  if (!startsUpper(name?.text ?? "")) return undefined;
  let end = from + 1;
  while (startsUpper(scene.words[end]?.text ?? "")) end++;
  const content = shape(scene, [range], []);
  return content.length === 0
    ? undefined
    : {
        family: "quotation",
        cueWord: from,
        cue: [[from, from + 1]],
        sourceWord: end - 1,
        source: [[from + 1, mark.index]],
        contentWord: range[0] + 1,
        content,
        polarity: "positive",
      };
}

/** “The Road Home”, the name of a book, says nothing; “Wrong. Just plain wrong.” does. */
function isTitle({ words }: Scene, [from, to]: Range): boolean {
  const ends = /^[.!?]$/.test(words[to - 2]?.text ?? "");
  const inner = words.slice(from + 2, to - 1);
  return !ends || inner.every(({ text }) => text.length < 4 || startsUpper(text));
}

const LONGEST = 30;
const LONGEST_INTRODUCTION = 14;

/** In the same paragraph, or at the head of the next. */
function isClose(scene: Scene, before: number, quotation: number): boolean {
  return paragraphOf(scene, quotation) - paragraphOf(scene, before) <= 1;
}

function isPerson({ tag, entity, lower }: Word): boolean {
  return /^(?:he|she)$/.test(lower) || (tag.startsWith("NNP") && entity === "person");
}

/** Bodies, documents and people without a name, but not "one thing was clear: “…”", nor "the vote surprised Ada Holm: “…”" */
function speaks({ words }: Scene, { tag, entity, lower, lemma }: Word, colon: Word): boolean {
  if (lower === "they" || personNouns.has(lemma)) return true;
  if (words[colon.index - 1]?.tag === "NNP" && tag !== "NNP") return false;
  const isNoun = tag.startsWith("NN");
  return (
    entity === "organization" || (isNoun && (bodyNouns.has(lemma) || documentNouns.has(lemma)))
  );
}

/** "was blunt", "did not | hold back": a verb with its particle, or an adjective with its copula; a noun ("is the mayor") tells who it is. */
function predicate(scene: Scene, from: number, root: Word): Range | undefined {
  if (/^(?:JJ|RB)/.test(root.tag)) return from <= root.index ? [from, root.index + 1] : undefined;
  if (!isVerb(root)) return undefined;
  const particle = scene.words[root.index + 1];
  const joined = particle?.head === root.index && /^(?:RP|RB)$/.test(particle.tag);
  return [root.index, root.index + (joined ? 2 : 1)];
}
