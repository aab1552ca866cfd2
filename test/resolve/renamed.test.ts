import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;
const vesper = ["Vesper", "organization"] as const;

describe("players by where they stand on the field", () => {
  speakers([
    [
      "a flanker",
      "Lisse captain {Tam Rook} said it rained.\n\n“They slept,” {the Orland flanker} told reporters.",
      rook,
      rook,
    ],
    [
      "whom the sentence before is about",
      "His opposite number, Tam Rook, is not fooled. Lisse, reckons {the Orland playmaker}, slept.",
      rook,
    ],
    [
      "no manager",
      "Lisse manager {Tam Rook} said it rained. {The full-back} agreed.",
      rook,
      ["the full-back", "unnamed"],
    ],
    [
      "but a manager who was one",
      "Coach Tam Rook left. {He} denied theft.\n\n“I slept,” {the former Orland hooker} said.",
      rook,
      rook,
    ],
  ]);
});

describe("who speaks of him", () => {
  speakers([
    [
      "is the other of two",
      "Prop Tam Rook is hurt and is missed by coach Silas Holt. {The Dane} admitted <that losing him would be a blow>.",
      ["Silas Holt", "person"],
    ],
    [
      "whom he has not spoken to",
      "Tam Rook left and was praised by Silas Holt. {The Scot} said <he had not spoken to him>.",
      ["Silas Holt", "person"],
    ],
    [
      "not where he does something himself",
      "Prop Tam Rook is hurt and is missed by coach Silas Holt. {The Dane} said <that he had slipped>.",
      rook,
    ],
  ]);
});

describe("he in somebody’s own words", () => {
  const brock = ["Silas Brock", "person"] as const;
  speakers([
    [
      "is whom the sentence before is about",
      "Tam Rook was dropped by Silas Brock. <“He was slow,”> {the skipper} said.",
      brock,
    ],
    [
      "not where that one acts",
      "Tam Rook praised Fenn. <“He was quick,”> {the skipper} said.",
      rook,
    ],
    [
      "nor where somebody has spoken",
      "Tam Rook was dropped. {Rook} was called slow by Silas Brock and {he} said it rained. <“He was slow,”> {the skipper} said.",
      rook,
      rook,
      rook,
    ],
  ]);
});

describe("offices", () => {
  speakers([
    [
      "in the shadow of another",
      "{Health minister Tam Rook} said no. {Shadow health minister Orla Fenn} said yes. {The minister} wept. {The shadow minister} slept.",
      rook,
      fenn,
      rook,
      fenn,
    ],
    [
      "of the shadow, not the minister",
      "{Health minister Tam Rook} said no. {Orla Fenn} accused him of theft. Bills would halve, {the shadow minister} said.",
      rook,
      fenn,
      fenn,
    ],
    [
      "of somebody so well known that no office is given",
      "{Orla Fenn} would not say. {The governor} said flatly that it rained.",
      fenn,
      fenn,
    ],
    [
      "not of a clerk",
      "{Orla Fenn}, a clerk, would not say. {The governor} said flatly that it rained.",
      fenn,
      ["the governor", "unnamed"],
    ],
    [
      "formerly",
      "{A former aide to Rook} said so. “She knew,” {the ex-aide} said.",
      ["a former aide to Rook", "unnamed"],
      ["a former aide to Rook", "unnamed"],
    ],
    [
      "that go by the name of a body",
      "{The Prisons Watchdog, Orla Fenn,} has warned that it rained.",
      fenn,
    ],
    [
      "before a trade",
      "The Lisse Alliance left. {Its chairman, retired bus driver Orla Fenn,} wept. {She} slept.",
      fenn,
      fenn,
    ],
  ]);
  it("come before a trade", () => {
    const [speaker] = speakersOf("{Its chairman, retired bus driver Orla Fenn,} wept.");
    expect(speaker?.speaker.role).toBe("chairman");
  });
});

