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

/** Verbs by which a fact lets somebody see how things are: "The strike showed how split the town is." */
export const exposing: ReadonlySet<string> = new Set([
  "demonstrate", // The strike demonstrated how split the town is.
  "illustrate", // The strike illustrated how split the town is.
  "show", // The strike showed how split the town is.
  "underline", // The strike underlined how split the town is.
  "underscore", // The strike underscored how split the town is.
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
  "assessment", // The assessment found no risk.
  "autopsy", // An autopsy showed a blow to the head.
  "dossier", // The dossier reveals three payments.
  "imagery", // Satellite imagery shows a new dock.
  "inquiry", // The inquiry found three faults.
  "inspection", // The inspection found three faults.
  "investigation", // The investigation found three faults.
  "memo", // The memo reveals three payments.
  "minute", // The minutes show a split.
  "polling", // The little polling there is shows a close contest.
  "probe", // The probe found three faults.
  "transcript", // The transcript shows three slips.
  "trial", // A trial in Lisse showed no benefit.
  "experiment", // The experiment showed no effect.
  "scan", // Scans showed no break.
  "replay", // Replays showed the ball striking his arm.
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
  "breach", // The inspectors found breaches of the code.
  "defect", // The inspectors found defects in the lift.
  "discrepancy", // The auditors found discrepancies in the accounts.
  "error", // The auditors found errors in the accounts.
  "failing", // The inspectors found failings on three wards.
  "failure", // The inspectors found failures on three wards.
  "flaw", // The inspectors found flaws in the lift.
  "gap", // The auditors found gaps in the accounts.
  "irregularity", // The auditors found irregularities in the accounts.
  "problem", // The inspectors found problems with the lift.
  "shortcoming", // The inspectors found shortcomings on three wards.
  "trace", // The scientists found traces of lead.
  "weakness", // The inspectors found weaknesses in the wall.
]);

/** What a text finds without telling anything. */
export const ways: ReadonlySet<string> = new Set([
  "favor", // The assessment found favor with ministers.
  "favour", // The assessment found favour with ministers.
  "way", // The dossier found its way to the mayor.
]);

/** What says of minutes that they are a stretch of time. */
export const stretches: ReadonlySet<string> = new Set([
  "closing", // The closing minutes showed Lisse at their best.
  "dying", // The dying minutes showed Lisse at their best.
  "final", // The final minutes showed Lisse at their best.
  "first", // The first minutes showed Lisse at their best.
  "last", // The last minutes showed Lisse at their best.
  "opening", // The opening minutes showed Lisse at their best.
]);
