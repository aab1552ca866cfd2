/** How a denial is worded. Every entry has an example. */

/**
 * What a denial takes: "any" clause or noun ("denied hiding the fires"), only a "claim" ("rejected the charge", but "rejected the
 * offer"), or only what is "blanket" ("disavowed any knowledge", but "disavowed the remarks", which he grants were made).
 */
export type DenialObject = "any" | "claim" | "blanket";

export const denialVerbs: ReadonlyMap<string, DenialObject> = new Map([
  ["balk", "claim"], // The firm balked at the suggestion.
  ["bat", "claim"], // The firm batted away the claims.
  ["beat", "claim"], // The firm beat back the claims.
  ["bridle", "claim"], // The firm bridled at the suggestion.
  ["brush", "claim"], // The firm brushed off the claims.
  ["chafe", "claim"], // The firm chafed at the suggestion.
  ["contest", "claim"], // The firm contests the charge.
  ["contradict", "claim"], // The log contradicted the claims.
  ["dampen", "claim"], // The firm dampened the speculation.
  ["debunk", "claim"], // The museum debunked the rumour.
  ["deny", "any"], // The firm denied hiding the fires.
  ["deride", "claim"], // The firm derided the allegations.
  ["disagree", "claim"], // The firm disagrees with the decision.
  ["disavow", "blanket"], // The firm disavowed any knowledge of the fires.
  ["disclaim", "blanket"], // The firm disclaimed responsibility for the fires.
  ["discount", "claim"], // The firm discounted the reports.
  ["dispel", "claim"], // The firm dispelled the rumours.
  ["dismiss", "claim"], // The firm dismissed the allegations.
  ["disprove", "claim"], // The log disproved the claims.
  ["dispute", "any"], // The firm disputes that the engine burned.
  ["laugh", "claim"], // The firm laughed off the claims.
  ["mock", "claim"], // The firm mocked the claims.
  ["knock", "claim"], // The firm knocked down the rumours.
  ["overrule", "claim"], // The higher court overruled the decision.
  ["overturn", "claim"], // The higher court overturned the ruling.
  ["play", "claim"], // The firm played down the reports.
  ["pooh-pooh", "claim"], // The firm pooh-poohed the report.
  ["quash", "claim"], // The firm quashed the rumours.
  ["rebuff", "claim"], // The firm rebuffed the criticism.
  ["rebut", "any"], // The firm rebutted the charge.
  ["refute", "any"], // The firm refuted the charge.
  ["reject", "claim"], // The firm rejected the accusation.
  ["repudiate", "claim"], // The firm repudiated the accusation.
  ["resent", "claim"], // The firm resents the accusation.
  ["ridicule", "claim"], // The firm ridiculed the allegations.
  ["rubbish", "claim"], // The firm rubbished the report.
  ["scotch", "claim"], // The firm scotched the rumours.
  ["scoff", "claim"], // The firm scoffed at the allegations.
  ["shoot", "claim"], // The firm shot down the rumours.
  ["sneer", "claim"], // The firm sneered at the claims.
  ["snort", "claim"], // The firm snorted at the claims.
  ["shrug", "claim"], // The firm shrugged off the criticism.
  ["squash", "claim"], // The firm squashed the rumours.
  ["squelch", "claim"], // The firm squelched the rumours.
  ["swat", "claim"], // The firm swatted away the claims.
  ["sweep", "claim"], // The firm swept aside the claims.
  ["tamp", "claim"], // The firm tamped down the speculation.
  ["wave", "claim"], // The firm waved off the criticism.
]);

/** Nouns for a denial: what it takes stands behind "of" or in its own clause. */
export const denialNouns: ReadonlyMap<string, DenialObject> = new Map([
  ["denial", "any"], // the firm’s denial that the engine burned
  ["dismissal", "claim"], // the firm’s dismissal of the claims
  ["disavowal", "blanket"], // the firm’s disavowal of any knowledge of the fires
  ["refutation", "claim"], // the firm’s refutation of the claims
  ["rejection", "claim"], // the firm’s rejection of the claims
  ["repudiation", "claim"], // the firm’s repudiation of the claims
]);

/** Of the verbs above those that deny only with a particle: “The engine is new,” she laughed. */
export const denialParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["balk", new Set(["at"])], // The firm balked at the suggestion.
  ["bat", new Set(["aside", "away", "back", "down"])], // The firm batted away the claims.
  ["beat", new Set(["back"])], // The firm beat back the claims.
  ["bridle", new Set(["at"])], // The firm bridled at the suggestion.
  ["chafe", new Set(["at"])], // The firm chafed at the suggestion.
  ["brush", new Set(["off", "aside", "away"])], // The firm brushed off the claims.
  ["knock", new Set(["down", "back"])], // The firm knocked down the rumours.
  ["laugh", new Set(["off", "at"])], // The firm laughed off the claims.
  ["scoff", new Set(["at"])], // The firm scoffed at the claims.
  ["play", new Set(["down"])], // The firm played down the reports.
  ["shoot", new Set(["down"])], // The firm shot down the rumours.
  ["sneer", new Set(["at"])], // The firm sneered at the claims.
  ["snort", new Set(["at"])], // The firm snorted at the claims.
  ["swat", new Set(["aside", "away", "down"])], // The firm swatted away the claims.
  ["sweep", new Set(["aside"])], // The firm swept aside the claims.
  ["tamp", new Set(["down"])], // The firm tamped down the speculation.
  ["shrug", new Set(["off"])], // The firm shrugged off the criticism.
  ["wave", new Set(["off", "aside", "away"])], // The firm waved off the criticism.
]);

