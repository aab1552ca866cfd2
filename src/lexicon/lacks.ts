/** What one who does not believe it says a claim is not: “I don’t believe that’s accurate.” */
export const soundness: ReadonlySet<string> = new Set([
  "authentic", // I don’t believe that’s authentic.
  "genuine", // I don’t believe that’s genuine.
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

/** What it is wrong, unfair or absurd to do where somebody has: "It was wrong to suggest that it had burned". */
export const suggesting: ReadonlySet<string> = new Set([
  "allege", // It is wrong to allege that it burned.
  "argue", // It is wrong to argue that it burned.
  "assert", // It is wrong to assert that it burned.
  "assume", // It is wrong to assume that it burned.
  "call", // It is unfair to call it a failure.
  "blame", // It is unfair to blame the firm.
  "claim", // It is wrong to claim that it burned.
  "compare", // It is wrong to compare it to a fire.
  "conclude", // It is wrong to conclude that it burned.
  "describe", // It is unfair to describe it as a failure.
  "equate", // It is wrong to equate it with a fire.
  "imply", // It is wrong to imply that it burned.
  "link", // It is unfair to link the firm to it.
  "portray", // It is unfair to portray it as a failure.
  "say", // It is misleading to say that it burned.
  "suggest", // It was wrong to suggest that it burned.
]);

/** Of these the ones that take no clause. */
export const namingDeeds: ReadonlySet<string> = new Set([
  "blame",
  "call",
  "compare",
  "describe",
  "equate",
  "link",
  "portray",
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

/** What one has none of who will not do it: "no plans to close the yard" is of the closing. */
export const intents: ReadonlySet<string> = new Set([
  "desire", // The firm has no desire to close the yard.
  "intention", // The firm has no intention to close the yard.
  "plan", // The firm has no plans to close the yard.
]);

/** What did not come about: "no meeting was held". */
export const happening: ReadonlySet<string> = new Set([
  "exist", // No such list existed.
  "happen", // No fire happened.
  "hold", // No meeting had been held.
  "make", // No offer was made.
  "occur", // No fire occurred.
]);

/** What there would be of something that happened: "has no record of her application". */
export const records: ReadonlySet<string> = new Set([
  "complaint", // The firm had received no complaints of a fire.
  "memory", // The captain had no memory of a fire.
  "recollection", // The captain had no recollection of a fire.
  "record", // The firm has no record of a fire.
  "report", // There had been no reports of a fire.
]);

/** What those do who are about to make a deal, so that who says there was none denies the rumour of it: "there had been no contact". */
export const dealings: ReadonlySet<string> = new Set([
  "agreement", // No agreement had been reached.
  "approach", // There had been no approach.
  "bid", // There had been no bid.
  "contact", // There had been no contact with any other club.
  "discussion", // There had been no discussions.
  "meeting", // There had been no meeting.
  "negotiation", // There had been no negotiations.
  "offer", // The club had received no offer.
  "talk", // There were no talks.
]);

/** What is done to a decision: "No decision has been taken" answers who says what will come of it. */
export const deciding: ReadonlySet<string> = new Set([
  "make", // No decision has been made.
  "reach", // No decision has been reached.
  "take", // No decision has been taken.
]);

/** Phrases of one who does not believe what he has just heard. */
export const incredulity: ReadonlyMap<string, string> = new Map([
  ["hard to believe", "I find that hard to believe."],
  ["difficult to believe", "I find that difficult to believe."],
  ["impossible to believe", "I find that impossible to believe."],
  ["beggars belief", "That beggars belief."],
  ["beggared belief", "She said that beggared belief."],
  ["defies belief", "That defies belief."],
  ["stretches credulity", "That stretches credulity."],
  ["strains credulity", "That strains credulity."],
]);

/** Phrases that say that one thing does not come of another. */
export const unrelatedBy: ReadonlyMap<string, string> = new Map([
  ["nothing to do with", "It had nothing to do with the union."],
  ["not because of", "It was the rain, not because of the union."],
  ["unrelated to", "It was unrelated to the union."],
  ["unconnected to", "It was unconnected to the union."],
  ["unconnected with", "It was unconnected with the union."],
  ["not related to", "It was not related to the union."],
  ["n't related to", "It wasn't related to the union."],
  ["not linked to", "It was not linked to the union."],
  ["n't linked to", "It wasn't linked to the union."],
  ["not connected to", "It was not connected to the union."],
  ["n't connected to", "It wasn't connected to the union."],
  ["no connection to", "It had no connection to the union."],
  ["no connection with", "It had no connection with the union."],
  ["no bearing on", "It had no bearing on the union."],
]);

/** What others do with a finding that holds: "could not replicate the result". */
export const repeating: ReadonlySet<string> = new Set([
  "duplicate", // Two teams could not duplicate the result.
  "replicate", // Two teams could not replicate the result.
  "reproduce", // Two teams could not reproduce the result.
]);

/** What who is accused asks for: “They should show proof of their accusations.” */
export const proofs: ReadonlySet<string> = new Set([
  "evidence", // They should show evidence of their accusations.
  "proof", // They should show proof of their accusations.
]);

/** What his accusers should do with it. */
export const giving: ReadonlySet<string> = new Set([
  "bring", // They should bring evidence of their accusations.
  "give", // They should give evidence of their accusations.
  "have", // They should have evidence for their accusations.
  "offer", // They should offer evidence of their accusations.
  "present", // They should present evidence of their accusations.
  "produce", // They should produce evidence of their accusations.
  "provide", // They should provide evidence of their accusations.
  "show", // They should show evidence of their accusations.
]);

/** Verbs of one who says that he is against a wrong: "Northline opposes bribery in any form". */
export const forswearing: ReadonlySet<string> = new Set([
  "ban", // Northline bans bribery.
  "condemn", // Northline condemns bribery.
  "fight", // Northline fights bribery.
  "forbid", // Northline forbids bribery.
  "oppose", // Northline opposes bribery.
  "prohibit", // Northline prohibits bribery.
]);

/** What there is none of for who would do otherwise, which denies nothing: "saw no need to change it". */
export const needs: ReadonlySet<string> = new Set([
  "alternative", // The firm had no alternative.
  "choice", // The firm had no choice.
  "need", // The firm saw no need to change it.
  "option", // There are no good options.
]);

/** What is done with what one has not received: "She had written to the firm. It denied that it had received any such letter." */
export const sentAs: ReadonlyMap<string, string> = new Map([
  ["call", "phone"], // She had phoned the firm. It denied that it had received any such call.
  ["complaint", "complain"], // She had complained to the firm. It denied that it had received any such complaint.
  ["letter", "write"], // She had written to the firm. It denied that it had received any such letter.
  ["request", "ask"], // She had asked the firm for it. It denied that it had received any such request.
  ["warning", "warn"], // She had warned the firm. It denied that it had received any such warning.
]);

/** What stands before such a noun: no deal of the kind that is rumoured. */
export const dealingWords: ReadonlySet<string> = new Set([
  "direct", // There had been no direct contact.
  "firm", // There had been no firm bid.
  "formal", // There had been no formal approach.
  "further", // There had been no further talks.
  "official", // There had been no official offer.
  "serious", // There had been no serious talks.
  "such", // There had been no such offer.
]);