describe("bodies by where they are at home", () => {
  speakers([
    [
      "a town",
      "{Vesper} denies a sale. {The Stockholm company} declined to say more.",
      vesper,
      vesper,
    ],
    ["a country", "Vesper, the brewer, has cut jobs. {The Dutch group} said it rained.", vesper],
    [
      "not another",
      "The British bank Vesper sank. {The Dutch bank} said it rained.",
      ["the Dutch bank", "organization"],
    ],
    [
      "not one of long ago",
      "Vesper sank. A man wept. A gull flew. It rained. {The Dutch bank} said it rained.",
      ["the Dutch bank", "organization"],
    ],
  ]);
});

describe("bodies by what they do", () => {
  speakers([
    [
      "an institute thinks",
      "“It rained,” said {Orla Fenn} of the Institute for Lisse Wages. {The think tank} argues that it snowed.",
      fenn,
      ["Institute for Lisse Wages", "organization"],
    ],
    [
      "auditors are a firm",
      "Pell & Strand sank last year. A report found that the auditors, Tolland Wick, had slept.\n\n{The firm} disputes the findings.",
      ["Tolland Wick", "organization"],
    ],
    [
      "builders are one too",
      "The builders, Marsh Cole, went bust. {The firm} said it rained.",
      ["Marsh Cole", "organization"],
    ],
    [
      "people of one trade are none",
      "The builders, Tam Rook and Orla Fenn, left. {The firm} said it rained.",
      ["the firm", "organization"],
    ],
  ]);
});

describe("laws and works are no bodies", () => {
  speakers([
    [
      "their sponsors",
      "When Congress passed the Quay Access and Repair Act in 2015, {its sponsors} promised that it would rain.",
      ["Quay Access and Repair Act’s sponsors", "group"],
    ],
    [
      "their authors",
      "The council bought a study last year, and {its authors} warn that it rained.",
      ["its authors", "group"],
    ],
    [
      "and no party",
      "Orla Fenn spoke of the First Amendment. {The party} did not respond.",
      ["the party", "organization"],
    ],
    ["nor anybody", "In the novel Silverwell, {he} says it rained.", ["he", "person"]],
  ]);
});

it("lets bodies have spokesmen, and no texts", () => {
  const alliance = "The Pell Alliance marched. A report by Vesper came out. ";
  const scorn = `${alliance}Its findings were met with scorn by the alliance. {Its spokesman} wept.`;
  expect(speakersOf(scorn)[0]?.speaker.represents).toBe("Pell Alliance");
});

describe("who represents somebody", () => {
  speakers([
    [
      "by what they do for a client",
      "Runner Orla Fenn was set up, {her lawyer} has said.\n\nHer coach, Tam Rook, is charged. {Both} deny it.\n\n{Silas Brock, representing the 26-year-old,} wept. The lawyer Edgar Moss slept.",
      ["Silas Brock", "person"],
      ["Orla Fenn and Tam Rook", "person"],
      ["Silas Brock", "person"],
    ],
    [
      "of whom a noun stands for",
      "{Congressman Silas Brock} left. {Brock spokesman Tam Rook} said it rained.\n\n{The congressman’s spokesman} said it snowed.",
      ["Silas Brock", "person"],
      rook,
      rook,
    ],
  ]);
  it("is no office in between", () => {
    const [speaker] = speakersOf("Orla Fenn left. {Its president, the lawyer Tam Rook,} wept.");
    expect(speaker?.speaker).toMatchObject({ role: "president", represents: null });
  });
});

describe("whom the sentence is about", () => {
  speakers([
    [
      "rather than who is named in a condition",
      "Runner Orla Fenn fell. {Fenn} wept. Hester Rook, who came fourth behind Fenn, may be given the medal if the runner is found guilty. {She} slept.",
      fenn,
      ["Hester Rook", "person"],
    ],
  ]);
});

describe("those who", () => {
  speakers([
    ["are nobody without it", "{Those who voted} said it rained.", ["those who voted", "group"]],
    [
      "are many where a share is told",
      "{Six in 10 of those who voted} said it rained.",
      ["six in 10 of those who voted", "group"],
    ],
  ]);
});