/** Verbs of an attack that is an answer where it is on what was said against somebody: "slammed the accusation", not "slammed the plan". */
export const attacksOnClaims: ReadonlySet<string> = new Set([
  "blast", // The firm blasted the accusations.
  "challenge", // The firm challenged the allegation.
  "decry", // The firm decried the rumours.
  "denounce", // The firm denounced the accusations.
  "hit", // The firm hit out at the claims.
  "lambast", // The firm lambasted the reports.
  "question", // The firm questioned the reports.
  "slam", // The firm slammed the accusations.
]);

/** Verbs that give a thing a name, so that what follows is the verdict: "called the charges fabricated". */
export const namingVerbs: ReadonlySet<string> = new Set([
  "brand",
  "call",
  "characterise",
  "characterize",
  "condemn",
  "deem",
  "denounce",
  "describe",
  "dismiss",
  "label",
  "rate",
  "reject",
  "rip",
  "slam",
  "term",
]);

/** Names that praise: "called the remarks helpful". */
export const praises: ReadonlySet<string> = new Set([
  "accurate", // She called the claim accurate.
  "appropriate", // She called the comments appropriate.
  "believable", // She called the story believable.
  "brave", // She called the remarks brave.
  "compelling", // She called the argument compelling.
  "convincing", // She called the argument convincing.
  "correct", // She called the claim correct.
  "credible", // She called the allegations credible.
  "encouraging", // She called the comments encouraging.
  "fair", // She called the criticism fair.
  "good", // She called the suggestion good.
  "helpful", // She called the comments helpful.
  "important", // She called the remarks important.
  "interesting", // She called the suggestion interesting.
  "justified", // She called the criticism justified.
  "persuasive", // She called the argument persuasive.
  "plausible", // She called the claim plausible.
  "reliable", // She called the figures reliable.
  "reasonable", // She called the suggestion reasonable.
  "right", // She called the remarks right.
  "sensible", // She called the suggestion sensible.
  "serious", // She called the allegations serious.
  "true", // She called the claim true.
  "useful", // She called the comments useful.
  "valid", // She called the criticism valid.
  "welcome", // She called the comments welcome.
]);

/** Verbs under which such a participle gives the reason, whatever is rejected. */
export const rejecting: ReadonlySet<string> = new Set([
  "deny",
  "dismiss",
  "dispute",
  "rebut",
  "refute",
  "reject",
]);

/** Verbs of granting: who will not grant something denies it; "refused to admit" is how his critics put it. */
export const granting: ReadonlySet<string> = new Set([
  "accept", // The firm does not accept that the engine burned.
  "concede", // The firm would not concede that the engine burned.
]);

/** Verbs whose negation denies the claim they take: "does not accept that argument". */
export const disbelief: ReadonlySet<string> = new Set([
  "accept", // The firm does not accept that argument.
  "agree", // The firm does not agree with the finding.
  "believe", // The firm does not believe those figures.
  "buy", // The firm does not buy that argument.
  "recognise", // The firm does not recognise those figures.
  "recognize", // The firm does not recognize those figures.
  "support", // The log does not support the claim.
]);

/** Verbs for what somebody would have done, so that who rejects it denies nothing: "Moss proposed a sale. The firm rejected the idea." */
export const proposing: ReadonlySet<string> = new Set([
  "invite", // Moss invited the firm to a debate. It rejected that.
  "offer", // Moss offered the firm a loan. It rejected that.
  "propose", // Moss proposed a sale. The firm rejected the idea.
  "urge", // Moss urged the firm to sell. It rejected the idea.
]);

/** Of these what names without "as": "called the claim absurd"; who describes rumors of old affairs names nothing. */
export const namingBare: ReadonlySet<string> = new Set([
  "brand", // He branded the claim absurd.
  "call", // He called the claim absurd.
  "deem", // He deemed the claim absurd.
  "label", // He labelled the claim absurd.
  "rate", // He rated the claim absurd.
  "term", // He termed the claim absurd.
]);

/** Verbs for what somebody makes of a claim. */
export const finding: ReadonlySet<string> = new Set([
  "consider", // “I do not consider that very convincing.”
  "deem", // “I do not deem that very convincing.”
  "find", // “I do not find that very convincing.”
]);
