/** How a verb refuses to comment: whether it needs a negation, and which complements make it a refusal (null: any). */
export interface RefusalFrame {
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
  "answer", // The captain refused to answer.
  "comment", // The captain refused to comment.
  "detail", // The captain refused to detail the losses.
  "discuss", // The captain refused to discuss the fire.
  "elaborate", // The captain refused to elaborate.
  "respond", // The captain refused to respond.
  "speak", // The captain refused to speak.
  "speculate", // The captain refused to speculate.
  "talk", // The captain refused to talk.
  "reply", // The captain refused to reply.
  "interview", // The captain refused to be interviewed.
]);
const telling: ReadonlySet<string> = new Set([
  ...speaking,
  "address", // The firm declined to address the claim.
  "confirm", // The firm declined to confirm the claim.
  "disclose", // The firm declined to disclose the price.
  "divulge", // The firm declined to divulge the price.
  "explain", // The firm declined to explain the fire.
  "identify", // The firm declined to identify the buyer.
  "name", // The firm declined to name the buyer.
  "provide", // The firm declined to provide details.
  "question", // The firm declined questions.
  "reveal", // The firm declined to reveal the price.
  "specific", // The firm declined to give specifics.
  "specify", // The firm declined to specify the price.
]);
/** What is refused with a verb of refusing above it, or with "would not": "would not say whether it knew". */
export const refusedActs: ReadonlySet<string> = new Set([...telling, "draw", "say"]);

/** Verbs that refuse by themselves, with the infinitive of what is refused. */
export const refusing: ReadonlySet<string> = new Set([
  "decline", // The harbour office declined to comment.
  "opt", // The harbour office opted not to comment.
  "refuse", // The harbour office refused to discuss it.
]);

/** What a reporter asks for. */
const interviews: ReadonlySet<string> = new Set(["comment", "interview", "question"]);
/** Nouns for what goes unanswered: "Messages left for the captain were not returned." */
export const requests: ReadonlySet<string> = new Set([
  "letter", // The firm did not answer a letter.
  "request", // The firm did not answer a request.
  "comment", // The firm did not return a request for comment.
  "question", // The firm did not answer questions.
  "inquiry", // The firm did not answer inquiries.
  "enquiry", // The firm did not answer enquiries.
  "message", // The firm did not return messages.
  "voicemail", // The firm did not return a voicemail.
  "call", // The firm did not return calls.
  "e-mail", // The firm did not answer e-mails.
  "email", // The firm did not answer emails.
  "query", // The firm did not answer a query.
]);

/** Those who ask: "said nothing to reporters". */
export const askers: ReadonlySet<string> = new Set([
  "journalist", // The captain said nothing to journalists.
  "media", // The captain would say nothing to the media.
  "photographer", // The captain said nothing to photographers.
  "press", // The captain would say nothing to the press.
  "reporter", // The captain said nothing to waiting reporters.
]);

/** What somebody was told or asked, and passes over: "did not address the allegation", "would not respond to that". */
const claims: ReadonlySet<string> = new Set([
  "account", // The firm did not address the account.
  "accusation", // The firm did not address the accusation.
  "allegation", // The firm did not address the allegation.
  "charge", // The firm did not address the charge.
  "claim", // The firm did not address the claim.
  "criticism", // The firm did not address the criticism.
  "question", // The firm did not address the question.
  "remark", // The firm did not address the remark.
  "report", // The firm did not address the report.
  "rumour", // The firm did not address the rumour.
  "rumor", // The firm did not address the rumor.
  "speculation", // The firm did not address the speculation.
  "suggestion", // The firm did not address the suggestion.
  "that", // The firm would not respond to that.
]);

const off: ReadonlySet<string> = new Set(["aside", "away", "off"]);
/** Verbs of evading a question, with the particle that they need. */
export const evading: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["bat", off], // The captain batted away questions.
  ["brush", off], // The captain brushed off questions.
  ["deflect", null], // The captain deflected questions.
  ["dodge", null], // The captain dodged questions.
  ["duck", null], // The captain ducked questions.
  ["evade", null], // The captain evaded questions.
  ["sidestep", null], // The captain sidestepped questions.
  ["wave", off], // The captain waved away questions.
]);

