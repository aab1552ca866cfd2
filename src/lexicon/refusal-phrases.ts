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
  ["unwilling to comment", "The harbour office said it was unwilling to comment."],
  ["not wish to comment", "The harbour office said it did not wish to comment."],
  ["not want to comment", "The harbour office said it did not want to comment."],
  ["unavailable to comment", "The harbour office was unavailable to comment."],
  ["inappropriate to comment", "The harbour office said it would be inappropriate to comment."],
  ["inappropriate to say anything", "He said it would be inappropriate to say anything."],
  ["inappropriate to say more", "He said it would be inappropriate to say more."],
  ["not at liberty to comment", "The harbour office said it was not at liberty to comment."],
  ["not at liberty to disclose", "The harbour office said it was not at liberty to disclose it."],
  ["not at liberty to discuss", "The harbour office said it was not at liberty to discuss it."],
  ["not at liberty to say", "The harbour office said it was not at liberty to say."],
  ["not allowed to comment", "The harbour office said it was not allowed to comment."],
  ["not allowed to discuss", "The harbour office said it was not allowed to discuss it."],
  ["not authorized to comment", "The harbour office said it was not authorized to comment."],
  ["not authorised to comment", "The harbour office said it was not authorised to comment."],
  ["not be appropriate to comment", "He said it would not be appropriate to comment."],
  ["wrong to comment", "He said it would be wrong to comment."],
  ["wrong to say anything", "He said it would be wrong to say anything."],
  ["wrong to say more", "He said it would be wrong to say more."],
]);

/** Refusals in the speaker's own words: “We do not comment on leaks,” she said. */
export const spokenRefusals: ReadonlyMap<string, string> = new Map([
  ["no comment", "No comment."],
  ["not going into", "We are not going into any details."],
  ["not going to comment", "We are not going to comment on leaks."],
  ["not going to discuss", "We are not going to discuss leaks."],
  ["inappropriate for me to comment", "It would be inappropriate for me to comment."],
  ["inappropriate for us to comment", "It would be inappropriate for us to comment."],
  ["nothing further to say", "We have nothing further to say."],
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
  ["inappropriate to say anything", "It would be inappropriate to say anything now."],
  ["inappropriate to say more", "It would be inappropriate to say more now."],
  ["wrong to say anything", "It would be wrong to say anything now."],
  ["wrong to say more", "It would be wrong to say more now."],
]);

/** Refusals where the speaker tells them of himself: “I will not speculate,” while “Judges should not speculate” tells others what to do. */
export const ownRefusals: ReadonlyMap<string, string> = new Map([
  ["not going to speculate", "I am not going to speculate."],
  ["not speculate", "I will not speculate."],
  ["n't speculate", "I won't speculate."],
  ["not commenting", "We are not commenting on leaks."],
  ["not discussing", "I am not discussing that."],
  ["not able to comment", "We are not able to comment on leaks."],
  ["not at liberty to comment", "I am not at liberty to comment."],
  ["not at liberty to discuss", "I am not at liberty to discuss it."],
  ["not at liberty to say", "I am not at liberty to say."],
  ["not answer that", "I will not answer that."],
  ["n't answer that", "I won't answer that."],
  ["not going to answer that", "I am not going to answer that."],
  ["not going to get into details", "I am not going to get into details."],
  ["not going to get into specifics", "I am not going to get into specifics."],
  ["n't get into details", "We won't get into details."],
  ["n't get into specifics", "We won't get into specifics."],
  ["not getting into details", "We are not getting into details."],
  ["not getting into specifics", "We are not getting into specifics."],
  ["not go into detail", "We will not go into detail."],
  ["n't go into detail", "We won't go into detail."],
]);

/** What nobody is told of whose business it is none: "does not discuss its clients" refuses, "does not discuss politics" tells a habit. */
export const confidences: ReadonlySet<string> = new Set([
  "account", // The bank never discusses customers' accounts.
  "affair", // The bank never comments on customers' affairs.
  "allegation", // The port never discusses allegations.
  "case", // The clinic does not comment on individual cases.
  "client", // The firm does not discuss its work for clients.
  "complaint", // The port does not discuss complaints.
  "conversation", // Mr Lind does not discuss private conversations.
  "customer", // The bank does not discuss its customers.
  "detail", // The police do not discuss operational details.
  "dispute", // The firm does not discuss legal disputes.
  "employee", // The harbour office does not discuss employees.
  "enquiry", // The office does not comment on open enquiries.
  "inquiry", // The office does not comment on open inquiries.
  "intelligence", // The ministry does not discuss intelligence.
  "investigation", // The office does not comment on open investigations.
  "issue", // The club does not discuss personnel issues.
  "lawsuit", // The firm does not discuss pending lawsuits.
  "leak", // The ministry does not discuss leaks.
  "litigation", // The firm does not comment on litigation.
  "matter", // The school does not discuss personnel matters.
  "meeting", // Mr Lind does not discuss private meetings.
  "member", // The club does not discuss its members.
  "negotiation", // The firm does not discuss negotiations.
  "operation", // The navy does not discuss operations.
  "patient", // The clinic does not discuss patients.
  "personnel", // The harbour office does not discuss personnel.
  "proceeding", // The firm does not discuss legal proceedings.
  "rumour", // The club does not discuss rumours.
  "rumor", // The club does not discuss rumors.
  "security", // The palace does not discuss security.
  "source", // The paper does not discuss its sources.
  "speculation", // The firm does not comment on speculation.
  "transaction", // The agency does not comment on specific transactions.
]);

/** What who will not comment has not done yet with the paper that he is asked about. */
export const studying: ReadonlySet<string> = new Set([
  "examine", // The firm declined to comment, saying it had not examined the claim.
  "get", // The firm declined to comment, saying it had not got the letter.
  "read", // The firm declined to comment, saying it had not read the report.
  "receive", // The firm declined to comment, saying it had not received the lawsuit.
  "review", // The firm declined to comment, saying it had not reviewed the filing.
  "see", // The firm declined to comment, saying it had not seen the complaint.
  "serve", // The firm declined to comment, saying it had not been served.
  "study", // The firm declined to comment, saying it had not studied the ruling.
]);

/** Verbs for talk that somebody does not enter into: "does not discuss customers". */
export const discussing: ReadonlySet<string> = new Set([
  "comment", // The firm does not comment on leaks.
  "discuss", // The firm does not discuss customers.
  "speak", // The firm does not speak about leaks.
  "talk", // The firm does not talk about customers.
]);
