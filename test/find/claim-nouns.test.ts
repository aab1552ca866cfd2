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
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
