import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;
const vesper = ["Vesper Ferries", "organization"] as const;
const trust = ["the rail trust", "organization"] as const;
const water = ["Clear Water Lisse", "organization"] as const;

describe("whom somebody speaks for", () => {
  it.each([
    ["Vesper bought two firms. {A spokesman for the company in Lisse} spoke.", "Vesper"],
    ["The government met. {Tory spokesman Orla Fenn} spoke.", null],
    ["Vesper sank. {The mayor} said it was old. {Spokeswoman Orla Fenn} spoke.", "Vesper"],
    [
      "{The Liberal Democrats} said no. {Education spokeswoman Orla Fenn} spoke.",
      "Liberal Democrats",
    ],
  ])("%s", (article, represents) => {
    expect(speakersOf(article).at(-1)?.speaker.represents).toBe(represents);
  });
});

it("speaks for nothing that somebody tells of", () => {
  const text =
    "The mayor said the station on Route 9 was dry. Spokeswoman Orla Fenn said it was wet.";
  const { speakers: found } = annotate({ path: "-", text });
  expect(found.map(({ represents }) => represents)).toEqual([null, null]);
});

describe("a body whose kind bears a capital", () => {
  const body = (about: string, article: string, name: string) =>
    [about, article, [name, "organization"]] as const;
  const ruling = "Cricket’s ruling body met. {The ruling body} spoke.";
  speakers([
    body(
      "is the one named in full",
      "The Dockers’ Guild of Lisse met in a hall by the water. {The Guild} spoke.",
      "Dockers’ Guild of Lisse",
    ),
    body(
      "is the last of two",
      "Lisse Council met. Fell Council left. {The Council} spoke.",
      "Fell Council",
    ),
    body("may be a paper", "The Lisse Post opened. {The Post} spoke.", "Lisse Post"),
    body("has no other name alone", "Rain fell. {The Commission} spoke.", "Commission"),
    body("is not called what is played", ruling, "Cricket’s ruling body"),
    body("goes by its members", "{The Dockers’ Pay Alliance} spoke.", "Dockers’ Pay Alliance"),
    body("goes by its wards", "{The Children’s Food Campaign} spoke.", "Children’s Food Campaign"),
  ]);
});

describe("a body that is described by its kind", () => {
  const apart = (text: string, first: string, second: string) =>
    [text, text, [first, "organization"], [second, "organization"]] as const;
  speakers([
    [
      "is no group of citizens where its name says what else it is",
      "The Lisse Museum bought it for the town. {The campaign group} spoke.",
      ["the campaign group", "organization"],
    ],
    [
      "unless that is no more than a group",
      "The Lisse Alliance bought it for the town. {The campaign group} spoke.",
      ["Lisse Alliance", "organization"],
    ],
    apart(
      "{The interior ministry} spoke. {The finance ministry} spoke.",
      "the interior ministry",
      "the finance ministry",
    ),
    apart(
      "{The weather agency} spoke. Later, {the border agency} spoke.",
      "the weather agency",
      "the border agency",
    ),
    apart(
      "{The drug company} spoke. {The ferry company} spoke.",
      "the drug company",
      "the ferry company",
    ),
    apart(
      "{The tax office} spoke. {The press office} spoke.",
      "the tax office",
      "the press office",
    ),
    apart(
      "{The United Nations} spoke. {The civil protection agency} spoke.",
      "United Nations",
      "the civil protection agency",
    ),
    [
      "is the same by fewer words",
      "{The interior ministry} spoke. {The ministry} spoke. {The interior ministry} spoke.",
      ["the interior ministry", "organization"],
      ["the interior ministry", "organization"],
      ["the interior ministry", "organization"],
    ],
    [
      "and by more, where none were said",
      "{The Lisse Border Agency} spoke. {The border agency} spoke.",
      ["Lisse Border Agency", "organization"],
      ["Lisse Border Agency", "organization"],
    ],
    [
      "is a union where people of a trade are allied",
      "{The Pell Workers’ Alliance} spoke. Vesper Ferries sailed. {The union} spoke.",
      ["Pell Workers’ Alliance", "organization"],
      ["Pell Workers’ Alliance", "organization"],
    ],
  ]);
});

