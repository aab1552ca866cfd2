import { placeNameEnds } from "../../lexicon/places.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { startsLower } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isNounPart } from "../nouns.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Mention, Scene } from "../types.ts";

/** How well an entity agrees, as it is mentioned; null where it does not. */
export type Fit = (entity: Entity, mention: Mention) => number | null;

/** What agrees with a pronoun that is none of `others`; undefined for other words. */
export function agreementWith(
  scene: Scene,
  pronoun: Word,
  others: readonly (Entity | undefined)[],
): Fit | undefined {
  const agreement = pronouns.get(pronoun.lower);
  if (!agreement) return undefined;
  const quotation = scene.quotationOf[pronoun.index] ?? -1;
  return (entity, mention) => {
    if (others.includes(entity)) return null;
    if (agreement.number === "plural") {
      if (isOneOfEither(scene, mention, pronoun)) return 0;
      if (others.some((other) => other && isOwnBody(scene, other, entity, pronoun))) return null;
      // "He told a crowd of supporters: “They say …”" speaks of nobody in particular.
      const isWithin = quotation < 0 || scene.quotationOf[mention.word.index] === quotation;
      const { kind } = scene.document.paragraphs[paragraphOf(scene, mention.word)] ?? {};
      const isTeller = mention.spoke && !mention.subject;
      const isTopic = (mention.subject || mention.spoke) && kind !== "headline";
      return isTopic || isWithin ? pluralFit(mention.joint ?? entity, isTeller) : null;
    }
    if (agreement.gender === "neuter") return neuterFit(entity);
    if (entity.plural || (entity.type !== "person" && entity.type !== "unnamed")) return null;
    const mayBe = entity.gender === null || entity.gender === agreement.gender;
    if (mayBe && isSetAgainst(scene, mention, pronoun)) return SET_AGAINST;
    const isNext =
      spokeJustBefore(scene, mention, pronoun) ||
      isTakenUp(scene, mention, pronoun) ||
      isWriter(scene, mention, pronoun);
    const isUnnamed = entity.type === "unnamed" && !isNext;
    if (entity.gender !== null) {
      const isAfar = pronoun.sentence - mention.word.sentence > 1;
      return entity.gender !== agreement.gender ? null : isUnnamed && isAfar ? SOMEBODY : 0;
    }
    return isUnnamed ? UNNAMED : UNKNOWN;
  };
}

/**
 * How well somebody agrees of whom nothing says whether it is a man or a woman: the unnamed are seldom taken up, the named often; and "a
 * man" hardly behind the sentence that follows.
 */
const UNNAMED = -2;
const SOMEBODY = -0.8;
const UNKNOWN = -0.4;

/** "One porter said it was cold. “I froze,” | he said": whom the sentence before brought in to speak goes on, named or not. */
function spokeJustBefore(scene: Scene, mention: Mention, pronoun: Word): boolean {
  const { words, quotationOf } = scene;
  const { spoke, word, entity } = mention;
  const first = words[entity?.from ?? -1];
  const isBroughtIn = first !== word && BRINGING.has(first?.lower ?? "");
  const isSame = paragraphOf(scene, pronoun) === paragraphOf(scene, word);
  const isNear = isSame && pronoun.sentence - word.sentence === 1;
  // "He insisted" may open another matter.
  const goesOn = speechCues.has(words[pronoun.index + 1]?.lemma ?? "") && startsLower(pronoun.text);
  return spoke && isNear && isBroughtIn && goesOn && (quotationOf[pronoun.index] ?? -1) < 0;
}

/** "Fenn was pleased. ¶ The porter, who cannot be named, denies theft. | His solicitor said …": who speaks in the sentence that opens a paragraph is who the next one opens with. */
function isTakenUp(
  { words, document, quotationOf, reportOf }: Scene,
  { spoke, subject, word }: Mention,
  { index, sentence }: Word,
): boolean {
  const [outer, before, here] = document.sentences.slice(sentence - 2, sentence + 1);
  const opens = here?.firstToken === index && before?.paragraph === here.paragraph;
  const isFirst = outer?.paragraph !== before?.paragraph;
  const isSubject = (spoke || subject) && sentence - word.sentence === 1;
  const isOutside = (quotationOf[index] ?? -1) < 0 && (reportOf[index] ?? -1) < 0;
  return (
    opens &&
    isFirst &&
    isOutside &&
    isSubject &&
    words.slice(before?.firstToken ?? 0, word.index).every(isNounPart)
  );
}

