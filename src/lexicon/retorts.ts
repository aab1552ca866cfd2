/** How the accused answer without naming what they answer. Every entry has an example. */

/** What nobody says of himself who was not accused. */
export const outrightInnocence: ReadonlyMap<string, string> = new Map([
  ["innocent", "He is innocent."],
  ["not guilty", "He is not guilty."],
  ["nothing wrong", "I have done nothing wrong."],
  ["nothing improper", "We did nothing improper."],
  ["nothing illegal", "We did nothing illegal."],
  ["nothing to hide", "We have nothing to hide."],
  ["no case to answer", "I have no case to answer."],
  ["falsely accused", "He was falsely accused."],
  ["wrongly accused", "He was wrongly accused."],
]);

/** What a speaker says of himself to answer an accusation. */
export const innocencePhrases: ReadonlyMap<string, string> = new Map([
  ["acted properly", "We acted properly."],
  ["entirely properly", "We acted entirely properly."],
  ["acted lawfully", "We acted lawfully."],
  ["acted appropriately", "We acted appropriately."],
  ["within the law", "We acted within the law."],
  ["within the rules", "We acted within the rules."],
  ["did n't say that .", "I didn't say that."],
  ["did n't say that ,", "I didn't say that,"],
  ["did not say that .", "I did not say that."],
  ["did not say that ,", "I did not say that,"],
  ["my words", "They are twisting my words."],
  ["words out of context", "They took his words out of context."],
  ["words had been taken", "Her words had been taken out of context."],
  ["words were taken", "My words were taken out of context."],
  ["mischaracterized", "I was mischaracterized."],
  ["misconstrued", "His remarks were misconstrued."],
  ["misinterpreted", "His remarks were misinterpreted."],
  ["misquoted", "He was misquoted."],
  ["misunderstood", "His remarks were misunderstood."],
  ["never said that .", "I never said that."],
  ["never said that ,", "I never said that,"],
  ["nothing to do with", "I had nothing to do with it."],
  ["not involved", "I was not involved."],
  ["n't involved", "I wasn't involved."],
  ["no involvement", "We had no involvement."],
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

/** Verbs that say of another speaker that what he says is not so. */
export const liarVerbs: ReadonlyMap<string, string> = new Map([
  ["lie", "She is lying."],
  ["confuse", "She is confusing it with another boat."],
  ["distort", "She distorted it."],
  ["exaggerate", "She is exaggerating."],
  ["fabricate", "She fabricated it."],
  ["misrepresent", "She misrepresented it."],
  ["mischaracterize", "She mischaracterized it."],
  ["misinterpret", "She misinterpreted it."],
  ["misstate", "She misstated it."],
  ["misread", "She misread it."],
  ["misremember", "She misremembered it."],
  ["twist", "She is twisting it."],
]);

/** Phrases that say so: “He has no idea what he is talking about.” */
export const liarPhrases: ReadonlyMap<string, string> = new Map([
  ["a liar", "She is a liar."],
  ["did not understand", "She did not understand it."],
  ["did n't understand", "She didn't understand it."],
  ["does not understand", "She does not understand it."],
  ["does n't understand", "She doesn't understand it."],
  ["has no evidence", "She has no evidence."],
  ["offered no evidence", "She offered no evidence."],
  ["produced no evidence", "She has produced no evidence."],
  ["provided no evidence", "She has provided no evidence."],
  ["a problem with the truth", "She has a problem with the truth."],
  ["facts wrong", "She has got her facts wrong."],
  ["talking nonsense", "She is talking nonsense."],
  ["talking rubbish", "She is talking rubbish."],
  ["making it up", "She is making it up."],
  ["making things up", "She is making things up."],
  ["making this up", "She is making this up."],
  ["makes things up", "She makes things up."],
  ["making stuff up", "She is making stuff up."],
  ["what he is talking", "He has no idea what he is talking about."],
  ["what he 's talking", "He doesn't know what he's talking about."],
  ["what she is talking", "She has no idea what she is talking about."],
  ["what she 's talking", "She doesn't know what she's talking about."],
]);

/** What is said of another speaker instead: "The clerk is wrong." */
export const errors: ReadonlySet<string> = new Set([
  "confused", // The clerk is confused.
  "incorrect", // The clerk is incorrect.
  "misguided", // The clerk is misguided.
  "misinformed", // The clerk is misinformed.
  "mistaken", // The clerk is mistaken.
  "misunderstood", // The clerk misunderstood it.
  "wrong", // The clerk is wrong.
]);

/** Cues of an answer, with the word after the verb where it makes the cue: "hit back". */
export const replyCues: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["defend", null], // The firm defended the sale, saying the engine was new.
  ["counter", null], // The firm countered that the engine was new.
  ["retort", null], // “The engine is new,” the firm retorted.
  ["hit", new Set(["back"])], // The firm hit back, saying the engine was new.
  ["fire", new Set(["back"])], // The firm fired back that the engine was new.
  ["shoot", new Set(["back"])], // “The engine is new,” the firm shot back.
  ["push", new Set(["back"])], // The firm pushed back, saying the engine was new.
  ["strike", new Set(["back"])], // The firm struck back, saying the engine was new.
  ["snap", new Set(["back"])], // “The engine is new,” he snapped back.
  ["clap", new Set(["back"])], // “The engine is new,” she clapped back.
  ["disagree", new Set([",", ".", "with", "that"])], // The firm disagreed, saying the engine was new.
  ["demur", null], // The firm demurred. “The engine is new,” it said.
  ["bristle", null], // The firm bristled. “The engine is new,” it said.
  ["punch", new Set(["back"])], // The firm punched back. “The engine is new,” it said.
  ["scoff", null], // The firm scoffed. “The engine is new,” it said.
  ["cast", new Set(["doubt"])], // The firm cast doubt on the report.
  ["stand", new Set(["by"])], // The firm stood by its log. “The engine is new,” it said.
  ["take", new Set(["issue", "exception"])], // The firm took issue with that. “The engine is new,” it said.
  ["object", new Set(["that", ",", "."])], // The firm objected that the engine was new.
]);

