/** Cues of an answer, with the word after the verb where it makes the cue: "hit back". */
export const replyCues: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["defend", null], // The firm defended the sale, saying the engine was new.
  ["correct", new Set(["her", "him", "me", "them", "us"])], // The firm corrected him, saying the engine was new.
  ["counter", null], // The firm countered that the engine was new.
  ["retaliate", null], // “The engine is new,” the firm retaliated.
  ["retort", null], // “The engine is new,” the firm retorted.
  ["jab", new Set(["back"])], // The firm jabbed back. “The engine is new,” it said.
  ["hit", new Set(["back"])], // The firm hit back, saying the engine was new.
  ["fire", new Set(["back"])], // The firm fired back that the engine was new.
  ["shoot", new Set(["back"])], // “The engine is new,” the firm shot back.
  ["push", new Set(["back"])], // The firm pushed back, saying the engine was new.
  ["strike", new Set(["back"])], // The firm struck back, saying the engine was new.
  ["snap", new Set(["back"])], // “The engine is new,” he snapped back.
  ["clap", new Set(["back"])], // “The engine is new,” she clapped back.
  ["disagree", new Set([",", ".", ":", "with", "that"])], // The firm disagreed, saying the engine was new.
  ["demur", null], // The firm demurred. “The engine is new,” it said.
  ["bristle", null], // The firm bristled. “The engine is new,” it said.
  ["punch", new Set(["back"])], // The firm punched back. “The engine is new,” it said.
  ["scoff", null], // The firm scoffed. “The engine is new,” it said.
  ["throw", new Set(["water"])], // The firm threw cold water on the report.
  ["pour", new Set(["scorn", "water"])], // The firm poured scorn on the report. The firm poured cold water on the report.
  ["give", new Set(["shrift"])], // The firm gave short shrift to the report.
  ["cast", new Set(["doubt"])], // The firm cast doubt on the report.
  ["stand", new Set(["by"])], // The firm stood by its log. “The engine is new,” it said.
  ["take", new Set(["issue", "exception", "umbrage"])], // The firm took issue with that. “The engine is new,” it said.
  ["protest", new Set(["that"])], // The firm protested that the engine was new.
  ["return", new Set(["fire"])], // The firm returned fire, saying the engine was new.
  ["object", new Set(["that", ",", "."])], // The firm objected that the engine was new.
]);

/** Verbs of an answer, which may be one to a question. */
export const replyVerbs: ReadonlySet<string> = new Set([
  "answer", // The firm answered that the engine was new.
  "interject", // “The engine is new,” the firm interjected.
  "reply", // The firm replied that the engine was new.
  "point", // The firm pointed out that the engine was new.
  "respond", // The firm responded that the engine was new.
]);

/** What says of an infinitive that it came to it: "was quick to respond". */
export const prompted: ReadonlySet<string> = new Set([
  "compelled", // The firm felt compelled to respond.
  "forced", // The firm was forced to respond.
  "hastened", // The firm hastened to respond.
  "hurried", // The firm hurried to respond.
  "moved", // The firm moved to respond.
  "obliged", // The firm felt obliged to respond.
  "quick", // The firm was quick to respond.
  "rushed", // The firm rushed to respond.
  "scrambled", // The firm scrambled to respond.
  "swift", // The firm was swift to respond.
  "took", // The firm took to Twitter to respond.
  "went", // The firm went on television to respond.
]);

/** Nouns of an answer that opens a sentence: "In her response, Lind said …". */
export const replyNouns: ReadonlySet<string> = new Set([
  "answer", // In its answer, the firm said the engine was new.
  "rebuttal", // In a rebuttal, the firm said the engine was new.
  "reply", // In his reply, the captain said the engine was new.
  "response", // In response, the firm said the engine was new.
]);