export const refusals: ReadonlyMap<string, RefusalFrame> = new Map([
  ["address", { negated: true, complements: claims }], // The firm did not directly address the allegation.
  ["decline", { negated: false, complements: telling }], // The firm declined to comment.
  ["refuse", { negated: false, complements: speaking }], // The captain refused to discuss the fire.
  [
    "respond",
    { negated: true, complements: new Set([...requests, ...claims, "attempt"]), bare: true },
  ], // The firm did not respond to a request for comment.
  ["return", { negated: true, complements: requests }], // The firm did not return calls.
  ["reply", { negated: true, complements: requests, bare: true }], // The firm has not replied to a request for comment.
  ["take", { negated: true, complements: new Set(["question"]) }], // The captain did not take questions.
  ["answer", { negated: true, complements: requests }], // The firm did not answer emails.
  ["reach", { negated: true, complements: null }], // The captain could not be reached for comment.
  ["locate", { negated: true, complements: null }], // The captain could not be located for comment.
  ["contact", { negated: true, complements: null }], // The captain could not be contacted for comment.
  ["discuss", { negated: true, complements: null, present: true }], // The firm would not discuss the fire.
  ["talk", { negated: true, complements: new Set(["about"]), willed: true }], // The firm would not talk about the fire.
  ["reveal", { negated: true, complements: null, willed: true }], // The firm would not reveal the price.
  ["disclose", { negated: true, complements: null, willed: true }], // The firm would not disclose the price.
  ["interview", { negated: true, complements: null }], // The captain would not be interviewed.
  ["make", { negated: true, complements: new Set(["available"]) }], // The firm did not make anyone available for comment.
  ["turn", { negated: false, complements: interviews }], // The firm turned down a request for an interview.
  ["ignore", { negated: false, complements: interviews }], // The captain ignored requests for an interview. / The captain ignored questions.
  ["hear", { negated: true, complements: new Set(["back"]) }], // The paper did not hear back from the firm.
  ["say", { negated: true, complements: null, willed: true }], // The firm would not say.
  ["elaborate", { negated: true, complements: null }], // The police would not elaborate.
  ["draw", { negated: true, complements: null }], // The captain refused to be drawn.
  ["comment", { negated: true, complements: null }], // The police would not comment.
]);

/** Words for a try to reach somebody that comes to nothing: "Efforts to reach the captain were unsuccessful." */
export const unsuccessful: ReadonlySet<string> = new Set(["unsuccessful", "fail", "fruitless"]);

/** What may be reached without an article and is nobody: "Agreement could not be reached." */
export const accords: ReadonlySet<string> = new Set([
  "accord", // Accord could not be reached.
  "agreement", // Agreement could not be reached.
  "compromise", // Compromise could not be reached.
  "consensus", // Consensus could not be reached.
]);

/** Adjectives of one who says nothing of a thing: "kept mum about the fire". */
export const quiet: ReadonlySet<string> = new Set([
  "mum", // The firm kept mum about the price.
  "silent", // The firm stayed silent about the fire.
  "tight-lipped", // The firm remained tight-lipped about the fire.
  "tightlipped", // The firm remained tightlipped about the fire.
]);

/** Verbs beside "be" with which somebody is quiet. */
export const keeping: ReadonlySet<string> = new Set([
  "keep", // The firm kept mum about the fire.
  "remain", // The firm remained silent about the fire.
  "stay", // The firm stayed silent about the fire.
]);

/** Adjectives of one who is not to be heard, and of one who would be where "not" stands before them: "was not prepared to comment". */
export const unwilling: ReadonlySet<string> = new Set([
  "reluctant", // The firm was reluctant to comment.
  "unable", // The firm was unable to comment.
  "unwilling", // The firm was unwilling to comment.
]);
export const willing: ReadonlySet<string> = new Set([
  "able", // The firm was not able to comment.
  "prepared", // The firm was not prepared to comment.
  "ready", // The firm was not ready to comment.
  "willing", // The firm was not willing to comment.
]);

/** Verbs of having or giving whose object with "no" refuses: "had no comment", "offered no response". */
export const giving: ReadonlySet<string> = new Set([
  "give", // The firm gave no comment.
  "have", // The firm had no immediate comment.
  "issue", // The firm issued no response.
  "make", // The firm made no comment.
  "offer", // The firm offered no comment.
]);

/** What somebody has none of, or gives none of, who does not answer. */
export const noAnswers: ReadonlySet<string> = new Set([
  "comment", // The firm had no comment.
  "reply", // The firm had no reply.
  "response", // The firm had no response.
]);

/** Verbs for an answer that is yet to come. */
export const yetToDo: ReadonlySet<string> = new Set([
  "comment", // The firm has yet to comment.
  "reply", // The firm has yet to reply.
  "respond", // The firm has yet to respond.
]);

/** What somebody would not give who does not answer. */
export const withheld: ReadonlySet<string> = new Set([
  "detail", // The firm would not give details.
  "interview", // The captain would not give an interview.
]);

/** Until when there was no answer: "had not replied by press time". */
export const deadlines: ReadonlySet<string> = new Set([
  "deadline", // The firm had not replied by deadline.
  "evening", // The firm had not replied by Monday evening.
  "night", // The firm had not responded by last night.
  "publication", // The firm had not replied by publication.
  "time", // The firm had not replied by press time.
]);
