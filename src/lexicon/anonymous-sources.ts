/** People whose name the writer knows and keeps back; the number says whether they are kept back one by one, "an official, two officials", or in any number. */
export const anonymousSources: ReadonlyMap<
  string,
  { readonly number: "one" | "any"; readonly example: string }
> = new Map([
  ["adviser", { number: "one", example: "An adviser said the bridge was unsafe." }],
  ["advisor", { number: "one", example: "An advisor said the bridge was unsafe." }],
  ["aide", { number: "one", example: "An aide said the bridge was unsafe." }],
  ["ally", { number: "one", example: "An ally said the bridge was unsafe." }],
  ["banker", { number: "one", example: "Two bankers said the bridge was unsafe." }],
  ["confidant", { number: "one", example: "A confidant said the bridge was unsafe." }],
  ["diplomat", { number: "one", example: "A diplomat said the bridge was unsafe." }],
  ["executive", { number: "one", example: "An executive said the bridge was unsafe." }],
  ["figure", { number: "one", example: "A senior figure said the bridge was unsafe." }],
  ["insider", { number: "one", example: "An insider said the bridge was unsafe." }],
  ["lawmaker", { number: "one", example: "A lawmaker said the bridge was unsafe." }],
  ["lobbyist", { number: "one", example: "A lobbyist said the bridge was unsafe." }],
  ["minister", { number: "one", example: "A minister said the bridge was unsafe." }],
  ["official", { number: "one", example: "An official said the bridge was unsafe." }],
  ["operative", { number: "one", example: "An operative said the bridge was unsafe." }],
  ["pal", { number: "any", example: "A pal said the bridge was unsafe." }],
  ["senator", { number: "one", example: "A senator said the bridge was unsafe." }],
  ["source", { number: "any", example: "A source said the bridge was unsafe." }],
  ["staffer", { number: "one", example: "A staffer said the bridge was unsafe." }],
  ["strategist", { number: "one", example: "A strategist said the bridge was unsafe." }],
]);

/** Of these the ones who are hardly ever named further down: "An aide said so. Tam Rook said it was not." are two. */
export const keptBack: ReadonlySet<string> = new Set([
  "adviser",
  "advisor",
  "aide",
  "ally",
  "confidant",
  "diplomat",
  "figure",
  "insider",
  "official",
  "operative",
  "pal",
  "source",
  "staffer",
  "strategist",
]);

/** What makes a source of a person or people: "a person familiar with the talks". */
export const closeness: ReadonlyMap<string, string> = new Map([
  ["briefed on", "A person briefed on the talks said the bridge was unsafe."],
  ["close to", "People close to the talks said the bridge was unsafe."],
  ["familiar with", "People familiar with the talks said the bridge was unsafe."],
  ["knowledge of", "A person with knowledge of the talks said the bridge was unsafe."],
]);

/** How an article says that it keeps a name back. */
export const anonymities: ReadonlyMap<string, string> = new Map([
  ["anonymity", "A clerk said on condition of anonymity that the bridge was unsafe."],
  ["anonymously", "A clerk, speaking anonymously, said the bridge was unsafe."],
  ["be identified", "A clerk who declined to be identified said the bridge was unsafe."],
  ["be named", "A clerk who asked not to be named said the bridge was unsafe."],
  ["his name", "A clerk who would not give his name said the bridge was unsafe."],
  ["her name", "A clerk who would not give her name said the bridge was unsafe."],
  ["unnamed", "An unnamed clerk said the bridge was unsafe."],
]);

/** How an article says why. */
export const anonymityReasons: ReadonlyMap<string, string> = new Map([
  ["afraid", "A source, afraid of the mayor, said the bridge was unsafe."],
  ["because", "A source who was not named because of his job said the bridge was unsafe."],
  ["confidential", "A source said of the confidential talks that the bridge was unsafe."],
  ["fear", "A source said for fear of the mayor only that the bridge was unsafe."],
  ["fearing", "A source, fearing the mayor, said the bridge was unsafe."],
  ["fears", "A source, who fears the mayor, said the bridge was unsafe."],
  ["legal reasons", "A source, unnamed for legal reasons, said the bridge was unsafe."],
  ["not allowed", "A source who was not allowed to speak said the bridge was unsafe."],
  ["not authorised", "A source who was not authorised to speak said the bridge was unsafe."],
  ["not authorized", "A source who was not authorized to speak said the bridge was unsafe."],
  ["not permitted", "A source who was not permitted to speak said the bridge was unsafe."],
  ["private", "A source said of the private talks that the bridge was unsafe."],
  ["sensitive", "A source said of the sensitive talks that the bridge was unsafe."],
  ["to avoid", "A source, unnamed to avoid a row, said the bridge was unsafe."],
  ["to discuss", "A source, unnamed to discuss the talks, said the bridge was unsafe."],
  ["to protect", "A source, unnamed to protect her job, said the bridge was unsafe."],
  ["to speak", "A source, unnamed to speak freely, said the bridge was unsafe."],
]);
