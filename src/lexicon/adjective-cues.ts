import type { Evidence } from "./evidence.ts";

/** Adjectives and participles of a state of mind that take a clause. Counts of the adjective with one in training. */
export const adjectiveCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["adamant", [2, 3]],
  ["afraid", "Tenants are afraid that the roof will fall."],
  ["alarmed", "Tenants are alarmed that the roof is cracking."],
  ["anxious", "Tenants are anxious that the roof will fall."],
  ["apprehensive", "Tenants are apprehensive that the roof will fall."],
  ["aware", [3, 5]],
  ["certain", "She is certain that the roof will hold."],
  ["clear", "The mayor is clear that the roof will hold."],
  ["concerned", [3, 6]],
  ["confident", [7, 21]],
  ["convinced", [4, 6]],
  ["doubtful", "He is doubtful that the roof will hold."],
  ["dubious", "He is dubious that the roof will hold."],
  ["emphatic", "She is emphatic that the roof will hold."],
  ["fearful", "Tenants are fearful that the roof will fall."],
  ["hopeful", [5, 10]],
  ["insistent", "She is insistent that the roof will hold."],
  ["jittery", "Traders are jittery that rates will rise."],
  ["mindful", "The firm is mindful that the roof is old."],
  ["nervous", [1, 1]],
  ["optimistic", "Builders are optimistic that the roof will hold."],
  ["pessimistic", "Builders are pessimistic that the roof will hold."],
  ["positive", "She is positive that the roof will hold."],
  ["satisfied", "The inspector is satisfied that the roof will hold."],
  ["skeptical", [3, 3]],
  ["sceptical", "He is sceptical that the roof will hold."],
  ["sure", [4, 35]],
  ["unconvinced", "He is unconvinced that the roof will hold."],
  ["unequivocal", "She is unequivocal that the roof will hold."],
  ["wary", "Tenants are wary that rents will rise."],
  ["worried", [4, 5]],
]);

/** Of these what a thing is as well: "The lesson is clear". */
export const ofThings: ReadonlySet<string> = new Set(["clear"]);

/** Verbs that link a subject to its state of mind: "They grew nervous that the roof would fall." */
export const linkingVerbs: ReadonlySet<string> = new Set([
  "appear", // They appear certain that the roof will hold.
  "be", // They are certain that the roof will hold.
  "become", // They became certain that the roof would hold.
  "feel", // They feel certain that the roof will hold.
  "get", // They got worried that the roof would fall.
  "grow", // They grew nervous that the roof would fall.
  "remain", // They remain hopeful that the roof will hold.
  "seem", // They seem certain that the roof will hold.
  "sound", // They sound certain that the roof will hold.
  "stay", // They stayed hopeful that the roof would hold.
]);

/** Verbs before a participle that goes with them and is no past of its own: "remained shut". */
export const participleVerbs: ReadonlySet<string> = new Set([
  "be", // The pier had been shut.
  "become", // The pier became known.
  "get", // The pier got shut.
  "have", // The board had shut it.
  "look", // The pier looked shut.
  "prove", // The pier proved sealed.
  "remain", // The pier remained shut.
  "seem", // The pier seemed shut.
  "stay", // The pier stayed shut.
]);
