import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("names that end like nouns for people", () => {
  speakers([
    [
      "a Swede",
      "{Harbour Board Chairman Tam Almqvist} spoke. {Almqvist} denied it.",
      ["Tam Almqvist", "person"],
      ["Tam Almqvist", "person"],
    ],
    [
      "a German",
      "{Chairman Ebdo Weissman} spoke. {Weissman} denied it.",
      ["Ebdo Weissman", "person"],
      ["Ebdo Weissman", "person"],
    ],
  ]);
});

describe("first names that are titles too", () => {
  speakers([
    [
      "a grandmother’s and a fellow’s too",
      "{House Majority Leader Nan Rook} said it rained. {Rep. Don Brock} agreed that it did.",
      ["Nan Rook", "person"],
      ["Don Brock", "person"],
    ],
    [
      "not behind a word for what one was",
      "{Former Rep. Don Brock} said it rained. {Former Secretary of State Orla Fenn} agreed that it did.",
      ["Don Brock", "person"],
      ["Orla Fenn", "person"],
    ],
    [
      "before a last name that is a first name too",
      "{Dean Hollis, the board’s chief executive,} said it rained. {Mr Hollis} said it poured.",
      ["Dean Hollis", "person"],
      ["Dean Hollis", "person"],
    ],
    ["before a first and a last name", "{Dean Tam Rook} said it rained.", rook],
  ]);
});

describe("names that are nouns too", () => {
  speakers([
    ["a newspaper", "{The Guardian} said it rained.", ["Guardian", "organization"]],
    ["a website", "{Business Insider} said it rained.", ["Business Insider", "organization"]],
    [
      "what comes out daily",
      "{The Daily Caller} said it rained.",
      ["Daily Caller", "organization"],
    ],
    [
      "of somebody who is named in full",
      "The comment by Dr. Paul Song was wrong.\n\n{Song} said it rained.",
      ["Paul Song", "person"],
    ],
    [
      "of a department that is named in full",
      "The State Department sent the notes. {State} said it rained.",
      ["State Department", "organization"],
    ],
    ["not behind a form of address", "{Mr Herald} said it rained.", ["Mr Herald", "person"]],
  ]);
});

describe("names in full", () => {
  speakers([
    [
      "with what friends call one",
      "{John “Tig” Rook}, a guard, said it rained. {Rook} agreed that it did.",
      ["John “Tig” Rook", "person"],
      ["John “Tig” Rook", "person"],
    ],
    [
      "behind what one was",
      "Vesper shut. {Its director, retired Col. Orla Fenn}, said it rained.",
      fenn,
    ],
    [
      "with the name of a brother",
      "{Carl Fenn} denied it. {His sister, Wanda Fenn Rook,} said it rained.",
      ["Carl Fenn", "person"],
      ["Wanda Fenn Rook", "person"],
    ],
    ["with an initial before them", "{J. Edgar Rook} said it rained.", ["J. Edgar Rook", "person"]],
    [
      "that are nouns for works",
      "Tam Song, a doctor, spoke. {Song} said it rained.",
      ["Tam Song", "person"],
    ],
    [
      "of bodies that list what they are for",
      "{The Rail, Maritime and Transport Union} said it rained. {A spokesman for the Department for Culture, Media and Sport} denied it.",
      ["Rail, Maritime and Transport Union", "organization"],
      ["a spokesman for the Department for Culture, Media and Sport", "unnamed"],
    ],
    [
      "of trades that share a body",
      "{The Bakers and Allied Trades Union} said it rained.",
      ["Bakers and Allied Trades Union", "organization"],
    ],
    [
      "behind what somebody is over",
      "“No,” said {chief of staff Orla Fenn}. “No,” said {the director of operations Tam Rook}.",
      fenn,
      rook,
    ],
    [
      "but not behind whom somebody is near to",
      "{The brother of deckhand Tam Rook} said it rained.",
      ["the brother of deckhand Tam Rook", "unnamed"],
    ],
  ]);
});