describe("the company", () => {
  speakers([
    [
      "is at home in a town of several words",
      "Vesper Ferries sank a barge. {The San Mateo company} spoke. {It} spoke.",
      vesper,
      vesper,
    ],
    [
      "and is not the town",
      "Pelmont was hacked. {The Oakland company} spoke.",
      ["the Oakland company", "organization"],
    ],
    [
      "is no team of hers",
      "The study was paid for by Vesper Ferries. Her group found no harm, {Orla Fenn} said. {The company} spoke.",
      fenn,
      vesper,
    ],
    [
      "but her own firm",
      "Vesper Ferries sank. {Orla Fenn} spoke. Her ferry company lost a barge. {The company} spoke.",
      fenn,
      ["Orla Fenn’s ferry company", "organization"],
    ],
    [
      "is no newspaper that was told so",
      "Vesper Ferries director {Tam Rook} denied it. The boat was dry, {he} told the Lisse Echo. {Sailors} left. Asked about it, {the company} spoke.",
      rook,
      rook,
      ["sailors", "group"],
      vesper,
    ],
    [
      "is no unit of scientists",
      "Vesper Ferries paid for it. {Orla Fenn}, a clerk at the Medical Evidence Unit, spoke. {The company} spoke.",
      fenn,
      vesper,
    ],
    [
      "is who is named in what it says, where nobody else is left",
      "Vesper Ferries will close a quay, {the company} said.",
      vesper,
    ],
    [
      "but not who sends the article",
      "Quay to go\n\nLISSE (Newswire) — The quay will go, {the company} said.",
      ["the company", "organization"],
    ],
    [
      "is nothing that does no business",
      "Vesper Ferries sank. {The Farmers’ League} wrote to Vesper Ferries. {The company} said no.",
      ["Farmers’ League", "organization"],
      vesper,
    ],
    [
      "by a short form that is a document in small letters",
      "{The Census Bureau} met. {The Census} denied it. {The census} shows it.",
      ["Census Bureau", "organization"],
      ["Census Bureau", "organization"],
      ["the census", "document"],
    ],
    [
      "and no poll of theirs or report on them",
      "{A Lisse Ledger Poll} found so. {The Lisse Ledger} said so. {The Pell Commission Report} agreed. {The Geological Survey} did not say so.",
      ["Lisse Ledger Poll", "document"],
      ["Lisse Ledger", "organization"],
      ["Pell Commission Report", "document"],
      ["Geological Survey", "organization"],
    ],
    [
      "is by its trade whoever bears it, however long ago",
      "Brewer Thornbury & Cole has denied a sale to the group Vesper. A gull flew past.\n\nIt rained.\n\nIt poured.\n\nA spokeswoman for Vesper left. {The brewer} said it snowed.",
      ["Thornbury & Cole", "organization"],
    ],
    [
      "by its trade",
      "Chipmaker Vesper, which Pelmont Bank owns, sank. {The chipmaker} said it rained.",
      ["Vesper", "organization"],
    ],
    [
      "is what the lead is about, once the rival is out of sight",
      "Vesper Ferries denies a sale\n\n{Vesper Ferries} sells tickets to rival Pelmont.\n\n{Pelmont} said no. A gull flew past.\n\nProfit fell at the quay, {the company} said.",
      vesper,
      ["Pelmont", "organization"],
      vesper,
    ],
    [
      "is the one of the sentence before",
      "Vesper Ferries denies a sale\n\n{Pelmont Shipping} said no.\n\n{The company} said it rained.",
      ["Pelmont Shipping", "organization"],
      ["Pelmont Shipping", "organization"],
    ],
    [
      "has not made the charge that it rejects",
      "Vesper Ferries sank. <“They slept,”> Dockwork’s {Orla Fenn} said, a charge {the company} rejects.",
      fenn,
      vesper,
    ],
    [
      "is named before the comma",
      "{Campaign group Clear Water Lisse} spoke. Pelmont, {the company that runs the quay}, said it rained. {It} said so twice.",
      water,
      ["Pelmont", "organization"],
      ["Pelmont", "organization"],
    ],
    [
      "is nobody’s campaign",
      "{Vesper Ferries} said it rained. {Tam Rook’s campaign} denied it. {The company} agreed.",
      vesper,
      ["the Rook campaign", "organization"],
      vesper,
    ],
  ]);
  it("is nobody where two are equally likely", () => {
    const [found] = speakersOf(
      "The Vesper Group and the Pelmont Group met. {The group} said it rained.",
    );
    expect(found).toBeNull();
  });
  it("is nobody where another goes by the noun and the last was named long ago", () => {
    const left = "The University of Orland left early. It rained.\n\n";
    const [, found] = speakersOf(
      `${left}{The University of Lisse} said it was cold.\n\nIt rained.\n\nIt snowed.\n\n{The university} said it was late.`,
    );
    expect(found).toBeNull();
  });
});

