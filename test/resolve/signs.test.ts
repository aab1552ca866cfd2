import { describe } from "vitest";
import { speakers } from "./rows.ts";

const vesper = ["Vesper", "organization"] as const;
const fenn = ["Orla Fenn", "person"] as const;

describe("people by their callings", () => {
  speakers([
    ["a chaplain", "{A chaplain} said it rained.", ["a chaplain", "unnamed"]],
    ["a registrar", "{The registrar} said it rained.", ["the registrar", "unnamed"]],
    ["an orphan", "{One orphan} said it rained.", ["one orphan", "unnamed"]],
  ]);
});

describe("who is no person", () => {
  speakers([
    [
      "by a plural in -men that opens a headline",
      "Lobstermen, builder clash over pier\n\n{Kimmich} said it was late. “Of course,” {he} said.",
      ["Kimmich", "person"],
      ["Kimmich", "person"],
    ],
    [
      "whom a contact clause has for its subject",
      "Kim Fenn disputed that, saying that the survey she cited was sound. “Of course not,” {he} said.",
      ["Kim Fenn", "person"],
    ],
  ]);
});

describe("bodies that are seen once", () => {
  speakers([
    [
      "by what they make",
      "The sponsor, {Vesper Perfumes}, said it was late. {It} blamed the rain.",
      ["Vesper Perfumes", "organization"],
      ["Vesper Perfumes", "organization"],
    ],
    [
      "by an owner’s noun before a name that is no person’s",
      "The promoter, {Ebdo Lisse}, said it was late. {The promoter} blamed the rain.",
      ["Ebdo Lisse", "organization"],
      ["Ebdo Lisse", "organization"],
    ],
    ["but not before a person’s", "The promoter, {Orla Fenn}, said it was late.", fenn],
    [
      "but not by what is agreed, what somebody shares or would be",
      "{Orla Fenn} left. Staff say Fenn shares the view. {Fenn} said it was agreed that it rained. If Fenn were elected, {Fenn} said, it would stop.",
      fenn,
      fenn,
      fenn,
    ],
    [
      "by its own word, however far",
      "{The Pilots’ Association} said it rained. It was late.\n\nIt was cold. {Vesper Water} said it was dry.\n\nThe pier was shut. {Vesper Water} left. {The association} denied it.",
      ["Pilots’ Association", "organization"],
      ["Vesper Water", "organization"],
      ["Vesper Water", "organization"],
      ["Pilots’ Association", "organization"],
    ],
    ["by what only a body does", "{Vesper} said it would appeal.", vesper],
    ["by what only a body is", "{Vesper} said it was confident of a deal.", vesper],
    [
      "by its people",
      "The Vesper engineers left. {Vesper} denied that the {Vesper} shares fell.",
      vesper,
      vesper,
    ],
    [
      "by an article",
      "{The Palais de Brizon} said it rained.",
      ["Palais de Brizon", "organization"],
    ],
    [
      "a team",
      "{The Lisse Tigers} said it rained. {The Tigers} left.",
      ["Lisse Tigers", "organization"],
      ["Lisse Tigers", "organization"],
    ],
    ["a guard", "{The Coast Guard} said it rained.", ["Coast Guard", "organization"]],
    ["a seat of government", "{No 10} said it rained.", ["No 10", "organization"]],
    [
      "a firm with its home",
      "Its maker, {Vesper Robotics of Ohio}, said so. {Vesper} said it rained. {The company} denied it.",
      ["Vesper Robotics", "organization"],
      ["Vesper Robotics", "organization"],
      ["Vesper Robotics", "organization"],
    ],
    [
      "behind its trade",
      "{Insurer Vesper Star} said it rained. {The firm} denied it.",
      ["Vesper Star", "organization"],
      ["Vesper Star", "organization"],
    ],
    [
      "a house that is open to guests",
      "The Brizon Book Festival has sued festival director Tam Rook. {The festival} blamed the rain.",
      ["Brizon Book Festival", "organization"],
    ],
    ["one without a name", "{The hotel} blamed the rain.", ["the hotel", "organization"]],
    [
      "several in a plural that opens its sentence",
      "{Regulators} said it rained.",
      ["regulators", "group"],
    ],
    [
      "members of a party",
      "{Republicans on the panel} said it rained.",
      ["Republicans on the panel", "group"],
    ],
  ]);
});

