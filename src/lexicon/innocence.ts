/** What nobody says of himself who was not accused. */
export const outrightInnocence: ReadonlyMap<string, string> = new Map([
  ["innocent", "He is innocent."],
  ["not guilty", "He is not guilty."],
  ["nothing wrong", "I have done nothing wrong."],
  ["nothing improper", "We did nothing improper."],
  ["nothing illegal", "We did nothing illegal."],
  ["nothing to hide", "We have nothing to hide."],
  ["nothing to apologise for", "I have nothing to apologise for."],
  ["nothing to apologize for", "I have nothing to apologize for."],
  ["nothing to be ashamed of", "I have nothing to be ashamed of."],
  ["no case to answer", "I have no case to answer."],
  ["falsely accused", "He was falsely accused."],
  ["wrongly accused", "He was wrongly accused."],
]);

/** What a speaker says of himself to answer an accusation. */
export const innocencePhrases: ReadonlyMap<string, string> = new Map([
  ["acted in good faith", "We acted in good faith."],
  ["answered in good faith", "I answered in good faith."],
  ["acted properly", "We acted properly."],
  ["entirely properly", "We acted entirely properly."],
  ["acted lawfully", "We acted lawfully."],
  ["acted appropriately", "We acted appropriately."],
  ["by the book", "We did it all by the book."],
  ["clear my name", "I will clear my name."],
  ["clear his name", "He will clear his name."],
  ["clear her name", "She will clear her name."],
  ["complied with", "We complied with every rule."],
  ["comply with", "We comply with every rule."],
  ["followed all", "We followed all the rules."],
  ["followed the law", "We followed the law."],
  ["followed the rules", "We followed the rules."],
  ["within the law", "We acted within the law."],
  ["within the rules", "We acted within the rules."],
  ["did n't say that .", "I didn't say that."],
  ["did n't say that ,", "I didn't say that,"],
  ["did not say that .", "I did not say that."],
  ["did not say that ,", "I did not say that,"],
  ["my words", "They are twisting my words."],
  ["words out of context", "They took his words out of context."],
  ["words were taken out", "His words were taken out of context."],
  ["comments were taken out", "His comments were taken out of context."],
  ["remarks were taken out", "His remarks were taken out of context."],
  ["words had been taken", "Her words had been taken out of context."],
  ["mischaracterized", "I was mischaracterized."],
  ["mischaracterised", "I was mischaracterised."],
  ["misconstrued", "His remarks were misconstrued."],
  ["misrepresented", "His remarks were misrepresented."],
  ["words had been twisted", "Her words had been twisted."],
  ["words have been twisted", "Her words have been twisted."],
  ["words were twisted", "Her words were twisted."],
  ["misinterpreted", "His remarks were misinterpreted."],
  ["misquoted", "He was misquoted."],
  ["misunderstood", "His remarks were misunderstood."],
  ["never said that .", "I never said that."],
  ["never said that ,", "I never said that,"],
  ["never laid a hand", "I never laid a hand on him."],
  ["never set eyes on", "I never set eyes on the man."],
  ["never touched her", "I never touched her."],
  ["never touched him", "I never touched him."],
  ["never touched them", "I never touched them."],
  ["never touched the", "I never touched the woman."],
  ["not even in the building", "I was not even in the building."],
  ["n't even in the building", "I wasn't even in the building."],
  ["not even in the country", "I was not even in the country."],
  ["n't even in the country", "I wasn't even in the country."],
  ["not even in the room", "I was not even in the room."],
  ["n't even in the room", "I wasn't even in the room."],
  ["not even there", "I was not even there."],
  ["n't even there", "I wasn't even there."],
  ["nowhere near her", "I was nowhere near her."],
  ["nowhere near him", "I was nowhere near him."],
  ["nowhere near it", "I was nowhere near it."],
  ["nowhere near them", "I was nowhere near them."],
  ["nowhere near there", "I was nowhere near there."],
  ["got the wrong man", "They have got the wrong man."],
  ["got the wrong woman", "They have got the wrong woman."],
  ["nothing to do with", "I had nothing to do with it."],
  ["not involved", "I was not involved."],
  ["n't involved", "I wasn't involved."],
  ["never knowingly", "I have never knowingly misled anybody."],
  ["a finger on", "I never laid a finger on him."],
  ["no involvement", "We had no involvement."],
  ["knew nothing", "He knew nothing of it."],
  ["known nothing", "He had known nothing of it."],
  ["knows nothing", "He knows nothing of it."],
  ["no knowledge", "He had no knowledge of it."],
  ["no wrongdoing", "There was no wrongdoing."],
  ["unaware", "He was unaware of it."],
  ["self-defence", "I acted in self-defence."],
  ["self-defense", "I acted in self-defense."],
]);

/** Verbs by which somebody keeps to his innocence: "maintained her innocence". */
export const innocenceVerbs: ReadonlySet<string> = new Set([
  "assert", // She asserted her innocence.
  "declare", // She declared her innocence.
  "insist", // She insists on her innocence.
  "maintain", // She maintains her innocence.
  "proclaim", // She proclaimed her innocence.
  "protest", // She protests her innocence.
]);

/** What the accused says is being done to him: "They are making him a scapegoat." */
export const victimWords: ReadonlySet<string> = new Set([
  "scapegoat",
  "scapegoated",
  "framed",
  "persecuted",
  "punished",
  "targeted",
  "victimised",
  "victimized",
  "singled",
  "witch-hunt",
  "vendetta",
  "smeared",
]);

/** What was done to words that were told otherwise than they were meant, whoever holds them against somebody: "His comments were misconstrued." */
export const misread: ReadonlySet<string> = new Set([
  "mischaracterised", // His comments were mischaracterised.
  "mischaracterized", // His comments were mischaracterized.
  "misconstrued", // His comments were misconstrued.
  "misinterpreted", // His comments were misinterpreted.
  "misrepresented", // His comments were misrepresented.
  "misunderstood", // His comments were misunderstood.
  "twisted", // His words were twisted.
]);

/** Nouns for such words. */
export const wordsSaid: ReadonlySet<string> = new Set([
  "comment", // His comments were misconstrued.
  "remark", // His remarks were misconstrued.
  "statement", // His statement was misconstrued.
  "word", // His words were misconstrued.
]);
