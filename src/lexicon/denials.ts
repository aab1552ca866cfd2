/** How a denial is worded. Every entry has an example. */

/** What a denial takes: "any" clause or noun ("denied hiding the fires"), or only a "claim" ("rejected the charge", but "rejected the offer"). */
type DenialObject = "any" | "claim";

export const denialVerbs: ReadonlyMap<string, DenialObject> = new Map([
  ["brush", "claim"], // The firm brushed off the claims.
  ["contest", "claim"], // The firm contests the charge.
  ["contradict", "claim"], // The log contradicted the claims.
  ["debunk", "claim"], // The museum debunked the rumour.
  ["deny", "any"], // The firm denied hiding the fires.
  ["deride", "claim"], // The firm derided the allegations.
  ["discount", "claim"], // The firm discounted the reports.
  ["discredit", "claim"], // The inquiry discredited the claims.
  ["dismiss", "claim"], // The firm dismissed the allegations.
  ["disprove", "claim"], // The log disproved the claims.
  ["dispute", "any"], // The firm disputes that the engine burned.
  ["laugh", "claim"], // The firm laughed off the claims.
  ["overrule", "claim"], // The higher court overruled the decision.
  ["overturn", "claim"], // The higher court overturned the ruling.
  ["pooh-pooh", "claim"], // The firm pooh-poohed the report.
  ["quash", "claim"], // The firm quashed the rumours.
  ["rebuff", "claim"], // The firm rebuffed the criticism.
  ["rebut", "any"], // The firm rebutted the charge.
  ["refute", "any"], // The firm refuted the charge.
  ["reject", "claim"], // The firm rejected the accusation.
  ["repudiate", "claim"], // The firm repudiated the accusation.
  ["ridicule", "claim"], // The firm ridiculed the allegations.
  ["rubbish", "claim"], // The firm rubbished the report.
  ["scoff", "claim"], // The firm scoffed at the allegations.
  ["shrug", "claim"], // The firm shrugged off the criticism.
  ["squash", "claim"], // The firm squashed the rumours.
]);

export const denialNouns: ReadonlySet<string> = new Set([
  "denial", // his denial that the engine burned
  "rebuttal", // her rebuttal of the claim
  "refutation", // the refutation of the claim
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
  "reject",
  "slam",
  "term",
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

/** Negated, these leave a claim alone that is named after them: "had not seen the allegations". */
export const noticing: ReadonlySet<string> = new Set([
  "see",
  "read",
  "hear",
  "know",
  "comment",
  "discuss",
  "address",
  "respond",
  "mention",
  "receive",
  "find",
  "investigate",
  "make",
  "face",
  "bring",
  "file",
]);

/** Nouns that after "deny" make it a refusal of something else: "denied them access". */
export const withheldThings: ReadonlySet<string> = new Set([
  "access",
  "appeal",
  "application",
  "bail",
  "benefit",
  "chance",
  "coverage",
  "entry",
  "hearing",
  "justice",
  "loan",
  "motion",
  "opportunity",
  "parole",
  "permission",
  "permit",
  "petition",
  "request",
  "right",
  "service",
  "status",
  "treatment",
  "visa",
  "vote",
]);

/** Words that answer whatever one is accused of: "denied any wrongdoing". */
export const blanketNouns: ReadonlySet<string> = new Set([
  "wrongdoing",
  "involvement",
  "guilt",
  "liability",
  "responsibility",
  "misconduct",
  "impropriety",
  "knowledge",
  "role",
  "everything",
  "anything",
]);

/** Wordings that deny with a negation; the claim is what they are said of. */
export const denialPhrases: ReadonlyMap<string, string> = new Map([
  ["not true", "That is not true."],
  ["n't true", "That isn't true."],
  ["not the case", "That is not the case."],
  ["n't the case", "That isn't the case."],
  ["not correct", "That is not correct."],
  ["n't correct", "That isn't correct."],
  ["not accurate", "That is not accurate."],
  ["n't accurate", "That isn't accurate."],
  ["not so", "It is not so."],
  ["no basis", "There is no basis for the claims."],
  ["no legal basis", "There is no legal basis for the claims."],
  ["no factual basis", "There is no factual basis for the claims."],
  ["no merit", "The claims have no merit."],
  ["without merit", "The claims are without merit."],
  ["without foundation", "The claims are without foundation."],
  ["without basis", "The claims are without basis."],
  ["no foundation", "The claims have no foundation."],
  ["no substance", "The claims have no substance."],
  ["no evidence", "There is no evidence for the claims."],
  ["hold water", "The claims do not hold water."],
  ["hold weight", "The claims do not hold weight."],
  ["hold up", "The claims do not hold up."],
  ["add up", "The claims do not add up."],
  ["are made up", "The claims are made up."],
  ["is made up", "The claim is made up."],
  ["were made up", "The claims were made up."],
  ["was made up", "The claim was made up."],
  ["legal basis", "He could not see the legal basis of the claims."],
]);

interface FlatDenial {
  readonly example: string;
  /** Whether it denies whatever goes before: "There is no truth in it", while "no such" may be said of anything. */
  readonly alone: boolean;
}

/** Wordings that deny with no claim beside them: “Nothing of the kind,” he said. */
export const flatDenials: ReadonlyMap<string, FlatDenial> = new Map([
  ["no truth", { example: "There is no truth in it.", alone: true }],
  ["further from the truth", { example: "Nothing could be further from the truth.", alone: true }],
  ["farther from the truth", { example: "Nothing could be farther from the truth.", alone: true }],
  ["nothing of the kind", { example: "We did nothing of the kind.", alone: true }],
  ["nothing of the sort", { example: "We did nothing of the sort.", alone: true }],
  ["no such", { example: "There is no such list.", alone: false }],
  ["none of it is true", { example: "None of it is true.", alone: true }],
  ["none of it was true", { example: "None of it was true.", alone: true }],
  ["none of it is accurate", { example: "None of it is accurate.", alone: true }],
  ["none of it happened", { example: "None of it happened.", alone: true }],
  ["none of this is true", { example: "None of this is true.", alone: true }],
  ["none of this happened", { example: "None of this happened.", alone: true }],
  ["none of that is true", { example: "None of that is true.", alone: true }],
  ["none of that happened", { example: "None of that happened.", alone: true }],
  ["not me", { example: "It was not me.", alone: false }],
  ["n't me", { example: "It wasn't me.", alone: false }],
  ["made it up", { example: "She made it up.", alone: true }],
  ["made it all up", { example: "She made it all up.", alone: true }],
  ["made up the whole", { example: "She made up the whole thing.", alone: true }],
  ["made the whole thing up", { example: "She made the whole thing up.", alone: true }],
]);
