import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;
const porter = ["one porter", "unnamed"] as const;

describe("somebody without a name whom a pronoun takes up", () => {
  speakers([
    [
      "is who is set against the others",
      "{Tam Rook} claimed the song. But a second clerk remembers it otherwise. {He} said it was hers.",
      rook,
      ["a second clerk", "unnamed"],
    ],
    [
      "or another",
      "{Tam Rook} claimed the song. Another clerk disagreed. {He} said it was hers.",
      rook,
      ["another clerk", "unnamed"],
    ],
    [
      "but nobody who is only brought in",
      "{Tam Rook} claimed the song. A porter wept. {He} said it was hers.",
      rook,
      rook,
    ],
    [
      "is whom a paragraph opens with",
      "{Tam Rook} wept. “They knew,” {he} said.\n\n{The porter, who cannot be named,} denies theft. {He} said it was late.",
      rook,
      rook,
      ["the porter", "unnamed"],
      ["the porter", "unnamed"],
    ],
    [
      "but not whom its second sentence brings in",
      "{Tam Rook} wept. The porter wept too. {He} said it was late.",
      rook,
      rook,
    ],
    [
      "nor a woman, where a man goes on",
      "{Tam Rook} claimed the song. But another woman disagreed. {He} said it was his.",
      rook,
      rook,
    ],
    [
      "is who files the text in which he says so",
      "{Tam Rook} denied it. The clerk filed a lawsuit in which {he} claimed that it sank.",
      rook,
      ["the clerk", "unnamed"],
    ],
    [
      "but not whom it is sent to",
      "{Tam Rook} denied it. Rook wrote to a clerk in a letter in which {he} claimed that it sank.",
      rook,
      rook,
    ],
    [
      "is no share by which something is more",
      "Researchers followed a crew. Those who slept were 18% less likely to fall, {they} reported.",
      ["researchers", "group"],
    ],
    [
      "is no team by an article and a plural",
      "Tam Rook left. {The Otters} said so. The striker filed a lawsuit in which {he} claimed it.",
      ["Otters", "organization"],
      rook,
    ],
  ]);
});

describe("whom the sentence before brings in to speak", () => {
  speakers([
    [
      "goes on after a quotation, past a spokesman",
      "{Vesper’s spokesman} denied it.\n\nBut {one porter} told the Ledger it was cold. <“I froze,”> {he} said.",
      ["Vesper’s spokesman", "unnamed"],
      porter,
      porter,
    ],
    [
      "goes on past somebody who has a name",
      "{Tam Rook} denied it.\n\n{One porter} said it was cold. <“I froze,”> {he} said.",
      rook,
      porter,
      porter,
    ],
    [
      "but does not open another sentence",
      "{Tam Rook} said it rained. {One porter} denied it. {He} insisted.",
      rook,
      porter,
      rook,
    ],
    [
      "nor is told of in somebody else’s words",
      "{Tam Rook} said it rained. {One porter} denied it. <“We know that {he} said it rained,”> {a clerk} wrote.",
      rook,
      porter,
      rook,
      ["a clerk", "unnamed"],
    ],
  ]);
});

describe("whom alone the sentence before brings in", () => {
  speakers([
    [
      "whatever letters stand behind his name",
      "Judge Tam Rook left the court.\n\nEdgar Brock III, a clerk, wept. <“It froze,”> {he} said.",
      ["Edgar Brock III", "person"],
    ],
    [
      "not whose wife was met",
      "Judge Tam Rook left the court.\n\nHe met the wife of Edgar Brock III. <“It froze,”> {he} said.",
      rook,
    ],
    [
      "though it is not about him",
      "{Tam Rook} said it rained.\n\nThat is not how it looks to Edgar Brock, a clerk. <“It froze,”> {he} said.",
      rook,
      ["Edgar Brock", "person"],
    ],
    [
      "by his age",
      "{Tam Rook} said it rained.\n\nThat is not how it looks to Edgar Brock, a clerk. <“It froze,”> {the 58-year-old} said.",
      rook,
      ["Edgar Brock", "person"],
    ],
    [
      "not somebody that a relative clause only tells of",
      "{Tam Rook} ordered the raid that killed Edgar Brock. {He} said it rained.",
      rook,
      rook,
    ],
    [
      "not one of two",
      "{Tam Rook} said it rained.\n\nThe fair belongs to Silas Holt and Edgar Brock. <“It froze,”> {he} said.",
      rook,
      rook,
    ],
  ]);
});