describe("people by what they were or do", () => {
  speakers([
    [
      "a trade that no lexicon has",
      "{Union leader Orla Fenn} said no. “We want more,” {the former sailmaker} said.",
      fenn,
      fenn,
    ],
    [
      "not whoever has been named",
      "Orla Fenn denied the charge. {The cook} told the jury that it rained.",
      ["the cook", "unnamed"],
    ],
    [
      "not beside another trade",
      "Orla Fenn, a plumber, has quit. {The violinist} wept. {The baker} said it rained.",
      fenn,
      ["the baker", "unnamed"],
    ],
    [
      "an expert who has spoken",
      "“It is rare,” said {Orla Fenn} of Lisse Labs. {The researcher} said it was old.",
      fenn,
      fenn,
    ],
    [
      "not whoever was about",
      "Orla Fenn fell. {The neighbour} said it rained.",
      ["the neighbour", "unnamed"],
    ],
    [
      "nor who speaks for another’s sake",
      "Orla Fenn wept in the dock. {The interpreter} said it rained.",
      ["the interpreter", "unnamed"],
    ],
    [
      "not who alone is told by a clause",
      "Orla Fenn fell. {The lad who taught me} said it rained.",
      ["the lad", "unnamed"],
    ],
    [
      "a barrister who speaks of another",
      "Tam Rook, prosecuting, left. {The barrister} said she had lied.",
      rook,
    ],
    [
      "a barrister by the letters behind a name",
      "{Orla Fenn QC, for the family,} said it rained. {The barrister} wept.",
      fenn,
      fenn,
    ],
    [
      "the premier",
      "{Prime Minister Tam Rook} has called a poll. {The premier} said it rained.",
      rook,
      rook,
    ],
    [
      "in full, where only the last name has a form of address",
      "Tam Rook trails Ulla Skovby by 10 points. {Ms Skovby} wept.",
      ["Ulla Skovby", "person"],
    ],
    [
      "whoever is of the other party",
      "Rep. Tam Rook, a Republican, met Sen. Orla Fenn, a Democrat. {The Lisse Democrat} said he was wrong.",
      fenn,
    ],
  ]);
});

describe("bodies by other words", () => {
  speakers([
    [
      "who watches over others",
      "The Fair Pay Board has fined Carrow Foods £2m. {The watchdog} said {the food group} had slept.",
      ["Fair Pay Board", "organization"],
      ["Carrow Foods", "organization"],
    ],
    [
      "who is at home in the City",
      "Broker Stannard Bell cut its forecast. {The City firm} said demand was weak.",
      ["Stannard Bell", "organization"],
    ],
    [
      "no consumer group",
      "Brightwater, which serves Lisse, put up bills. {WaterWatch, a consumer group,} wept. {The water company} said it rained.",
      ["WaterWatch", "organization"],
      ["Brightwater", "organization"],
    ],
    [
      "no union where nothing says that it is one",
      "{Vesper} has cut jobs. {The union} said it rained.",
      vesper,
      ["the union", "organization"],
    ],
    [
      "a club that goes by a plural",
      "Rovers have been fined. {The club} said it would appeal.",
      ["Rovers", "organization"],
    ],
    [
      "a studio, not its film",
      "Film studio Silverline has put off its epic Tarn. {The company} said it rained.",
      ["Silverline", "organization"],
    ],
    [
      "whoever is the accountants",
      "Pell Bank fell after a report by the auditors, Wells Cope. {The accountants} said it was bad.",
      ["Wells Cope", "organization"],
    ],
    [
      "by initials with a small word",
      "{The Ministry of Defence} said it rained. {The MoD} wept.",
      ["Ministry of Defence", "organization"],
      ["Ministry of Defence", "organization"],
    ],
    [
      "what reads like an order and ends like a river",
      "Activist group Save the River sued. {The organization} said it rained.",
      ["Save the River", "organization"],
    ],
  ]);
});