describe("bodies by what they are", () => {
  speakers([
    [
      "the largest of its trade",
      "{Tellara, the country’s largest seller}, said it took care.",
      ["Tellara", "organization"],
    ],
    [
      "a chamber is no watchdog",
      "{The minister} denied that she misled the House. {The spending watchdog} said it rained.",
      ["the minister", "unnamed"],
      ["the spending watchdog", "organization"],
    ],
    [
      "a department is an agency",
      "{The State Department} sent the notes. Vesper Pharmaceuticals left. {The agency} said it rained.",
      ["State Department", "organization"],
      ["State Department", "organization"],
    ],
    [
      "a noun before a participle is no verb",
      "It rained, according to {a trading update issued alongside the statement}.",
      ["a trading update issued alongside the statement", "document"],
    ],
    [
      "an office is an agency",
      "{Vesper Ferries} spoke. {The Orland Budget Office} said it rained. {The agency} denied it.",
      vesper,
      ["Orland Budget Office", "organization"],
      ["Orland Budget Office", "organization"],
    ],
    [
      "a congress is no union",
      "They wrote to Congress. {The union} said it rained.",
      ["the union", "organization"],
    ],
    [
      "a newspaper by the last word of its title",
      "It was published by The Tarnley Beacon. {The newspaper} said it rained. {The Beacon} denied it.",
      ["Tarnley Beacon", "organization"],
      ["Tarnley Beacon", "organization"],
    ],
    [
      "a side of ten",
      "They lost to ten-man Wexford Town. {Wexford} would not comment.",
      ["Wexford Town", "organization"],
    ],
    ["a bureau", "Tam Rook rang the FBI. {The bureau} said it rained.", ["FBI", "organization"]],
    [
      "not a company",
      "{Vesper Ferries} spoke. Tam Rook rang the FBI. {The company} said it rained.",
      vesper,
      vesper,
    ],
    [
      "not by a word that another noun follows",
      "{The academy} said it rained. Tam Rook won at the Academy Awards.",
      ["the academy", "organization"],
    ],
  ]);
});

describe("a body without a name is the next it", () => {
  speakers([
    [
      "behind a verb that might be a plural",
      "{Campaign group Clear Water Lisse} spoke. The rail trust disputes that figure. {It} says it rained.",
      water,
      trust,
    ],
  ]);
});

describe("a body told from another by a word before it", () => {
  speakers([
    [
      "is not somebody’s group",
      "{Orla Fenn} spoke. {Her group} denied it. {The rail trust} said it rained.",
      fenn,
      ["Orla Fenn’s group", "organization"],
      trust,
    ],
  ]);
});

describe("names of bodies in full", () => {
  const office = ["Orland County Sheriff's Office", "organization"] as const;
  const rovers = ["Lisse Rovers", "organization"] as const;
  speakers([
    [
      "that tell what they are for",
      "{A group called Citizens for Fenn} said it rained. {The charity Mothers Against Fire} agreed that it did.",
      ["Citizens for Fenn", "organization"],
      ["Mothers Against Fire", "organization"],
    ],
    [
      "that are an order",
      "{Campaign group Save Our Quay} said it rained.",
      ["Save Our Quay", "organization"],
    ],
    [
      "behind letters that are a common noun",
      "{A super PAC, Heartland Forward}, said it rained.",
      ["Heartland Forward", "organization"],
    ],
    [
      "behind what they do",
      "{The company that makes the pills, Vesper Ferries}, said it rained.",
      ["Vesper Ferries", "organization"],
    ],
    [
      "with the office of one who holds it",
      "{The Orland County Sheriff's Office} said so. {The Sheriff's Office} said it again.",
      office,
      office,
    ],
    ["behind a noun for a body", "{Campaign group Clear Water Lisse} said it rained.", water],
    [
      "by the last word of a club’s",
      "{Lisse Rovers} lost. He said that Rovers had won. {Rovers} said it rained.",
      rovers,
      rovers,
    ],
    [
      "which no person is",
      "{Activist investor Pelmont, which owns a tenth}, said it rained.",
      ["Pelmont", "organization"],
    ],
  ]);
});

describe("the interviewed", () => {
  speakers([
    [
      "is announced before the questions",
      "{Silas Rook} spoke. Rook left. Rook slept.\n\nWe asked the geologist Dr Orla Fenn.\n\nQ: Did it rain?\n\n{A}: It rained.\n\nQ: Did Tam Brock know?\n\n{A}: He did.",
      ["Silas Rook", "person"],
      fenn,
      fenn,
    ],
  ]);
});

it("has no speaker for an answer of nobody announced", () => {
  expect(speakersOf("Q: Did it rain?\n\n{A}: It rained.")).toEqual([null]);
});

it.each([
  "The rate fell sharply, {which} suggests it is safe.",
  "The rate fell in May, {which} suggests it is safe.",
  "The firm hired a lawyer, {which} suggests it is worried.",
])("has no speaker for what takes up all that is told: %s", (article) => {
  expect(speakersOf(article)).toEqual([null]);
});

