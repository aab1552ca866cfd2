/** How a refusal to comment is worded. */

/** Verbs that refuse by themselves, with the infinitive of what is refused: "declined to comment". */
export const refusals: ReadonlySet<string> = new Set([
  "decline", // The harbour office declined to comment.
  "refuse", // The harbour office refused to discuss it.
  "opt", // The harbour office opted not to comment.
]);

/** What is refused: with a verb above, or with "would not". */
export const refusedActs: ReadonlyMap<string, string> = new Map([
  ["address", "The harbour office declined to address the claim."],
  ["answer", "The harbour office refused to answer questions."],
  ["comment", "The harbour office declined to comment."],
  ["confirm", "The harbour office declined to confirm the inspection."],
  ["detail", "The harbour office declined to detail its plans."],
  ["discuss", "The harbour office refused to discuss the fires."],
  ["disclose", "The harbour office would not disclose the cost."],
  ["draw", "The harbour office would not be drawn on the cost."],
  ["elaborate", "The harbour office declined to elaborate."],
  ["explain", "The harbour office declined to explain the delay."],
  ["identify", "The harbour office declined to identify the captain."],
  ["name", "The harbour office declined to name the captain."],
  ["provide", "The harbour office declined to provide details."],
  ["reply", "The harbour office refused to reply."],
  ["respond", "The harbour office declined to respond."],
  ["reveal", "The harbour office would not reveal the cost."],
  ["say", "The harbour office would not say whether it knew."],
  ["speak", "The harbour office declined to speak about the fires."],
  ["specify", "The harbour office would not specify the cost."],
  ["speculate", "The harbour office would not speculate about the fires."],
  ["talk", "The harbour office refused to talk about the fires."],
]);

/** Refusals that are no verb with a negation. */
export const refusalPhrases: ReadonlyMap<string, string> = new Map([
  ["no comment", "The harbour office had no comment."],
  ["could not be reached", "The harbour office could not be reached."],
  ["could n't be reached", "The harbour office couldn't be reached."],
  ["could not immediately be reached", "The harbour office could not immediately be reached."],
  ["not immediately reachable", "The harbour office was not immediately reachable."],
  ["unavailable for comment", "The harbour office was unavailable for comment."],
  ["not available for comment", "The harbour office was not available for comment."],
  ["not immediately available", "The harbour office was not immediately available."],
  ["not get into that", "The harbour office said it would not get into that."],
  ["n't get into that", "The harbour office said it wouldn't get into that."],
  ["nothing to add", "The harbour office said it had nothing to add."],
  ["nothing to say", "The harbour office had nothing to say."],
  ["nothing further to add", "The harbour office said it had nothing further to add."],
  ["nothing more to say", "The harbour office said it had nothing more to say."],
  ["unable to comment", "The harbour office said it was unable to comment."],
  ["unavailable to comment", "The harbour office was unavailable to comment."],
]);

/** Refusals in the speaker's own words: “We do not comment on leaks,” she said. */
export const spokenRefusals: ReadonlyMap<string, string> = new Map([
  ["no comment", "No comment."],
  ["not going into", "We are not going into any details."],
  ["not going to comment", "We are not going to comment on leaks."],
  ["not going to discuss", "We are not going to discuss leaks."],
  ["next question", "Next question."],
  ["get into that", "I am not going to get into that."],
  ["getting into that", "I am not getting into that."],
  ["never comment", "We never comment on leaks."],
  ["not appropriate to comment", "It is not appropriate to comment on leaks."],
  ["not be appropriate to comment", "It would not be appropriate to comment on leaks."],
  ["n't appropriate to comment", "It isn't appropriate to comment on leaks."],
  ["not appropriate for me to comment", "It is not appropriate for me to comment."],
  ["not appropriate for us to comment", "It is not appropriate for us to comment."],
  ["unable to comment", "We are unable to comment on leaks."],
  ["wrong to comment", "It would be wrong to comment on leaks."],
  ["not comment", "We do not comment on leaks."],
  ["n't comment", "We don't comment on leaks."],
  ["not discuss", "We do not discuss leaks."],
  ["n't discuss", "We don't discuss leaks."],
  ["not get into", "We will not get into details."],
  ["possibly comment", "I couldn't possibly comment."],
  ["nothing to add", "I have nothing to add."],
  ["nothing to say", "I have nothing to say."],
  ["nothing more to say", "I have nothing more to say."],
  ["nothing further to add", "I have nothing further to add."],
  ["inappropriate to comment", "It would be inappropriate to comment on leaks."],
]);
