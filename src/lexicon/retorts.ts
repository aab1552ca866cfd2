/** How the accused answer without naming what they answer. Every entry has an example. */

/** What one who turns it on the accuser says lies with him: "The fault lies with Lind." */
export const faults: ReadonlySet<string> = new Set([
  "blame", // The blame lies with Lind.
  "cause", // The cause lies with Lind.
  "error", // The error lies with Lind.
  "fault", // The fault may lie with Lind’s own boats.
  "problem", // The problem lay with Lind.
  "responsibility", // The responsibility lies with Lind.
]);

/** What those who have been accused say they take seriously: "We take such complaints very seriously." */
export const grievances: ReadonlySet<string> = new Set([
  "accusation", // We take these accusations seriously.
  "allegation", // We take all allegations seriously.
  "claim", // We take such claims seriously.
  "complaint", // We take such complaints very seriously.
  "concern", // We take any concerns seriously.
  "matter", // We take these matters seriously.
  "report", // We take such reports seriously.
]);

/** Words by which the article itself tells what somebody is suspected of: "The regulator is examining whether Northline hid a fire." */
export const inquiries: ReadonlySet<string> = new Set([
  "arrest", // Northline’s captain was arrested over the fire.
  "examine", // The regulator is examining whether Northline hid a fire.
  "indict", // Northline’s captain was indicted over the fire.
  "inquiry", // An inquiry was opened into whether Northline hid a fire.
  "inquire", // The regulator is inquiring whether Northline hid a fire.
  "investigate", // The regulator is investigating whether Northline hid a fire.
  "investigation", // An investigation was opened into whether Northline hid a fire.
  "look", // The regulator is looking into whether Northline hid a fire.
  "probe", // The regulator is probing whether Northline hid a fire.
  "sue", // Two passengers have sued Northline over the fire.
]);

/** Nouns for what an article tells of what somebody is suspected of, whoever suspects it. */
export const suspicions: ReadonlySet<string> = new Set([
  "accusation", // The firm is dogged by accusations of bribery.
  "allegation", // The firm is dogged by allegations of bribery.
  "rumor", // The firm is dogged by rumors of bribery.
  "rumour", // The firm is dogged by rumours of bribery.
  "scandal", // The firm is at the centre of a bribery scandal.
  "suspicion", // The firm is under suspicion of bribery.
]);

/** Those who check what others claim: "Fact-checkers noted that no ship had sailed." */
export const checkers: ReadonlySet<string> = new Set([
  "checkers",
  "fact-checker",
  "fact-checkers",
  "factcheck.org",
  "politifact",
  "snopes",
]);

/** What somebody’s words or deeds are known from, besides evidence: "The message had been taken out of context." */
export const quoted: ReadonlySet<string> = new Set([
  "audio", // The audio had been edited.
  "clip", // The clip had been edited.
  "comment", // The comments had been taken out of context.
  "document", // The document had been taken out of context.
  "e-mail", // The e-mail had been taken out of context.
  "email", // The email had been taken out of context.
  "exchange", // The exchange had been taken out of context.
  "letter", // The letter had been taken out of context.
  "memo", // The memo had been taken out of context.
  "message", // The message had been taken out of context.
  "note", // The note had been taken out of context.
  "picture", // The picture had been taken out of context.
  "post", // The post had been taken out of context.
  "quote", // The quote had been taken out of context.
  "remark", // The remark had been taken out of context.
  "tape", // The tape had been edited.
  "text", // The text had been taken out of context.
  "transcript", // The transcript had been edited.
  "tweet", // The tweet had been taken out of context.
]);

