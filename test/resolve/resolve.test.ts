import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;
const vesper = ["Vesper Ferries", "organization"] as const;

describe("names", () => {
  speakers([
    [
      "a full name, then the last name",
      "{Orla Fenn} said it rained. {Fenn} added that it poured.",
      fenn,
      fenn,
    ],
    [
      "a title and the last name",
      "{Orla Fenn} said it rained. {Ms Fenn} added that it poured.",
      fenn,
      fenn,
    ],
    [
      "a last name before the full one",
      "{Fenn} denies fraud\n\nThe clerk Orla Fenn has denied fraud.",
      fenn,
    ],
    [
      "a role in capitals before the name",
      "{Tarnley Town Council Leader Tam Rook} said it rained.",
      rook,
    ],
    [
      "a role in lower case before the name",
      "{The harbour board’s former chief engineer Tam Rook} said it rained.",
      rook,
    ],
    [
      "a first name",
      "Melanie Brock lives in Lisse. {Melanie} said it rained.",
      ["Melanie Brock", "person"],
    ],
    ["letters after the name", "{Orla Fenn, QC,} said it rained.", fenn],
    [
      "two people of one name by their titles",
      "Orla Fenn married Edgar Fenn. {Mr Fenn} said it rained. {Mrs Fenn} disagreed.",
      ["Edgar Fenn", "person"],
      fenn,
    ],
    ["a party in brackets", "{Sen. Orla Fenn (D-Lisse)} said it rained.", fenn],
    ["two names", "{Orla Fenn and Tam Rook} said it rained.", ["Orla Fenn and Tam Rook", "person"]],
    [
      "a list of names",
      "{Orla Fenn, Tam Rook and Silas Brock} said it rained.",
      ["Orla Fenn, Tam Rook and Silas Brock", "person"],
    ],
    ["the name behind its role", "{A lawyer for the club, Tam Rook,} said it rained.", rook],
    ["the name before its role", "{Tam Rook, a lawyer for Orla Fenn,} said it rained.", rook],
    [
      "a possessor is not the speaker",
      "Orla Fenn left. {Fenn’s lawyer Tam Rook} said it rained.",
      rook,
    ],
    [
      "a body and its short form in brackets",
      "{The Tarnley Port Authority (TPA)} said it rained. {The TPA} denied it.",
      ["Tarnley Port Authority", "organization"],
      ["Tarnley Port Authority", "organization"],
    ],
    [
      "the first word of a body’s name",
      "{Vesper Ferries} said it rained. {Vesper} added that it poured.",
      vesper,
      vesper,
    ],
    ["a capital for its government", "{Beijing} denied the report.", ["Beijing", "organization"]],
    ["a country", "{North Korea} denied the report.", ["North Korea", "organization"]],
    [
      "a body called after those who belong to it",
      "{The Dock Workers’ Federation} said it rained.",
      ["Dock Workers’ Federation", "organization"],
    ],
    [
      "a body of two words joined by “and”, with its letters",
      "{The Food and Remedies Agency (FRA)} said it rained. {The FRA} denied it.",
      ["Food and Remedies Agency", "organization"],
      ["Food and Remedies Agency", "organization"],
    ],
    [
      "the body that somebody belongs to speaks not along with him",
      "{Tam Rook, of the Bakers and Allied Workers’ Union,} said it rained.",
      rook,
    ],
    [
      "a body that a relative clause tells",
      "{Ebdo, which owns the yard,} said it rained.",
      ["Ebdo", "organization"],
    ],
    ["letters alone stand for their bearer", "Judge Orla Fenn, {QC}, said it rained.", fenn],
    ["a label before the first words of an answer", "{Q: Orla Fenn} said it rained.", fenn],
    ["a date is no part of a name", "On 9 March {Vesper Ferries} said it rained.", vesper],
    [
      "Jean-Marc is a man",
      "Orla Fenn met Jean-Marc Brel. {He} said it rained.",
      ["Jean-Marc Brel", "person"],
    ],
  ]);
});

