import { pronouns } from "../lexicon/pronouns.ts";
import type { Span, Word } from "../types.ts";
import { agreementWith, type Fit } from "./agreement.ts";
import type { Entity } from "./entity.ts";
import { firstWordFrom } from "../words.ts";
import { paragraphOf } from "./scene.ts";
import type { Mention, Scene } from "./types.ts";

/** What makes a mention prominent, and what each sentence and paragraph in between takes away. */
const WEIGHT = {
  spoke: 2,
  fronted: 3,
  subject: 1.5,
  quoted: 3,
  named: 2,
  namedInOwnWords: 3,
  reported: 0.7,
  oblique: 1,
  sentence: 0.7,
  paragraph: 0.4,
  often: 20,
  famous: 0.6,
  aside: 0.7,
};

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
  const best = fit && bestMention(scene, pronoun, content, fit);
  if (best?.joint && pronouns.get(pronoun.lower)?.number === "plural")
    return { ...best, entity: best.joint };
  // "The tug was Mr Rook’s pride, he said": where nobody else is left, who is named in what is said, but not in his own words.
  if (best || !fit || isQuoted(scene, content)) return best;
  return bestMention(scene, pronoun, [], fit);
}

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

/** Who is nearest, weighed by prominence; `fit` says how well an entity agrees, or null where it does not. */
export function bestMention(
  scene: Scene,
  word: Word,
  content: readonly Span[],
  fit: Fit,
): Mention | undefined {
  return bestTwo(scene, word, content, fit).best;
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
    const paragraphs = paragraph - paragraphOf(scene, mention.word);
    if (paragraphs > PARAGRAPHS) break;
    if (!mention.entity) continue;
    // "Fenn was shocked, | she said"
    const isSaidOf = isPronoun && isBefore && mention.subject;
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

/** "Asked whether Rook had left, she said …": who was asked is nobody whom the question names. */
function startOfSearch(words: readonly Word[], word: Word): number {
  if (words[word.index - 1]?.text !== ",") return word.index - 1;
  let first = word.index;
  while (first > word.index - QUESTION && words[first - 1]?.sentence === word.sentence) first -= 1;
  return ASKED.has(words[first]?.lower ?? "") ? first : word.index - 1;
}

/** The longest question that is looked over, in words. */
const QUESTION = 40;

const ASKED: ReadonlySet<string> = new Set(["asked", "pressed", "questioned"]);

/**
 * The subject of a sentence is talked about, and he who spoke goes on speaking; who is only named inside a quotation, or in what
 * somebody said, does not: "Fenn said Rook was wrong. He said …".
 */
function prominence(scene: Scene, mention: Mention, pronoun: Word): number {
  const { index, tag, lower } = pronoun;
  if (isFronted(scene, mention.word, pronoun)) return WEIGHT.fronted;
  const quotation = scene.quotationOf[index] ?? -1;
  const quoted = scene.quotationOf[mention.word.index] ?? -1;
  const reported = scene.reportOf[mention.word.index] ?? -1;
  let score = mention.spoke ? WEIGHT.spoke : mention.subject ? WEIGHT.subject : 0;
  if (quoted >= 0 && quoted !== quotation) score -= WEIGHT.quoted;
  else if (reported >= 0 && (scene.reportOf[index] ?? -1) < 0) score -= WEIGHT.reported;
  if (mention.oblique) score -= WEIGHT.oblique;
  if (/^(?:he|his|she|her)$/.test(lower) && isOnSide(scene, mention.word)) score -= WEIGHT.aside;
  // An epithet is for whom the article is about, a pronoun rather for whom the sentence before is about.
  const most = tag.startsWith("PRP") ? WEIGHT.famous : 1;
  return score + Math.min(most, (mention.entity?.mentions ?? 0) / WEIGHT.often);
}

/** "When we told | Rook, he said …": whom the writer has just put something to answers. */
function isFronted({ words, document }: Scene, { index, sentence }: Word, pronoun: Word): boolean {
  if (sentence !== pronoun.sentence || words[pronoun.index - 1]?.text !== ",") return false;
  const first = document.sentences[sentence]?.firstToken ?? index;
  const asks = /^(?:i|we)$/.test(words[first + 1]?.lower ?? "");
  return asks && /^(?:after|as|once|when)$/.test(words[first]?.lower ?? "");
}

/** "When | Rook pointed that out, Fenn smiled. She said …", "Fenn has the notes that | Rook sent. She said …", whatever the tree makes of "if | the clerk is found" */
function isOnSide({ words }: Scene, { head, index }: Word): boolean {
  if (/^(?:advcl|acl:relcl)$/.test(words[head]?.relation ?? "")) return true;
  let first = index;
  while (first > index - WIDEST && /^(?:NN|JJ|DT)/.test(words[first - 1]?.tag ?? "")) first -= 1;
  return SUBORDINATORS.has(words[first - 1]?.lower ?? "");
}

/** No subject of such a clause is looked back over further than this many words. */
const WIDEST = 5;

const SUBORDINATORS: ReadonlySet<string> = new Set(
  "although because if once though unless until when whether while".split(" "),
);

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
function namedIn(
  { mentions, lastMention, words }: Scene,
  content: readonly Span[],
): Map<Entity, Mention> {
  const found = new Map<Entity, Mention>();
  for (const { start, end } of content) {
    const first = firstWordFrom(words, start);
    for (let at = (lastMention[first - 1] ?? -1) + 1; at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (!mention || mention.word.start >= end) break;
      const { word, entity } = mention;
      const isName = entity?.type === "person" && word.tag.startsWith("NNP");
      if (isName && !(found.get(entity)?.subject ?? false)) found.set(entity, mention);
    }
  }
  return found;
}

function isInside(word: Word, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= word.start && word.end <= span.end);
}