/** Of the nouns of an answer those that go against what is answered, whoever gives them. */
export const rebuttalNouns: ReadonlySet<string> = new Set([
  "comeback", // The firm’s comeback is that the engine was new.
  "counter-argument", // The firm has the counter-argument that the engine was new.
  "counterargument", // The counterargument is that the engine was new.
  "counterpoint", // The firm offered the counterpoint that the engine was new.
  "rebuttal", // The firm offered the rebuttal that the engine was new.
  "retort", // The firm’s retort was that the engine was new.
  "riposte", // The firm’s riposte was that the engine was new.
]);

/** Words that with "to" say what a turn answers: "Responding to the allegations, the firm said …". */
export const responding: ReadonlySet<string> = new Set([
  "respond", // Responding to the allegations, the firm said the engine was new.
  "response", // In response to the allegations, the firm said the engine was new.
  "react", // Reacting to the allegations, the firm said the engine was new.
  "reply", // Replying to the allegations, the firm said the engine was new.
  "answer", // In answer to the allegations, the firm said the engine was new.
  "counter", // In a counter to the allegations, the firm said the engine was new.
  "rebuke", // In a rebuke to Moss, the firm said the engine was new.
  "rebuttal", // In a rebuttal to the allegations, the firm said the engine was new.
  "retort", // In a retort to Moss, the firm said the engine was new.
  "riposte", // In a riposte to Moss, the firm said the engine was new.
]);

/** Participles by which somebody’s words are put to the one who answers them, each with the word behind it: "Asked about the allegations, the firm said …". */
export const raising: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["asked", new Set(["about"])], // Asked about the allegations, the firm said the engine was new.
  ["challenged", new Set(["about", "on", "over"])], // Challenged on the claim, the firm said the engine was new.
  ["confronted", new Set(["about", "over", "with"])], // Confronted with the claim, the firm said the engine was new.
  ["informed", new Set(["of"])], // Informed of the remarks, the firm said the engine was new.
  ["pressed", new Set(["about", "on", "over"])], // Pressed on the claim, the firm said the engine was new.
  ["questioned", new Set(["about", "over"])], // Questioned about the claim, the firm said the engine was new.
  ["quizzed", new Set(["about", "on", "over"])], // Quizzed about the claim, the firm said the engine was new.
  ["told", new Set(["about", "of"])], // Told of the remarks, the firm said the engine was new.
]);

/** Of these those that put them to him as held against him. */
export const confronting: ReadonlySet<string> = new Set([
  "challenged", // Challenged on the remarks, the firm said the engine was new.
  "confronted", // Confronted with the remarks, the firm said the engine was new.
  "pressed", // Pressed on the remarks, the firm said the engine was new.
]);

/** Nouns for what asks to be told something, and to which a response may agree. */
export const inquiries: ReadonlySet<string> = new Set([
  "query", // Responding to Moss’s query, the firm said the engine was new.
  "question", // Responding to Moss’s question, the firm said the engine was new.
  "request", // Responding to Moss’s request, the firm said the engine was new.
]);

/** Words that with "at" say whose words a turn is against: "In a swipe at Lind’s remarks, the firm said …". */
export const swiping: ReadonlySet<string> = new Set([
  "dig", // In a dig at Lind’s remarks, the firm said the engine was new.
  "jab", // In a jab at Lind’s remarks, the firm said the engine was new.
  "swipe", // In a swipe at Lind’s remarks, the firm said the engine was new.
]);

/** Verbs and phrases that set one statement against another in the same sentence: "The film shows a calm sea, contradicting the claim that …". */
export const clashVerbs: ReadonlySet<string> = new Set([
  "belie", // The film shows a calm sea, which belies the claim that a storm sank it.
  "contradict", // The film shows a calm sea, contradicting the claim that a storm sank it.
  "disprove", // The film shows a calm sea, disproving the claim that a storm sank it.
  "refute", // The film shows a calm sea, refuting the claim that a storm sank it.
  "undercut", // The film shows a calm sea, undercutting the claim that a storm sank it.
  "undermine", // The film shows a calm sea, undermining the claim that a storm sank it.
  "contrary", // The sea was calm, the film shows, contrary to the claim that a storm sank it.
]);

