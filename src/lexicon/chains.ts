/** Verbs that carry a cue in their infinitive or participle: "She went on to say that …", "He kept insisting that …". */
export const aspectVerbs: ReadonlySet<string> = new Set([
  "go", // He went on to say that the pier was sound.
  "continue", // She continued to insist that the pier was sound.
  "keep", // He kept saying that the pier was sound.
  "begin", // They began to realize that the pier was rotten.
  "start", // They started saying that the pier was rotten.
  "try", // He tried to argue that the pier was sound.
  "want", // He wanted to stress that the pier was sound.
  "wish", // She wished to stress that the pier was sound.
  "choose", // He chose not to comment.
  "prefer", // He preferred not to comment.
  "seem", // She seemed to suggest that the pier was rotten.
  "appear", // She appeared to suggest that the pier was rotten.
  "come", // They came to believe that the pier was rotten.
  "use", // He used to say that the pier was sound.
  "have", // He had to admit that the pier was rotten.
  "refuse", // She refused to say whether the pier was sound.
  "decline", // She declined to confirm the inspection.
  "stop", // She stopped short of saying that the pier was rotten.
  "fail", // He failed to mention that the pier was closed.
  "hasten", // He hastened to deny the report.
  "scramble", // He scrambled to deny the report.
  "seek", // He sought to claim that the pier was sound.
  "rush", // He rushed to deny the report.
  "like", // She likes to say that the pier was sound.
  "love", // She loves to say that the pier was sound.
  "take", // He has taken to saying that the pier was sound.
  "appeal", // He appealed to say the pier was sound.
]);

/** Adjectives that carry a cue in their infinitive: "He was quick to say that …". */
export const aspectAdjectives: ReadonlySet<string> = new Set([
  "quick", // She was quick to point out that the pier was sound.
  "right", // He is right to say that the pier is rotten.
  "correct", // He is correct to say that the pier is rotten.
  "careful", // She was careful to add that nobody had checked.
  "glad", // She was glad to report that the pier was sound.
  "happy", // She was happy to confirm that the pier was sound.
  "keen", // She was keen to stress that the pier was sound.
  "pain", // She was at pains to stress that the pier was sound.
  "pleased", // She was pleased to report that the pier was sound.
  "proud", // She was proud to announce that the pier was sound.
  "swift", // She was swift to point out that the pier was sound.
]);

/** Of the adjectives above those that with "it" judge what nobody need have said: "It is right to say that …". */
export const judgedSo: ReadonlySet<string> = new Set(["right", "correct"]);

/** What is done to somebody who says something: "He was forced to admit that …", "She felt obliged to add that …". */
export const constrained: ReadonlySet<string> = new Set([
  "bind", // She felt bound to add that the pier was rotten.
  "compel", // She felt compelled to add that the pier was rotten.
  "constrain", // She felt constrained to add that the pier was rotten.
  "hear", // He was heard to say that the pier was rotten.
  "force", // He was forced to admit that the pier was rotten.
  "move", // He was moved to remark that the pier was rotten.
  "oblige", // She was obliged to admit that the pier was rotten.
  "prompt", // She was prompted to deny that the pier was rotten.
]);

/** With "would", what tells that somebody did say so: "He would later say that …". */
export const hindsight: ReadonlySet<string> = new Set([
  "afterwards", // He would afterwards say that the pier was rotten.
  "eventually", // He would eventually admit that the pier was rotten.
  "later", // He would later say that the pier was rotten.
  "often", // He would often say that the pier was rotten.
  "subsequently", // He would subsequently claim that the pier was rotten.
  "ultimately", // He would ultimately admit that the pier was rotten.
]);

/** Verbs that make somebody say what he says: "The fire led some to say that …". */
export const drivingVerbs: ReadonlySet<string> = new Set([
  "lead", // The crack led the mayor to say that the pier was rotten.
  "prompt", // The crack prompted the mayor to say that the pier was rotten.
  "force", // The crack forced the mayor to admit that the pier was rotten.
  "compel", // The crack compelled the mayor to admit that the pier was rotten.
  "cause", // The crack caused many to say that the pier was rotten.
]);

/** What is so for those who do it: "It is common for critics to say that …", unlike "easy for critics". */
export const habits: ReadonlySet<string> = new Set([
  "common", // It is common for critics to call the toll a tax.
  "commonplace", // It is commonplace for critics to call the toll a tax.
  "customary", // It is customary for critics to call the toll a tax.
  "fashionable", // It is fashionable for critics to call the toll a tax.
  "routine", // It is routine for critics to call the toll a tax.
  "usual", // It is usual for critics to call the toll a tax.
]);

/** Words that turn a cue round: "did not say", "never claimed". */
export const negations: ReadonlySet<string> = new Set([
  "not",
  "n't",
  "never",
  "no",
  "neither",
  "nor",
  "cannot",
  "hardly",
  "refused",
  "declined",
  "refuses",
  "declines",
  "refusing",
  "declining",
  "unable",
  "failed",
]);

/** What who is questioned does: "Police said he ran off and later admitted the theft". */
export const confiding: ReadonlySet<string> = new Set([
  "admit",
  "claim",
  "confess",
  "deny",
  "threaten",
]);

/** Objects of driving verbs that say nothing themselves. */
export const drivenThings: ReadonlySet<string> = new Set([
  "call", // The crack prompted calls to determine the cause.
  "debate", // The crack prompted a debate to determine the cause.
  "demand", // The crack prompted demands to determine the cause.
  "effort", // The crack prompted an effort to determine the cause.
  "inquiry", // The crack prompted an inquiry to determine the cause.
  "question", // The crack prompted questions to determine the cause.
  "review", // The crack prompted a review to determine the cause.
]);
