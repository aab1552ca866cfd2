import type { Evidence } from "./evidence.ts";

/** Verbs that give their object a name: "called the plan a gift". Counts of the verb with a small clause in training. */
export const namingCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["call", [149, 205]],
  ["deem", "The panel deemed the lift unsafe."],
  ["dub", "Fans dubbed him “the Wall”."],
  ["brand", "The union branded the offer an insult."],
  ["label", "Critics labelled the plan a failure."],
  ["declare", "The inspector declared the bridge safe."],
  ["pronounce", "Doctors pronounced him fit."],
  ["consider", [13, 38]],
  ["rate", "Fact-checkers rated the claim false."],
  ["term", "The judge termed the delay “shameful”."],
]);

/** Verbs that name with "as". Counts of the verb with an object and an as-phrase in training. */
export const namingAsCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["describe", [35, 47]],
  ["see", [26, 60]],
  ["cite", [15, 15]],
  ["portray", [8, 11]],
  ["cast", [8, 19]],
  ["dismiss", [7, 8]],
  ["defend", [5, 5]],
  ["view", [4, 16]],
  ["denounce", [4, 5]],
  ["frame", [5, 5]],
  ["praise", [4, 4]],
  ["characterize", [4, 6]],
  ["characterise", "He characterised the delay as a mishap."],
  ["herald", [1, 1]],
  ["identify", [3, 7]],
  ["attack", [3, 6]],
  ["rip", "He ripped the report as fiction."],
  ["slam", [2, 2]],
  ["knock", [2, 2]],
  ["mention", [4, 4]],
  ["savage", [2, 2]],
  ["label", [2, 2]],
  ["condemn", "The bishop condemned the toll as a sin."],
  ["criticize", "The panel criticized the toll as unfair."],
  ["criticise", "The panel criticised the toll as unfair."],
  ["reject", "The firm rejected the report as fiction."],
  ["brand", "The union branded the offer as an insult."],
  ["hail", "The mayor hailed the bridge as a triumph."],
  ["decry", "The bishop decried the toll as a sin."],
  ["deride", "She derided the plan as a stunt."],
  ["mock", "She mocked the plan as a stunt."],
  ["regard", "Voters regard the mayor as honest."],
  ["paint", "The speech painted the mayor as a thief."],
  ["depict", "The film depicts the mayor as a thief."],
  ["refer", "He referred to the plan as a gift."],
]);

/** Verbs that say what somebody is like with "to". Counts of the verb with an object and a to-phrase in training. */
export const comparingCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["compare", [10, 15]],
  ["liken", [4, 5]],
]);
