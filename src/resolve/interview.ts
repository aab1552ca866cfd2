import { firstPerson, secondPerson } from "../lexicon/pronouns.ts";
import { firstWordFrom } from "../words.ts";
import type { ParsedDocument, Word } from "../types.ts";
import type { Entity } from "./entity.ts";
import type { Cast, Interview } from "./types.ts";

/** So many questions to "you" make an interview. */
const QUESTIONS = 2;

/**
 * "Orla Fenn is back. | What took you so long? | I was ill. | Do you mind? | No.": where the paragraphs in turn ask "you" and answer as
 * "I", and one person is named in full before, the answers are hers.
 */
export function interviewOf({ words, paragraphs }: ParsedDocument, cast: Cast): Interview | null {
  const voices = paragraphs.map(({ start, end }) => {
    const own = words.slice(firstWordFrom(words, start), firstWordFrom(words, end));
    const asks = own.at(-1)?.text === "?" && own.some(({ lower }) => secondPerson.has(lower));
    return { asks, answers: own.some(({ lower }) => firstPerson.has(lower)) };
  });
  const first = voices.findIndex(({ asks }) => asks);
  const last = voices.findLastIndex(({ asks }) => asks) + 1;
  const turns = voices.slice(first, last + 1);
  const asked = turns.filter(({ asks }, turn) => asks && turn % 2 === 0).length;
  const isInTurn = turns.every(({ asks, answers }, turn) => (turn % 2 === 0 ? !answers : !asks));
  if (first < 0 || asked < QUESTIONS || !isInTurn) return null;
  const end = paragraphs[first]?.start ?? 0;
  const named = new Set<Entity>();
  cast.names.forEach((name, index) => {
    const entity = cast.entityOf[index];
    const isBefore = (words[name.from]?.start ?? end) < end;
    if (entity?.type === "person" && entity.key.length > 1 && isBefore) named.add(entity);
  });
  const [guest, another] = named;
  return guest && !another ? { guest, first, last } : null;
}

/** Whose words a paragraph gives; undefined outside an interview and in its questions. */
export function answerer(
  interview: Interview | null,
  document: ParsedDocument,
  word: Word,
): Entity | undefined {
  const at = document.sentences[word.sentence]?.paragraph ?? 0;
  if (!interview || at < interview.first || at > interview.last) return undefined;
  return (at - interview.first) % 2 === 1 ? interview.guest : undefined;
}
