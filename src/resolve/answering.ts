import { accusingWords } from "../lexicon/accusing-verbs.ts";
import { denialPhrases, outrightDenials } from "../lexicon/denial-phrases.ts";
import { attackVerbs } from "../lexicon/anaphors.ts";
import { claimNouns } from "../lexicon/claim-nouns.ts";
import { attacksOnClaims, denialVerbs } from "../lexicon/denials.ts";
import { falsities } from "../lexicon/falsities.ts";
import type { Attribution, Word } from "../types.ts";
import { firstWordFrom, phraseAt, phraseTable, wordsUnder } from "../words.ts";
import type { Entity } from "./entity.ts";
import type { Scene } from "./types.ts";

/**
 * The statement that a denial answers by a pronoun or a noun for it, and whose speaker it is therefore not: "Berg accused Rook of theft,
 * which | he denies". The last one before it in its sentence or the one before, unless that denies something itself.
 */
export function answeredBy(
  words: readonly Word[],
  attributions: readonly Attribution[],
  index: number,
): number | undefined {
  const answer = attributions[index];
  if (!answer || !deniesAClaim(words, answer)) return undefined;
  const sentence = words[answer.cueWord]?.sentence ?? 0;
  for (let other = index - 1; other >= 0; other -= 1) {
    const claim = attributions[other];
    if (!claim || sentence - (words[claim.cueWord]?.sentence ?? 0) > 1) return undefined;
    if (claim.source.length > 0) return denies(words, claim) ? undefined : other;
  }
  return undefined;
}

/**
 * Whose claim names somebody else, who may deny it: "Berg accused Rook of theft. The clerk denied it"; the charges that somebody denies may
 * be those of a court.
 */
export function accuserOf(
  { words, mentions, lastMention }: Scene,
  claimant: Entity | undefined,
  claim: Attribution | undefined,
  answer: Attribution,
): Entity | undefined {
  if (!claimant || !claim) return undefined;
  const isCourts = wordsUnder(words, answer.content, LONGEST).some(
    ({ lemma }) => lemma === "charge",
  );
  if (isCourts && !accusingWords.has(words[claim.cueWord]?.lemma ?? "")) return undefined;
  const isAccused = claim.content.some(({ start, end }) => {
    const first = (lastMention[firstWordFrom(words, start) - 1] ?? -1) + 1;
    for (let at = first; (mentions[at]?.word.end ?? end + 1) <= end; at += 1) {
      const { entity } = mentions[at] ?? {};
      if (entity?.type === "person" && entity !== claimant) return true;
    }
    return false;
  });
  return isAccused ? claimant : undefined;
}

/** "Berg accused Rook of theft. | The clerk declined to discuss the charge": nobody refuses to talk of what he has just brought up himself. */
export function refusedBy(
  scene: Scene,
  attributions: readonly Attribution[],
  found: readonly (Entity | undefined)[],
  index: number,
): Entity | undefined {
  const { words } = scene;
  const [claim, answer] = [attributions[index - 1], attributions[index]];
  if (answer?.family !== "refusal" || !claim || claim.source.length === 0) return undefined;
  const distance = (words[answer.cueWord]?.sentence ?? 0) - (words[claim.cueWord]?.sentence ?? 0);
  const isOfClaim = wordsUnder(words, answer.content, LONGEST).some(({ lemma }) =>
    claimNouns.has(lemma),
  );
  const isCharge = accusingWords.has(words[claim.cueWord]?.lemma ?? "");
  if (distance !== 1 || !(isOfClaim || isCharge)) return undefined;
  return accuserOf(scene, found[index - 1], claim, answer);
}

/**
 * The attribution whose speaker puts down the claim, and so is not whose claim it is: "Lund mocked | her claim that it was safe", but
 * "Lund repeated her claim that it was safe".
 */
export function putDownBy(
  words: readonly Word[],
  attributions: readonly Attribution[],
  { family, source, within }: Attribution,
): number | undefined {
  const outer = attributions[within ?? -1];
  if (family !== "noun" || within === null || !outer) return undefined;
  const lemma = words[outer.cueWord]?.lemma ?? "";
  const isPutDown = [attackVerbs, attacksOnClaims, denialVerbs].some((verbs) => verbs.has(lemma));
  return isPutDown && outer.content[0]?.start === source[0]?.start ? within : undefined;
}

/** "denies it", "denied the allegation", "which he denies", "said the claim was false", “That is a lie,” he said. */
function deniesAClaim(words: readonly Word[], answer: Attribution): boolean {
  const all = wordsUnder(words, answer.content, LONGEST);
  const content = all.filter(({ text }) => /\w/.test(text));
  const [first, second] = content;
  if (denies(words, answer)) {
    const before = words[firstWordFrom(words, answer.source[0]?.start ?? 0) - 1];
    // "something he denies", "it", "the allegation"
    const isPointer = isClaim(second ?? first) || first?.lower === "something";
    return before?.lower === "which" || (content.length < 3 && isPointer);
  }
  return all.length < LONGEST && isVerdict(content);
}

/** "the claim was completely false", "that is not true", “It’s a lie”, "there was no truth in it" */
function isVerdict(content: readonly Word[]): boolean {
  const [first, second] = content;
  const named = first?.tag === "DT" && isClaim(second);
  const verb = content.findIndex(({ lemma }) => lemma === "be");
  const opens = named || first?.tag === "EX" || POINTERS.has(first?.lower ?? "");
  if (!opens || verb !== (named ? 2 : 1)) return false;
  // "it was wrong to suggest", "it was untrue that": of what follows
  const isEmpty = first?.lower === "it" && content.some(({ lower }) => AHEAD.has(lower));
  if (isEmpty) return false;
  if (content.some((_, at) => phraseAt(wordings, content, at) > 0)) return true;
  const isNegated = content.some(({ lower }) => /^n(?:o|[’'])t$/.test(lower));
  return !isNegated && content.some(({ lower }) => falsities.has(lower));
}

const wordings = phraseTable([...denialPhrases.keys(), ...outrightDenials.keys()]);

const AHEAD: ReadonlySet<string> = new Set(["that", "to"]);

/** One more than the words of the longest verdict, marks and all: “That is just not true at all,” */
const LONGEST = 12;

function denies(words: readonly Word[], { cueWord }: Attribution): boolean {
  return denialVerbs.has(words[cueWord]?.lemma ?? "");
}

function isClaim(word: Word | undefined): boolean {
  return word !== undefined && (POINTERS.has(word.lower) || claimNouns.has(word.lemma));
}

const POINTERS: ReadonlySet<string> = new Set(["it", "that", "these", "this", "those", "which"]);
