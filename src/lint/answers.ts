import { agents, answerVerbs } from "../lexicon/answer-words.ts";
import type { Annotation, ParsedDocument, Statement } from "../types.ts";
import type { Accusation } from "./accusations.ts";
import { paragraphOf, sentenceAt, sentenceOf } from "./places.ts";
import { ANYBODY, toldAnswers } from "./told.ts";
import { shared, topicsOf } from "./topics.ts";

/**
 * Tells of an accusation in which paragraph its party first answers; undefined where it never does. Whoever speaks for a party
 * answers for it, since officials speak when they are asked. The party itself answers where it denies, concedes or declines to
 * comment, replies at once or takes up the words of the accusation; what it says of other things is no answer. And it answers where
 * the article tells that it denied, could not be reached, pleaded or was found guilty.
 */
export function answersIn({
  document,
  statements,
}: Annotation): (accusation: Accusation) => number | undefined {
  const told = toldAnswers(document);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const bySpeaker = byWord(statements, ({ speaker }) => speaker?.speaker.name);
  const byParty = byWord(statements, partyOf);
  return ({ statement, party }) => {
    const of = (table: Table): readonly Statement[] =>
      party.keys.flatMap((key) => table.get(key) ?? []);
    const answers = [
      ...statement.rebuttedBy.flatMap((id) => byId.get(id) ?? []),
      ...of(byParty),
      ...of(bySpeaker).filter((other) => isAnswer(document, other, statement)),
    ];
    const sentences = [
      ...answers.map((answer) => sentenceOf(document, answer)),
      ...[...party.keys, ANYBODY].flatMap((key) => told.get(key) ?? []),
    ];
    const first = sentences.reduce((a, b) => Math.min(a, b), Infinity);
    return first === Infinity ? undefined : paragraphOf(document, first);
  };
}

/** Whether what somebody says answers an accusation of him. */
function isAnswer(document: ParsedDocument, own: Statement, accusation: Statement): boolean {
  if (own === accusation) return false;
  if (own.response !== null || answerVerbs.has(document.words[own.cueWord]?.lemma ?? ""))
    return true;
  const said = Math.min(...own.content.map((span) => sentenceAt(document, span)));
  const later = said - sentenceOf(document, accusation);
  if (later >= 0 && later <= SOON && own.within === null) return true;
  const topics = topicsOf(document, accusation);
  return shared(topics, topicsOf(document, own)) >= Math.min(topics.size, ENOUGH);
}

/** "Lind accused Moss of sloth. The rain was heavy. He said …": how many sentences later a reply begins. */
const SOON = 2;

/** Words of an accusation that its answer takes up: one or two come back in anything. */
const ENOUGH = 3;

/** Whom somebody speaks for: "Mr Moss’s adviser", but not "Mr Moss’s rival". */
function partyOf({ speaker }: Statement): string {
  const { role, represents } = speaker?.speaker ?? { role: null, represents: null };
  const isAgent = role !== null && wordsIn(role).some((word) => agents.has(word));
  return `${represents ?? ""} ${isAgent ? role : ""}`;
}

type Table = ReadonlyMap<string, readonly Statement[]>;

/** Statements by each word of a name. */
function byWord(
  statements: readonly Statement[],
  nameOf: (statement: Statement) => string | undefined,
): Table {
  const table = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const word of new Set(wordsIn(nameOf(statement) ?? ""))) {
      const known = table.get(word);
      if (known) known.push(statement);
      else table.set(word, [statement]);
    }
  return table;
}

function wordsIn(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .replaceAll("’", "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => word.replace(/'s?$/u, ""));
}
