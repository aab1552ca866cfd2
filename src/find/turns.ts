import { notices } from "../lexicon/verdict-nouns.ts";
import { firstPerson } from "../lexicon/pronouns.ts";
import { startsUpper } from "../letters.ts";
import type { ParsedDocument, Word } from "../types.ts";
import { firstWordFrom, indexOfWord } from "../words.ts";

/** The longest label of a turn, in words: "Orla Fenn, engineer at Northline Ferries:". */
const LABEL = 8;

/** A paragraph that opens with a label in capital letters, whatever it is the label of. */
interface Turn {
  readonly colon: number;
  readonly end: number;
  readonly paragraph: number;
  readonly name: string;
}

/**
 * The colons behind who speaks in the paragraphs of a conversation: "Fenn: I was asleep. | Rook: Who woke you? | Fenn: Nobody did." One of
 * those who speak comes back behind another, and somebody asks, or two say "I" or "we": a list of prices has labels too.
 */
export function turnsOf(document: ParsedDocument): ReadonlySet<number> {
  const turns = document.paragraphs.flatMap((_, at) => turnAt(document, at) ?? []);
  const isTalk =
    turns.some((turn, at) => comesBack(turns, turn, at)) &&
    (turns.some((turn) => wordsOf(document, turn).some(({ text }) => text === "?")) ||
      new Set(turns.flatMap((turn) => (wordsOf(document, turn).some(isFirst) ? [turn.name] : [])))
        .size > 1);
  return new Set(isTalk ? turns.map(({ colon }) => colon) : []);
}

function turnAt({ paragraphs, words }: ParsedDocument, paragraph: number): Turn | undefined {
  const { start, end } = paragraphs[paragraph] ?? { start: 0, end: 0 };
  const first = firstWordFrom(words, start);
  const label = words.slice(first, first + LABEL + 1);
  const rest = label.findIndex(({ text }) => !startsUpper(text));
  const name = label[rest - 1]?.lower;
  if (name === undefined || !/^[:,]$/.test(label[rest]?.text ?? "")) return undefined;
  const length = indexOfWord(":", label);
  // "Q: Did it rain?" is nobody’s
  if (length < rest || name === "q" || notices.has(label[0]?.lower ?? "")) return undefined;
  return { colon: first + length, end: firstWordFrom(words, end), paragraph, name };
}

/** "Fenn: … | Rook: … | Fenn: …" */
function comesBack(turns: readonly Turn[], { name, paragraph }: Turn, at: number): boolean {
  const [next, after] = turns.slice(at + 1, at + 3);
  return (
    next?.paragraph === paragraph + 1 &&
    next.name !== name &&
    after?.paragraph === paragraph + 2 &&
    after.name === name
  );
}

function wordsOf({ words }: ParsedDocument, { colon, end }: Turn): readonly Word[] {
  return words.slice(colon, end);
}

function isFirst({ lower }: Word): boolean {
  return firstPerson.has(lower);
}