describe("people described before or after they are named", () => {
  speakers([
    [
      "a spokesman whose name the article keeps back at first",
      "{A spokesman for Senate nominee Orla Fenn} said it rained.\n\nA gull flew past.\n\n“No,” said {Tam Rook, a spokesman for Fenn}.",
      rook,
      rook,
    ],
    [
      "a spokesman is no spokeswoman",
      "{A spokesman for the FBI} said it rained.\n\n“No,” said {FBI spokeswoman Orla Fenn}.",
      ["a spokesman for the FBI", "unnamed"],
      fenn,
    ],
    [
      "by the party that somebody is said to belong to",
      "Democrat Orla Fenn faced Tam Rook.\n\n{Rook} said it rained. {The Democratic nominee} spoke.",
      rook,
      fenn,
    ],
    [
      "by the pronoun that follows",
      "{Orla Fenn} said it rained.\n\n{Silas Rook} said no. {The candidate} said she would go.",
      fenn,
      ["Silas Rook", "person"],
      fenn,
    ],
    [
      "some experts are not the experts",
      "{Experts} spoke. {Some experts} left.",
      ["experts", "group"],
      ["some experts", "group"],
    ],
  ]);
});

describe("what stands before whom a source names", () => {
  speakers([
    ["what somebody was", "{Former Lisse Star} Says He Is Ill", ["former Lisse Star", "unnamed"]],
    ["how much later it was", "{Four minutes later Orla Fenn} said it rained.", fenn],
    ["a number of people at a place", "{Few at Lisse} knew.", ["few at Lisse", "group"]],
    [
      "a firm in spite of its name",
      "{Securita Fenn, the company which runs the quay,} said it rained. {The firm} left.",
      ["Securita Fenn", "organization"],
      ["Securita Fenn", "organization"],
    ],
  ]);
});

describe("names behind an office", () => {
  speakers([
    [
      "with a department",
      "{Lisse Secretary of State Orlis Fennick} said it rained. {Fennick} said it poured.",
      ["Orlis Fennick", "person"],
      ["Orlis Fennick", "person"],
    ],
    [
      "in lower case",
      "Former secretary of state {Orla L. Fenn} spoke.",
      ["Orla L. Fenn", "person"],
    ],
  ]);
});

describe("headlines where every word bears a capital", () => {
  speakers([
    [
      "two names about a verb",
      "Orla Fenn Slams Silas Rook Over Taxes Again\n\nOrla Fenn left. {Silas Rook} stayed. {Rook} said it rained.",
      ["Silas Rook", "person"],
      ["Silas Rook", "person"],
    ],
    [
      "a full name that stands nowhere else",
      "Orla Fenn Says EgyptAir Crash Was Terrorism\n\n{Fenn} said it rained.",
      fenn,
    ],
  ]);
});

describe("parts of names", () => {
  speakers([
    ["with an initial", "{R. Orla Fenn, the clerk,} said it rained.", ["R. Orla Fenn", "person"]],
    [
      "a last name that is an office too",
      "Lisse Congressman Peter King left. {King} said it rained.",
      ["Peter King", "person"],
    ],
    [
      "no verb of a headline",
      "Orla Fenn Goes After Tam Rook As The New Whig\n\nFenn left. {Fenn} said it rained.",
      fenn,
    ],
    [
      "no adjective that opens a sentence",
      "Past Harbour Board Office forecasts failed.\n\nThe Harbour Board Office left. {The office} spoke.",
      ["Harbour Board Office", "organization"],
    ],
    [
      "what sort of paper it is",
      "{The Pravda newspaper} said it rained. {The Pell news agency} said it poured.",
      ["Pravda", "organization"],
      ["Pell", "organization"],
    ],
    ["a double first name", "{Jean-Marc Rook} said it rained.", ["Jean-Marc Rook", "person"]],
    [
      "a paper is not the town it is named after",
      "The Leeds Evening Chronicle reported it. {Leeds} said it rained.",
      ["Leeds", "organization"],
    ],
    [
      "a quotation mark that opens is none",
      "Brewer Vesper 'misled market'\n\n{Vesper} said it rained.",
      ["Vesper", "organization"],
    ],
    [
      "a last name that the tagger does not know, at the head of a sentence",
      "Trisha Boland left. {Boland} was less contrite.",
      ["Trisha Boland", "person"],
    ],
    [
      "a nonprofit as the apposition shows",
      "{Public Remedy, a Lisse nonprofit group,} said it rained.",
      ["Public Remedy", "organization"],
    ],
    [
      "an adjective in the name of a body",
      "{The Committee for a Responsible Lisse Budget} said it rained.",
      ["Committee for a Responsible Lisse Budget", "organization"],
    ],
    [
      "a family name that comes first",
      "Dal Han-bit spoke on Monday. {Mr. Dal} said it rained.",
      ["Dal Han-bit", "person"],
    ],
    [
      "what tells a son from his father",
      "Edgar R. Fell Jr. spoke. {Mr. Fell} said it rained.",
      ["Edgar R. Fell Jr.", "person"],
    ],
    [
      "names in what somebody was are not his fellows",
      "{Tam Rook, a former clerk for Whigs such as Orla Fenn and former Rep. Edda Pell,} spoke.",
      rook,
    ],
  ]);
});

