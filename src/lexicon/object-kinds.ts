/** Verbs that turn down offers and appeals as well as claims: only with a noun for a claim do they answer one. */
export const claimsOnly: ReadonlySet<string> = new Set([
  "repeat",
  "hit",
  "play",
  "rubbish",
  "brush",
  "laugh",
  "shrug",
  "reject",
  "dismiss",
  "accept",
  "bristle",
  "challenge",
  "push",
  "wave",
  "contest",
  "rebuff",
  "scoff",
  "shoot",
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

/** Verbs by which evidence speaks: "Polls show a close contest." */
export const showing: ReadonlySet<string> = new Set([
  "show",
  "suggest",
  "indicate",
  "reveal",
  "find",
  "project",
  "estimate",
  "put",
]);

/** Nouns for evidence, which speaks without being anybody’s words. */
export const evidenceNouns: ReadonlySet<string> = new Set([
  "poll",
  "survey",
  "study",
  "datum",
  "data",
  "figure",
  "statistic",
  "report",
  "video",
  "footage",
  "record",
  "document",
  "research",
  "analysis",
  "test",
  "result",
  "audit",
  "finding",
  "review",
  "filing",
  "email",
  "census",
  "average",
  "projection",
  "model",
  "image",
  "photograph",
  "photo",
  "chart",
  "recording",
  "calendar", // Her calendars show three meetings.
]);

/** Verbs for coming on evidence: "The team found no link", "The audit turned up no sign of fraud." */
export const finding: ReadonlySet<string> = new Set([
  "see",
  "find",
  "detect",
  "uncover",
  "identify",
  "establish",
  "turn",
]);

/** Nouns for evidence and what it is evidence of. */
export const proofNouns: ReadonlySet<string> = new Set([
  "evidence",
  "proof",
  "sign",
  "indication",
  "link",
  "association",
  "connection",
  "correlation",
  "relationship",
  "difference",
  "wrongdoing",
  "fault",
]);

/** Verbs whose object is what is forecast or reported where it holds an amount: "The firm expects a profit of £3m." */
export const forecasts: ReadonlySet<string> = new Set([
  "expect",
  "anticipate",
  "forecast",
  "predict",
  "project",
  "estimate",
  "report", // The firm reported a loss of 4 %.
  "post", // The firm posted a profit of £3m.
]);

/** Verbs that say how much: "a crowd that police estimated at 3,000". */
export const estimates: ReadonlySet<string> = new Set([
  "estimate",
  "number", // a crowd that police numbered at 3,000
  "put", // a sum that insurers put at £3m
  "reckon", // a sum that insurers reckoned at £3m
  "value", // a ring that Lund valued at £900
]);

/** Verbs that attribute an infinitive: "The bank expects prices to fall." */
export const infinitiveCues: ReadonlySet<string> = new Set([
  "expect", // The bank expects prices to fall.
  "claim", // He claims to have paid.
  "project", // The office projects prices to fall.
  "forecast", // The office forecasts prices to fall.
  "estimate", // She estimates the repair to cost a million.
  "believe", // Police believe him to be abroad.
]);

/** Nouns that an infinitive completes: "She expects a chance to speak" is no forecast. */
export const takingInfinitive: ReadonlySet<string> = new Set([
  "ability",
  "attempt",
  "authority",
  "bid",
  "chance",
  "decision",
  "effort",
  "freedom",
  "opportunity",
  "permission",
  "place",
  "plan",
  "power",
  "push",
  "reason",
  "request",
  "right",
  "time",
  "way",
]);

/** Nouns for an amount that somebody puts at so much: "Officials put the number at 212." */
export const amounts: ReadonlySet<string> = new Set([
  "number",
  "count",
  "figure",
  "toll",
  "cost",
  "total",
  "value",
  "bill",
  "damage",
  "loss",
  "price",
  "chance",
  "odds",
  "share",
  "rate",
  "sum",
  "rise", // The forum puts the rise at a third.
  "fall",
  "increase",
  "drop",
]);

/** What completes quoted words that it follows without a mark, in 24 of 24 contents of 764 articles: "called it “a burden” for the town". */
export const completing: ReadonlySet<string> = new Set(
  "about against because for from if of than to until where who whose with without".split(" "),
);

/** What tells that an amount is no exact one: "puts it at well over 200". */
export const rough: ReadonlySet<string> = new Set(
  "about almost around as at between close just nearly over roughly some under up well".split(" "),
);
