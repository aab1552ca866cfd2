import { expect, test } from "vitest";
import { found } from "./found.ts";

/** What only looks like a cue, and whose the cue is that it looks like. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // one more of the things that somebody does is no cue
  ["She runs a bakery, writes a blog and teaches."],
  ["He hosts a show, writes novels and leads a choir."],
  ["He fixes bikes, reports the weather and sings."],
  ["The pier is weak, writes a reader.", "a reader | writes | The pier is weak"],
  ["He paints boats, notes a friend.", "a friend | notes | He paints boats"],
  [
    "He runs a farm, writes the author, and keeps bees.",
    "the author | writes | He runs a farm … and keeps bees",
  ],
  // whoever points a thing at somebody says nothing
  ["Lund had pointed a gun at a clerk who stopped him."],
  ["Lund pointed out the pier is old.", "Lund | pointed out | the pier is old"],
  // what somebody is asked nobody has told
  ["The paper asked 50 voters who they think is the best candidate."],
  ["The paper asked readers which bakery they think is the best."],
  ["The judge asked the guard where he thinks the key is."],
  ["She told us who she thinks will win."],
  ["Berg, who he thinks is the best candidate, won.", "he | thinks | who … is the best candidate"],
  [
    "It was a plan that officials believe failed the poor.",
    "officials | believe | a plan that … failed the poor",
  ],
  // behind what was told stands who heard it
  [
    "What I told the police is what I wrote, Berg said.",
    "Berg | said | What I told the police is what I wrote",
  ],
  ["What Berg told reporters surprised the council."],
  [
    "Lund insists that what he told the court was true.",
    "Lund | insists | that what he told the court was true",
  ],
  [
    "What Berg told the board is that the pier is safe.",
    "Berg | told … is | that the pier is safe",
  ],
  // when a thing was announced is nobody
  ["The deal, announced Friday, would last four years."],
  ["The figures, reported on Monday, were worse than before."],
  ["The move, revealed late Monday by the board, may delay the vote."],
  ["Prices rose, reported the Ledger.", "the Ledger | reported | Prices rose"],
  [
    "The mayor, a farmer, announced Friday that the pier would close.",
    "The mayor, a farmer | announced | that the pier would close",
  ],
  // a participle with a place is its noun’s
  ["The photo of her son projected behind them would have made her weep."],
  ["The costs forecast in the plan would have scared voters."],
  ["The image of the pier projected behind the stage moved the crowd."],
  ["The bank forecast in May that prices would rise."],
  [
    "A clerk steered work to a friend, prosecutors alleged in an indictment unsealed Friday.",
    "prosecutors | alleged | A clerk steered work to a friend",
  ],
  ["The firm projected in spring prices would rise.", "The firm | projected | prices would rise"],
  // who is shown or called to mind saying something says it
  [
    "The channel aired a film of Lund saying that the pier was safe.",
    "Lund | saying | that the pier was safe",
  ],
  [
    "Berg reminds me of Ada Lund saying that lies travel fast.",
    "Ada Lund | saying | that lies travel fast",
  ],
  [
    "The speech reminded voters of Lund claiming that the pier was safe.",
    "Lund | claiming | that the pier was safe",
  ],
  ["Berg reminded voters that the pier was safe.", "Berg | reminded | that the pier was safe"],
  [
    "A spokesman for Norvik saying that it was late left.",
    "A spokesman for Norvik | saying | that it was late left",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