describe("pronouns", () => {
  speakers([
    [
      "of the sex that the first name tells",
      "Silas Brock met Orla Fenn in Lisse. {She} said it rained.",
      fenn,
    ],
    [
      "of the sex that the title tells",
      "Mr Rook met Ms Fenn in Lisse. {He} said it rained.",
      ["Mr Rook", "person"],
    ],
    [
      "going on with who spoke last",
      "{Orla Fenn} said it rained. The water came up to the door. {She} added that it poured.",
      fenn,
      fenn,
    ],
    [
      "the subject of the sentence before",
      "{Tam Rook} said it rained. Silas Brock is on trial for arson. {He} denies it.",
      rook,
      ["Silas Brock", "person"],
    ],
    [
      "not somebody named in its own content",
      "{Tam Rook} said it rained. <“Silas Brock knew,”> {he} added.",
      rook,
      rook,
    ],
    [
      "not somebody whose name is in its own content, though he spoke last",
      "{Tam Rook} said it rained. {Silas Brock} denied it. <“I was not told by Silas Brock,”> {he} said.",
      rook,
      ["Silas Brock", "person"],
      rook,
    ],
    [
      "it for a name that only “it said” shows to be a body",
      "{The union} said Tidewell had cut corners. {Tidewell} disputed that. {It} said the plant was sound.",
      ["the union", "organization"],
      ["Tidewell", "organization"],
      ["Tidewell", "organization"],
    ],
    [
      "they for people who had not spoken",
      "The case against Tam Rook is brought by local supporters. {They} said it rained.",
      ["local supporters", "group"],
    ],
    [
      "rather a name than a nobody",
      "{Silas Brock} said it rained. {A person close to the talks} denied it. {He} insisted.",
      ["Silas Brock", "person"],
      ["a person close to the talks", "unnamed"],
      ["Silas Brock", "person"],
    ],
    [
      "it for a body",
      "{Vesper Ferries} denied the claim. {It} said the boats were safe.",
      vesper,
      vesper,
    ],
    [
      "it for a document",
      "{A survey of drivers} found fog. {It} said that most had slowed down.",
      ["a survey of drivers", "document"],
      ["a survey of drivers", "document"],
    ],
    [
      "they for a group",
      "{Residents of Lisse} said it rained. {They} blamed the council.",
      ["residents of Lisse", "group"],
      ["residents of Lisse", "group"],
    ],
    ["a possessive", "Tam Rook left early. {His} claim that it rained was wrong.", rook],
    [
      "she for somebody without a name",
      "{A spokeswoman for the harbour} said it rained. {She} added that it poured.",
      ["a spokeswoman for the harbour", "unnamed"],
      ["a spokeswoman for the harbour", "unnamed"],
    ],
    ["nobody agrees", "Edgar Rook met Silas Brock. {She} said it rained.", ["she", "person"]],
  ]);
});

describe("voices in quotations", () => {
  speakers([
    [
      "I is the speaker of the quotation",
      "<“{I} said it was safe,”> {Orla Fenn} said.",
      fenn,
      fenn,
    ],
    ["we too", "{Vesper Ferries} said: <“{We} believe it was safe.”>", vesper, vesper],
    ["he in reported speech", "{Tam Rook} said <{he} believed it was safe>.", rook, rook],
  ]);
});

describe("relative clauses", () => {
  speakers([
    ["who", "They met Orla Fenn, {who} said it rained.", fenn],
    ["which", "They wrote to Vesper Ferries, {which} said it rained.", vesper],
    ["who after a noun", "There were clerks {who} said it rained.", ["clerks", "group"]],
    [
      "nobody named next, where a relative clause tells of him",
      "Tam Rook, the composer whose songs were once described by {a critic} as noise, has died.\n\nOrla Fenn said it rained.",
      ["a critic", "unnamed"],
    ],
    ["a woman in a man’s office", "Chairman Orla Fenn rose. {She} said it rained.", fenn],
    [
      "a day before which",
      "A survey by Vesper Ferries on Monday, {which} said it rained, was wrong.",
      ["a survey by Vesper Ferries", "document"],
    ],
    ["a day behind which", "Vesper Ferries, {which on Friday} said it rained, has closed.", vesper],
  ]);
});

