/** Cues of a concession: admits a claim against the speaker's own interest. */
export const concessionVerbs: ReadonlySet<string> = new Set([
  "accept", // The firm accepted that the engine had burned.
  "acknowledge", // The firm acknowledged that the engine had burned.
  "admit", // The firm admitted that the engine had burned.
  "concede", // The firm conceded that the engine had burned.
  "confess", // The captain confessed that he had slept.
]);

/** Words for the pressure under which somebody concedes something. */
export const pressing: ReadonlySet<string> = new Set([
  "challenged", // Challenged by the judge, he admitted that he had slept.
  "cross-examination", // Under cross-examination, he admitted that he had slept.
  "cross-examined", // Cross-examined by the defence, he admitted that he had slept.
  "grilled", // Grilled by senators, he conceded that he had slept.
  "pressed", // Pressed on the fire, he acknowledged that he had slept.
  "questioned", // Questioned by the panel, he conceded that he had slept.
  "questioning", // Under questioning, he conceded that he had slept.
]);

/** Verbs of not granting what is held against one, whose negation grants it. */
export const contesting: ReadonlySet<string> = new Set([
  "contest", // The firm did not contest that it had lost the log.
  "deny", // The firm did not deny losing the log.
  "dispute", // The firm did not dispute her account.
]);

/** How somebody says that what is held against him is so. */
export const affirmations: ReadonlyMap<string, string> = new Map([
  ["guilty", "Guilty."],
  ["it is true", "It is true that I lost the log."],
  ["it 's true", "It’s true that I lost the log."],
  ["that is correct", "That is correct."],
  ["that 's correct", "That’s correct."],
  ["that is right", "That is right."],
  ["that is true", "That is true."],
  ["that 's true", "That’s true."],
  ["yes , i did", "Yes, I did."],
  ["yes , we did", "Yes, we did."],
]);

/** Adverbs of one who concedes what he would not at first. */
export const yielding: ReadonlySet<string> = new Set([
  "eventually", // He eventually admitted that he had slept.
  "finally", // He finally admitted that he had slept.
  "grudgingly", // He grudgingly conceded that he had slept.
  "later", // He later admitted that he had slept.
  "reluctantly", // He reluctantly conceded that he had slept.
  "since", // He has since admitted that he had slept.
  "subsequently", // He subsequently admitted that he had slept.
]);

/** Adjectives that set one figure against another: "the true cost". */
export const truths: ReadonlySet<string> = new Set([
  "actual", // The union said the pier cost £900. The actual cost was £90, the council said.
  "correct", // … The correct figure was £90, the council said.
  "real", // … The real price was £90, the council said.
  "true", // … The true cost was closer to £90, the council said.
]);

/** How somebody takes back what he did or said. */
export const regrets: ReadonlyMap<string, string> = new Map([
  ["a mistake", "She called her vote a mistake."],
  ["an error of judgment", "It was an error of judgment on our part."],
  ["bad choice of words", "It was a bad choice of words on my part."],
  ["could have done better", "We could have done better."],
  ["fell short", "We fell short."],
  ["got it wrong", "We got it wrong."],
  ["got it badly wrong", "We got it badly wrong."],
  ["got it so wrong", "We got it so wrong."],
  ["got it very wrong", "We got it very wrong."],
  ["got that wrong", "We got that wrong."],
  ["got this wrong", "We got this wrong."],
  ["i failed", "I failed them."],
  ["let people down", "We let people down."],
  ["let them down", "We let them down."],
  ["we all failed", "We all failed."],
  ["we failed", "We failed them."],
  ["i regret", "I regret that."],
  ["mistakes were made", "Mistakes were made on our side."],
  ["misspoke", "I misspoke."],
  ["misspoken", "I had misspoken."],
  ["my fault", "It was my fault."],
  ["our fault", "It was our fault."],
  ["poor choice of words", "It was a poor choice of words on my part."],
  ["should have done", "We should have done more."],
  ["should not have", "I should not have said that."],
  ["should n't have", "I shouldn't have said that."],
]);

/** What somebody says he was doing when he was misunderstood, beside "meant": "was joking". */
export const meanings: ReadonlySet<string> = new Set([
  "joke", // He said he was joking.
  "kid", // He said he was kidding.
  "refer", // He said he was referring to the voters.
]);
