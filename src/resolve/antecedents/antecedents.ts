import { anyCompany } from "../../lexicon/bodies.ts";
import { questioned } from "../../lexicon/clauses.ts";
import { lifeOpenings } from "../../lexicon/people.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Span, Word } from "../../types.ts";
import { agreementWith, type Fit } from "./agreement.ts";
import type { Entity } from "../entity.ts";
import { firstWordFrom } from "../../words.ts";
import { prominence, WEIGHT } from "./prominence.ts";
import { isPlural } from "../nouns.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Mention, Scene } from "../types.ts";

/** How far an antecedent is looked for, in mentions and in paragraphs. */
const MENTIONS = 60;
const PARAGRAPHS = 6;

/**
 * The likeliest antecedent of a third-person pronoun before it, or undefined where nothing agrees with it. It is none of `others`: whoever
 * speaks the words around it is "I" there, “He lied,” she said, and who made a claim does not deny it.
 */
export function antecedentOf(
  scene: Scene,
  pronoun: Word,
  content: readonly Span[],
  ...others: readonly (Entity | undefined)[]
): Mention | undefined {
  const fit = agreementWith(scene, pronoun, others);
  const life = fit && startsLife(scene, pronoun) && mainPerson(scene, pronoun, fit);
  if (life) return life;
  const best = fit && bestMention(scene, pronoun, content, fit);
  if (best?.joint && pronouns.get(pronoun.lower)?.number === "plural")
    return { ...best, entity: best.joint };
  // "The tug was Mr Rook’s pride, he said": where nobody else is left, who is named in what is said, but not in his own words.
  if (best || !fit || isQuoted(scene, content)) return best;
  return bestMention(scene, pronoun, [], fit);
}

/** "Born in Lisse in 1921, | she left school at 14": an obituary or a profile turns from those who praise somebody to his life. */
function startsLife({ words, document }: Scene, { index, sentence, lower }: Word): boolean {
  const { firstToken = index, paragraph } = document.sentences[sentence] ?? {};
  const opens = paragraph !== document.sentences[sentence - 1]?.paragraph;
  const isSubject = /^s?he$/.test(lower) && words[index - 1]?.text === ",";
  return opens && isSubject && lifeOpenings.has(words[firstToken]?.lower ?? "");
}

/** Whom the article names first. */
function mainPerson({ mentions }: Scene, { index }: Word, fit: Fit): Mention | undefined {
  return mentions
    .slice(0, LEAD)
    .find(
      (mention) =>
        mention.entity?.type === "person" &&
        mention.word.index < index &&
        fit(mention.entity, mention) !== null,
    );
}

/** How many mentions belong to the head of an article. */
const LEAD = 12;

/** The same of those that a claim names: "Berg accused Rook of theft, which | he denies". */
export function antecedentIn(
  scene: Scene,
  pronoun: Word,
  claim: readonly Span[],
  ...others: readonly (Entity | undefined)[]
): Mention | undefined {
  const fit = agreementWith(scene, pronoun, others);
  return (
    fit &&
    bestMention(scene, pronoun, [], (entity, mention) =>
      isInside(mention.word, claim) ? fit(entity, mention) : null,
    )
  );
}

function isQuoted({ words, quotationOf }: Scene, content: readonly Span[]): boolean {
  return content.some(({ start }) => (quotationOf[firstWordFrom(words, start)] ?? -1) >= 0);
}

/** Who is nearest, weighed by prominence, unless it may as well be another; `fit` says how well an entity agrees, or null where it does not. */
export function bestMention(
  scene: Scene,
  word: Word,
  content: readonly Span[],
  fit: Fit,
): Mention | undefined {
  const { best, lead } = bestTwo(scene, word, content, fit);
  const isOpen = best && lead < APART && !isMany(word) && isOneOfTwo(scene, best, word, fit);
  return isOpen ? undefined : best;
}

/** The likeliest mention, and by how much it is likelier than any of somebody else. */
export function bestTwo(
  scene: Scene,
  word: Word,
  content: readonly Span[],
  fit: Fit,
): { readonly best: Mention | undefined; readonly lead: number } {
  const paragraph = paragraphOf(scene, word);
  const named = namedIn(scene, content);
  const quoted = isQuoted(scene, content);
  const isPronoun = word.tag.startsWith("PRP");
  const takesUp = isPronoun || anyCompany.has(word.lemma);
  // "Fenn would not speak of, in | her view, a lost vote"
  const isOwn = word.tag === "PRP$";
  const isBefore = !quoted && (isOwn || content.every(({ end }) => end <= word.start));
  let best: Mention | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let rivalScore = Number.NEGATIVE_INFINITY;
  let index = scene.lastMention[startOfSearch(scene.words, word)] ?? -1;
  for (let steps = 0; index >= 0 && steps < MENTIONS; index -= 1, steps += 1) {
    const mention = scene.mentions[index];
    if (!mention) break;
    if (!mention.entity) continue;
    const paragraphs = paragraph - paragraphOf(scene, mention.word);
    if (paragraphs > PARAGRAPHS) break;
    if (mention.entity.type === "unnamed" && isOnlyTold(scene, mention, word)) continue;
    // "Fenn was shocked, | she said", "Vesper will close a mill, | the company said"
    const isSaidOf = takesUp && isBefore && mention.subject;
    if (!isSaidOf && isInside(mention.word, content)) continue;
    const inside = named.get(mention.entity);
    if (inside && !mayNameHimself(inside, isPronoun, quoted)) continue;
    const fits = fit(mention.entity, mention);
    if (fits === null) continue;
    const score =
      fits -
      (inside ? costOfNaming(quoted, isBefore) : 0) +
      prominence(scene, mention, word) -
      (word.sentence - mention.word.sentence) * WEIGHT.sentence -
      paragraphs * WEIGHT.paragraph;
    if (score > bestScore) {
      if (best && best.entity !== mention.entity) rivalScore = bestScore;
      [best, bestScore] = [mention, score];
    } else if (best?.entity !== mention.entity) rivalScore = Math.max(rivalScore, score);
  }
  return { best, lead: bestScore - rivalScore };
}

