/** Marks by which an article keeps its distance from what it passes on. Every entry has an example; the tests rate each as alleged. */

export const distanceVerbs: ReadonlyMap<string, string> = new Map([
  ["accuse", "The mayor accused the firm of hiding the fires."],
  ["allege", "The mayor alleged that the firm hid the fires."],
  ["charge", "The mayor charged the firm with hiding the fires."],
  ["claim", "The mayor claimed that the firm hid the fires."],
  ["implicate", "The mayor implicated the firm in the fires."],
  ["purport", "The memo purports to show the fires."],
  ["rumour", "The firm is rumoured to have hidden the fires."],
  ["rumor", "The firm is rumored to have hidden the fires."],
  ["indict", "The mayor was indicted on charges of arson."],
]);

/** Passives whose agent is left out: nobody answers for "is said to". With an agent or in the active they are plain. */
export const distancePassives: ReadonlyMap<string, string> = new Map([
  ["say", "The firm is said to have hidden the fires."],
  ["report", "The firm is reported to have hidden the fires."],
  ["blame", "The firm has been blamed for the fires."],
  ["suspect", "The firm is suspected of hiding the fires."],
  ["criticize", "The firm is being criticized as a menace."],
  ["criticise", "The firm is being criticised as a menace."],
  ["portray", "The firm is portrayed as a menace."],
  ["suppose", "The firm is supposed to have hidden the fires."],
  ["repute", "The firm is reputed to have hidden the fires."],
  ["whisper", "The firm is whispered to have hidden the fires."],
]);

export const distanceAdverbs: ReadonlyMap<string, string> = new Map([
  ["allegedly", "The firm allegedly hid the fires."],
  ["ostensibly", "The firm ostensibly checked the engines."],
  ["purportedly", "The firm purportedly checked the engines."],
  ["reportedly", "The firm reportedly hid the fires."],
  ["reputedly", "The firm reputedly hid the fires."],
  ["rumouredly", "The firm rumouredly hid the fires."],
  ["supposedly", "The firm supposedly checked the engines."],
]);

/** Adverbs on a cue by which the article holds the claim for wrong. */
export const errorAdverbs: ReadonlyMap<string, string> = new Map([
  ["falsely", "The mayor falsely stated that the firm hid the fires."],
  ["wrongly", "The mayor wrongly stated that the firm hid the fires."],
  ["incorrectly", "The mayor incorrectly stated that the firm hid the fires."],
  ["erroneously", "The mayor erroneously stated that the firm hid the fires."],
  ["mistakenly", "The mayor mistakenly stated that the firm hid the fires."],
  ["misleadingly", "The mayor misleadingly stated that the firm hid the fires."],
]);

/** Nouns for what nobody has proved; as a cue or as a source without an owner ("reports that …", "rumours say …"). */
export const distanceNouns: ReadonlyMap<string, string> = new Map([
  ["accusation", "The accusation that the firm hid the fires has spread."],
  ["allegation", "The allegation that the firm hid the fires has spread."],
  ["charge", "The charge that the firm hid the fires has spread."],
  ["claim", "The claim that the firm hid the fires has spread."],
  ["gossip", "Gossip that the firm hid the fires has spread."],
  ["innuendo", "The innuendo that the firm hid the fires has spread."],
  ["lie", "The lie that the firm hid the fires has spread."],
  ["insinuation", "The insinuation that the firm hid the fires has spread."],
  ["rumor", "The rumor that the firm hid the fires has spread."],
  ["rumour", "The rumour that the firm hid the fires has spread."],
]);

/** Plain where somebody stands behind them ("the bank's report that"), distant where nobody does: "reports that …". */
export const orphanNouns: ReadonlyMap<string, string> = new Map([
  ["report", "Reports that the firm hid the fires have spread."],
  ["account", "Accounts that the firm hid the fires have spread."],
]);

export const distanceAdjectives: ReadonlyMap<string, string> = new Map([
  ["alleged", "an alleged theft of the engines"],
  ["so-called", "a so-called inspection"],
  ["purported", "a purported inspection"],
  ["supposed", "a supposed inspection"],
  ["reputed", "a reputed smuggler"],
]);

/** Of the adverbs those by which an article passes a claim on; "ostensibly" only doubts. */
export const claimingAdverbs: ReadonlySet<string> = new Set([
  "allegedly", // The firm allegedly hid the fires.
  "purportedly", // The letter was purportedly written by the captain.
  "reportedly", // The minister has reportedly resigned.
  "supposedly", // The bridge was supposedly checked in May.
]);

/** Of the adjectives those that make a claim of the noun behind them, whatever it is. */
export const claimingAdjectives: ReadonlySet<string> = new Set([
  "alleged", // The alleged fraud took place in May.
  "purported", // A purported letter from the captain was read out.
]);
