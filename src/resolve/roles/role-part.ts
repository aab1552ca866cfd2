import { bodyNouns } from "../../lexicon/bodies.ts";
import { fieldOffices, termWords } from "../../lexicon/offices.ts";
import type { Word } from "../../types.ts";
import { isLowerNoun, isRole, kindOfNoun } from "../nouns.ts";

/** "the firm’s former chief of | staff": what a role before a name may be made of. */
export function isRolePart(words: readonly Word[], word: Word): boolean {
  const { tag } = word;
  const next = words[word.index + 1];
  // "a deal, something | club secretary Orla Fenn denied"
  if (tag === "NN" && /^(?:any|every|no|some)?thing$/.test(word.lower)) return false;
  if (
    tag.startsWith("NN") ||
    tag.startsWith("JJ") ||
    tag === "POS" ||
    tag === "HYPH" ||
    tag === "VBN" ||
    tag === "CD" ||
    termWords.has(word.lower)
  )
    return true;
  if (tag !== "VBD" && tag !== "VBZ" && (isRole(word.lower) || bodyNouns.has(word.lower)))
    return true;
  if (tag === "DT" || tag === "PRP$") return next?.tag !== "DT" && next?.text !== ",";
  const isNamed = next?.tag.startsWith("NNP") === true;
  // "Vesper & | Pell’s chairman"
  if (word.text === "&") return isNamed;
  return word.lower === "of" && (isOfField(words, word.index) || isNamed);
}

/** "chief | of staff Orla Fenn", "then-head | of marketing Orla Fenn" */
export function isOfField(words: readonly Word[], of: number): boolean {
  const office = withoutThen(words[of - 1]?.lower ?? "");
  return words[of]?.lower === "of" && fieldOffices.has(office) && isField(words[of + 1]);
}

function isField(word: Word | undefined): boolean {
  return /^(?:NN|JJ)/.test(word?.tag ?? "") && isOpen(word);
}

/** "then-chief", "ex-chief" */
export function withoutThen(noun: string): string {
  return noun.replace(/^(?:ex|then)-/, "");
}

/** "head of | marketing", "director of | public health", but not "manager of | striker Tam Rook" */
function isOpen(word: Word | undefined): boolean {
  const isNoun = word !== undefined && (isLowerNoun(word) || /^(?:JJ|NNS)$/.test(word.tag));
  return isNoun && !isRole(word.lemma) && kindOfNoun(word) !== "person";
}
