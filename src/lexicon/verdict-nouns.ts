/** Nouns for something said whose content follows a colon: "The mayor’s verdict: the bridge is safe." */
export const verdictNouns: ReadonlySet<string> = new Set([
  "verdict",
  "message",
  "word",
  "response",
  "reply",
  "answer",
  "conclusion",
  "warning",
  "claim",
  "advice",
  "argument",
  "prediction",
  "assessment",
  "explanation",
  "view",
  "retort",
  "reaction",
  "finding",
  "summary",
]);

/** What somebody may give, issue or have in words of his own before a colon: "issued the following statement: “We are closed.”" */
export const utterances: ReadonlySet<string> = new Set([
  ...verdictNouns,
  "statement", // The firm released the following statement: “We are closed.”
  "tweet", // He sent out a tweet: “We are closed.”
  "post", // She shared a post: “We are closed.”
  "letter", // She sent the mayor a letter: “We are closed.”
  "note", // He left a note: “We are closed.”
  "email", // She sent an email: “We are closed.”
  "remark", // He made one remark: “We are closed.”
  "comment", // She added a comment: “We are closed.”
  "suggestion", // He had a suggestion: “Close it.”
  "question", // She had one question: “Who closed it?”
  "apology", // He offered an apology: “We were wrong.”
  "defense", // She offered a defense: “It was late.”
  "defence", // She offered a defence: “It was late.”
  "plea", // He made a plea: “Open it again.”
  "promise", // She made a promise: “We will open it.”
  "compliment", // He gave her a compliment: “You are never late.”
]);

/** What words are said in that are written: annotators count "in a statement" to the cue 52 times in 86, "in an interview" 20 in 47. */
export const writings: ReadonlySet<string> = new Set(["e-mail", "email", "statement"]);

/** Verbs for those to whom words come: "received a letter: “We are closed.”" */
export const receiving: ReadonlySet<string> = new Set([
  "receive",
  "get",
  "hear",
  "see",
  "find",
  "await",
  "quote",
]);

/** Verbs for what somebody does with words of his own: "issued a statement saying that it rained", unlike "cited a report saying". */
export const issuingVerbs: ReadonlySet<string> = new Set([
  "issue", // She issued a statement saying that it rained.
  "release", // She released a statement saying that it rained.
  "publish", // The firm published a report saying that it rained.
  "send", // He sent an email saying that it rained.
  "post", // He posted a message saying that it rained.
  "write", // She wrote a letter saying that it rained.
  "tweet", // He tweeted a picture claiming that it rained.
  "make", // He made a speech saying that it rained.
  "give", // She gave an interview saying that it rained.
  "deliver", // She delivered a speech saying that it rained.
  "run", // The party ran an advert saying that it rained.
  "air", // The party aired an advert saying that it rained.
  "blast", // The party blasted out an email saying that it rained.
  "fire", // He fired off a letter saying that it rained.
  "put", // The firm put out a statement saying that it rained.
  "file", // They filed a suit claiming that it rained.
  "circulate", // They circulated a note saying that it rained.
  "distribute", // They distributed leaflets saying that it rained.
  "hold", // They held banners saying that it rained.
]);

/** Words before a colon that label a line and name nobody: "READ MORE: …", "CORRECTION: …". */
export const notices: ReadonlySet<string> = new Set([
  "read",
  "more",
  "watch",
  "related",
  "see",
  "update",
  "updated",
  "correction",
  "clarification",
  "breaking",
  "exclusive",
  "bombshell",
  "shocker",
  "video",
  "photo",
  "photos",
  "pictures",
  "note",
  "editor",
  "opinion",
  "analysis",
  "facts",
  "live",
  "storm", // Storm Ada: schools close
  "hurricane",
  "election", // Election 2030: mayor wins
  "budget",
  "explainer",
  "guide",
  "latest",
  "contact",
  "alert",
  "boom",
  "busted",
  "byline",
  "caught",
  "email",
  "look",
  "shocking",
  "wow",
]);

/** Nouns for words that something bears: "The Ledger carried the headline “Pier as old as the town”." */
export const inscriptions: ReadonlySet<string> = new Set([
  "caption", // The photo bore the caption “The pier as it was”.
  "headline", // The Ledger ran the headline “Pier as old as the town”.
  "slogan", // The ad carried the slogan “The pier is for all of us”.
]);

/** What a thing does to the few words that stand on it. */
export const bearing: ReadonlySet<string> = new Set([
  "bear", // The poster bore the slogan “The pier is for all of us”.
  "carry", // The page carried the headline “Pier as old as the town”.
  "run", // The Ledger ran the headline “Pier as old as the town”.
]);
