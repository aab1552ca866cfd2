import { relatives, subordinators } from "../lexicon/clauses.ts";
import type { Word } from "../types.ts";
import { childOf, indexOfWord, isFiniteVerb, isVerb } from "../words.ts";
import { firstVerbGroup, mainStretch, secondClause } from "./sentence.ts";

/** What is said first: the clause whose marks decide how sure a statement sounds. */
export interface MainClause {
  /** The words of the content's first sentence, in reading order. */
  readonly sentence: readonly Word[];
  /** Those up to where another clause begins. */
  readonly stretch: readonly Word[];
  /** Its predicate, with what that governs and what is coordinated with it under the same subject. */
  readonly predicates: readonly Word[];
  /** Indices of the words that stand in it and not in a relative, adverbial or second main clause. */
  readonly members: ReadonlySet<number>;
  /** Heads of the adverbial and inserted clauses that hang on it. */
  readonly adjuncts: readonly Word[];
}

export function mainClause(words: readonly Word[], sentence: readonly Word[]): MainClause {
  const end = Math.min(
    secondClause(sentence) ?? Number.POSITIVE_INFINITY,
    reasonOf(sentence) ?? Number.POSITIVE_INFINITY,
  );
  const isInside = membership(sentence);
  const opening = firstVerbGroup(sentence);
  const predicates = new Set<Word>(opening);
  const members = new Set(opening.map((word) => word.index));
  const adjuncts: Word[] = [];
  const queue: Step[] = sentence
    .filter((word) => word.index < end && !isInside(word.head) && !isBeside(words, word, sentence))
    .map((word) => ({ word, governed: true }));
  for (let next = 0; next < queue.length; next++) {
    const { word, governed } = queue[next] ?? { word: undefined, governed: false };
    if (!word) break;
    members.add(word.index);
    if (governed) predicates.add(word);
    for (const index of word.children) {
      const child = words[index];
      if (!child || index >= end || !isInside(index)) continue;
      if (isAdjunct(words, child)) adjuncts.push(child);
      else if (!isDeep(words, child))
        queue.push({ word: child, governed: governed && isGoverned(words, word, child) });
    }
  }
  const stretch = mainStretch(sentence);
  return { sentence, stretch, predicates: [...predicates], members, adjuncts };
}

/** "is higher in part | because it is seen as close": whatever the tree hangs it on; but "because he left, it may close", "because if she goes, it might happen again" */
function reasonOf(sentence: readonly Word[]): number | undefined {
  if (indexOfWord("because", sentence) < 0) return undefined;
  const at = sentence.findIndex(
    ({ lower }, index) =>
      lower === "because" && !/^(?:of|if|—|–|-)$/.test(sentence[index + 1]?.lower ?? ""),
  );
  return sentence.slice(0, Math.max(0, at)).some(isFiniteVerb) ? sentence[at]?.index : undefined;
}

/** "found it had sunk, and | estimated the cost", "said it sank, with rain | expected": beside the cue, and not what is asserted. */
function isBeside(words: readonly Word[], word: Word, [first]: readonly Word[]): boolean {
  if (!isVerb(word) || first === undefined || word.head >= first.index) return false;
  return word.relation === "conj" || (word.relation === "advcl" && hasMark(words, word, "with"));
}

/** Whether a word stands in a sentence, by its index; most are whole, and need no set of all their words. */
function membership(sentence: readonly Word[]): (index: number) => boolean {
  const first = sentence[0]?.index ?? 0;
  const last = sentence.at(-1)?.index ?? -1;
  if (last - first + 1 === sentence.length) return (index) => index >= first && index <= last;
  const indices = new Set(sentence.map(({ index }) => index));
  return (index) => indices.has(index);
}

interface Step {
  readonly word: Word;
  readonly governed: boolean;
}

/** Predicates in the main line: "It means he may leave", "is likely to close", "shut and fears the worst"; not "wants to know who may come", "liked it | but feared the worst". */
function isGoverned(words: readonly Word[], head: Word, word: Word): boolean {
  if (word.relation === "ccomp")
    return (
      isVerb(head) && !hasMark(words, head, "to") && !opensWith(words, word, relatives, "that")
    );
  if (word.relation === "conj") return childOf(words, word, "cc")?.lower !== "but";
  return word.relation === "xcomp" || word.relation === "cop";
}

function isAdjunct(words: readonly Word[], word: Word): boolean {
  return word.relation === "advcl" || (word.relation === "parataxis" && hasSubject(words, word));
}

/** A relative or adverbial clause, or a second main clause with a subject of its own: "It is safe, but the crane could fall." */
function isDeep(words: readonly Word[], word: Word): boolean {
  if (word.relation.startsWith("acl") || opensWith(words, word, subordinators)) return true;
  if (word.relation === "ccomp" && isTold(words[word.head])) return true;
  return word.relation === "conj" && hasSubject(words, word);
}

/** "She was told | that it might close": what is asserted is that she was told. */
function isTold(head: Word | undefined): boolean {
  return head?.lemma === "tell" && /^VB[DN]$/.test(head.tag);
}

function hasSubject(words: readonly Word[], word: Word): boolean {
  return childOf(words, word, "nsubj", "nsubj:pass", "csubj", "expl") !== undefined;
}

function hasMark(words: readonly Word[], word: Word, form: string): boolean {
  return word.children.some((child) => child < word.index && words[child]?.lower === form);
}

/** Whether a clause has one of the words in front of its verb: "because he left". */
function opensWith(
  words: readonly Word[],
  clause: Word,
  openers: ReadonlySet<string>,
  except = "",
): boolean {
  return (
    (isVerb(clause) || hasSubject(words, clause)) &&
    clause.children.some(
      (child) =>
        child < clause.index &&
        openers.has(words[child]?.lower ?? "") &&
        words[child]?.lower !== except,
    )
  );
}
