import type { Evidence } from "./evidence.ts";

/** Verbs whose object stands for a claim. Counts of the verb with an object in training. */
export const objectCues: ReadonlyMap<string, Evidence> = new Map<string, Evidence>([
  ["acknowledge", [10, 16]],
  ["admit", [3, 18]],
  ["allege", "Prosecutors allege fraud."],
  ["announce", [42, 59]],
  ["blame", [29, 38]],
  ["articulate", [6, 7]],
  ["bemoan", [5, 5]],
  ["blast", [14, 19]],
  ["brush", "The mayor brushed off the criticism."],
  ["cite", [42, 50]],
  ["claim", [12, 30]],
  ["condemn", [12, 24]],
  ["confirm", [9, 21]],
  ["contest", "The firm contests the finding."],
  ["contradict", "The harbour master contradicted the captain’s account."],
  ["criticise", "The panel criticised the delay."],
  ["criticize", [49, 68]],
  ["debunk", "The museum debunked the story."],
  ["decry", [7, 8]],
  ["denounce", [21, 29]],
  ["deny", [13, 34]],
  ["deride", "She derided the plan."],
  ["disclose", [5, 10]],
  ["describe", [28, 36]],
  ["dismiss", [15, 21]],
  ["dispute", "The firm disputes the figure."],
  ["downplay", [5, 8]],
  ["emphasize", [5, 10]],
  ["challenge", "The firm challenged the allegation."],
  ["ridicule", "The firm ridiculed the claims."],
  ["rebuff", "The firm rebuffed the claims."],
  ["shoot", "The firm shot down the rumours."],
  ["wave", "The firm waved off the criticism."],
  ["overrule", "The higher court overruled the decision."],
  ["overturn", "The higher court overturned the ruling."],
  ["forecast", "The bank forecast a slow recovery."],
  ["lament", [4, 6]],
  ["laugh", "The captain laughed off the suggestion."],
  ["maintain", "The captain maintains his innocence."],
  ["note", [17, 20]],
  ["outline", [4, 9]],
  ["plead", "The captain pleaded not guilty to fraud."],
  ["predict", [6, 12]],
  ["protest", "The mayor has always protested her innocence."],
  ["question", [20, 31]],
  ["rebut", [5, 6]],
  ["recall", [16, 21]],
  ["recount", [6, 7]],
  ["remember", [7, 14]],
  ["refute", "The firm refuted the claim."],
  ["reject", [15, 36]],
  ["repudiate", "The bishop repudiated the charge."],
  ["play", "Ministers played down fears that the pier would close."],
  ["rubbish", "The firm rubbished the report."],
  ["rule", "The firm did not rule out job losses."],
  ["shrug", "The mayor shrugged off the claims."],
  ["slam", [11, 14]],
  ["stress", [6, 7]],
  ["reveal", [16, 22]],
  ["repeat", [12, 16]],
  ["reiterate", [5, 7]],
  ["tout", [14, 16]],
  ["mock", [14, 20]],
]);

/** Verbs that are a cue only with a particle. */
export const objectParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["brush", new Set(["off", "aside"])], // The mayor brushed aside the criticism.
  ["laugh", new Set(["off"])], // The captain laughed off the suggestion.
  ["play", new Set(["down"])], // Ministers played down the fears.
  ["rule", new Set(["out"])], // The firm did not rule out job losses.
  ["shoot", new Set(["down"])], // The firm shot down the rumours.
  ["wave", new Set(["off", "aside", "away"])], // The firm waved off the criticism.
  ["shrug", new Set(["off"])], // The mayor shrugged off the claims.
]);

/** Verbs whose claim stands behind a preposition. */
export const objectPrepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["warn", new Set(["of", "about", "against"])], // The office warned of delays.
  ["caution", new Set(["against", "about"])], // She cautioned against haste.
  ["complain", new Set(["of", "about"])], // Tenants complained of damp.
  ["hit", new Set(["at"])], // The club hit back at claims that it was broke.
  ["boast", new Set(["of", "about"])], // The mayor boasted of full houses.
  ["point", new Set(["to"])], // The audit pointed to locked doors as the cause.
  ["confess", new Set(["to"])], // The captain confessed to sleeping on watch.
  ["fess", new Set(["to"])], // The captain fessed up to sleeping on watch.
  ["admit", new Set(["to"])], // The captain admitted to sleeping on watch.
  ["bristle", new Set(["at"])], // The firm bristled at the suggestion.
  ["push", new Set(["on", "against"])], // The firm pushed back against the claims.
  ["scoff", new Set(["at"])], // The firm scoffed at the claims.
  ["speak", new Set(["of"])], // She spoke of a lost generation.
  ["tell", new Set(["of"])], // Survivors told of smoke on the stairs.
]);

/** Verbs that make a cue together with a noun for what is said: "expressed fears that", "raised concerns about". */
export const reportingNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "express",
    new Set([
      "fear",
      "concern",
      "doubt",
      "worry",
      "belief",
      "hope",
      "confidence",
      "view",
      "opinion",
      "skepticism",
      "scepticism",
      "alarm",
      "disappointment",
      "regret",
      "outrage",
      "frustration",
    ]),
  ],
  [
    "voice",
    new Set([
      "fear",
      "concern",
      "doubt",
      "worry",
      "hope",
      "opinion",
      "skepticism",
      "scepticism",
      "alarm",
      "frustration",
    ]),
  ],
  ["raise", new Set(["fear", "concern", "doubt", "alarm", "suspicion"])],
  [
    "make",
    new Set([
      "claim",
      "allegation",
      "accusation",
      "case",
      "argument",
      "point",
      "suggestion",
      "assertion",
      "clear", // She made clear that the pier would close.
    ]),
  ],
  ["put", new Set(["it"])], // Counsel put it to him that he had lied.
  ["issue", new Set(["warning", "denial"])],
  ["give", new Set(["warning", "assurance"])],
  ["have", new Set(["doubt", "concern", "fear"])],
  ["claim", new Set(["responsibility", "credit"])],
]);

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
  "disclose",
  "maintain",
  "protest",
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

/** Verbs that attribute an infinitive: "The bank expects prices to fall." */
export const infinitiveCues: ReadonlySet<string> = new Set([
  "expect", // The bank expects prices to fall.
  "claim", // He claims to have paid.
  "project", // The office projects prices to fall.
  "forecast", // The office forecasts prices to fall.
  "estimate", // She estimates the repair to cost a million.
  "believe", // Police believe him to be abroad.
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
]);