describe("people counted and then named", () => {
  speakers([
    [
      "two",
      "{Two clerks, Orla Fenn and Tam Rook,} said it rained. {They} said it poured.",
      ["Orla Fenn and Tam Rook", "person"],
      ["Orla Fenn and Tam Rook", "person"],
    ],
    ["not one of them", "{Two clerks, one of them Orla Fenn,} spoke.", ["two clerks", "unnamed"]],
  ]);
});

describe("firms that bear the mark of a possessive", () => {
  speakers([
    [
      "with a mark wherever it stands",
      "Shares in the retailer Pellow’s fell. {Pellow’s} said it rained. {The retailer} denied it.",
      ["Pellow’s", "organization"],
      ["Pellow’s", "organization"],
    ],
    [
      "beside somebody of that name",
      "{Orla Pellow} spoke to Pellow’s staff. {Pellow’s} denied it. {Ms Pellow} agreed.",
      ["Orla Pellow", "person"],
      ["Pellow’s", "organization"],
      ["Orla Pellow", "person"],
    ],
    ["not of a person", "{Rook’s lawyer Orla Fenn} said it rained.", fenn],
  ]);
});

describe("who is no part of a body", () => {
  speakers([
    [
      "a president of his house",
      "She left the Rook White House. Last month {Rook himself} said it rained.",
      ["Rook", "person"],
    ],
    [
      "a name with a number behind a noun for its kind",
      "{The town’s largest network, Tern-4,} said it rained.",
      ["Tern-4", "organization"],
    ],
  ]);
});

describe("words with a capital that are no names", () => {
  speakers([
    [
      "an adjective that opens a sentence",
      "{Vesper Ferries} spoke. Federal clerks left. {It} said it rained.",
      ["Vesper Ferries", "organization"],
      ["Vesper Ferries", "organization"],
    ],
    [
      "places that a relative clause names",
      "{Vesper Ferries, which also runs Lisse and Orland,} said it rained.",
      ["Vesper Ferries", "organization"],
    ],
  ]);
});

describe("who goes by half a name", () => {
  speakers([
    ["a plural in form", "{Agnes Pellow} said it rained.", ["Agnes Pellow", "person"]],
    [
      "short for a first name",
      "Philip Rook left. {Phil} said it rained.",
      ["Philip Rook", "person"],
    ],
    [
      "by what only a company has",
      "Shares in Ebdo fell. {Ebdo} said it rained.",
      ["Ebdo", "organization"],
    ],
  ]);
});

describe("names behind what describes them", () => {
  speakers([
    ["a clerk", "{The clerk who kept the books, Orla Fenn,} said it rained.", fenn],
    [
      "a company, whatever the noun",
      "{The organiser, Vesper Events Ltd,} said it rained.",
      ["Vesper Events Ltd", "organization"],
    ],
  ]);
  it("keeps a role apart from the verb before it", () => {
    const [, found] = speakersOf(
      "{Tam Rook} spoke. Last year the clerk called Vesper’s chairman, Dame Orla Fenn, a liar. {Dame Orla} wept.",
    );
    expect(found?.speaker).toMatchObject({ name: "Dame Orla Fenn", role: "Vesper’s chairman" });
  });
});

describe("what speaks and who", () => {
  speakers([
    ["a book of accounts", "According to {the ledger} it rained.", ["the ledger", "document"]],
    ["pictures", "{The replays} showed rain.", ["the replays", "document"]],
    ["one of them", "{One} recalled that it rained.", ["one", "unnamed"]],
  ]);
});

describe("words before a name that are no role", () => {
  it.each([
    ["When a clerk objected, {Orla Fenn} said it rained.", null],
    ["He was promised rain, something {council leader Orla Fenn} denied.", "council leader"],
  ])("%s", (article, role) => {
    expect(speakersOf(article)[0]?.speaker).toMatchObject({ name: "Orla Fenn", role });
  });
});

