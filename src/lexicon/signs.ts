/**
 * What speaks for and against a statement being the one that a denial answers. The weights were fitted by logistic
 * regression to the denials of 53 annotated articles and all that each could answer, and rounded; a statement whose
 * signs sum to zero or more is answered. Counts: how often a statement with the sign was what was answered, of how many.
 */

export type Pointing = "noun" | "pronoun" | "accusation" | "bare" | "content" | "blanket";

/** How a denial points at what it answers, and what it starts from: the vaguer, the more has to speak for a statement. */
export const pointings: Readonly<Record<Pointing, number>> = {
  noun: 0.6, // Northline disputed the figure. 27 of 149
  pronoun: -0.2, // Northline denied it. 5 of 39
  accusation: -0.3, // Northline rejected the allegations. 57 of 379
  bare: -0.4, // “Nonsense,” Northline said. 8 of 22
  content: -0.9, // Northline denied hiding the fires. 30 of 453
  blanket: -1.9, // Northline denied any wrongdoing. 9 of 114
};

export type Sign =
  | "speaker"
  | "otherSpeaker"
  | "again"
  | "sameNoun"
  | "accused"
  | "accusedAtAll"
  | "named"
  | "accusedByName"
  | "nearest"
  | "moreAlike"
  | "alike"
  | "thisOne"
  | "answered"
  | "hearsay"
  | "nearestBare"
  | "nearestAlike"
  | "otherContent"
  | "otherClaim"
  | "farApart"
  | "farthestApart"
  | "stray"
  | "plain"
  | "later"
  | "guess"
  | "laterAlike"
  | "laterFar"
  | "laterOther"
  | "answerAccused"
  | "headline"
  | "inside"
  | "answer";

export const signs: readonly (readonly [sign: Sign, weight: number])[] = [
  ["speaker", 2.5], // Mara Lind’s word, answered by “rejected Lind’s claim”; a memo’s, by “dismissed the memo”. 3 of 5
  ["otherSpeaker", -2.5], // Moss’s word, where the denial says “Lind’s claim”
  ["again", 2.2], // Northline denied the theft. “There was no theft,” it said: what this side answered last. 22 of 26
  ["sameNoun", 2.2], // The union claimed that a fire was hidden. Northline rejected the claim. 17 of 21
  ["accused", 1.8], // The union alleged that a fire was hidden. 64 of 160
  ["accusedAtAll", 1.3], // the same, where Northline denies “any wrongdoing”. 9 of 13
  ["named", 1.3], // The union said that Northline was late: it names the one who denies. 37 of 68
  ["accusedByName", 1], // The union alleged that Northline had hidden a fire. 25 of 30
  ["nearest", 1], // nobody else has spoken since, three sentences back at most. 36 of 66
  ["moreAlike", 1], // “denied sleeping on the bridge” and “said he slept on the bridge”: two telling words in common. 9 of 23
  ["alike", 0.8], // one. 32 of 124
  ["thisOne", 1.5], // nobody else has spoken since, and the denial says “that claim”
  ["hearsay", 3], // nobody’s word in the sentence before, where the denial says “the rumours”
  ["nearestBare", 1], // nobody else has spoken since, in the sentence before, where the denial names no claim: “Nonsense.”
  ["nearestAlike", 1], // nobody else has spoken since, in the sentence before, and it shares a telling word with what is denied
  ["answered", -1], // what this side answered before its last answer. 5 of 18
  ["otherContent", -1.1], // none, where the denial says itself what it denies. 13 of 370
  ["otherClaim", -3], // none, where it names a claim and says what it is: “rejected the idea that it had burned”
  ["farApart", -1.1], // more than three sentences back, where the denial has to point. 43 of 441
  ["farthestApart", -1.2], // more than eight. 17 of 546
  ["stray", -1], // the same, with no name and one telling word in common, where the denial says itself what it denies. 2 of 161
  ["plain", -1.6], // nobody has accused anybody in it, and it is not the last sentence, where an accusation is denied. 7 of 112
  ["guess", -3], // not the last sentence, with no word, name or noun in common and no accusation, or yet to come
  ["later", -1.2], // comes after the denial. 16 of 424
  ["laterAlike", 0.5], // comes right after the denial, with two telling words in common
  ["laterFar", -2], // more than four sentences on, where the denial is no headline
  ["laterOther", -2], // the same with no telling word in common, where the denial says itself what it denies
  ["answerAccused", -1.2], // is a denial itself, and what is denied is an accusation. 0 of 70
  ["headline", -2], // stands in a headline, which the text tells again
  ["inside", -1.5], // is told inside another’s words. 0 of 52
  ["answer", -1.6], // is a denial itself. 6 of 154
];