/** Participles that carry on a denial: "rejected the request, saying …". */
export const carryingOn: ReadonlySet<string> = new Set([
  "accuse",
  "add",
  "argue",
  "assert",
  "blame",
  "call",
  "claim",
  "contend",
  "declare",
  "describe",
  "explain",
  "insist",
  "label",
  "maintain",
  "note",
  "point",
  "say",
  "state",
  "stress",
  "suggest",
  "tell",
  "write",
]);

/** Verbs that add to what somebody has just said. */
export const adding: ReadonlySet<string> = new Set([
  "add", // The firm rejected the claim. It added that the engine was new.
  "continue", // “The engine is new,” he continued.
]);

/** Verbs of a witness for what has been denied: "The clerk confirmed the account." */
export const confirming: ReadonlySet<string> = new Set([
  "confirm", // The clerk confirmed the account.
  "corroborate", // The clerk corroborated the account.
]);

/** Verbs for what somebody keeps to. */
export const maintaining: ReadonlySet<string> = new Set([
  "insist", // The captain has always insisted that he was awake.
  "maintain", // The captain has long maintained that he was awake.
]);

/** Adverbs that say that he has said it before, so that it is older than the last word against it. */
export const lasting: ReadonlySet<string> = new Set([
  "always", // The captain has always insisted that he was awake.
  "consistently", // The captain has consistently maintained that he was awake.
  "long", // The captain has long maintained that he was awake.
  "repeatedly", // The captain has repeatedly insisted that he was awake.
]);

/** Adverbs that say that he has kept to it. */
export const persistence: ReadonlySet<string> = new Set([
  ...lasting,
  "still", // The captain still insists that he was awake.
  "now", // The captain now insists that he was awake.
]);

/** Verbs that say it where it has just been doubted. */
export const assertingCues: ReadonlySet<string> = new Set([
  "argue", // Lind questioned Moss’s right to run. Moss has long argued that he has it.
  "assert", // Moss has long asserted that he has it.
  "contend", // Moss has long contended that he has it.
  "say", // Moss has long said that he has it.
  "state", // Moss has long stated that he has it.
]);

/** Verbs of doubting. */
export const doubting: ReadonlySet<string> = new Set([
  "challenge", // Lind challenged Moss’s right to run. Moss has long said he was born in Lisse.
  "doubt", // Lind doubted Moss’s right to run.
  "dispute", // Lind disputed Moss’s right to run.
  "question", // Lind questioned Moss’s right to run.
]);

/** Verbs of those who want something and say why: "filed a motion, arguing that …". */
export const arguing: ReadonlySet<string> = new Set([
  "argue", // The paper filed a motion, arguing that the memo was old.
  "contend", // The paper filed a motion, contending that the memo was old.
  "claim", // The paper filed a motion, claiming that the memo was old.
  "insist", // The paper filed a motion, insisting that the memo was old.
  "maintain", // The paper filed a motion, maintaining that the memo was old.
]);

/** What a firm turns down that somebody has held out to it, and that tells nothing: "rejected the bid, calling it too low". */
export const offers: ReadonlySet<string> = new Set([
  "approach", // The brewer rejected the approach.
  "bid", // The brewer rejected the bid.
  "offer", // The brewer rejected the offer.
]);

/** What a court or a board turns down that somebody has asked it for. */
export const pleas: ReadonlySet<string> = new Set([
  "appeal", // The judge rejected the appeal.
  "application", // The judge rejected the application.
  "bid", // The judge rejected the bid to reopen the pier.
  "challenge", // The judge rejected the challenge.
  "complaint", // The board rejected the complaint.
  "demand", // The board rejected the demand.
  "motion", // The judge rejected the motion.
  "petition", // The judge rejected the petition.
  "plea", // The judge rejected the plea.
  "request", // The judge rejected the request.
]);

/** Of these what opens a sentence without a subject: "It sank, Fenn said. Adding: “We swam.”" */
export const addingOn: ReadonlySet<string> = new Set([
  "added", // Added: “We swam.”
  "adding", // Adding: “We swam.”
  "continuing", // Continuing: “We swam.”
]);
