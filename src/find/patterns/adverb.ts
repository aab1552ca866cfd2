import { claimingAdjectives, claimingAdverbs } from "../../lexicon/distance.ts";
import type { Word } from "../../types.ts";
import { clauseHead } from "../content/according-scope.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { shape } from "../content/content.ts";
import type { Draft } from "../draft.ts";
import { childOf, isNominal, isVerb, subtree, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * Hearsay in the article's own sentence: "The firm allegedly hid the fires", "the alleged fraud". There is no source; the
 * clause or noun phrase around the word is the content.
 */
export const proposeAdverbs: Propose = needing(
  [claimingAdverbs, claimingAdjectives],
  (scene, word) => {
    if ((scene.quotationOf[word.index] ?? -1) >= 0) return [];
    if (claimingAdverbs.has(word.lower)) {
      const deed = deedBehind(scene, word);
      return draftOf(scene, word, deed?.[0] ?? adverbClause(scene, word), deed);
    }
    if (word.relation === "amod" && claimingAdjectives.has(word.lower))
      return draftOf(scene, word, word.head);
    return [];
  },
);

/** "is being sued for allegedly | encouraging piracy": what a preposition opens is all that is alleged, whatever the tree makes of it. */
function deedBehind(scene: Scene, { index }: Word): Range | undefined {
  const next = scene.words[index + 1];
  if (scene.words[index - 1]?.tag !== "IN" || !next?.lower.endsWith("ing")) return undefined;
  return [next.index, subtree(scene, next.tag === "VBG" ? next.index : next.head)[1]];
}

/** The clause that the adverb stands in: of "the man who allegedly hid it", the relative clause. */
function adverbClause(scene: Scene, word: Word): number {
  const head = scene.words[word.head];
  if (!head) return word.index;
  return isVerb(head) || childOf(scene, head.index, "nsubj", "cop")
    ? climbAuxiliaries(scene, head)
    : clauseHead(scene, head.index);
}

function climbAuxiliaries(scene: Scene, head: Word): number {
  return head.relation === "xcomp" || head.relation === "conj"
    ? head.index
    : clauseHead(scene, head.index);
}

function draftOf(
  scene: Scene,
  word: Word,
  head: number,
  range: Range = subtree(scene, head),
): Draft[] {
  const antecedent = antecedentOf(scene, head);
  const short = beforeGloss(scene, word.index, range[1]);
  const end = antecedent || short < word.index + 2 ? range[1] : short;
  const content = shape(
    scene,
    [...(antecedent ? [antecedent.noun] : []), [range[0], end]],
    [[word.index, word.index + 1], ...(antecedent ? [antecedent.pronoun] : [])],
  );
  if (content.length === 0 || head === word.index) return [];
  if (isNominal(scene.words[head]) && takesUp(scene, word, head)) return [];
  return [
    {
      family: "adverb",
      cueWord: word.index,
      cue: [[word.index, word.index + 1]],
      sourceWord: null,
      source: [],
      contentWord: head,
      content: isNominal(scene.words[head])
        ? content.flatMap((range, place) => bare(scene, word, range, place))
        : content,
      polarity: "positive",
    },
  ];
}

/** "a grant that he allegedly stole": a relative clause says nothing without the noun it is about. */
function antecedentOf(scene: Scene, head: number): { noun: Range; pronoun: Range } | undefined {
  const clause = scene.words[head];
  const noun = scene.words[clause?.head ?? -1];
  const [from] = subtree(scene, head);
  const first = scene.words[from];
  if (clause?.relation !== "acl:relcl" || !noun || !first?.tag.startsWith("W")) return undefined;
  return {
    noun: [scene.left[noun.index] ?? noun.index, noun.index + 1],
    pronoun: [from, from + 1],
  };
}

/** "the alleged offer": with nothing more said of it, what has been told of before. */
function takesUp(scene: Scene, word: Word, noun: number): boolean {
  const isKnown = /^(?:the|this|that|these|those)$/.test(scene.words[word.index - 1]?.lower ?? "");
  return isKnown && noun === word.index + 1 && (scene.right[noun] ?? 0) === noun + 1;
}

/** "about the | alleged fraud at the bank" */
function bare(scene: Scene, { relation }: Word, [from, to]: Range, place: number): Range[] {
  const isAttribute = relation === "amod" && place === 0;
  if (isAttribute && /^(?:IN|TO)$/.test(scene.words[from]?.tag ?? "")) from++;
  if (scene.words[from]?.tag === "DT") from++;
  return from < to ? [[from, to]] : [];
}
