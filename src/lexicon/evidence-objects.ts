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
]);
