import { firstPerson, secondPerson } from "../../lexicon/pronouns.ts";
import { firstWordFrom } from "../../words.ts";
import type { ParsedDocument, Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import type { Cast, Interview } from "../types.ts";

/** So many questions to "you" make an interview. */
const QUESTIONS = 2;

/**
 * "Orla Fenn is back. | What took you so long? | I was ill. | Do you mind? | I did.": where paragraphs ask "you", most of them are
 * answered by "I", and one person is named in full before the first, the answers are hers.
 */
export function interviewOf({ words, paragraphs }: ParsedDocument, cast: Cast): Interview | null {
  const wordsOf = (at: number): readonly Word[] => {
    const { start = 0, end = 0 } = paragraphs[at] ?? {};
    return words.slice(firstWordFrom(words, start), firstWordFrom(words, end));
  };
  const questions = paragraphs.flatMap(({ start, end }, at) => {
    const last = words[firstWordFrom(words, end) - 1];
    if (last?.text !== "?" || last.start < start) return [];
    const own = wordsOf(at);
    return own.some(isSecond) && !own.some(isFirst) ? [at] : [];
  });
  const answered = questions.filter((at) => wordsOf(at + 1).some(isFirst)).length;
  if (questions.length < QUESTIONS || answered * 2 < questions.length) return null;
  const end = paragraphs[questions[0] ?? 0]?.start ?? 0;
  const named = new Set<Entity>();
  cast.names.forEach((name, index) => {
    const entity = cast.entityOf[index];
    const isBefore = (words[name.from]?.start ?? end) < end;
    if (entity?.type === "person" && entity.key.length > 1 && isBefore) named.add(entity);
  });
  const [guest, another] = named;
  return guest && !another ? { guest, questions } : null;
}

function isFirst({ lower }: Word): boolean {
  return firstPerson.has(lower);
}

function isSecond({ lower }: Word): boolean {
  return secondPerson.has(lower);
}

/** Whose words a paragraph gives, from the first question to the paragraph behind the last; undefined where it asks. */
export function answerer(
  interview: Interview | null,
  document: ParsedDocument,
  word: Word,
): Entity | undefined {
  if (!interview) return undefined;
  const at = document.sentences[word.sentence]?.paragraph ?? 0;
  const { guest, questions } = interview;
  const isInside = at > (questions[0] ?? at) && at <= (questions.at(-1) ?? 0) + 1;
  return isInside && !questions.includes(at) ? guest : undefined;
}
