import { expect, it } from "vitest";
import { sideOfSpeaker } from "../../src/link/talk/side.ts";
import type { Speaker } from "../../src/types.ts";

const lind: Speaker = {
  id: "P1",
  name: "Mara Lind",
  type: "person",
  role: null,
  represents: null,
};
const names = {
  bodies: ["Northline Ferries", "the Harbour Union"],
  people: ["Ada Vane", "Jon Moss", "Ida Moss"],
  offices: new Set<string>(),
};

it.each([
  ["Northline chairwoman", ["mara lind", "northline ferries"]],
  ["head of the Harbour Union", ["mara lind", "harbour union"]],
  ["former Northline chairwoman", ["mara lind"]],
  ["secretary of the Harbour Union", ["mara lind", "harbour union"]],
  ["Union’s regional secretary", ["mara lind", "harbour union"]],
  ["the union’s secretary", ["mara lind", "harbour union"]],
  ["bank’s secretary", ["mara lind"]],
  ["deckhand at Northline", ["mara lind"]],
  ["chairwoman", ["mara lind"]],
  ["Vane’s senior media adviser", ["mara lind", "ada vane"]],
  ["Vane campaign director", ["mara lind", "ada vane"]],
  ["former Vane aide", ["mara lind"]],
  ["Vane’s opponent", ["mara lind"]],
  [null, ["mara lind"]],
])("%s answers for %s", (role, parties) =>
  expect(sideOfSpeaker({ ...lind, role }, names).parties).toEqual(parties),
);

it("is known by the last word of a name, and a body by its first too", () => {
  const firm = sideOfSpeaker({ ...lind, name: "Northline Ferries", type: "organization" }, names);
  expect([firm.lastNames, firm.firstNames]).toEqual([["ferries"], ["northline"]]);
});

it("has no name of its own without one", () =>
  expect(sideOfSpeaker({ ...lind, name: "a clerk", type: "unnamed" }, names).lastNames).toEqual(
    [],
  ));

it.each([
  ["the mayor", "mayor"],
  ["a clerk", null],
])("goes by an office without a name: %s", (name, office) =>
  expect(sideOfSpeaker({ ...lind, name, type: "unnamed" }, names).office).toBe(office),
);

it.each([
  ["the Vane campaign", ["vane campaign", "ada vane"]],
  ["Vane’s office", ["vane’s office", "ada vane"]],
  // there are two of the name
  ["the Moss campaign", ["moss campaign"]],
])("%s speaks for its own", (name, parties) =>
  expect(sideOfSpeaker({ ...lind, name, type: "organization" }, names).parties).toEqual(parties),
);

it.each([
  ["Rook’s office", "organization", ["rook’s office", "rook"]],
  ["a Rook spokesman", "unnamed", ["a rook spokesman", "rook"]],
  // of two words no name of a person
  ["a Harbour Trust spokesman", "unnamed", ["a harbour trust spokesman"]],
  ["Vane’s lawsuit", "document", ["vane’s lawsuit", "ada vane"]],
  ["the suit filed by Ada Vane", "document", ["suit filed by ada vane", "ada vane"]],
  ["a report on Ada Vane", "document", ["a report on ada vane"]],
] as const)("%s is on one side with whose it is", (name, type, parties) =>
  expect(sideOfSpeaker({ ...lind, name, type }, names).parties).toEqual(parties),
);

it("is no ministry’s as its shadow", () =>
  expect(sideOfSpeaker({ ...lind, role: "shadow Northline secretary" }, names).parties).toEqual([
    "mara lind",
  ]));
