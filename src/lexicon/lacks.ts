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
