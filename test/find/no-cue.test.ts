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
  // a death is nobody’s claim
  ["The boy was pronounced dead at the scene."],
  ["Medics pronounced him dead at the scene."],
  ["Doctors pronounced him fit.", "Doctors | pronounced | him fit"],
  // what is not told is a name
  [
    "A neighbour, whose name cannot be disclosed for legal reasons, said it was late.",
    "A neighbour, whose name cannot be disclosed for legal reasons | said | it was late",
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
  // what is weighed nobody has said
  ["Lund had opposed adding a clause to the bill that would have shut the pier."],
  ["Lund considered admitting that the pier was shut."],
  [
    "The Ledger said Lund has been considering announcing that he will not run.",
    "The Ledger | said | Lund has been considering announcing that he will not run",
  ],
  ["Lund kept saying that the pier was shut.", "Lund | kept saying | that the pier was shut"],
  // what a task consists in nobody has done
  ["Part of being a good mayor is acknowledging mistakes and learning from them."],
  ["The first step is admitting that you were wrong."],
  ["Lund is admitting that the pier was shut.", "Lund | is admitting | that the pier was shut"],
  // a noun phrase with its relative clause is no clause
  ["She wrote a book that inspired the film."],
  ["The mayor tweeted a link to the report that shook the town."],
  [
    "She added that a clause which bars gifts was needed.",
    "She | added | that a clause which bars gifts was needed",
  ],
  // what was said is named, and not told
  ["They have said much more than bad things."],
  ["He said some things about the pier that hurt."],
  [
    "She said some things were better left alone.",
    "She | said | some things were better left alone",
  ],
  [
    "The mayor said anything that floats is safe.",
    "The mayor | said | anything that floats is safe",
  ],
  // “that” points back
  ["He said that very simply because he lost."],
  ["He said that to please the crowd."],
  // who could not hold back has said it
  [
    "They could not resist pointing out that every shop was shut.",
    "They | pointing out | that every shop was shut",
  ],
  ["She resisted admitting that it was late."],
  // what is found of a thing that was looked at goes on with what is said
  [
    "Lund said the doors had been inspected in May and found to be sound.",
    "Lund | said | the doors had been inspected in May and found to be sound",
  ],
  [
    "He said that because of the strike he would stay.",
    "He | said | that because of the strike he would stay",
  ],
  [
    "Lund said the worst thing, for him, was the noise.",
    "Lund | said | the worst thing, for him, was the noise",
  ],
  [
    "More than half of the firms could be expected to fail.",
    " | could be expected | More than half of the firms … to fail",
  ],
  [
    "He said that because the pier was old, it would be shut.",
    "He | said | that because the pier was old, it would be shut",
  ],
  // a deed shows
  ["Lund proved that forecast wrong, winning twice."],
  ["The problem revealed itself at once when the pier sank."],
  ["The vote was lost, and the strike showed how split the town was."],
  ["The polls show how far he has slipped.", "The polls | show | how far he has slipped"],
  // idioms
  ["All told, up to 900 boats could be lost."],
  ["They left early, seeing as reports of rain had come in."],
  ["The party today agrees only on its hatred of anything Lund wants."],
  [
    "The union agreed on Monday that the pier was unsafe.",
    "The union | agreed | that the pier was unsafe",
  ],
  ["They had to reckon with the fact that the pier was shut."],
  // an adjective or a measure
  ["The law requires that doctors at clinics have admitting privileges at local wards."],
  ["Shops are shut in the face of recently announced layoffs and cuts."],
  ["The haul was far less than someone in his place could be expected to bring in."],
  ["Other voters are concerned enough that they have begun looking for a rival."],
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
