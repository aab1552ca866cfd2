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
  ["disagree", "claim"], // The firm disagrees with the decision.
  ["discount", "claim"], // The firm discounted the reports.
  ["discredit", "claim"], // The inquiry discredited the claims.
  ["dismiss", "claim"], // The firm dismissed the allegations.
  ["disprove", "claim"], // The log disproved the claims.
  ["dispute", "any"], // The firm disputes that the engine burned.
  ["laugh", "any"], // The firm laughed off the claims.
  ["mock", "claim"], // The firm mocked the claims.
  ["overrule", "claim"], // The higher court overruled the decision.
  ["overturn", "claim"], // The higher court overturned the ruling.
  ["play", "any"], // The firm played down the reports.
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
  ["scoff", "any"], // The firm scoffed at the allegations.
  ["shoot", "any"], // The firm shot down the rumours.
  ["shrug", "any"], // The firm shrugged off the criticism.
  ["squash", "claim"], // The firm squashed the rumours.
  ["wave", "claim"], // The firm waved off the criticism.
]);

/** Of the verbs above those that deny only with a particle: “The engine is new,” she laughed. */
export const denialParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["brush", new Set(["off", "aside"])], // The firm brushed off the claims.
  ["laugh", new Set(["off", "at"])], // The firm laughed off the claims.
  ["play", new Set(["down"])], // The firm played down the reports.
  ["shoot", new Set(["down"])], // The firm shot down the rumours.
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
  "brave", // She called the remarks brave.
  "compelling", // She called the argument compelling.
  "correct", // She called the claim correct.
  "credible", // She called the allegations credible.
  "encouraging", // She called the comments encouraging.
  "fair", // She called the criticism fair.
  "good", // She called the suggestion good.
  "helpful", // She called the comments helpful.
  "important", // She called the remarks important.
  "interesting", // She called the suggestion interesting.
  "justified", // She called the criticism justified.
  "plausible", // She called the claim plausible.
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

/** What one who does not believe it says a claim is not: “I don’t believe that’s accurate.” */
export const soundness: ReadonlySet<string> = new Set([
  "accurate", // I don’t believe that’s accurate.
  "correct", // I don’t believe that’s correct.
  "fair", // I don’t think that’s fair.
  "right", // I don’t think that’s right.
  "true", // I don’t believe that’s true.
]);

/** What there is none of for a claim that nothing bears out: "found no evidence that it had burned". */
export const evidenceOf: ReadonlySet<string> = new Set([
  "evidence", // The auditors found no evidence that it had burned.
  "indication", // The auditors saw no indication that it had burned.
  "link", // The police had not uncovered any link between the fire and the firm.
  "proof", // The auditors had seen no proof that it had burned.
  "sign", // The auditors saw no sign of a fire.
  "trace", // The auditors found no trace of a fire.
]);

/** The least of it: "not a shred of evidence that it had burned". */
export const scraps: ReadonlySet<string> = new Set([
  "iota", // There was not an iota of evidence of a fire.
  "jot", // There was not a jot of evidence of a fire.
  "ounce", // There was not an ounce of evidence of a fire.
  "scintilla", // There was not a scintilla of evidence of a fire.
  "scrap", // There was not a scrap of evidence of a fire.
  "shred", // There was not a shred of evidence of a fire.
]);

/** Verbs by which somebody has looked for it. */
export const findingVerbs: ReadonlySet<string> = new Set([
  "discover", // The auditors had not discovered any evidence of a fire.
  "find", // The auditors did not find evidence of a fire.
  "have", // The police did not have any evidence of a fire.
  "produce", // The union had not produced evidence of a fire.
  "provide", // The union did not provide evidence of a fire.
  "see", // The auditors did not see convincing evidence of a fire.
  "uncover", // The police had not been able to uncover any link between the fire and the firm.
]);

