import { describe } from "vitest";
import { speakers } from "./rows.ts";

const rook = ["Tam Rook", "person"] as const;

describe("an office over something else", () => {
  speakers([
    [
      "is not the one that is named",
      "{The energy minister} said so. {Foreign Minister Tam Rook} denied it. {The foreign minister} wept, {the minister} said.",
      ["the energy minister", "unnamed"],
      rook,
      rook,
      rook,
    ],
    [
      "is not the one of another country, unless it is a trainer’s",
      "{Portuguese Health Minister Tam Rook} spoke. {Spain’s health minister} said so. {The Portuguese minister} denied it. {The Spanish minister} wept.",
      rook,
      ["Spain’s health minister", "unnamed"],
      rook,
      ["the Spanish minister", "unnamed"],
    ],
    [
      "of a firm or a service is not another’s",
      "{Chief executive Tam Rook} said so. {The finance director} denied it. {The police chief} wept. {The airline chief} added it.",
      rook,
      ["the finance director", "unnamed"],
      ["the police chief", "unnamed"],
      rook,
    ],
    [
      "of one side is not the other’s",
      "{Tam Rook, the defence lawyer,} said so. {The prosecution lawyer} denied it. {The defence lawyer} wept.",
      rook,
      ["the prosecution lawyer", "unnamed"],
      rook,
    ],
    [
      "of one body is not another’s",
      "{Tam Rook, a spokesman for the police,} said so. {The council spokesman} denied it.",
      rook,
      ["the council spokesman", "unnamed"],
    ],
  ]);
});

describe("a rank", () => {
  speakers([
    [
      "below an office",
      "{Mayor Tam Rook} said so. {The deputy mayor} denied it. {The mayor} added it.",
      rook,
      ["the deputy mayor", "unnamed"],
      rook,
    ],
    [
      "that the office goes without",
      "{Vice President Tam Rook} said so. {The president} denied it. {The vice president} added it.",
      rook,
      ["the president", "unnamed"],
      rook,
    ],
    [
      "that a judge and a coach may go without",
      "{Deputy Judge Tam Rook} said so. {The judge} added it.",
      rook,
      rook,
    ],
  ]);
});

describe("a post at another place", () => {
  speakers([
    [
      "is held by somebody else",
      "Lisse have beaten Pell. {The Lisse coach} said so. {Pell coach Tam Rook} denied it. {The Pell coach} added it.",
      ["the Lisse coach", "unnamed"],
      rook,
      rook,
    ],
    [
      "may be named by a nickname",
      "{The Reds coach} said so.\n\nThe Reds lost in Pell. {Pell coach Tam Rook} denied it.",
      rook,
      rook,
    ],
    [
      "of a firm",
      "Ferries by Pelmont sank, as did those of Vesper. {The Pelmont chief executive} said so. {Tam Rook, the Vesper chief executive,} denied it.",
      ["the Pelmont chief executive", "unnamed"],
      rook,
    ],
  ]);
});

describe("a body of another sort", () => {
  speakers([
    [
      "over something else",
      "{The Defense Ministry} said so. {The finance ministry} denied it. {The defense ministry} wept. {The government} added it.",
      ["Defense Ministry", "organization"],
      ["the finance ministry", "organization"],
      ["Defense Ministry", "organization"],
      ["the government", "organization"],
    ],
    [
      "of another level",
      "{Lisse City Council} said so. {The parish council} denied it. {The city council} wept.",
      ["Lisse City Council", "organization"],
      ["the parish council", "organization"],
      ["Lisse City Council", "organization"],
    ],
    [
      "where its name tells nothing",
      "{Lisse Council} said so. {The city council} wept.",
      ["Lisse Council", "organization"],
      ["Lisse Council", "organization"],
    ],
  ]);
});

describe("a country", () => {
  speakers([
    [
      "by what only countries have",
      "{Belmora} said so. {Belmora’s military} denied it.",
      ["Belmora", "organization"],
      ["Belmora’s military", "group"],
    ],
    [
      "by the dateline",
      "TALIS, Belmora (AP) — The war goes on. {Belmora} said so.",
      ["Belmora", "organization"],
    ],
  ]);
});

describe("a firm by its town and state", () => {
  speakers([
    [
      "and not the town",
      "{Bexley Motors} said so. {The Pell, Ohio-based company} expects it.",
      ["Bexley Motors", "organization"],
      ["Bexley Motors", "organization"],
    ],
  ]);
});