/** Verbs of an answer, which may be one to a question. */
export const replyVerbs: ReadonlySet<string> = new Set([
  "reply", // The firm replied that the engine was new.
  "respond", // The firm responded that the engine was new.
]);

/** Nouns of an answer that opens a sentence: "In her response, Lind said …". */
export const replyNouns: ReadonlySet<string> = new Set([
  "answer", // In its answer, the firm said the engine was new.
  "rebuttal", // In a rebuttal, the firm said the engine was new.
  "reply", // In his reply, the captain said the engine was new.
  "response", // In response, the firm said the engine was new.
]);

/** Words that with "to" say what a turn answers: "Responding to the allegations, the firm said …". */
export const responding: ReadonlySet<string> = new Set([
  "respond", // Responding to the allegations, the firm said the engine was new.
  "response", // In response to the allegations, the firm said the engine was new.
  "react", // Reacting to the allegations, the firm said the engine was new.
  "reply", // Replying to the allegations, the firm said the engine was new.
  "answer", // In answer to the allegations, the firm said the engine was new.
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

/** Cues of a concession: admits a claim against the speaker's own interest. */
export const concessionVerbs: ReadonlySet<string> = new Set([
  "accept", // The firm accepted that the engine had burned.
  "acknowledge", // The firm acknowledged that the engine had burned.
  "admit", // The firm admitted that the engine had burned.
  "concede", // The firm conceded that the engine had burned.
  "confess", // The captain confessed that he had slept.
]);

/** Adjectives that set one figure against another: "the true cost". */
export const truths: ReadonlySet<string> = new Set([
  "actual", // The union said the pier cost £900. The actual cost was £90, the council said.
  "correct", // … The correct figure was £90, the council said.
  "real", // … The real price was £90, the council said.
  "true", // … The true cost was closer to £90, the council said.
]);

/** What such a figure is of. */
export const measures: ReadonlySet<string> = new Set([
  "bill", // The true bill was £90, the council said.
  "cost", // The true cost was £90, the council said.
  "figure", // The true figure was £90, the council said.
  "loss", // The true loss was £90, the council said.
  "number", // The true number was 90, the council said.
  "price", // The true price was £90, the council said.
  "rate", // The true rate was 9%, the council said.
  "sum", // The true sum was £90, the council said.
  "toll", // The true toll was 90, the council said.
  "total", // The true total was £90, the council said.
  "value", // The true value was £90, the council said.
]);

/** What a speaker says drives the one who accuses him: "They are playing politics." */
export const motives: ReadonlyMap<string, string> = new Map([
  ["playing politics", "They are playing politics."],
  ["hit job", "It is a political hit job."],
  ["political attack", "It is nothing more than a political attack."],
  ["false attack", "Another day, another false attack from the harbour clerk."],
  ["say anything to", "They will say anything to win votes."],
  ["point scoring", "This is point scoring."],
  ["point-scoring", "This is political point-scoring."],
  ["scoring points", "They are scoring points."],
  ["sour grapes", "It is sour grapes."],
  ["cheap shot", "It was a cheap shot."],
  ["publicity stunt", "It is a publicity stunt."],
  ["political stunt", "It is a political stunt."],
  ["partisan circus", "It is a partisan circus."],
  ["witch hunt", "It is a witch hunt."],
  ["axe to grind", "They have an axe to grind."],
  ["ax to grind", "They have an ax to grind."],
  ["vested interest", "They have a vested interest."],
  ["clutching at straws", "They are clutching at straws."],
  ["desperate attempt", "It is a desperate attempt to win votes."],
]);

/** Nouns that one "draws from" the one who answers: "That drew a rebuke from Northline." */
export const drawn: ReadonlySet<string> = new Set([
  "response", // That drew a response from Northline, which said the engine was new.
  "rebuke", // That drew a rebuke from Northline, which said the engine was new.
  "retort", // That drew a retort from Northline, which said the engine was new.
  "rebuttal", // That drew a rebuttal from Northline, which said the engine was new.
  "reply", // That drew a reply from Northline, which said the engine was new.
  "denial", // That drew a denial from Northline, which said the engine was new.
]);

/** Verbs of a witness for what has been denied: "The clerk confirmed the account." */
export const confirming: ReadonlySet<string> = new Set([
  "confirm", // The clerk confirmed the account.
  "corroborate", // The clerk corroborated the account.
]);

/** Verbs for what somebody keeps to, and the adverbs that say that he has kept to it. */
export const maintaining: ReadonlySet<string> = new Set([
  "insist", // The captain has always insisted that he was awake.
  "maintain", // The captain has long maintained that he was awake.
]);

export const persistence: ReadonlySet<string> = new Set([
  "always", // The captain has always insisted that he was awake.
  "consistently", // The captain has consistently maintained that he was awake.
  "long", // The captain has long maintained that he was awake.
  "repeatedly", // The captain has repeatedly insisted that he was awake.
  "still", // The captain still insists that he was awake.
  "now", // The captain now insists that he was awake.
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

/** Those who answer for the body that they lead. */
export const leaders: ReadonlySet<string> = new Set([
  "boss", // Northline’s boss denied that Northline hid a fire.
  "ceo", // Northline’s CEO denied it.
  "chair", // Northline’s chair denied it.
  "chairman", // Northline’s chairman denied it.
  "chairwoman", // Northline’s chairwoman denied it.
  "chief", // Northline’s chief executive denied it.
  "director", // Northline’s managing director denied it.
  "founder", // Northline’s founder denied it.
  "head", // Northline’s head of safety denied it.
  "leader", // The council’s leader denied it.
  "owner", // Northline’s owner denied it.
  "president", // Northline’s president denied it.
]);

/** Those who stand behind one person and go by the name: "the Lind campaign". */
export const retinues: ReadonlySet<string> = new Set([
  "administration", // the Lind administration
  "adviser", // Lind’s senior adviser
  "advisers", // Lind’s top advisers
  "advisor", // Lind’s senior advisor
  "advisors", // Lind’s top advisors
  "aide", // a Lind aide
  "aides", // Lind’s aides
  "allies", // Lind’s allies
  "attorney", // Lind’s attorney
  "attorneys", // Lind’s attorneys
  "camp", // the Lind camp
  "campaign", // the Lind campaign
  "lawyer", // Lind’s lawyer
  "lawyers", // Lind’s lawyers
  "manager", // Lind’s business manager
  "office", // Lind’s office
  "spokesman", // Lind’s spokesman
  "spokeswoman", // Lind’s spokeswoman
  "staff", // Lind’s staff
  "strategist", // Lind’s chief strategist
  "team", // the Lind team
]);

/** How somebody takes back what he did or said. */
export const regrets: ReadonlyMap<string, string> = new Map([
  ["a mistake", "She called her vote a mistake."],
  ["an error of judgment", "It was an error of judgment on our part."],
  ["bad choice of words", "It was a bad choice of words on my part."],
  ["i regret", "I regret that."],
  ["misspoke", "I misspoke."],
  ["misspoken", "I had misspoken."],
  ["my fault", "It was my fault."],
  ["our fault", "It was our fault."],
  ["poor choice of words", "It was a poor choice of words on my part."],
  ["should not have", "I should not have said that."],
  ["should n't have", "I shouldn't have said that."],
]);

/** What somebody says he was doing when he was misunderstood, beside "meant": "was joking". */
export const meanings: ReadonlySet<string> = new Set([
  "joke", // He said he was joking.
  "kid", // He said he was kidding.
  "refer", // He said he was referring to the voters.
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

/** What an accuser is accused of who is said to talk falsely: "accused Moss of scaremongering". */
export const falseTalk: ReadonlySet<string> = new Set([
  "distort", // She accused Moss of distorting her record.
  "exaggerate", // She accused Moss of exaggerating.
  "fabricate", // She accused Moss of fabricating the story.
  "fearmonger", // She accused Moss of fearmongering.
  "fearmongering",
  "hypocrisy", // She accused Moss of hypocrisy.
  "lie", // She accused Moss of lying.
  "mislead", // She accused Moss of misleading the public.
  "misleading",
  "misrepresent", // She accused Moss of misrepresenting the log.
  "scaremonger", // She accused Moss of scaremongering.
  "scaremongering",
  "smear", // She accused Moss of smearing her.
  "twist", // She accused Moss of twisting her words.
]);
