import { expect, test } from "vitest";
import { found } from "./found.ts";

/** A noun for a claim: where its clause begins and ends, and whose it is. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // a claim by its noun, parted from its clause, quoted behind its subject, or beside what it is set against
  [
    "Berg faced questions about her claim that she “never sent or took secret papers” on her phone.",
    "her | claim | that she “never sent or took secret papers” on her phone",
  ],
  [
    "There was an outcry over the firm’s claim that it “tested and approved” every valve.",
    "the firm’s | claim | that it “tested and approved” every valve",
  ],
  [
    "Police found a gap between her statement that she was at home and the phone records.",
    "Police | found | a gap between her statement that she was at home and the phone records",
    "her | statement | that she was at home",
  ],
  [
    "There was a gap between the firm’s claim that the water was clean and the tests of the lab.",
    "the firm’s | claim | that the water was clean",
  ],
  [
    "The report contradicts Berg’s claim, first made in May, that the pier was safe.",
    "Berg’s | claim | that the pier was safe",
  ],
  [
    "The judge rejected her assertion, made in court, that the door was locked.",
    "The judge | rejected | her assertion, made in court, that the door was locked",
    "her | assertion | that the door was locked",
  ],
  [
    "Experts contradict Berg’s comments, made in a radio interview on Thursday, that the fire had been “contained.”",
    "Experts | contradict | Berg’s comments, made in a radio interview on Thursday, that the fire had been “contained.”",
    "Berg’s | comments | that the fire had been “contained.”",
  ],
  ["The report, made in May, that was lost was found."],
  // somebody’s remark or position, but not one that is the object of its clause
  [
    "Critics attacked Berg’s comments that the poor are lazy.",
    "Berg’s | comments | that the poor are lazy",
  ],
  [
    "The union was angered by his remarks that drivers took bribes.",
    "his | remarks | that drivers took bribes",
  ],
  [
    "There is support in Lisse for its position that the court lacks power.",
    "its | position | that the court lacks power",
  ],
  ["He defended the remarks that she made in May."],
  ["Berg deleted a comment that some saw as rude."],
  ["Her comments that were aired in May angered drivers."],
  // who answers a claim does not make it
  [
    "Berg was responding to questions about complaints by the head of the port, Ada Lund, that the pier was unsafe.",
    "the head of the port, Ada Lund | complaints | that the pier was unsafe",
  ],
  [
    "Berg was responding to claims by the auditor that the books were wrong.",
    "the auditor | claims | that the books were wrong",
  ],
  [
    "Berg responded to the mayor that the road was closed.",
    "Berg | responded | that the road was closed",
  ],
  // who turns an idea down goes on of himself
  [
    "Berg rejected the idea that the changes amounted to a sale and said that nobody would lose his job.",
    "Berg | rejected | the idea that the changes amounted to a sale",
    "Berg | said | that nobody would lose his job",
  ],
  [
    "Lund criticised the deal and said any efforts to stop the port would fail.",
    "Lund | said | any efforts to stop the port would fail",
  ],
  // that a claim is not true is none of it
  [
    "The mayor said that some had claimed the water was poisoned, but this was not true.",
    "The mayor | said | that some had claimed the water was poisoned, but this was not true",
    "some | had claimed | the water was poisoned",
  ],
  [
    "Berg said critics had claimed that the bridge was weak, but that was wrong.",
    "Berg | said | critics had claimed that the bridge was weak, but that was wrong",
    "critics | had claimed | that the bridge was weak",
  ],
  [
    "Papers said the mayor had resigned, but it was not true.",
    "Papers | said | the mayor had resigned",
  ],
  [
    "Lund said that some critics had been predicting a crash, but this would not happen.",
    "Lund | said | that some critics had been predicting a crash, but this would not happen",
    "some critics | had been predicting | a crash",
  ],
  [
    "Berg claimed the toll was legal, but it was not fair.",
    "Berg | claimed | the toll was legal, but it was not fair",
  ],
  [
    "Lund said officials had claimed the water was poisoned, but the lab was closed.",
    "Lund | said | officials had claimed the water was poisoned",
    "officials | had claimed | the water was poisoned",
  ],
  // “no” in what somebody replies refuses nothing
  ["“No,” replied Berg.", "Berg | replied | “No,”"],
  // whose claim it is may be named with an office
  [
    "The contention of former secretary of state Ada Lund that the papers were safe was false.",
    "former secretary of state Ada Lund | contention | that the papers were safe",
  ],
  ["It was found in an account of former clerk Ada Lund and that of her staff."],
  ["He read explanations of the use of the pier that officials have given."],
  // a noun that is a statement only with its clause, and with whose it is
  [
    "His excuse that the train was late did not convince the board.",
    "His | excuse | that the train was late",
  ],
  [
    "The inspector’s judgment that the stairs were unsafe led to a fine.",
    "The inspector’s | judgment | that the stairs were unsafe",
  ],
  [
    "The bank’s forecast that prices would fall was too gloomy.",
    "The bank’s | forecast | that prices would fall",
  ],
  [
    "Campaigners resent the implication that they were paid.",
    " | implication | that they were paid",
  ],
  ["Lund questioned the mayor’s judgment in the matter of the pier."],
  ["The line that drivers join each morning is long."],
  ["The bank forecast in May that prices would rise."],
  ["In his assessment of the pier, Lund counted nine cracks."],
  [
    "In the court’s assessment, the firm had acted too late.",
    "the court | assessment | the firm had acted too late",
  ],
  // the verb of a noun that opens the sentence with whose it is ends its clause
  [
    "The firm’s admission that it sold the plans came after months of silence.",
    "The firm’s | admission | that it sold the plans",
  ],
  ["His remark that drivers were lazy angered the union.", "His | remark | that drivers were lazy"],
  [
    "Berg’s claim that she still has a way to win would depend on votes that have yet to be counted.",
    "Berg’s | claim | that she still has a way to win",
  ],
  // a past that looks like a participle
  [
    "The agency faces accusations that it buried a report on the pier.",
    " | accusations | that it buried a report on the pier",
  ],
  [
    "A claim from the union that managers ignored safety warnings was dismissed by the firm.",
    "the union | claim | that managers ignored safety warnings",
  ],
  // who has made it, between commas
  [
    "The claim, made by Lund, that the ferry was overloaded has not been checked.",
    "Lund | claim | that the ferry was overloaded",
  ],
  // a verb that makes a cue with such a noun
  [
    "She dropped a broad hint that she would run again.",
    "She | dropped a broad hint | that she would run again",
  ],
  [
    "The union levelled the accusation that the firm had lied.",
    "The union | levelled the accusation | that the firm had lied",
  ],
  [
    "Lund put forward the theory that the ship was rammed.",
    "Lund | put forward the theory | that the ship was rammed",
  ],
  [
    "Lund came to the conclusion that the contract was void.",
    "Lund | came to the conclusion | that the contract was void",
  ],
  ["She dropped the hint of a smile."],
  // what is going about
  ["Rumour has it that the pier will be sold.", " | Rumour has it | that the pier will be sold"],
  [
    "The argument goes that cheap money lifts prices.",
    " | argument goes | that cheap money lifts prices",
  ],
  ["The town has it that way."],
  // whose message or explanation it is
  [
    "The message from the board was that the coach would stay.",
    "the board | message … was | that the coach would stay",
  ],
  ["My view is that the bridge should go."],
  [
    "The tweet was a dig at Lund’s statement earlier this year that drivers should pay.",
    "Lund’s | statement | that drivers should pay",
  ],
  [
    "There was a growing sense in Lisse that the talks had failed.",
    " | sense | that the talks had failed",
  ],
  ["It makes sense that the talks failed."],
  ["The talks were public in the sense that the doors were open."],
  [
    "The panel’s conclusion that the fire was caused by ice surprised drivers.",
    "The panel’s | conclusion | that the fire was caused by ice",
  ],
  [
    "In the court’s reading, the treaty allows inspections.",
    "the court | reading | the treaty allows inspections",
  ],
  [
    "The tweet was a dig at Lund’s statement that drivers who seek out short cuts should be fined.",
    "Lund’s | statement | that drivers who seek out short cuts should be fined",
  ],
  ["There is a sense of urgency that we keep up with."],
  ["She had the good sense that her father lacked."],
  // what the noun’s own verb is
  [
    "The firm’s response that it was looking into it satisfied nobody.",
    "The firm’s | response | that it was looking into it",
  ],
  ["The mayor’s lie that he was there cost him his job.", "The mayor’s | lie | that he was there"],
  [
    "The mayor’s line that the strike was going well has collapsed.",
    "The mayor’s | line | that the strike was going well",
  ],
  [
    "Her claim that players sold last year were unfit annoyed the club.",
    "Her | claim | that players sold last year were unfit",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