/** What it is wrong, unfair or absurd to do where somebody has: "It was wrong to suggest that it had burned". */
export const suggesting: ReadonlySet<string> = new Set([
  "allege", // It is wrong to allege that it burned.
  "argue", // It is wrong to argue that it burned.
  "assert", // It is wrong to assert that it burned.
  "assume", // It is wrong to assume that it burned.
  "call", // It is unfair to call it a failure.
  "claim", // It is wrong to claim that it burned.
  "describe", // It is unfair to describe it as a failure.
  "imply", // It is wrong to imply that it burned.
  "say", // It is misleading to say that it burned.
  "suggest", // It was wrong to suggest that it burned.
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
  ["not fair", "That is not fair."],
  ["n't fair", "That isn't fair."],
  ["not so", "It is not so."],
  ["no basis", "There is no basis for the claims."],
  ["no legal basis", "There is no legal basis for the claims."],
  ["no factual basis", "There is no factual basis for the claims."],
  ["no proof", "There is no proof of the claims."],
  ["out of context", "The remarks were taken out of context."],
  ["out of date", "The figures are out of date."],
  ["out of proportion", "The remarks were blown out of proportion."],
  ["out of the air", "The figures are plucked out of the air."],
  ["out of thin air", "The figures are plucked out of thin air."],
  ["wide of the mark", "The claim is wide of the mark."],
  ["off the mark", "The claim is off the mark."],
  ["off base", "The claim is off base."],
  ["no merit", "The claims have no merit."],
  ["without merit", "The claims are without merit."],
  ["without foundation", "The claims are without foundation."],
  ["without basis", "The claims are without basis."],
  ["without any basis", "The claims are without any basis."],
  ["without any foundation", "The claims are without any foundation."],
  ["without any merit", "The claims are without any merit."],
  ["without any substance", "The claims are without any substance."],
  ["without substance", "The claims are without substance."],
  ["no foundation", "The claims have no foundation."],
  ["no substance", "The claims have no substance."],
  ["no evidence", "There is no evidence for the claims."],
  ["are made up", "The claims are made up."],
  ["is made up", "The claim is made up."],
  ["were made up", "The claims were made up."],
  ["was made up", "The claim was made up."],
  ["legal basis", "He could not see the legal basis of the claims."],
]);

/** What a claim does that is true; negated, these deny it. */
export const soundnessTests: ReadonlyMap<string, string> = new Map([
  ["add up", "The claims do not add up."],
  ["hold up", "The claims do not hold up."],
  ["hold water", "The claims do not hold water."],
  ["hold weight", "The claims do not hold weight."],
  ["jibe with", "The claims do not jibe with the record."],
  ["square with", "The claims do not square with the record."],
  ["stack up", "The claims do not stack up."],
  ["stand up", "The claims do not stand up."],
]);

/** Wordings that deny whatever goes before: “Nothing of the kind,” he said. */
export const outrightDenials: ReadonlyMap<string, string> = new Map([
  ["no truth", "There is no truth in it."],
  ["further from the truth", "Nothing could be further from the truth."],
  ["farther from the truth", "Nothing could be farther from the truth."],
  ["nothing of the kind", "We did nothing of the kind."],
  ["nothing of the sort", "We did nothing of the sort."],
  ["that never happened", "That never happened."],
  ["it never happened", "It never happened."],
  ["that did n't happen", "That didn't happen."],
  ["it did n't happen", "It didn't happen."],
  ["that did not happen", "That did not happen."],
  ["it did not happen", "It did not happen."],
  ["none of it is true", "None of it is true."],
  ["none of it was true", "None of it was true."],
  ["none of it is accurate", "None of it is accurate."],
  ["none of it happened", "None of it happened."],
  ["none of this is true", "None of this is true."],
  ["none of this happened", "None of this happened."],
  ["none of that is true", "None of that is true."],
  ["none of that happened", "None of that happened."],
  ["made it up", "She made it up."],
  ["made it all up", "She made it all up."],
  ["made up the whole", "She made up the whole thing."],
  ["made the whole thing up", "She made the whole thing up."],
]);

/** All that somebody says to an accusation: “Absolutely not,” he said. */
export const bareDenials: ReadonlyMap<string, string> = new Map([
  ["absolutely not", "Absolutely not."],
  ["certainly not", "Certainly not."],
  ["definitely not", "Definitely not."],
  ["far from it", "Far from it."],
  ["never", "Never."],
  ["no", "No."],
  ["nope", "Nope."],
  ["not at all", "Not at all."],
  ["not true", "Not true."],
  ["of course not", "Of course not."],
  ["wrong", "Wrong!"],
]);

/** Wordings that deny with no claim beside them, where one goes before: “There is no such list,” he said. */
export const flatDenials: ReadonlyMap<string, string> = new Map([
  ["no such", "There is no such list."],
  ["no question of", "There is no question of it."],
  ["on the contrary", "On the contrary."],
  ["quite the contrary", "Quite the contrary."],
  ["quite the opposite", "Quite the opposite."],
  ["the opposite is true", "The opposite is true."],
  ["the reverse is true", "The reverse is true."],
  ["not me", "It was not me."],
  ["n't me", "It wasn't me."],
]);