describe("the elder of two by one name", () => {
  speakers([
    [
      "is not whom the article is about",
      "{Tam Rook} spoke. Rook grew up in Lisse, where his father, the Rev. Silas Rook, preached. {The elder Rook} said it rained. {The preacher} wept. {Rook} left.",
      rook,
      ["Silas Rook", "person"],
      ["Silas Rook", "person"],
      rook,
    ],
  ]);
});

describe("names that are easily cut", () => {
  speakers([
    [
      "behind a particle in lower case",
      "{Its secretary general, Khalid al-Fenn,} said it rained. {Al-Fenn} left. {Yusuf bin-Rook} slept.",
      ["Khalid al-Fenn", "person"],
      ["Khalid al-Fenn", "person"],
      ["Yusuf bin-Rook", "person"],
    ],
    [
      "at a people before those whom a body is of",
      "They slept, according to {the British Carriers’ Association}. {The American Pilots’ Union} wept.",
      ["British Carriers’ Association", "organization"],
      ["American Pilots’ Union", "organization"],
    ],
    [
      "because they read like an order",
      "{Pressure group Let Them Stay} said it rained. {Rook’s group, Free the Quay,} said it snowed. {The charity Hands Off Our Woods} wept. {Campaign group Keep It Local} slept.",
      ["Let Them Stay", "organization"],
      ["Free the Quay", "organization"],
      ["Hands Off Our Woods", "organization"],
      ["Keep It Local", "organization"],
    ],
    [
      "or because they end like an office",
      "{The left-wing Center for Border Justice} said it rained. {The Centre for Fair Pay} wept.",
      ["Center for Border Justice", "organization"],
      ["Centre for Fair Pay", "organization"],
    ],
    [
      "not drawn out by where somebody is from",
      "{Sheriff Buck Tate of Pinal Flats} said it rained. {Tate} wept.",
      ["Buck Tate", "person"],
      ["Buck Tate", "person"],
    ],
    [
      "a first name like an adverb",
      "{Curly Rook, a clerk,} said it rained. {Rook} wept.",
      ["Curly Rook", "person"],
      ["Curly Rook", "person"],
    ],
    [
      "of police, which are one wherever they stand",
      "{Police in Lisse} said it rained. {Police} said it snowed.",
      ["police in Lisse", "organization"],
      ["police in Lisse", "organization"],
    ],
    [
      "behind an age, in the middle of a question and behind several bodies",
      "{The 83-year-old Elswith Rook} said it rained. {Will Estrad, the clerk,} wept. {The groups American Clean Quay} slept.",
      ["Elswith Rook", "person"],
      ["Will Estrad", "person"],
      ["American Clean Quay", "organization"],
    ],
    [
      "whatever the tagger takes their words for",
      "{The Financial Conduct Board} has fined Carrow Foods. {The National Bakers’ Union} wept.",
      ["Financial Conduct Board", "organization"],
      ["National Bakers’ Union", "organization"],
    ],
    [
      "described twice, where a clause follows",
      "It hurt Orla Fenn, a baker and {former council official} who said it rained.",
      fenn,
    ],
    [
      "not of counsel, whom a name in apposition tells",
      "{Counsel for the Pell family, Orla Fenn QC,} said it rained. {Counsel for the yard} wept.",
      fenn,
      ["counsel for the yard", "unnamed"],
    ],
    ["stressed", "Orla Fenn {herself} said it rained.", fenn],
  ]);
});

describe("names beside other words", () => {
  speakers([
    [
      "of a newspaper that is called a star",
      "The bridge is shut, according to {the Lisse Star}. {The Star} said it rained.",
      ["Lisse Star", "organization"],
      ["Lisse Star", "organization"],
    ],
    ["but not of a star", "Orla Fenn sang. {The star} said it rained.", ["Orla Fenn", "person"]],
    [
      "before a text that says something",
      "Rook, in spite of {a poll} showing that it rained, left.",
      ["a poll", "document"],
    ],
    [
      "which are kin to an office",
      "{President Rook’s wife, Orla,} wept and said it rained. {The president} said it was late.",
      ["Orla", "person"],
      ["President Rook", "person"],
    ],
    [
      "of a wife with the name of her husband",
      "Tam Rook spoke with his wife, Orla, beside him. {Ms Rook} said it rained.",
      ["Orla", "person"],
    ],
  ]);
});