/** "The union’s secretary said: “| They told us it was safe”": whom somebody speaks for is "us". */
function isOwnBody(
  { words, quotationOf }: Scene,
  { represents, roleContext, from }: Entity,
  { type, name, key }: Entity,
  { index, sentence }: Word,
): boolean {
  if (type !== "organization" || (quotationOf[index] ?? -1) < 0) return false;
  const behind = words.slice(index + 1, index + BESIDE);
  const isBeside = behind.some((word) => word.sentence === sentence && OURS.test(word.lower));
  if (!isBeside) return false;
  const before = words.slice(Math.max(0, from - BESIDE), from);
  const isIts = before.some(
    (word) => word.lower === "its" && word.sentence === words[from]?.sentence,
  );
  return represents === name || isIts || key.some((word) => roleContext.has(word));
}

const OURS = /^(?:our|us|we)$/;
const BESIDE = 6;

/** "A spokesperson said pupils were safe. | They added …": one of whom nothing says whether it is a man or a woman goes on by "they". */
function isOneOfEither({ words }: Scene, { spoke, entity, word }: Mention, pronoun: Word): boolean {
  if (!spoke || entity?.plural !== false || !entity.roleWords.has("spokesperson")) return false;
  const isNear = pronoun.sentence - word.sentence === 1;
  return isNear && speechCues.has(words[pronoun.index + 1]?.lemma ?? "");
}

/** "The clerk filed a claim in which | he says": whoever files a text says what stands in it, named or not. */
function isWriter(
  { words }: Scene,
  { subject, word }: Mention,
  { index, sentence }: Word,
): boolean {
  const isInText = words[index - 1]?.lower === "which" && words[index - 2]?.lower === "in";
  return isInText && subject && word.sentence === sentence && word.relation.startsWith("nsubj");
}

/** "Fenn claimed the song. But a second porter remembers it otherwise. | She says …": whom the sentence before sets against the others. */
function isSetAgainst(
  { words, document, quotationOf }: Scene,
  { subject, word, entity }: Mention,
  { index, sentence }: Word,
): boolean {
  if (entity?.type !== "unnamed" || !subject || sentence - word.sentence !== 1) return false;
  const [before, here] = [document.sentences[word.sentence], document.sentences[sentence]];
  const opens = here?.firstToken === index && before?.paragraph === here.paragraph;
  if (!opens || (quotationOf[index] ?? -1) >= 0) return false;
  const first = before?.firstToken ?? 0;
  const isBut = /^(?:but|yet)$/.test(words[first]?.lower ?? "");
  const from = isBut ? first + 1 : first;
  const second = /^(?:second|third|different)$/.test(words[from + 1]?.lower ?? "");
  const lower = words[from]?.lower ?? "";
  const isOther = lower === "another" || (/^an?$/.test(lower) && (isBut || second));
  return isOther && words.slice(from, word.index).every(isNounPart);
}

/** How well she fits. */
const SET_AGAINST = 1;

const BRINGING: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);

function pluralFit(entity: Entity, isTeller: boolean): number | null {
  if (entity.plural) return 0;
  if (entity.type === "organization" && !entity.isPlace) return isTeller ? TELLER : -1;
  return null;
}

/** "According to Vesper, clerks searched the house. They found …": a body that is named only for what it tells gives way to those it tells of. */
const TELLER = -1.3;

function neuterFit(entity: Entity): number | null {
  // "It" may be a country, but no street.
  if (entity.isPlace && placeNameEnds.has(entity.key.at(-1) ?? "")) return null;
  if (entity.type === "organization") return entity.isPlace ? -1.5 : 0;
  return entity.type === "document" ? 0 : null;
}
