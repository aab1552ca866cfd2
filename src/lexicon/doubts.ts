/** How somebody says that he does not believe a claim, or that it does not go with what is known. Every entry has an example. */

/** Nouns and adjectives of who does not believe what he has heard, behind a verb of saying or of being. */
export const doubts: ReadonlySet<string> = new Set([
  "doubt", // Officials expressed doubt that the firm had the skill.
  "doubtful", // Officials were doubtful that the firm had the skill.
  "scepticism", // Officials voiced scepticism about the claim.
  "sceptical", // Officials were sceptical of the claim.
  "skepticism", // Officials voiced skepticism about the claim.
  "skeptical", // Officials were skeptical of the claim.
]);

/** Verbs that put such a noun into words; who “casts doubt” may be a fact. */
export const voicing: ReadonlySet<string> = new Set([
  "be", // Officials were skeptical of the claim.
  "express", // Officials expressed doubt about the claim.
  "have", // Officials have doubts about the claim.
  "raise", // Officials raised doubts about the claim.
  "remain", // Officials remain skeptical of the claim.
  "voice", // Officials voiced doubts about the claim.
]);

/** Wordings before a claim that something else does not go with. */
export const clashPhrases: ReadonlyMap<string, string> = new Map([
  ["at odds with", "The log is at odds with her account."],
  ["at variance with", "The log is at variance with her account."],
  ["call into question", "The logs call into question her account."],
  ["called into question", "The log called into question her account."],
  ["calls into question", "The log calls into question her account."],
  ["cast doubt on", "The logs cast doubt on her account."],
  ["casts doubt on", "The log casts doubt on her account."],
  ["contradict", "The logs contradict her account."],
  ["contradicts", "The log contradicts her account."],
  ["impossible to square with", "The log is impossible to square with her account."],
  ["incompatible with", "The log is incompatible with her account."],
  ["inconsistencies with", "The log shows inconsistencies with her account."],
  ["inconsistency with", "The log shows an inconsistency with her account."],
  ["inconsistent with", "The log is inconsistent with her account."],
  ["n't consistent with", "The log isn't consistent with her account."],
  ["not consistent with", "The log is not consistent with her account."],
]);

/** What a part of a claim is called that something does not go with. */
export const partsOfClaims: ReadonlySet<string> = new Set([
  "aspect", // The log contradicts several aspects of her account.
  "detail", // The log contradicts some details of her account.
  "element", // The log contradicts elements of her account.
  "most", // The log contradicts most of her account.
  "much", // The log contradicts much of her account.
  "part", // The log contradicts parts of her account.
  "portion", // The log contradicts a portion of her account.
]);

/** How somebody says what he is afraid of, which others answer by what has never happened. */
export const fearing: ReadonlySet<string> = new Set([
  "afraid", // Fenn is afraid the pier will fall. Moss said it had never fallen.
  "concern", // Fenn is concerned that the pier will fall.
  "fear", // Fenn fears the pier will fall.
  "warn", // Fenn warned that the pier would fall.
  "worry", // Fenn worries that the pier will fall.
]);