describe("descriptions", () => {
  speakers([
    [
      "an office named before",
      "{Orla Fenn, the mayor of Lisse,} said it rained. {The mayor} denied it.",
      fenn,
      fenn,
    ],
    [
      "an office named after",
      "{The judge} said it rained. Judge Orla Fenn was speaking in Lisse.",
      fenn,
    ],
    ["an age", "{Tam Rook, 54,} said it rained. {The 54-year-old} denied it.", rook, rook],
    [
      "the age tells two men apart",
      "{Tam Rook, 54,} said it rained. {Silas Brock} denied it. {The 54-year-old} insisted.",
      rook,
      ["Silas Brock", "person"],
      rook,
    ],
    ["a nation", "{Tam Rook} said it rained. {The Brazilian} denied it.", rook, rook],
    [
      "another office is somebody else",
      "{Tam Rook, a clerk,} said it rained. {The judge} denied it.",
      rook,
      ["the judge", "unnamed"],
    ],
    [
      "a relation of somebody named",
      "His mother Orla Fenn wept. Tam Rook left. {Tam Rook’s mother} said it rained.",
      fenn,
    ],
    [
      "the head of an article announces a name",
      "{A former mayor} has denied fraud.\n\nOrla Fenn said it rained.",
      fenn,
    ],
    [
      "the company",
      "{Vesper Ferries} denied the claim. {The company} said the boats were safe.",
      vesper,
      vesper,
    ],
    [
      "not the newspaper that was told",
      "{Vesper Ferries} denied the claim. In a letter to the Lisse Times, {the company} said the boats were safe.",
      vesper,
      vesper,
    ],
    [
      "the newspaper",
      "Vesper Ferries sued {The Lisse Times}, and {the newspaper} denied it.",
      ["Lisse Times", "organization"],
      ["Lisse Times", "organization"],
    ],
    [
      "a court is not any body",
      "Vesper Ferries lost. {The court} said it rained.",
      ["the court", "organization"],
    ],
    [
      "the report after a study that its paragraph begins with, whatever report came before",
      "{The report by Vesper} found fog.\n\n{A study by the council} found rain. Most of it fell in May. It was thick, said {the report}.",
      ["the report by Vesper", "document"],
      ["a study by the council", "document"],
      ["a study by the council", "document"],
    ],
    [
      "the report after a survey",
      "{A survey by the council} found fog. {The report} said it was thick.",
      ["a survey by the council", "document"],
      ["a survey by the council", "document"],
    ],
    [
      "the campaign of a candidate",
      "Orla Fenn ran. {The Fenn campaign} said it rained. {Her campaign} denied it.",
      ["the Fenn campaign", "organization"],
      ["the Fenn campaign", "organization"],
    ],
    [
      "the pair",
      "Orla Fenn and Tam Rook were charged. {The pair} denied it.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "the men of a list",
      "Silas Brock, Tam Rook and Edgar Fenn were charged. {The men} denied it.",
      ["Silas Brock, Tam Rook and Edgar Fenn", "person"],
    ],
    [
      "each",
      "Orla Fenn met Tam Rook. {Each} said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "an abbreviated title is an office",
      "{Gov. Orla Fenn} said it rained. {The governor} denied it.",
      fenn,
      fenn,
    ],
    [
      "a party that somebody does not belong to",
      "{Sen. Orla Fenn (D-Lisse)} spoke. {Rep. Tam Rook (R-Orland)} spoke. {The Democratic candidate} denied it.",
      fenn,
      rook,
      fenn,
    ],
    [
      "the company is no federation",
      "{The Dockers’ Federation} spoke. {The company} denied it.",
      ["Dockers’ Federation", "organization"],
      ["the company", "organization"],
    ],
    [
      "a role before a comma is not an object",
      "Silas Brock ran for president, and {Orla Fenn} won. {The president} denied it.",
      fenn,
      ["the president", "unnamed"],
    ],
    [
      "a new subject after a comma is no apposition",
      "{Vesper Ferries} spoke. In a letter to Orland Motors, {the company} denied it.",
      vesper,
      vesper,
    ],
  ]);
});

describe("those without a name", () => {
  speakers([
    ["an official", "{A US official} said it rained.", ["a US official", "unnamed"]],
    ["officials", "{US officials} said it rained.", ["US officials", "group"]],
    [
      "sources",
      "{Sources close to the talks} said it rained.",
      ["sources close to the talks", "unnamed"],
    ],
    [
      "people briefed on it",
      "{People briefed on the talks} said it rained.",
      ["people briefed on the talks", "unnamed"],
    ],
    ["two engineers", "{Two engineers} said it rained.", ["two engineers", "unnamed"]],
    [
      "one of the engineers",
      "{One of the engineers} said it rained.",
      ["one of the engineers", "unnamed"],
    ],
    ["half of the voters", "{Half of the voters} said it rained.", ["half of the voters", "group"]],
    ["a percentage", "{40%} said it rained.", ["40%", "group"]],
    ["police", "{Lisse police} said it rained.", ["Lisse police", "organization"]],
    ["figures", "{Official figures} showed a rise.", ["official figures", "document"]],
    [
      "A fact sheet",
      "{A fact sheet lawmakers released Monday} says so.",
      ["a fact sheet", "document"],
    ],
    ["a memo", "{The White House memo} outlined a plan.", ["the White House memo", "document"]],
  ]);
});