describe("whom she has told of", () => {
  speakers([
    [
      "is he in her own words",
      "{Silas Brock, a barrister,} spoke.\n\n<She had sacked Tam Rook>, {Orla Fenn} said. <“{He} told me so,”> {she} said.",
      ["Silas Brock", "person"],
      fenn,
      rook,
      fenn,
    ],
    [
      "is no he once she is she",
      "{Jun Berg} spoke. Jun Berg left. {She} denied it.\n\nSilas Brock asked. Berg slept. {He} laughed.",
      ["Jun Berg", "person"],
      ["Jun Berg", "person"],
      ["Silas Brock", "person"],
    ],
  ]);
});

describe("a text", () => {
  speakers([
    [
      "that an outlet has got at says what it says",
      "Its claim is undermined by a memo seen by the Lisse Ledger, {which} states so. A letter written by Vesper, {which} denies it, was leaked.",
      ["a memo", "document"],
      ["Vesper", "organization"],
    ],
    [
      "is not who rejects it",
      "The claim that it sank was rejected by Vesper, {which} said so.",
      ["Vesper", "organization"],
    ],
    [
      "that is read is the one last named",
      "The Lisse Fair found a note. <“Closed,”> {it} read.",
      ["a note", "document"],
    ],
    [
      "in which somebody wrote is that of the name before",
      "{Silas Brock} spoke. It sat on a memo by a clerk, Tam Rook, in which {he} wrote so.",
      ["Silas Brock", "person"],
      rook,
    ],
    [
      "is not of whom it went to",
      "{Silas Brock} sent a letter to Tam Rook in which {he} wrote so.",
      ["Silas Brock", "person"],
      ["Silas Brock", "person"],
    ],
  ]);
});

describe("a body that the lead keeps back", () => {
  const group = ["a rail group", "organization"] as const;
  speakers([
    [
      "is named next",
      "Fares are too high, {a rail group} said.\n\nIn a survey, {Fair Rail UK} found it so.",
      ["Fair Rail UK", "organization"],
      ["Fair Rail UK", "organization"],
    ],
    [
      "is no ministry",
      "Fares are too high, {a rail group} said.\n\n{The Department of Trade} denied it.",
      group,
      ["Department of Trade", "organization"],
    ],
    [
      "nor who answers it",
      "Fares are too high, {a rail group} said.\n\nBut {Vesper Rail} denied it.",
      group,
      ["Vesper Rail", "organization"],
    ],
  ]);
});

describe("who is kept back", () => {
  speakers([
    [
      "is not who is named next",
      "The pier is shut, {a harbour official} said.\n\n{Tam Rook} said it was open.",
      ["a harbour official", "unnamed"],
      ["Tam Rook", "person"],
    ],
    [
      "unlike a clerk",
      "The pier is shut, {a harbour clerk} said.\n\n{Tam Rook} said he had shut it.",
      ["Tam Rook", "person"],
      ["Tam Rook", "person"],
    ],
  ]);
});

describe("a life", () => {
  speakers([
    [
      "is of whom the article is about",
      "Orla Fenn, the cellist, has died. <“She was the best,”> said {Rita Lund}.\n\nBorn in Lisse, she played at six. {She} said she hated it. {Her first teacher} denied it.",
      ["Rita Lund", "person"],
      fenn,
      ["Orla Fenn’s first teacher", "unnamed"],
    ],
  ]);
});

describe("what opens a sentence like a name", () => {
  speakers([
    ["texts", "{Photographs} posted on a site show her asleep.", ["photographs", "document"]],
    ["somebody of that name", "{Wills} denied it. Mr Wills left.", ["Mr Wills", "person"]],
  ]);
});

