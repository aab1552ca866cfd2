/** How somebody does away with what others believe, or will not have it that something comes about. Every entry has an example. */

/** Verbs that say of a belief that it is false by what they do to it. */
export const dispelling: ReadonlySet<string> = new Set([
  "correct", // I want to correct the impression that the pier is rotten.
  "debunk", // The log should debunk the notion that the pier is rotten.
  "demolish", // The log demolishes the notion that the pier is rotten.
  "disprove", // The log should disprove the notion that the pier is rotten.
  "dispel", // Let us dispel the notion that the pier is rotten.
  "explode", // The log explodes the myth that the pier is rotten.
  "rebut", // The log was instrumental in rebutting the notion that the pier is rotten.
  "refute", // The log should refute the notion that the pier is rotten.
  "scotch", // I want to scotch the notion that the pier is rotten.
  "shatter", // The log shatters the myth that the pier is rotten.
]);

/** Wordings that do the same. */
export const dispellingPhrases: ReadonlyMap<string, string> = new Map([
  ["knock on the head", "I want to knock on the head the idea that the pier is rotten."],
  ["lay to rest", "I want to lay to rest the idea that the pier is rotten."],
  ["lays to rest", "That lays to rest the idea that the pier is rotten."],
  ["laid to rest", "That has laid to rest the idea that the pier is rotten."],
  ["put to bed", "I want to put to bed the idea that the pier is rotten."],
  ["puts to bed", "That puts to bed the idea that the pier is rotten."],
  ["put to rest", "That should put to rest the idea that the pier is rotten."],
  ["puts to rest", "That puts to rest the idea that the pier is rotten."],
  ["put paid to", "That put paid to the idea that the pier is rotten."],
  ["puts paid to", "That puts paid to the idea that the pier is rotten."],
  ["gives the lie to", "The log gives the lie to the idea that the pier is rotten."],
  ["gave the lie to", "The log gave the lie to the idea that the pier is rotten."],
  ["take issue with", "I take issue with the idea that the pier is rotten."],
  ["no truck with", "I have no truck with the idea that the pier is rotten."],
  ["cold water on", "That pours cold water on the idea that the pier is rotten."],
]);

/** Nouns for what people believe that call it false themselves: “There is this myth that the pier is rotten.” */
export const falseBeliefs: ReadonlySet<string> = new Set([
  "canard", // There is this canard that the pier is rotten.
  "fallacy", // There is a fallacy that the pier is rotten.
  "fiction", // There is this fiction that the pier is rotten.
  "misconception", // There is a misconception that the pier is rotten.
  "misperception", // There is a misperception that the pier is rotten.
  "myth", // There is this myth that the pier is rotten.
]);

/** Nouns for what people believe, whoever says it, which a clause behind them tells. */
export const beliefs: ReadonlySet<string> = new Set([
  ...falseBeliefs,
  "belief", // the belief that the pier is rotten
  "claim", // the claim that the pier is rotten
  "idea", // the idea that the pier is rotten
  "illusion", // the illusion that the pier is sound
  "impression", // the impression that the pier is rotten
  "narrative", // the narrative that the pier is rotten
  "notion", // the notion that the pier is rotten
  "perception", // the perception that the pier is rotten
  "rationale", // the firm’s rationale that the toll pays for the pier
  "rumor", // the rumor that the pier is rotten
  "rumour", // the rumour that the pier is rotten
  "suggestion", // the suggestion that the pier is rotten
  "theory", // the theory that the pier is rotten
]);

/** Words before which nothing has been dispelled yet, or by no means. */
export const undispelled: ReadonlySet<string> = new Set([
  "ask", // He was asked to dispel the myth.
  "cannot", // That cannot dispel the myth.
  "could", // A report could dispel the myth.
  "ca", // That can’t dispel the myth.
  "can", // Only a report can dispel the myth.
  "fail", // The report failed to dispel the myth.
  "if", // If the report dispels the myth, he will run.
  "may", // A report may dispel the myth.
  "might", // A report might dispel the myth.
  "must", // He must dispel the myth.
  "never", // The report never dispelled the myth.
  "need", // He needs to dispel the myth.
  "not", // The report did not dispel the myth.
  "n't", // The report didn’t dispel the myth.
  "try", // He tried to dispel the myth.
  "would", // A report would dispel the myth.
]);

/** What is said of something to come that will not: “That is not going to happen.” */
export const unhappening: ReadonlyMap<string, string> = new Map([
  ["not going to happen", "That is not going to happen."],
  ["n't going to happen", "That isn't going to happen."],
  ["never going to happen", "That is never going to happen."],
  ["never gon na happen", "That is never gonna happen."],
  ["not gon na happen", "That is not gonna happen."],
  ["n't gon na happen", "That isn't gonna happen."],
  ["not happen", "That will not happen."],
  ["n't happen", "That won't happen."],
  ["never happen", "That will never happen."],
  ["not happening", "That is not happening."],
  ["n't happening", "That isn't happening."],
  ["impossible", "That is impossible."],
  ["not possible", "That is not possible."],
  ["n't possible", "That isn't possible."],
  ["out of the question", "That is out of the question."],
  ["highly unlikely", "That is highly unlikely."],
  ["extremely unlikely", "That is extremely unlikely."],
  ["very unlikely", "That is very unlikely."],
  ["not on the cards", "That is not on the cards."],
  ["n't on the cards", "That isn't on the cards."],
]);

/** Cues of those who only wish, or see to it, that something is not so. */
export const wishing: ReadonlySet<string> = new Set([
  "ensure", // The firm ensures that it will not happen.
  "fear", // The firm fears that the log will dispel the notion.
  "hope", // The firm hopes that it will not happen.
  "pray", // The firm prays that it will not happen.
  "promise", // The firm promises that it will not happen.
  "wish", // The firm wishes that it would not happen.
  "worry", // The firm worries that the log will dispel the notion.
]);

/** Verbs for what ought to be done with a false belief, or is wrongly done with it. */
export const stopping: ReadonlySet<string> = new Set([
  "abandon", // “It is time to abandon the myth that the pier is rotten.”
  "drop", // “Let us drop the myth that the pier is rotten.”
  "peddle", // “They peddle the myth that the pier is rotten.”
  "perpetuate", // “They perpetuate the myth that the pier is rotten.”
  "spread", // “They spread the myth that the pier is rotten.”
  "stop", // “Stop the myth that the pier is rotten.”
]);