/** What somebody keeps to who has been contradicted: "The Gazette said it stood by its story." */
export const kept: ReadonlySet<string> = new Set([
  "account", // She stands by her account.
  "ad", // The campaign stands by its ad.
  "article", // The paper stands by its article.
  "claim", // He stands by his claim.
  "comment", // He stands by his comments.
  "conclusion", // The panel stands by its conclusions.
  "coverage", // The paper stands by its coverage.
  "decision", // The board stands by its decision.
  "evidence", // She stands by her evidence.
  "figure", // The office stands by its figures.
  "finding", // The panel stands by its findings.
  "number", // The office stands by its numbers.
  "remark", // He stands by his remarks.
  "report", // The paper stands by its report.
  "reporting", // The paper stands by its reporting.
  "research", // The team stands by its research.
  "statement", // She stands by her statement.
  "story", // The paper stands by its story.
  "testimony", // She stands by her testimony.
  "word", // He stands by every word.
  "work", // The team stands by its work.
]);

/** Of these those for what a paper prints, by whatever name: "Moss called the article false. The Gazette stood by its story." */
export const printed: ReadonlySet<string> = new Set([
  "article", // The paper stands by its article.
  "coverage", // The paper stands by its coverage.
  "report", // The paper stands by its report.
  "reporting", // The paper stands by its reporting.
  "story", // The paper stands by its story.
]);

/** What has been done to it, so that it shows nothing. */
export const distortedBy: ReadonlyMap<string, string> = new Map([
  ["out of context", "The message had been taken out of context."],
  ["selectively edited", "The clip had been selectively edited."],
  ["deceptively edited", "The clip had been deceptively edited."],
  ["heavily edited", "The clip had been heavily edited."],
  ["been edited", "The clip had been edited."],
  ["been altered", "The tape had been altered."],
  ["been tampered with", "The tape had been tampered with."],
  ["been doctored", "The tape had been doctored."],
  ["been misinterpreted", "The message had been misinterpreted."],
  ["been misunderstood", "The message had been misunderstood."],
  ["been misread", "The message had been misread."],
]);

/** What it may be based on that makes it none: "The findings were based on records that contained errors." */
export const unsound: ReadonlySet<string> = new Set([
  "anonymous", // The report was based on anonymous letters.
  "assumption", // The findings were based on assumptions.
  "error", // The findings were based on records that contained errors.
  "false", // The findings were based on false figures.
  "gossip", // The report was based on gossip.
  "guess", // The findings were based on guesses.
  "guesswork", // The findings were based on guesswork.
  "hearsay", // The report was based on hearsay.
  "inaccurate", // The findings were based on inaccurate figures.
  "incomplete", // The findings were based on incomplete records.
  "misreading", // The report was based on a misreading of the log.
  "misunderstanding", // The report was based on a misunderstanding.
  "mistake", // The findings were based on a mistake.
  "old", // The findings were based on old figures.
  "rumor", // The report was based on rumors.
  "rumour", // The report was based on rumours.
  "speculation", // The report was based on speculation.
  "unreliable", // The findings were based on unreliable figures.
  "wrong", // The findings were based on the wrong figures.
]);

/** Words for those who look into a matter, and so are not who is suspected: “We have not identified the man,” police said. */
export const investigators: ReadonlySet<string> = new Set([
  "agency", // The agency has not found any dead fish.
  "commission", // The commission has not decided.
  "coroner", // The coroner has not named the man.
  "detective", // Detectives have not found the knife.
  "inspector", // Inspector Una Moss has not seen the log.
  "investigator", // Investigators have not found the tape.
  "police", // Police have not identified the man.
  "prosecutor", // Prosecutors did not rush to charge anyone.
  "regulator", // The regulator has not seen the books.
  "sheriff", // Sheriff Una Moss did not make an arrest.
  "watchdog", // The watchdog has not seen the books.
]);

/** Verbs of who begins to look into a matter: "The council opened an inquiry." */
export const opening: ReadonlySet<string> = new Set([
  "begin", // The council began an inquiry.
  "launch", // The council launched an inquiry.
  "open", // The council opened an inquiry.
  "order", // The council ordered an inquiry.
  "start", // The council started an inquiry.
]);
