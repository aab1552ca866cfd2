import { describe } from "vitest";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("offices over something", () => {
  speakers([
    [
      "that were held once",
      "{Then-chief of staff Bill Fenn} told Congress so. {Ex-head of marketing Nan Pell} denied it.",
      ["Bill Fenn", "person"],
      ["Nan Pell", "person"],
    ],
    [
      "and are no others that were held",
      "{The former chief executive of Vesper} said so.\n\nIt was clear to Tam Rook, the firm’s former finance director.",
      ["the former chief executive of Vesper", "unnamed"],
    ],
    [
      "whose holder is named behind another",
      "{The director of the thriller} denied a claim that he lied.\n\nOrla Fenn, 31, fell from a roof.\n\n{Director Tam Rook} said so.",
      rook,
      rook,
    ],
    [
      "by age behind where it was said",
      "Tam Rook fell.\n\nIn a post on Instagram, {the 52-year-old} said so.",
      rook,
    ],
    [
      "over two fields",
      "{Police and Crime Commissioner Orla Fenn} denied it. {Health and Social Care Secretary Edgar Rook} said it rained.",
      ["Orla Fenn", "person"],
      ["Edgar Rook", "person"],
    ],
    ["in short", "{PC Tam Rook} said so. {The officer} said it rained.", rook, rook],
    ["abroad", "{Ambassador Orla Fenn} said so. {The envoy} said it rained.", fenn, fenn],
    ["at the head of a sentence", "{Director of football Tam Rook} said so.", rook],
    [
      "of bodies with “of” and “for” in their names",
      "{A Department of Lanes spokesman} said so. A Department for {Transport spokeswoman} denied it.",
      ["a Department of Lanes spokesman", "unnamed"],
      ["a Department for Transport spokeswoman", "unnamed"],
    ],
    [
      "behind a title before a name like a body’s",
      "{Judge Helen Court} told jurors so. {The judge} said so. {General Lee University} denied it.",
      ["Helen Court", "person"],
      ["Helen Court", "person"],
      ["General Lee University", "organization"],
    ],
    [
      "by a publisher, who is somebody",
      "{Her publisher, Ada Quist}, said so. {The publisher} added it.",
      ["Ada Quist", "person"],
      ["Ada Quist", "person"],
    ],
  ]);
});

describe("a counterpart", () => {
  speakers([
    [
      "holds the same office",
      "{Foreign minister Edda Lind} said so. {Her Dutch counterpart, Tam Rook}, denied it. <“It was dry,”> {the minister} said.",
      ["Edda Lind", "person"],
      rook,
      rook,
    ],
  ]);
});

describe("the nominee of a party", () => {
  speakers([
    [
      "is nobody whom the article only later calls one of its members",
      "{Orla Fenn} spoke. {The Democratic nominee} attacked it.\n\n{Sen. Edda Lind (D-Lisse)} said so.",
      fenn,
      fenn,
      ["Edda Lind", "person"],
    ],
  ]);
});

describe("lawyers", () => {
  speakers([
    [
      "of the state are no one’s",
      "{District Attorney Orla Fenn} said so. {Rook’s attorney} denied it.",
      fenn,
      ["Rook’s attorney", "unnamed"],
    ],
    [
      "of somebody are his",
      "{Orla Fenn, Rook’s lawyer}, said so. {Rook’s attorney} denied it.",
      fenn,
      fenn,
    ],
  ]);
});
