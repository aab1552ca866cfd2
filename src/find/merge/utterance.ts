import type { Word } from "../../types.ts";
import type { Draft } from "../draft.ts";
import { childOf, isFiniteVerb, isPunctuation, type Range, type Scene } from "../scene.ts";

/**
 * Whether all that somebody is quoted with are questions and orders, which assert nothing: “Was it safe?” he asked, “Tell me,”
 * she said. A question in the order of a statement asserts it: “You knew, right?”, and so does one beside a statement.
 */
export function assertsNothing(scene: Scene, { content, cueWord }: Draft): boolean {
  const sentences = content.flatMap((range) => sentencesOf(scene, range));
  // “You knew?” she asked
  const isAsked = scene.words[cueWord]?.lemma === "ask" && sentences.length === 1;
  return sentences.every(
    (range) =>
      isQuoted(scene, range) &&
      (isQuestion(scene, range) ||
        isOrder(scene, range) ||
        isCry(scene, range) ||
        (isAsked && asks(scene, range) && !isTagged(scene, range))),
  );
}

/** The parts of a range that its sentences make, without marks before the first word. */
function sentencesOf(scene: Scene, [from, to]: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const next = scene.words[index + 1];
    if (index + 1 < to && next?.sentence === scene.words[index]?.sentence) continue;
    while (start < index && isPunctuation(scene.words[start])) start++;
    parts.push([start, index + 1]);
    start = index + 1;
  }
  return parts.filter(([first]) => !isPunctuation(scene.words[first]));
}

function isQuoted(scene: Scene, [from, to]: Range): boolean {
  const quotation = scene.quotationOf[from] ?? -1;
  return quotation >= 0 && quotation === scene.quotationOf[to - 1];
}

/** “…?” */
function asks(scene: Scene, [from, to]: Range): boolean {
  let last = to - 1;
  while (last > from && isPunctuation(scene.words[last]) && scene.words[last]?.text !== "?") last--;
  return scene.words[last]?.text === "?";
}

/** “You knew, | right?”, “Isn’t | it old?”: what expects a yes asserts. */
function isTagged({ words }: Scene, [from, to]: Range): boolean {
  if (words.slice(from, from + 3).some(isNot)) return true;
  return words.slice(Math.max(from, to - LONGEST_TAG), to).some(({ text }) => text === ",");
}

const LONGEST_TAG = 7;

/** “Was it safe?”, “And who knew?”: the auxiliary or the question word comes first, but not “When it broke, you knew, right?” */
function isQuestion(scene: Scene, range: Range): boolean {
  if (!asks(scene, range)) return false;
  const [from] = range;
  const first = scene.words[from];
  const opener = first?.tag === "CC" || first?.lower === "so" ? scene.words[from + 1] : first;
  // “Isn’t it old?” expects a yes
  if (!opener || scene.words.slice(opener.index, opener.index + 3).some(isNot)) return false;
  const next = scene.words[opener.index + 1]?.lower ?? "";
  if (/^(?:when|where|while)$/.test(opener.lower)) return AUXILIARIES.test(next);
  return opener.tag.startsWith("W") || AUXILIARIES.test(opener.lower);
}

function isNot({ lower }: Word): boolean {
  return /^n[’']t$/.test(lower);
}

const AUXILIARIES =
  /^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should|may|might)$/;

/** “Okay!”, “Wow”, but not “No” and “Yes” */
function isCry({ words }: Scene, [from, to]: Range): boolean {
  const said = words.slice(from, to).filter((word) => !isPunctuation(word));
  return said.every(({ tag, lower }) => tag === "UH" && !/^(?:no|yes|yeah|nope)$/.test(lower));
}

/** “Why don’t I | call you back”, “Why not call”: an offer, with or without its question mark. */
function isOffer({ words }: Scene, start: number): boolean {
  if (words[start]?.lower !== "why") return false;
  const [next, not, somebody] = words.slice(start + 1, start + 4).map(({ lower }) => lower);
  const asked =
    next === "do" && /^n[’']t$/.test(not ?? "") && /^(?:i|we|you)$/.test(somebody ?? "");
  return asked || next === "not";
}

/** “Do not wait”, “Please join us”: a bare verb first, and no clause of its own beside it: “Look, it burned”, “Know that it burned”. */
function isOrder(scene: Scene, [from, to]: Range): boolean {
  const first = scene.words[from];
  const start = first?.lower === "please" || first?.lower === "just" ? from + 1 : from;
  const opener = scene.words[start];
  const next = scene.words[start + 1]?.lower ?? "";
  // “Tell that | to the clerks” says that it is not so.
  if (next === "that" && scene.words[start + 2]?.lower === "to") return false;
  // “Let everybody know that it burned”, “You tell me”
  const isWhole = !scene.words.slice(start, to).some(({ tag }) => tag === "CC");
  if (opener?.lower === "let" && isWhole && /^(?:every|some|him|her|them|people)/.test(next))
    return true;
  if (opener?.lower === "you" && next === "tell" && to - start < 7) return true;
  if (isOffer(scene, start)) return true;
  const forbids = opener?.lower === "do" && /^n(?:o|[’'])t$/.test(next);
  if (
    !opener ||
    (opener.tag !== "VB" && !forbids) ||
    opener.lower === "thank" ||
    childOf(scene, start, "nsubj")
  )
    return false;
  for (let index = start + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || (word.lower === "that" && word.tag === "IN")) return false;
    const isMain = /^(?:root|conj|parataxis|ccomp)$/.test(word.relation);
    if (
      isMain &&
      childOf(scene, index, "nsubj") &&
      (isFiniteVerb(word) || childOf(scene, index, "cop"))
    )
      return false;
  }
  return true;
}
