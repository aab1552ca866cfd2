/** Verbs that turn down offers and appeals as well as claims: only with a noun for a claim do they answer one. */
export const claimsOnly: ReadonlySet<string> = new Set([
  "repeat",
  "argue",
  "balk",
  "bat",
  "beat",
  "bridle",
  "chafe",
  "dampen",
  "debunk",
  "disavow",
  "disclaim",
  "disprove",
  "object",
  "sneer",
  "snort",
  "squelch",
  "swat",
  "sweep",
  "tamp",
  "hit",
  "play",
  "rubbish",
  "brush",
  "laugh",
  "shrug",
  "reject",
  "discount",
  "dismiss",
  "accept",
  "bristle",
  "challenge",
  "push",
  "wave",
  "contest",
  "disagree",
  "rebuff",
  "scoff",
  "scotch",
  "dispel",
  "quash",
  "squash",
  "doubt",
  "shoot",
  "knock",
  "stand",
  "overrule",
  "overturn",
  "question",
  "repudiate",
  "pooh-pooh",
  "disclose",
  "maintain",
  "protest",
  "recognise",
  "recognize",
]);

/** Further nouns that stand for what somebody said, besides those that take a clause. */
export const claimObjects: ReadonlySet<string> = new Set([
  "analogy", // She rejected the analogy.
  "depiction", // She rejected the depiction.
  "gossip", // She dismissed the gossip.
  "implication", // She rejected the implication.
  "impression", // She rejected the impression that he was paid.
  "innuendo", // She rejected the innuendo.
  "label", // She rejected the label.
  "misconception", // She debunked the misconception that he was paid.
  "myth", // She debunked the myth that he was paid.
  "premise", // She rejected the premise.
  "rationale", // She rejected the rationale.
  "arithmetic", // Lind took issue with that arithmetic.
  "calculation",
  "math",
  "maths",
  "reasoning",
  "criticism",
  "comment",
  "remark",
  "idea",
  "finding",
  "figure",
  "story",
  "verdict",
  "account",
  "explanation",
  "version",
  "attack",
  "talk",
  "assessment",
  "characterisation",
  "characterization",
  "comparison",
  "decision",
  "description",
  "interpretation",
  "narrative",
  "portrayal",
  "ruling",
  "wrongdoing",
  "fact",
  "importance",
  "need",
  "risk",
  "danger",
  "truth",
  "innocence",
  "picture", // He did not recognise that picture.
  "number", // She questioned those numbers.
  "timeline", // He disputed that timeline.
  "chronology", // He disputed that chronology.
  "doubt", // The chairman scoffed at the doubts.
  "result", // The campaign dismissed the results as an outlier.
]);

/** Where something is said: "denied the claim in a statement". */
export const occasions: ReadonlySet<string> = new Set([
  "statement",
  "ruling",
  "interview",
  "letter",
  "email",
  "e-mail",
  "report",
  "speech",
  "tweet",
  "court",
  "filing",
  "memo",
  "post",
  "message",
  "testimony",
  "appearance",
  "debate",
  "hearing",
  "call",
  "press",
  "conference",
  "twitter",
  "facebook",
  "instagram",
  "radio",
  "television",
  "tv",
  "air",
  "blog",
  "website",
]);

/** Beside these what somebody uses to say something: "used her column to accuse the press". */
export const platforms: ReadonlySet<string> = new Set(
  "account address article column essay lecture platform rally remark".split(" "),
);

/** What somebody takes to say something: "took the stage to say that it was late". */
export const stages: ReadonlySet<string> = new Set([
  "floor",
  "microphone",
  "podium",
  "stage",
  "stand",
]);

/** Prepositions and conjunctions that open an occasion, whatever stands behind them. */
export const occasional: ReadonlySet<string> = new Set(
  "during after before since until till while when if because although though amid at via despite without".split(
    " ",
  ),
);

/** Those to whom something is said: "denied the claim to reporters". */
export const audiences: ReadonlySet<string> = new Set([
  "reporter",
  "journalist",
  "press",
  "audience",
  "crowd",
  "supporter",
  "newspaper",
  "court",
  "jury",
]);

/** Nouns for what takes place, or is up or down, and has no voice: "Talks collapsed after the owners walked out, accusing the union of greed." */
export const voiceless: ReadonlySet<string> = new Set(
  `ambush arrest attack backlash ballot battle blast boycott brawl ceremony clash concert confrontation controversy crackdown crash crisis debate demonstration
  departure dismissal dispute election episode event feud festival fight fracas furore game hearing incident march match meeting move negotiation outcry price profit
  protest race raid rally resignation riot row saga sale scandal session share shooting shutdown spat standoff stock storm strike summit talk talks tournament trial
  uproar visit vote walkout`.split(/\s+/),
);

/** Things that are said word for word: "said their wedding vows". */
export const sayings: ReadonlySet<string> = new Set(
  "farewells goodbyes graces lines masses names prayers things vows words".split(" "),
);

/** What is on air on a day: "on Friday’s broadcast of “The Quay”". */
export const airings: ReadonlySet<string> = new Set(
  "broadcast bulletin edition episode podcast program programme show".split(" "),
);

/** What is said with a clause only: "floated the notion that", but not "floated his idea for a pier". */
export const clauseOnly: ReadonlySet<string> = new Set([
  "clear", // She made clear that the pier would close.
  "know", // She made it known that the pier would close.
  "idea", // She floated the idea that the pier would close.
  "impression", // She gave the impression that the pier would close.
  "it", // She let it be known that the pier would close.
  "notion", // She floated the notion that the pier would close.
  "plain", // She made plain that the pier would close.
  "possibility", // She raised the possibility that the pier would close.
  "theory", // She floated the theory that the pier would close.
]);

/** Nouns for what sort of talk or thing is meant. */
export const sorts: ReadonlySet<string> = new Set([
  "kind", // He rejects that kind of talk.
  "line", // He rejects that line of talk.
  "sort", // He rejects that sort of talk.
  "type", // He rejects that type of talk.
]);