/** How much likelier one of two who are named together has to be. */
const APART = 0.3;

/** "Fenn and Rook met. | They left", "… | The clerks left" */
function isMany(word: Word): boolean {
  return pronouns.get(word.lower)?.number === "plural" || isPlural(word);
}

/** "Senators Orla Fenn and | Ada Rook met. She said …": of two who do one thing together nothing tells which is meant, unless one of them is named again. */
function isOneOfTwo(scene: Scene, { word, entity }: Mention, { index }: Word, fit: Fit): boolean {
  const { mentions, lastMention, words } = scene;
  const at = lastMention[word.index] ?? -1;
  const since = mentions.slice(at + 1, (lastMention[index - 1] ?? at) + 1);
  if (since.some((other) => other.entity === entity)) return false;
  return [at - 1, at + 1].some((beside) => {
    const other = mentions[beside];
    if (!other?.entity || other.entity === entity || !isJoint(scene, other.word, word))
      return false;
    const [from, to] = [other.word.index, word.index].toSorted((a, b) => a - b);
    const isAnd = words.slice(from, to).some(({ lower }) => lower === "and");
    return isAnd && fit(other.entity, other) !== null;
  });
}

/** "Orla Fenn and Ada Rook", "the clerks, Orla Fenn, 20, and Ada Rook" */
function isJoint({ cast }: Scene, a: Word, b: Word): boolean {
  const isOf = ({ relation, head }: Word, { index }: Word): boolean =>
    relation === "conj" && head >= 0 && cast.nameAt[head] === cast.nameAt[index];
  return a.sentence === b.sentence && (isOf(a, b) || isOf(b, a));
}

/** “I met a woman,” he said. “She …” goes on about her, but nobody else does: whom somebody brings in by the way is of his words alone. */
function isOnlyTold({ quotationOf, reportOf }: Scene, mention: Mention, { index }: Word): boolean {
  const { subject, spoke, word } = mention;
  if (subject || spoke) return false;
  const isTold = (quotationOf[word.index] ?? -1) >= 0 && word.tag.startsWith("NN");
  return isTold && reportOf[word.index] !== reportOf[index];
}

/** "Asked whether Rook had left, she said …": who was asked is nobody whom the question names. */
function startOfSearch(words: readonly Word[], word: Word): number {
  if (words[word.index - 1]?.text !== ",") return word.index - 1;
  let first = word.index;
  while (first > word.index - QUESTION && words[first - 1]?.sentence === word.sentence) first -= 1;
  return questioned.has(words[first]?.lower ?? "") ? first : word.index - 1;
}

/** The longest question that is looked over, in words. */
const QUESTION = 40;

/** “Rook lied,” he said, "The mayor said that Rook lied": of himself nobody says so by his name. */
function mayNameHimself({ subject }: Mention, isPronoun: boolean, quoted: boolean): boolean {
  return quoted ? !subject : isPronoun;
}

/** "He said that Rook lied" and "Rook, he said, lied" are hardly of Rook, "Rook was shocked, he said" may be. */
function costOfNaming(quoted: boolean, isBefore: boolean): number {
  if (quoted) return WEIGHT.namedInOwnWords;
  return isBefore ? 0 : WEIGHT.named;
}

/** Who is named in what is said is seldom who says it: "Rook lied, he said", but "Rook spoke. He said if they want the old guard, it is not Rook". */
export function namedIn(
  { mentions, lastMention, words, cast }: Scene,
  content: readonly Span[],
): Map<Entity, Mention> {
  const found = new Map<Entity, Mention>();
  for (const { start, end } of content) {
    const first = firstWordFrom(words, start);
    for (let at = (lastMention[first - 1] ?? -1) + 1; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.word.start >= end) break;
      const { word, entity } = mention;
      const isName = entity?.type === "person" && (cast.nameAt[word.index] ?? -1) >= 0;
      if (isName && !(found.get(entity)?.subject ?? false)) found.set(entity, mention);
    }
  }
  return found;
}

function isInside(word: Word, spans: readonly Span[]): boolean {
  for (const { start, end } of spans) if (start <= word.start && word.end <= end) return true;
  return false;
}