describe("bodies by how they are spoken of", () => {
  speakers([
    [
      "in the plural",
      "{Red Lantern} have denied it. {The band} said it rained.",
      ["Red Lantern", "organization"],
      ["Red Lantern", "organization"],
    ],
    [
      "as the first of a land",
      "{Vesper Motors} lost a court case. {The nation’s No. 3 carmaker} said it rained.",
      ["Vesper Motors", "organization"],
      ["Vesper Motors", "organization"],
    ],
    [
      "but one of several",
      "{Vesper Motors} lost a court case. {One of the country’s largest banks} said it rained.",
      ["Vesper Motors", "organization"],
      ["one of the country’s largest banks", "unnamed"],
    ],
    [
      "by a town of which nothing else is told",
      "{German rival Vesper} said it rained. {The Brizon company} denied it.",
      vesper,
      vesper,
    ],
    [
      "the police as the force",
      "{Lisse Police} said it rained. {The force} denied it.",
      ["Lisse Police", "organization"],
      ["Lisse Police", "organization"],
    ],
    [
      "a newspaper of Sundays beside another",
      "{The Sunday Ledger} said it rained. {The Lisse Ledger} denied it.",
      ["Sunday Ledger", "organization"],
      ["Lisse Ledger", "organization"],
    ],
    [
      "a government",
      "{The Scottish Executive} said it rained.",
      ["Scottish Executive", "organization"],
    ],
    ["who sits in a house", "{House Republicans} said it rained.", ["House Republicans", "group"]],
    [
      "but a party",
      "{The Liberal Democrats} said it rained.",
      ["Liberal Democrats", "organization"],
    ],
    [
      "the largest of several",
      "{The largest of them, Vesper Foods,} said it rained. {The latest, Orla Fenn,} denied it.",
      ["Vesper Foods", "organization"],
      fenn,
    ],
  ]);
});

describe("names that are phrases or begin with other words", () => {
  speakers([
    [
      "an adjective",
      "{Great Quays} has said it rained. {Next Step} denied it.",
      ["Great Quays", "organization"],
      ["Next Step", "organization"],
    ],
    [
      "but not before a name that is told elsewhere",
      "{Embattled Rook} said it rained. Tam Rook left.",
      ["Tam Rook", "person"],
    ],
    ["nor before members of a party", "{Top Tories} said it rained.", ["Tories", "organization"]],
    [
      "an adjective at the end",
      "{The airline Vesper Direct} said it rained. {The airline} denied it.",
      ["Vesper Direct", "organization"],
      ["Vesper Direct", "organization"],
    ],
    [
      "those without something",
      "{Dockers Without Borders} said it rained.",
      ["Dockers Without Borders", "organization"],
    ],
    [
      "friends of something",
      "{Friends of the Earth} said it rained. {Friends of the family} denied it.",
      ["Friends of the Earth", "organization"],
      ["friends of the family", "group"],
    ],
    [
      "a club of a town",
      "Lisse beat Elmby Town. {Elmby Town} said it rained. {The Town} denied it.",
      ["Elmby Town", "organization"],
      ["Elmby Town", "organization"],
    ],
    [
      "of two, by the first",
      "Vesper spurns Steyer bid\n\nVesper has spurned its rival Steyer-Pell. {Steyer} denied it.",
      ["Steyer-Pell", "organization"],
    ],
    [
      "but no last name",
      "An aide, {Orla Steyer-Pell}, said it rained. {Steyer-Pell} did not respond.",
      ["Orla Steyer-Pell", "person"],
      ["Orla Steyer-Pell", "person"],
    ],
    [
      "an illness",
      "Alzheimer’s researchers left, {her university} said.",
      ["her university", "organization"],
    ],
  ]);
});