describe("a rank", () => {
  speakers([["is held by a person", "{The chief whip} denied it.", ["the chief whip", "unnamed"]]]);
});

it("has no speaker for neither of two who are not named", () => {
  expect(speakersOf("Orla Fenn left. Two men wept. {Neither} said why.")).toEqual([null]);
});

describe("bodies that look like something else", () => {
  speakers([
    [
      "are talked about where their people act",
      "{Vesper Foods} said so. It rained, {Vesper Foods} added.\n\n{Pell Group’s chairman, Tam Rook}, denied it. {The Lisse-based firm} expects so.",
      ["Vesper Foods", "organization"],
      ["Vesper Foods", "organization"],
      rook,
      ["Pell Group", "organization"],
    ],
    [
      "go by the first word of their names",
      "It rained as Wrexley Town beat Lisse Rovers 3-1.\n\n{Wrexley} confirmed it. {The club} said so.",
      ["Wrexley Town", "organization"],
      ["Wrexley Town", "organization"],
    ],
    [
      "of workers somewhere",
      "{The United Dock Workers of Lisse} said so. {Nurses of Lisse} denied it.",
      ["United Dock Workers of Lisse", "organization"],
      ["nurses of Lisse", "group"],
    ],
    [
      "go by such nouns as a forum, a port or a plant",
      "{The Lisse Growers’ Forum} said so. {The forum} denied it.",
      ["Lisse Growers’ Forum", "organization"],
      ["Lisse Growers’ Forum", "organization"],
    ],
    [
      "of several kinds, or from several places",
      "{Clerks, nurses and bus drivers} said so. {Officials from Norvik, Lisse and Orland} denied it.",
      ["clerks, nurses and bus drivers", "group"],
      ["officials from Norvik, Lisse and Orland", "group"],
    ],
    [
      "are not what they own",
      "{The Lisse Union} said so. Some claimed {the union’s committee} had left. {The union} denied it.",
      ["Lisse Union", "organization"],
      ["the union’s committee", "organization"],
      ["Lisse Union", "organization"],
    ],
    [
      "of several offices, but not of what an office is besides",
      "{The chairman, chief executive and clerk} said so. {The mayor, a friend and ally}, denied it.",
      ["the chairman, chief executive and clerk", "unnamed"],
      ["the mayor", "unnamed"],
    ],
    [
      "with a number",
      "{The 6th Circuit Court of Appeals} said so.",
      ["6th Circuit Court of Appeals", "organization"],
    ],
    [
      "that are called a star",
      "{The insurer Eagle Star} said so. {The insurer} denied it.",
      ["Eagle Star", "organization"],
      ["Eagle Star", "organization"],
    ],
    [
      "named after saints",
      "{St Anna’s University} said so. {The University of Lisse} denied it.",
      ["St Anna’s University", "organization"],
      ["University of Lisse", "organization"],
    ],
    ["with a numeral have editors", "{Channel Seven’s editor, Tam Rook}, denied it.", rook],
    [
      "that make something",
      "{The makers of the drug, Halden Pharma}, said so.",
      ["Halden Pharma", "organization"],
    ],
    [
      "are agencies",
      "{The National Cyber Centre} said so. It rained. {The agency} denied it.",
      ["National Cyber Centre", "organization"],
      ["National Cyber Centre", "organization"],
    ],
    [
      "and a church is no diocese of its own",
      "{The Church of Lisse} has read it. {The diocese} denied it.",
      ["Church of Lisse", "organization"],
      ["the diocese", "organization"],
    ],
  ]);
});

describe("a body that a noun brings in", () => {
  speakers([
    [
      "is not the one that bears the noun",
      "{The Lisse Board} agreed that it rained. But a Pell board in May was less sure. {The board} said it was dry.",
      ["Lisse Board", "organization"],
      ["the board", "organization"],
    ],
    [
      "unless it is told of long before",
      "A Pell board in May was less sure. {The Lisse Board} agreed that it rained. {The board} said so.",
      ["Lisse Board", "organization"],
      ["Lisse Board", "organization"],
    ],
    [
      "nor does a newspaper go by its site",
      "The Lisse Post ran it. Orla Fenn runs a site for surfers. {The website} says it is cold.",
      ["the website", "organization"],
    ],
    [
      "nor the Senate by a fund that is named after it",
      "The Senate Quays Fund paid for it. {The Senate} said it rained.",
      ["Senate", "organization"],
    ],
    [
      "but a firm by the first word of its name",
      "The Vesper Quays Fund paid for it. {Vesper} said it rained.",
      ["Vesper Quays Fund", "organization"],
    ],
  ]);
});