describe("roles", () => {
  it.each([
    [
      "{Orla Fenn, a spokeswoman for Vesper Ferries,} said it rained.",
      "Orla Fenn",
      "spokeswoman for Vesper Ferries",
      "Vesper Ferries",
    ],
    [
      "{House China committee chair Tam Rook} said it rained.",
      "Tam Rook",
      "House China committee chair",
      null,
    ],
    [
      "{Vesper Ferries spokesman Tam Rook} said it rained.",
      "Tam Rook",
      "Vesper Ferries spokesman",
      "Vesper Ferries",
    ],
    [
      "{A spokesman for Vesper Ferries} said it rained.",
      "a spokesman for Vesper Ferries",
      null,
      "Vesper Ferries",
    ],
    ["{Tam Rook} said it rained.", "Tam Rook", null, null],
    // what somebody is said to be is not what he is
    ["Asked whether he was Ebdy’s nephew, {Tam Rook} said no.", "Tam Rook", null, null],
    // whose lawyer, told by a pronoun
    ["Orla Fenn wept. {Her lawyer, Tam Rook,} said it rained.", "Tam Rook", "lawyer", "Orla Fenn"],
    // a spokesperson speaks for the body last talked about
    [
      "Vesper Ferries denied it. {Spokesman Tam Rook} said it rained.",
      "Tam Rook",
      "Spokesman",
      "Vesper Ferries",
    ],
    [
      "Vesper Ferries denied it. {A spokesman} said it rained.",
      "a spokesman",
      null,
      "Vesper Ferries",
    ],
    ["* Governor {Tam Rook} said it rained.", "Tam Rook", "Governor", null],
    [
      "It rained, {Orland County Sheriff Tam Rook} said.",
      "Tam Rook",
      "Orland County Sheriff",
      null,
    ],
    ["{Council chairman Colonel Tam Rook} spoke.", "Tam Rook", "Council chairman", null],
    [
      "The Pier Commission met. {A spokesman for the watchdog} spoke.",
      "a spokesman for the watchdog",
      null,
      "Pier Commission",
    ],
    ["{Brock family lawyer Tam Rook} spoke.", "Tam Rook", "Brock family lawyer", "Brock family"],
    ["{Secretary of State Tam Rook} said it rained.", "Tam Rook", "Secretary of State", null],
    ["{The chairman Lord Rook} said it rained.", "Lord Rook", "chairman", null],
    [
      "{Cllr Tam Rook, the member for roads,} said it rained.",
      "Tam Rook",
      "member for roads",
      null,
    ],
    [
      "{The leader of the board, Cllr Tam Rook,} said it rained.",
      "Tam Rook",
      "leader of the board",
      null,
    ],
    ["{His son, the novelist Tam Rook,} said it rained.", "Tam Rook", "novelist", null],
    [
      "{Its envoy to the United Nations, Tam Rook,} said it rained.",
      "Tam Rook",
      "envoy to the United Nations",
      null,
    ],
    [
      "{Former state representative Tam Rook} spoke.",
      "Tam Rook",
      "Former state representative",
      null,
    ],
    ["{Managing director Tam Rook} spoke.", "Tam Rook", "Managing director", null],
    ["{Orland District Attorney Tam Rook} spoke.", "Tam Rook", "Orland District Attorney", null],
    [
      "Vesper Film Festival opened. {A spokesman for the festival} said it rained.",
      "a spokesman for the festival",
      null,
      "Vesper Film Festival",
    ],
  ])("%s", (article, name, role, represents) => {
    expect(speakersOf(article)[0]?.speaker).toMatchObject({ name, role, represents });
  });
});

describe("mentions", () => {
  it("counts speakers in the order of their statements, one id for one entity", () => {
    const ids = speakersOf(
      "{Orla Fenn} said it rained. {Silas Brock} denied it. {She} insisted.",
    ).map((found) => found?.speaker.id);
    expect(ids).toEqual(["P1", "P2", "P1"]);
  });

  it("points at the words and at the name that they stand for", () => {
    const [, she] = speakersOf("{Orla Fenn} said it rained. {She} insisted.");
    expect(she).toMatchObject({
      mention: { start: 26, end: 29 },
      antecedent: { start: 0, end: 9 },
    });
  });

  it("has no antecedent where the source is the name itself", () => {
    expect(speakersOf("{Orla Fenn} said it rained.")[0]?.antecedent).toBeNull();
  });

  it("has no speaker where there is no source", () => {
    expect(speakersOf("{}It allegedly rained.")).toEqual([null]);
  });
});
