import type { Attribution, Span, Word } from "../types.ts";
import { childOf, isVerb, wordsUnder } from "../words.ts";

/** What is said first: the clause whose marks decide how sure a statement sounds. */
export interface MainClause {
  /** The words of the content's first sentence, in reading order. */
  readonly sentence: readonly Word[];
  /** The predicates of its main clause, with those it governs and those coordinated under the same subject. */
  readonly predicates: readonly Word[];
  /** Indices of the words that stand in it and not in a relative, adverbial or second main clause. */
  readonly members: ReadonlySet<number>;
  /** Heads of the adverbial and inserted clauses that hang on its predicates. */
  readonly adjuncts: readonly Word[];
}

const LONGEST = 160;

export function mainClause(words: readonly Word[], attribution: Attribution): MainClause {
  const sentence = firstSentence(words, attribution.content);
  const inside = new Set(sentence.map((word) => word.index));
  const predicates: Word[] = [];
  const adjuncts: Word[] = [];
  const members = new Set<number>();
  const queue: Step[] = sentence.filter((word) => !inside.has(word.head)).map((word) => ({ word, governed: true }));
  for (let next = 0; next < queue.length; next++) {
    const step = queue[next];
    if (!step) break;
    members.add(step.word.index);
    if (step.governed) predicates.push(step.word);
    for (const index of step.word.children) {
      const child = words[index];
      if (!child || !inside.has(index)) continue;
      if (isAdjunct(words, child)) adjuncts.push(child);
      else if (!isDeep(words, child)) queue.push({ word: child, governed: step.governed && GOVERNED.has(child.relation) });
    }
  }
  return { sentence, predicates, members, adjuncts };
}

interface Step {
  readonly word: Word;
  readonly governed: boolean;
}

/** Relations under which a predicate stays in the main line: "It means he may leave", "is likely to close", "shut and may not reopen". */
const GOVERNED = new Set(["ccomp", "xcomp", "conj", "cop"]);

function isAdjunct(words: readonly Word[], word: Word): boolean {
  return word.relation === "advcl" || (word.relation === "parataxis" && hasSubject(words, word));
}

/** A relative clause, or a second main clause with a subject of its own: "It is safe, but the crane could fall." */
function isDeep(words: readonly Word[], word: Word): boolean {
  if (word.relation.startsWith("acl")) return true;
  return word.relation === "conj" && hasSubject(words, word);
}

function hasSubject(words: readonly Word[], word: Word): boolean {
  return childOf(words, word, "nsubj", "nsubj:pass", "csubj", "expl") !== undefined;
}

/**
 * Of several sentences in one quotation the first main clause decides. A verbless word or two do not count as one ("No. We
 * checked."), nor does a question that the speaker goes on to answer ("Why? I think he hid it.").
 */
function firstSentence(words: readonly Word[], content: readonly Span[]): readonly Word[] {
  const sentences = bySentence(wordsUnder(words, content, LONGEST));
  const answer = sentences.findIndex((sentence) => !isQuestion(sentence));
  const rest = answer < 0 ? sentences : sentences.slice(answer);
  const first = rest.findIndex((sentence) => sentence.some((word) => isVerb(word) || word.tag === "MD"));
  return first < 0 ? rest.flat() : rest.slice(0, first + 1).flat();
}

function bySentence(words: readonly Word[]): (readonly Word[])[] {
  const sentences: Word[][] = [];
  for (const word of words) {
    const last = sentences.at(-1);
    if (last && last[0]?.sentence === word.sentence) last.push(word);
    else sentences.push([word]);
  }
  return sentences;
}

export function isQuestion(sentence: readonly Word[]): boolean {
  return sentence.slice(-2).some((word) => word.text === "?");
}
