/** How a verb refuses to comment: whether it needs a negation, and which complements make it a refusal (null: any). */
interface RefusalFrame {
  readonly negated: boolean;
  readonly complements: ReadonlySet<string> | null;
  /** Whether the verb refuses by itself: "The firm did not respond." */
  readonly bare?: boolean;
  /** Whether only what is still so refuses: "would not discuss the fire", while "had not discussed the fire" tells what happened. */
  readonly present?: boolean;
  /** Whether only the will refuses: "would not reveal the price", while "does not disclose its accounts" tells a habit. */
  readonly willed?: boolean;
}

const speaking: ReadonlySet<string> = new Set([
  "comment",
  "discuss",
  "elaborate",
  "respond",
  "speak",
  "talk",
  "reply",
  "interview",
]);
const telling: ReadonlySet<string> = new Set([
  ...speaking,
  "address",
  "confirm",
  "detail",
  "disclose",
  "divulge",
  "explain",
  "identify",
  "name",
  "provide",
  "reveal",
  "specify",
  "speculate",
]);
const interviews: ReadonlySet<string> = new Set(["comment", "interview"]);
const requests: ReadonlySet<string> = new Set([
  "request",
  "comment",
  "question",
  "inquiry",
  "enquiry",
  "message",
  "call",
  "email",
  "query",
]);

export const refusals: ReadonlyMap<string, RefusalFrame> = new Map([
  ["decline", { negated: false, complements: telling }], // The firm declined to comment.
  ["refuse", { negated: false, complements: speaking }], // The captain refused to discuss the fire.
  ["respond", { negated: true, complements: requests, bare: true }], // The firm did not respond to a request for comment.
  ["return", { negated: true, complements: requests }], // The firm did not return calls.
  ["reply", { negated: true, complements: requests, bare: true }], // The firm has not replied to a request for comment.
  ["answer", { negated: true, complements: requests }], // The firm did not answer emails.
  ["reach", { negated: true, complements: null }], // The captain could not be reached for comment.
  ["discuss", { negated: true, complements: null, present: true }], // The firm would not discuss the fire.
  ["reveal", { negated: true, complements: null, willed: true }], // The firm would not reveal the price.
  ["disclose", { negated: true, complements: null, willed: true }], // The firm would not disclose the price.
  ["ignore", { negated: false, complements: interviews }], // The captain ignored requests for an interview.
  ["hear", { negated: true, complements: new Set(["back"]) }], // The paper did not hear back from the firm.
  ["say", { negated: true, complements: null, willed: true }], // The firm would not say.
  ["elaborate", { negated: true, complements: null }], // The police would not elaborate.
  ["draw", { negated: true, complements: null }], // The captain refused to be drawn.
  ["comment", { negated: true, complements: null }], // The police would not comment.
]);

/** Nouns for what goes unanswered: "Messages left for the captain were not returned." */
export const unanswered: ReadonlySet<string> = new Set([
  "message",
  "call",
  "email",
  "request",
  "question",
  "letter",
]);

/** Words for a try to reach somebody that comes to nothing: "Efforts to reach the captain were unsuccessful." */
export const unsuccessful: ReadonlySet<string> = new Set(["unsuccessful", "fail", "fruitless"]);

/** Verbs of having or giving whose object with "no" refuses: "had no comment", "offered no response". */
export const giving: ReadonlySet<string> = new Set([
  "give", // The firm gave no comment.
  "have", // The firm had no immediate comment.
  "issue", // The firm issued no response.
  "make", // The firm made no comment.
  "offer", // The firm offered no comment.
]);