describe("people by how they are spoken of", () => {
  speakers([
    [
      "by their firm",
      "{Pritha Sen at Vesper Securities} said it rained. {Lin Wu of Pell Foods} denied it.",
      ["Pritha Sen", "person"],
      ["Lin Wu", "person"],
    ],
    [
      "neither of two",
      "{Neither Ann Lee nor Tam Rook} denied it.",
      ["Ann Lee and Tam Rook", "person"],
    ],
    [
      "who leads a firm is not the firm",
      "{The boss of retailer Vesper} said it rained.",
      ["the boss of retailer Vesper", "unnamed"],
    ],
    [
      "by what they once were",
      "{Tam Rook} wept. <“It rained,”> {the retired miner} said.",
      ["Tam Rook", "person"],
      ["Tam Rook", "person"],
    ],
    [
      "by a noun that a name follows soon",
      "{The board’s chief forecaster} said it rained. <“It did,”> said {the forecaster, Orla Fenn}.",
      fenn,
      fenn,
    ],
    [
      "an opposite number",
      "{Her opposite number, Tam Rook,} said it rained.",
      ["Tam Rook", "person"],
    ],
    [
      "those close to somebody",
      "{People close to the firm} said it rained.",
      ["people close to the firm", "unnamed"],
    ],
    [
      "whose inquiry it is",
      "{An inquiry by the Harbour Board} found it rained.",
      ["an inquiry by the Harbour Board", "document"],
    ],
    [
      "husband and wife by one last name",
      "Tom and June Rook sued. {Mr Rook} said it rained. {Mrs Rook} denied it.",
      ["Tom", "person"],
      ["June Rook", "person"],
    ],
    [
      "two by first and last names",
      "{Tam Rook and Orla Fenn} denied it.",
      ["Tam Rook and Orla Fenn", "person"],
    ],
    ["a detective", "{Det Con Orla Fenn} said it rained.", fenn],
    [
      "whoever was named after a man",
      "{One man} shouted that it rained. Supervisor Dale Fenn, a Republican, urged calm. <“It will pass,”> {he} said.",
      ["one man", "unnamed"],
      ["Dale Fenn", "person"],
    ],
    [
      "the younger of two",
      "{Edgar Rook} said it rained. {The younger Mr. Rook} denied it. {Mr. Rook} wept.",
      ["Edgar Rook", "person"],
      ["Mr. Rook", "person"],
      ["Edgar Rook", "person"],
    ],
  ]);
});

describe("one trade by several words", () => {
  speakers([
    [
      "a retailer",
      "{Retailer Vesper} said it rained. {The Lisse-based chain} denied it.",
      vesper,
      vesper,
    ],
    ["an airline", "{The airline Vesper} said it rained. {The carrier} denied it.", vesper, vesper],
    [
      "but no brewer is a bank",
      "{Brewer Vesper} said it rained. {The bank} denied it.",
      vesper,
      ["the bank", "organization"],
    ],
  ]);
});

describe("who is no more than one of several", () => {
  speakers([
    ["one, by name", "“It rained,” said {one, Orla Fenn}.", fenn],
    ["a third", "{A third, Orla Fenn}, said it rained.", fenn],
  ]);
});

describe("whom the head of an article does not mean", () => {
  speakers([
    [
      "somebody else in one paragraph",
      "{The doctor} said it was safe. {Orla Fenn} said it was not.",
      ["the doctor", "unnamed"],
      fenn,
    ],
    ["a source", "{Source}: Rook to leave\n\nTam Rook will leave.", ["source", "unnamed"]],
    [
      "one accused by a prosecutor",
      "Rook lied, {a prosecutor} said.\n\nTam Rook, 41, took a bribe. Assistant Attorney General Orla Fenn wept.",
      fenn,
    ],
    [
      "what somebody wears",
      "The clerk wore a grey suit. {The lawsuit} says she lied.",
      ["the lawsuit", "document"],
    ],
    [
      "whoever manages it",
      "Pub landlord Tam Rook left. {The pub} blamed the rain.",
      ["the pub", "organization"],
    ],
    ["an admiral", "{Adm. Orla Fenn} said it rained. {The admiral} denied it.", fenn, fenn],
  ]);
});
