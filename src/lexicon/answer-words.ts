/** Verbs by which an article says that somebody has answered, refused to, could not be asked, or has had his case decided. */
export const answerVerbs: ReadonlyMap<string, string> = new Map([
  ["acquit", "Jon Moss was acquitted."],
  ["admit", "Jon Moss has admitted the charge."],
  ["answer", "Jon Moss did not answer our letters."],
  ["apologise", "Jon Moss has apologised."],
  ["apologize", "Jon Moss has apologized."],
  ["contest", "Jon Moss will contest the charge."],
  ["convict", "Jon Moss was convicted in May."],
  ["defend", "Jon Moss defended the sale."],
  ["deny", "Jon Moss denies it."],
  ["dismiss", "Jon Moss dismisses it."],
  ["dispute", "Jon Moss disputes it."],
  ["plead", "Jon Moss did not plead."],
  ["rebut", "Jon Moss rebutted it."],
  ["refute", "Jon Moss refutes it."],
  ["reject", "Jon Moss rejects it."],
  ["reply", "Jon Moss has not replied."],
  ["respond", "Jon Moss did not respond."],
]);

/** Nouns and adjectives that say so: "contests" and "appeals" are of other things. */
export const answerNames: ReadonlyMap<string, string> = new Map([
  ["comment", "Jon Moss could not comment for legal reasons."],
  ["denial", "Jon Moss has issued a denial."],
  ["guilty", "Jon Moss pleaded not guilty."],
  ["innocence", "Jon Moss protests his innocence."],
  ["innocent", "Jon Moss says he is innocent."],
  ["plea", "Jon Moss has yet to enter a plea."],
  ["response", "Jon Moss was asked for a response."],
  ["unavailable", "Jon Moss was unavailable."],
]);

/** How an article says that it has asked. */
export const askedPhrases: ReadonlyMap<string, string> = new Map([
  ["be reached", "Jon Moss could not be reached."],
  ["efforts to reach", "Efforts to reach Jon Moss failed."],
  ["attempts to reach", "Attempts to reach Jon Moss failed."],
  ["unable to reach", "The Courier was unable to reach Jon Moss."],
]);

/** Those who answer for somebody: "his lawyer". */
export const agents: ReadonlySet<string> = new Set([
  "adviser",
  "advisor",
  "agent",
  "aide",
  "attorney",
  "barrister",
  "counsel",
  "defence",
  "defense",
  "lawyer",
  "manager",
  "publicist",
  "representative",
  "solicitor",
  "spokesman",
  "spokesperson",
  "spokeswoman",
]);

/** Words that tell of somebody that he can answer no more. */
export const deaths: ReadonlyMap<string, string> = new Map([
  ["dead", "Jon Moss was found dead."],
  ["death", "The death of Jon Moss was natural."],
  ["die", "Jon Moss died in 1990."],
  ["late", "The late Jon Moss was a miller."],
]);
