/**
 * What the object of a verb that may only name a topic has to be for the verb to attribute a claim. "claim": a noun for what is
 * said, or quoted words ("criticised the claim"); "deed": also what was done ("condemned the closure of the pier");
 * "existence": also what is said to be there ("described leaks"); "event": also a noun that nominalises a predicate with its
 * argument ("stressed the weakness of the wall"); "news": anything but the speaker's own ("announced the ferry").
 */
export type Told = "claim" | "deed" | "existence" | "event" | "news";

/** Verbs whose object may be only what somebody spoke of, and how he did. */
export const topicCues: ReadonlyMap<string, Told> = new Map<string, Told>([
  ["blast", "claim"], // She blasted the mayor.
  ["condemn", "deed"], // She condemned the attack.
  ["criticise", "claim"], // She criticised the plan.
  ["criticize", "claim"], // She criticized the plan.
  ["decry", "deed"], // She decried the toll.
  ["denounce", "deed"], // She denounced the mayor.
  ["deride", "claim"], // She derided the plan.
  ["downplay", "claim"], // She downplayed the issue.
  ["mock", "claim"], // She mocked his hat.
  ["ridicule", "claim"], // She ridiculed the plan.
  ["slam", "claim"], // She slammed the mayor.
  ["articulate", "claim"], // She articulated her vision.
  ["outline", "claim"], // She outlined a litany of proposals.
  ["point", "claim"], // She pointed to a recent interview.
  ["announce", "news"], // She announced her candidacy.
  ["cite", "event"], // She cited the statute.
  ["describe", "existence"], // She described the scene.
  ["detail", "existence"], // She detailed her plan.
  ["document", "existence"], // She documented the journey.
  ["list", "existence"], // She listed the rooms.
  ["recount", "existence"], // She recounted the journey.
  ["speak", "existence"], // She spoke of the fire.
  ["tell", "existence"], // She told of the fire.
  ["bemoan", "event"], // She bemoaned the weather.
  ["boast", "event"], // She boasted about the bridge.
  ["emphasise", "event"], // She emphasised trade.
  ["emphasize", "event"], // She emphasized trade.
  ["express", "event"], // She expressed concern about the letter.
  ["lament", "event"], // She lamented the good old days.
  ["note", "event"], // She noted the rule.
  ["recall", "event"], // She recalled the dinner.
  ["reiterate", "claim"], // She reiterated her support.
  ["remember", "event"], // She remembers the mayor.
  ["stress", "event"], // She stressed trade.
  ["tout", "event"], // She touted the bridge.
  ["voice", "event"], // She voiced concern over the case.
]);

/** Nouns for what is so or has to be, besides those for what is said: "stressed the need for a wall". */
export const propositionNouns: ReadonlySet<string> = new Set(
  "danger fact idea importance innocence lack need necessity possibility risk shortage truth urgency wrongdoing".split(
    " ",
  ),
);

/** Nouns for what is spoken of, planned or felt: somebody who names one has said no more than that: "announced a plan". */
export const topicNouns: ReadonlySet<string> = new Set(
  `affection agenda anger approach area bid campaign candidacy case choice decision example frustration goal idea incident
  instance intent intention interest issue matter option plan policy position precedent preference priority
  proposal question reason resignation run scene solution stance step sympathy topic vision`.split(
    /\s+/,
  ),
);

/** Nouns for what is done: "condemned the closure of the pier". */
export const deeds: RegExp =
  /(?:[ts]ion|ment|ance|ence|ure|al|arrest|release|rise|increase|fall|attack|murder|theft)$/;

/** Of these such as everybody has, which say something with more than an owner: "touted her record", but "her record of cuts". */
export const possessions: ReadonlySet<string> = new Set([
  "experience",
  "history",
  "record",
  "work",
]);

/** Nouns that make a predicate a noun: "stressed the weakness of the wall". */
export const nominalisations: RegExp =
  /(?:[ts]ion|ment|[ae]nc[ey]|ness|ity|ship|ure|al|acy|impact|effect|support|opposition|record|work|size|success|failure|victory|win|loss|rise|fall|growth|strength|experience|history)$/;

/** Verbs for naming somebody with what happened to him: "cited a driver who was fined twice". */
export const citing: ReadonlySet<string> = new Set([
  "cite", // He cited the case of a driver who was fined twice.
  "describe", // He described the case of a driver who was fined twice.
  "detail", // The memo details the case of a driver who was fined twice.
  "document", // The memo documents the case of a driver who was fined twice.
  "list", // The memo lists drivers who were fined twice.
  "point", // He pointed to the case of a driver who was fined twice.
]);

/** What is cited of somebody and told with him. */
export const instances: ReadonlySet<string> = new Set([
  "case", // He cited the case of a driver who was fined twice.
  "example", // He cited the example of a driver who was fined twice.
  "instance", // He cited the instance of a driver who was fined twice.
  "story", // He cited the story of a driver who was fined twice.
]);
