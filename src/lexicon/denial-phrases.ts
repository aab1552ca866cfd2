/** Words that answer whatever one is accused of: "denied any wrongdoing". */
export const blanketNouns: ReadonlySet<string> = new Set([
  "wrongdoing",
  "involvement",
  "guilt",
  "liability",
  "responsibility",
  "misconduct",
  "impropriety",
  "knowledge",
  "role",
  "everything",
  "anything",
  "blame",
  "fault",
]);

/** Wordings that deny with a negation; the claim is what they are said of. */
export const denialPhrases: ReadonlyMap<string, string> = new Map([
  ["not true", "That is not true."],
  ["n't true", "That isn't true."],
  ["not be true", "That could not be true."],
  ["n't be true", "That can't be true."],
  ["not possibly be true", "That could not possibly be true."],
  ["not be right", "That could not be right."],
  ["n't be right", "That can't be right."],
  ["not the case", "That is not the case."],
  ["n't the case", "That isn't the case."],
  ["not correct", "That is not correct."],
  ["n't correct", "That isn't correct."],
  ["not accurate", "That is not accurate."],
  ["n't accurate", "That isn't accurate."],
  ["not fair", "That is not fair."],
  ["n't fair", "That isn't fair."],
  ["not so", "It is not so."],
  ["n't so", "That isn't so."],
  ["no basis", "There is no basis for the claims."],
  ["no legal basis", "There is no legal basis for the claims."],
  ["no factual basis", "There is no factual basis for the claims."],
  ["nothing to support", "There is nothing to support the claims."],
  ["nothing to substantiate", "There is nothing to substantiate the claims."],
  ["no proof", "There is no proof of the claims."],
  ["not on the agenda", "It is not on the agenda."],
  ["n't on the agenda", "It isn't on the agenda."],
  ["out of context", "The remarks were taken out of context."],
  ["out of date", "The figures are out of date."],
  ["out of proportion", "The remarks were blown out of proportion."],
  ["out of the air", "The figures are plucked out of the air."],
  ["out of thin air", "The figures are plucked out of thin air."],
  ["wide of the mark", "The claim is wide of the mark."],
  ["off the mark", "The claim is off the mark."],
  ["off base", "The claim is off base."],
  ["quoted selectively", "It was quoted selectively."],
  ["selectively quoted", "It was selectively quoted."],
  ["no merit", "The claims have no merit."],
  ["without merit", "The claims are without merit."],
  ["without foundation", "The claims are without foundation."],
  ["without basis", "The claims are without basis."],
  ["without any basis", "The claims are without any basis."],
  ["without any foundation", "The claims are without any foundation."],
  ["without any merit", "The claims are without any merit."],
  ["without any substance", "The claims are without any substance."],
  ["without substance", "The claims are without substance."],
  ["no foundation", "The claims have no foundation."],
  ["no substance", "The claims have no substance."],
  ["no evidence", "There is no evidence for the claims."],
  ["are made up", "The claims are made up."],
  ["is made up", "The claim is made up."],
  ["were made up", "The claims were made up."],
  ["was made up", "The claim was made up."],
  ["legal basis", "He could not see the legal basis of the claims."],
]);

/** What a claim does that is true; negated, these deny it. */
export const soundnessTests: ReadonlyMap<string, string> = new Map([
  ["add up", "The claims do not add up."],
  ["hold up", "The claims do not hold up."],
  ["hold water", "The claims do not hold water."],
  ["hold weight", "The claims do not hold weight."],
  ["jibe with", "The claims do not jibe with the record."],
  ["square with", "The claims do not square with the record."],
  ["stack up", "The claims do not stack up."],
  ["stand up", "The claims do not stand up."],
]);

/** Wordings that deny whatever goes before: “Nothing of the kind,” he said. */
export const outrightDenials: ReadonlyMap<string, string> = new Map([
  ["no truth", "There is no truth in it."],
  ["a shred of truth", "There is not a shred of truth in it."],
  ["a grain of truth", "There is not a grain of truth in it."],
  ["a word of truth", "There is not a word of truth in it."],
  ["an ounce of truth", "There is not an ounce of truth in it."],
  ["further from reality", "Nothing could be further from reality."],
  ["further from the truth", "Nothing could be further from the truth."],
  ["farther from the truth", "Nothing could be farther from the truth."],
  ["nothing of the kind", "We did nothing of the kind."],
  ["nothing of the sort", "We did nothing of the sort."],
  ["that never happened", "That never happened."],
  ["it never happened", "It never happened."],
  ["that did n't happen", "That didn't happen."],
  ["it did n't happen", "It didn't happen."],
  ["that did not happen", "That did not happen."],
  ["it did not happen", "It did not happen."],
  ["none of it is true", "None of it is true."],
  ["none of it was true", "None of it was true."],
  ["none of it is accurate", "None of it is accurate."],
  ["none of it happened", "None of it happened."],
  ["none of this is true", "None of this is true."],
  ["none of this happened", "None of this happened."],
  ["none of that is true", "None of that is true."],
  ["none of that happened", "None of that happened."],
  ["made it up", "She made it up."],
  ["made it all up", "She made it all up."],
  ["made up the whole", "She made up the whole thing."],
  ["made the whole thing up", "She made the whole thing up."],
]);

/** All that somebody says to an accusation: “Absolutely not,” he said. */
export const bareDenials: ReadonlyMap<string, string> = new Map([
  ["absolutely not", "Absolutely not."],
  ["certainly not", "Certainly not."],
  ["definitely not", "Definitely not."],
  ["far from it", "Far from it."],
  ["never", "Never."],
  ["no", "No."],
  ["nope", "Nope."],
  ["not at all", "Not at all."],
  ["not so", "Not so."],
  ["not true", "Not true."],
  ["of course not", "Of course not."],
  ["wrong", "Wrong!"],
]);

/** Wordings that deny with no claim beside them, where one goes before: “There is no such list,” he said. */
export const flatDenials: ReadonlyMap<string, string> = new Map([
  ["no such", "There is no such list."],
  ["no question of", "There is no question of it."],
  ["sums do not add up", "The sums do not add up."],
  ["sums did not add up", "The sums did not add up."],
  ["sums do n't add up", "The sums don't add up."],
  ["n't recognise that", "I don't recognise that picture."],
  ["n't recognize that", "I don't recognize that picture."],
  ["not recognise that", "I do not recognise that picture."],
  ["not recognize that", "I do not recognize that picture."],
  ["on the contrary", "On the contrary."],
  ["quite the contrary", "Quite the contrary."],
  ["quite the opposite", "Quite the opposite."],
  ["the opposite is true", "The opposite is true."],
  ["the reverse is true", "The reverse is true."],
  ["not me", "It was not me."],
  ["n't me", "It wasn't me."],
]);

/** Words that with "of" take in all that has been said: "None of it is true." */
export const allOf: ReadonlySet<string> = new Set([
  "all", // All of the claims are false.
  "any", // The firm denied any of it.
  "each", // The firm denied each of the claims.
  "none", // None of it is true.
]);

/** Adverbs that stress a denial wherever they stand in it: “That simply did not happen,” “It is just wrong.” */
export const emphatics: ReadonlySet<string> = new Set(
  "absolutely actually categorically certainly clearly definitely flatly frankly just plainly really simply".split(
    " ",
  ),
);
