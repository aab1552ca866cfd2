/** How one speaker answers another. Every entry has an example, which the tests read as a response. */

/** What a denial takes: "any" clause or noun ("denied hiding the fires"), or only a "claim" ("rejected the charge", but "rejected the offer"). */
export type DenialObject = "any" | "claim";

export const denialVerbs: ReadonlyMap<string, DenialObject> = new Map([
  ["brush", "claim"], // The firm brushed off the claims.
  ["contest", "claim"], // The firm contests the charge.
  ["contradict", "claim"], // The log contradicted the claims.
  ["debunk", "claim"], // The museum debunked the rumour.
  ["deny", "any"], // The firm denied hiding the fires.
  ["deride", "claim"], // The firm derided the allegations.
  ["discount", "claim"], // The firm discounted the reports.
  ["discredit", "claim"], // The inquiry discredited the claims.
  ["dismiss", "claim"], // The firm dismissed the allegations.
  ["disprove", "claim"], // The log disproved the claims.
  ["dispute", "any"], // The firm disputes that the engine burned.
  ["overrule", "claim"], // The higher court overruled the decision.
  ["overturn", "claim"], // The higher court overturned the ruling.
  ["pooh-pooh", "claim"], // The firm pooh-poohed the report.
  ["quash", "claim"], // The firm quashed the rumours.
  ["rebuff", "claim"], // The firm rebuffed the criticism.
  ["rebut", "any"], // The firm rebutted the charge.
  ["refute", "any"], // The firm refuted the charge.
  ["reject", "claim"], // The firm rejected the accusation.
  ["repudiate", "claim"], // The firm repudiated the accusation.
  ["ridicule", "claim"], // The firm ridiculed the allegations.
  ["rubbish", "claim"], // The firm rubbished the report.
  ["scoff", "claim"], // The firm scoffed at the allegations.
  ["shrug", "claim"], // The firm shrugged off the criticism.
  ["squash", "claim"], // The firm squashed the rumours.
]);

export const denialNouns: ReadonlySet<string> = new Set([
  "denial", // his denial that the engine burned
  "rebuttal", // her rebuttal of the claim
  "refutation", // the refutation of the claim
]);

/** Nouns that stand for what was said before, and what may be denied or refused comment on. */
export const claimNouns: ReadonlySet<string> = new Set([
  "accusation", // He rejected the accusation.
  "allegation", // He rejected the allegation.
  "argument", // He rejected the argument.
  "article", // He dismissed the article.
  "assertion", // He rejected the assertion.
  "assessment", // He rejected the assessment.
  "attack", // He dismissed the attacks.
  "characterization", // She rejected the characterization.
  "charge", // He rejected the charge.
  "claim", // He rejected the claim.
  "complaint", // He rejected the complaints.
  "conclusion", // He rejected the conclusion.
  "concern", // He dismissed the concerns.
  "consensus", // He scoffed at the consensus.
  "contention", // He rejected the contention.
  "criticism", // He rejected the criticism.
  "decision", // The higher court overturned the decision.
  "depiction", // He rejected the depiction.
  "fear", // He dismissed the fears.
  "figure", // He disputed the figure.
  "finding", // He rejected the finding.
  "gossip", // He dismissed the gossip.
  "hint", // He dismissed the hints.
  "idea", // He rejected the idea that it had burned.
  "implication", // She rejected the implication.
  "innuendo", // He rejected the innuendos.
  "insinuation", // He rejected the insinuation.
  "interpretation", // He rejected the interpretation.
  "memo", // The embassy dismissed the memo.
  "narrative", // She rejected the narrative.
  "notion", // She rejected the notion that it had burned.
  "perception", // She rejected the perception that it was unsafe.
  "portrayal", // He rejected the portrayal.
  "premise", // He rejected the premise.
  "rationale", // The rationale does not hold water.
  "remark", // He dismissed the remarks.
  "report", // He dismissed the report.
  "rumor", // He dismissed the rumors.
  "rumour", // He dismissed the rumours.
  "ruling", // The higher court overturned the ruling.
  "speculation", // He dismissed the speculation.
  "statement", // He disputed the statement.
  "story", // He dismissed the story.
  "suggestion", // He rejected the suggestion.
  "theory", // He rejected the theory.
  "verdict", // He disputed the verdict.
  "version", // He disputed the version.
]);