describe("a name behind another noun", () => {
  speakers([
    [
      "that says where they are",
      "{Police in the capital, Barsk,} denied it.",
      ["police in the capital", "organization"],
    ],
    ["unless it says who", "{The mayor of the town, Orla Fenn,} denied it.", fenn],
  ]);
  it("tells whom somebody speaks for", () => {
    const [one] = speakersOf("Salt Line won. {A spokeswoman for the studio, Redlamp,} denied it.");
    expect(one?.speaker.represents).toBe("Redlamp");
  });
});

describe("whose spokesman", () => {
  speakers([
    [
      "of whom what he says is about",
      "{Tam Rook} said it rained.\n\n<The minister had seen no letter>, {his official spokesman} said.",
      rook,
      ["the minister’s official spokesman", "unnamed"],
    ],
    [
      "by her name",
      "{Rita Lund} said it rained.\n\n<Orla Fenn had seen no letter>, {her office} said.",
      ["Rita Lund", "person"],
      ["Orla Fenn’s office", "organization"],
    ],
    [
      "not of whom it only mentions",
      "{Tam Rook} spoke.\n\n<A letter had reached Silas Brock>, {his lawyer} said.",
      rook,
      ["Tam Rook’s lawyer", "unnamed"],
    ],
  ]);
});

describe("whose", () => {
  speakers([
    [
      "behind somebody or something that does not speak",
      "The win left {Lisse Town, whose manager, Tam Rook}, said it rained. They met {Silas Brock, whose mother, Orla Fenn}, denied it.",
      rook,
      fenn,
    ],
    [
      "before who has no name of his own",
      "They seek Tam Rook, {whose sister} said so. Vesper Ltd, {whose website} says so, left. They met Orla Fenn, {whose lawyers} say so.",
      ["Tam Rook’s sister", "unnamed"],
      ["Vesper Ltd", "organization"],
      ["Orla Fenn’s lawyers", "group"],
    ],
    [
      "in a clause that tells more of who speaks",
      "{Orla Fenn, whose real name is Ada Quist,} said so. {Tam Rook, whose brother, Silas Brock, died,} denied it.",
      fenn,
      rook,
    ],
  ]);
});

describe("who somebody is by the country", () => {
  speakers([
    [
      "of two words",
      "{Tam Rook} said so. <“No,”> {the South African} said. <“It rained,”> said {the 23-year-old New Zealander}. <“Ah,”> {a Sri Lankan} said.",
      rook,
      rook,
      rook,
      ["a Sri Lankan", "unnamed"],
    ],
    [
      "is no part of a name",
      "{South African Airways} said so. {The South African Tam Rook} denied it.",
      ["South African Airways", "organization"],
      rook,
    ],
  ]);
});

describe("people reached by something", () => {
  speakers([
    [
      "speak, and not what they are reached by",
      "They met residents reached by telephone, {who} said so. They met officers based in Lisse, {who} denied it.",
      ["residents reached by telephone", "group"],
      ["officers based in Lisse", "group"],
    ],
  ]);
});

describe("figures and parties", () => {
  speakers([
    [
      "that are people",
      "{Opposition figures} said so. {Official figures} show it.",
      ["opposition figures", "group"],
      ["official figures", "document"],
    ],
    [
      "of whom a deed against him gives the reason",
      "Tam Rook sacked Jens Holt after {he} admitted that it was late.",
      ["Jens Holt", "person"],
    ],
    [
      "who is told of something accuses no one",
      "Tam Rook called Jens Holt after {he} learned that it was late.",
      ["Tam Rook", "person"],
    ],
    [
      "who is kin to nobody named",
      "Orla Fenn said it was late. {The mother of one boy} said it was dark.",
      ["the mother of one boy", "unnamed"],
    ],
    [
      "whom the article joins, not whoever was named last",
      "Tam Rook, 34, and Jens Holt, 41, are accused of robbing Col Speight. {Both men} deny it.",
      ["Tam Rook and Jens Holt", "person"],
    ],
    [
      "of whom one has come again alone",
      "Tam Rook and Jens Holt are accused of robbing Col Speight. Rook, 34, drove. {Both men} deny it.",
      ["Tam Rook and Jens Holt", "person"],
    ],
    [
      "of whom one has since come again with another",
      "Tam Rook and Jens Holt run the yard. Holt then sued Karl Lind. {Both men} said it was late.",
      ["Jens Holt and Karl Lind", "person"],
    ],
    [
      "but no woman with a man",
      "Rita Fenn and John Rook live here. Karl Lind is a clerk. {Both men} deny it.",
      ["John Rook and Karl Lind", "person"],
    ],
    [
      "whom nothing joins",
      "Tam Rook met Jens Holt. Col Speight left. {Both men} deny it.",
      ["Holt and Speight", "person"],
    ],
    [
      "that may be anybody",
      "{Tam Rook} said Orla Fenn lied. {Both parties} say so. {Both women} denied it.",
      rook,
      ["both parties", "group"],
      ["Tam Rook and Orla Fenn", "person"],
    ],
  ]);
});

