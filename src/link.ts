import type { Reply } from "./link/talk/answer.ts";
import { replyOf } from "./link/kinds/reply.ts";
import { withHeadlines } from "./link/kinds/headline.ts";
import { refusalOf } from "./link/kinds/refusal.ts";
import { withRestatements } from "./link/kinds/restated.ts";
import { toQuestion } from "./link/targets/questioned.ts";
import { listen, type Turn } from "./link/talk/talk.ts";
import type { ParsedDocument, RatedAttribution, Statement } from "./types.ts";

/**
 * Who answers whom: denials, counterclaims, refusals to comment and concessions, each with the statements it answers, or
 * "narration" where the article itself says what is answered, or nobody in it does of what is denied. Any other rebuttal that
 * nothing points from stays unlinked.
 */
export function link(
  document: ParsedDocument,
  rated: readonly RatedAttribution[],
): readonly Statement[] {
  const talk = listen(document, rated);
  const replies = new Map<Turn, Reply>();
  for (const turn of talk.turns) {
    const reply = refusalOf(talk, turn, replies) ?? replyOf(talk, turn, replies);
    if (reply) replies.set(turn, withRestatements(talk, turn, toQuestion(talk, turn, reply)));
  }
  return assemble(talk.turns, withHeadlines(talk, replies));
}

function assemble(turns: readonly Turn[], replies: ReadonlyMap<Turn, Reply>): Statement[] {
  const rebuttedBy = turns.map((): string[] => []);
  const place = new Map(turns.map((turn) => [turn.given, turn.at]));
  for (const [turn, { response, to }] of replies) {
    if ((response !== "denial" && response !== "counterclaim") || to === "narration") continue;
    for (const other of to) rebuttedBy[other.at]?.push(idOf(turn));
  }
  return turns.map((turn) => {
    const reply = replies.get(turn);
    return {
      family: turn.family,
      cue: turn.cue,
      source: turn.source,
      content: turn.content,
      cueWord: turn.cueWord,
      sourceWord: turn.sourceWord,
      contentWord: turn.contentWord,
      quotation: turn.quotation,
      polarity: turn.polarity,
      within: turn.within === null ? null : (place.get(turn.within) ?? null),
      speaker: turn.speaker,
      id: idOf(turn),
      certainty: reply?.response === "no-comment" ? null : turn.certainty,
      response: reply?.response ?? null,
      rebuts: reply ? named(reply) : [],
      rebuttedBy: rebuttedBy[turn.at] ?? [],
      because: reply?.because ?? [],
    };
  });
}

function named({ to }: Reply): string[] {
  return to === "narration" ? [to] : to.toSorted((a, b) => a.at - b.at).map(idOf);
}

function idOf(turn: Turn): string {
  return `S${turn.at + 1}`;
}