/** Verbs that give a thing a name, so that what follows is the verdict: "called the charges fabricated". */
export const namingVerbs: ReadonlySet<string> = new Set([
  "brand",
  "call",
  "characterise",
  "characterize",
  "condemn",
  "deem",
  "denounce",
  "describe",
  "dismiss",
  "label",
  "reject",
  "slam",
  "term",
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

/** Verbs under which such a participle gives the reason, whatever is rejected. */
export const rejecting: ReadonlySet<string> = new Set([
  "deny",
  "dismiss",
  "dispute",
  "rebut",
  "refute",
  "reject",
]);

/** Verbs of an attack: what they head accuses whoever it names, though it may be put plainly. */
export const attackVerbs: ReadonlySet<string> = new Set([
  "accuse", // The union accused the firm of hiding the fires.
  "attack", // The union attacked the firm for hiding the fires.
  "blame", // The union blamed the firm for the fires.
  "blast", // The union blasted the firm for the fires.
  "chastise", // The union chastised the firm for the fires.
  "condemn", // The union condemned the firm for the fires.
  "criticise", // The union criticised the firm for the fires.
  "criticize", // The union criticized the firm for the fires.
  "denounce", // The union denounced the firm for the fires.
  "lambast", // The union lambasted the firm for the fires.
  "rebuke", // The union rebuked the firm for the fires.
  "slam", // The union slammed the firm for the fires.
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

/** Words that with "to" say what a turn answers: "Responding to the allegations, the firm said …". */
export const responding: ReadonlySet<string> = new Set([
  "respond", // Responding to the allegations, the firm said the engine was new.
  "response", // In response to the allegations, the firm said the engine was new.
  "react", // Reacting to the allegations, the firm said the engine was new.
  "reply", // Replying to the allegations, the firm said the engine was new.
  "answer", // In answer to the allegations, the firm said the engine was new.
]);

/** Negated, these leave a claim alone that is named after them: "had not seen the allegations". */
export const noticing: ReadonlySet<string> = new Set([
  "see",
  "read",
  "hear",
  "know",
  "comment",
  "discuss",
  "address",
  "respond",
  "mention",
  "receive",
  "find",
  "investigate",
  "make",
  "face",
  "bring",
  "file",
]);

/** Verbs whose negation denies the claim they take: "does not accept that argument". */
export const disbelief: ReadonlySet<string> = new Set([
  "accept", // The firm does not accept that argument.
  "agree", // The firm does not agree with the finding.
  "believe", // The firm does not believe those figures.
  "buy", // The firm does not buy that argument.
  "recognise", // The firm does not recognise those figures.
  "recognize", // The firm does not recognize those figures.
  "support", // The log does not support the claim.
]);

/** Nouns that after "deny" make it a refusal of something else: "denied them access". */
export const withheldThings: ReadonlySet<string> = new Set([
  "access",
  "appeal",
  "application",
  "bail",
  "benefit",
  "chance",
  "coverage",
  "entry",
  "justice",
  "loan",
  "motion",
  "opportunity",
  "parole",
  "permission",
  "permit",
  "petition",
  "request",
  "right",
  "service",
  "status",
  "treatment",
  "visa",
  "vote",
]);

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
]);

/** Pronouns that take up what was just said. */
export const takingUp: ReadonlySet<string> = new Set([
  "it",
  "this",
  "that",
  "they",
  "them",
  "these",
  "those",
  "which",
  "something",
  "so",
  "both",
  "all",
]);

/** Wordings that deny with a negation; the claim is what they are said of. */
export const denialPhrases: ReadonlyMap<string, string> = new Map([
  ["not true", "That is not true."],
  ["n't true", "That isn't true."],
  ["no truth", "There is no truth in it."],
  ["not the case", "That is not the case."],
  ["n't the case", "That isn't the case."],
  ["not correct", "That is not correct."],
  ["n't correct", "That isn't correct."],
  ["not accurate", "That is not accurate."],
  ["n't accurate", "That isn't accurate."],
  ["not so", "It is not so."],
  ["no basis", "There is no basis for the claims."],
  ["no legal basis", "There is no legal basis for the claims."],
  ["no factual basis", "There is no factual basis for the claims."],
  ["no merit", "The claims have no merit."],
  ["without merit", "The claims are without merit."],
  ["without foundation", "The claims are without foundation."],
  ["without basis", "The claims are without basis."],
  ["no foundation", "The claims have no foundation."],
  ["no substance", "The claims have no substance."],
  ["no evidence", "There is no evidence for the claims."],
  ["hold water", "The claims do not hold water."],
  ["hold weight", "The claims do not hold weight."],
  ["hold up", "The claims do not hold up."],
  ["add up", "The claims do not add up."],
  ["further from the truth", "Nothing could be further from the truth."],
  ["farther from the truth", "Nothing could be farther from the truth."],
  ["nothing of the kind", "We did nothing of the kind."],
  ["nothing of the sort", "We did nothing of the sort."],
  ["are made up", "The claims are made up."],
  ["is made up", "The claim is made up."],
  ["were made up", "The claims were made up."],
  ["was made up", "The claim was made up."],
  ["legal basis", "He could not see the legal basis of the claims."],
]);

/** What a speaker says of himself to answer an accusation. */
export const innocencePhrases: ReadonlyMap<string, string> = new Map([
  ["innocent", "He is innocent."],
  ["not guilty", "He is not guilty."],
  ["nothing wrong", "I have done nothing wrong."],
  ["nothing improper", "We did nothing improper."],
  ["nothing illegal", "We did nothing illegal."],
  ["nothing to hide", "We have nothing to hide."],
  ["nothing to do with", "I had nothing to do with it."],
  ["not involved", "I was not involved."],
  ["n't involved", "I wasn't involved."],
  ["no involvement", "We had no involvement."],
  ["no knowledge", "He had no knowledge of it."],
  ["no wrongdoing", "There was no wrongdoing."],
  ["unaware", "He was unaware of it."],
  ["clear his name", "He will clear his name."],
  ["clear her name", "She will clear her name."],
  ["clear my name", "I will clear my name."],
  ["falsely accused", "He was falsely accused."],
  ["wrongly accused", "He was wrongly accused."],
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
  ["exaggerate", "She is exaggerating."],
  ["fabricate", "She fabricated it."],
  ["misrepresent", "She misrepresented it."],
  ["mischaracterize", "She mischaracterized it."],
  ["misquote", "She misquoted me."],
  ["misinterpret", "She misinterpreted it."],
  ["misstate", "She misstated it."],
]);

/** Cues of an answer, with the word after the verb where it makes the cue: "hit back". */
export const replyCues: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["counter", null], // The firm countered that the engine was new.
  ["retort", null], // “The engine is new,” the firm retorted.
  ["hit", new Set(["back"])], // The firm hit back, saying the engine was new.
  ["fire", new Set(["back"])], // The firm fired back that the engine was new.
  ["shoot", new Set(["back"])], // “The engine is new,” the firm shot back.
  ["push", new Set(["back"])], // The firm pushed back, saying the engine was new.
  ["strike", new Set(["back"])], // The firm struck back, saying the engine was new.
  ["snap", new Set(["back"])], // “The engine is new,” he snapped back.
  ["clap", new Set(["back"])], // “The engine is new,” she clapped back.
  ["disagree", new Set([",", "with", "that"])], // The firm disagreed, saying the engine was new.
  ["object", null], // The firm objected that the engine was new.
]);

/** Cues of a concession: admits a claim against the speaker's own interest. */
export const concessionVerbs: ReadonlySet<string> = new Set([
  "accept", // The firm accepted that the engine had burned.
  "acknowledge", // The firm acknowledged that the engine had burned.
  "admit", // The firm admitted that the engine had burned.
  "concede", // The firm conceded that the engine had burned.
  "confess", // The captain confessed that he had slept.
]);