/** Who speaks last. */
describe("“it” of a spokesman", () => {
  it.each([
    // the body that he speaks for, where it thinks or denies
    [
      "The memo went to Vesper. A Vesper spokesman said it did not recognise the figures.",
      "Vesper",
    ],
    ["The memo went to Vesper. A Vesper spokesman said it denied the claims.", "Vesper"],
    // whom he speaks of, where it claims or tells something
    [
      "A lawsuit was filed. A Vesper spokesman said it alleged that clerks were robbed.",
      "a lawsuit",
    ],
    ["The union met. A Vesper spokesman said it had told the bank that it was late.", "the union"],
  ])("%s", (text, name) => {
    expect(annotate({ path: "-", text }).statements.at(-1)?.speaker?.speaker.name).toBe(name);
  });
});

describe("a name behind what its bearer was", () => {
  speakers([
    [
      "that the tagger takes for a verb",
      "{The yard’s chief adviser}, retired Gen. Tam Rook, conceded it. {He} denied theft.",
      rook,
      rook,
    ],
    ["an acting sheriff", "{The board’s chairman, acting Sheriff Orla Fenn,} denied it.", fenn],
    ["a former one", "{Her lawyer, former Judge Tam Rook,} denied it.", rook],
  ]);
});

describe("an epithet", () => {
  speakers([
    [
      "is rather for who speaks than for whom he tells of",
      "Presenter Rita Lund asked. Lund asked again. Lund sighed. Lund left. Lund came. Lund sang. Lund slept. Lund woke. Lund ate.\n\n<Lund had no plan>, {Orla Fenn} said. <“They hate it,”> {the billionaire} said.",
      fenn,
      fenn,
    ],
  ]);
});

describe("they in somebody’s words", () => {
  speakers([
    [
      "are no town of a dateline",
      "OSKAVILLE, Iowa — It was a loud night.\n\n<“{They} said it would rain,”> {Tam Rook} said.",
      ["they", "unnamed"],
      rook,
    ],
    [
      "are nobody of a headline",
      "Farmers march on Lisse\n\nTam Rook was there.\n\n<“{They} said it would rain,”> {he} said.",
      ["they", "unnamed"],
      rook,
    ],
  ]);
});

describe("names of stations and contests", () => {
  speakers([
    [
      "a station by its number",
      "{Channel Seven} denied it. {It} said it was sorry.",
      ["Channel Seven", "organization"],
      ["Channel Seven", "organization"],
    ],
    ["in figures", "{Channel 4} denied it.", ["Channel 4", "organization"]],
    ["not the day", "{Yesterday Ofcom} denied it.", ["Ofcom", "organization"]],
    [
      "a contest that a body holds",
      "The LFA Cup is on Sunday. {The LFA} said it would rain.",
      ["LFA", "organization"],
    ],
    [
      "no group is a festival",
      "Vesper Rovers have left the Lisse Festival. {The group} blamed the weather.",
      ["Vesper Rovers", "organization"],
    ],
    [
      "a kite is no newspaper",
      "The Paper Kites have left. {The group} blamed the weather.",
      ["Paper Kites", "organization"],
    ],
    [
      "nobody but a person is herself",
      "{Lisse herself} denied it. The Lisse campaign was happy.",
      ["Lisse", "person"],
    ],
  ]);
});
