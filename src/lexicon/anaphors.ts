/** Words that take up what was said before, and so show what an answer is an answer to. */

/** Nouns that stand for what was said before, and what may be denied or refused comment on. */
export const anaphoricNouns: ReadonlySet<string> = new Set([
  "account", // He disputed that account.
  "accusation", // He rejected the accusation.
  "allegation", // He rejected the allegation.
  "analogy", // He rejected the analogy.
  "analysis", // He rejected the analysis.
  "argument", // He rejected the argument.
  "article", // He dismissed the article.
  "assertion", // He rejected the assertion.
  "assessment", // He rejected the assessment.
  "attack", // He dismissed the attacks.
  "characterization", // She rejected the characterization.
  "charge", // He rejected the charge.
  "claim", // He rejected the claim.
  "comment", // He rejected the comments.
  "chronology", // He disputed that chronology.
  "comparison", // He rejected the comparison.
  "complaint", // He rejected the complaints.
  "conclusion", // He rejected the conclusion.
  "concern", // He dismissed the concerns.
  "consensus", // He scoffed at the consensus.
  "contention", // He rejected the contention.
  "criticism", // He rejected the criticism.
  "decision", // The higher court overturned the decision.
  "depiction", // He rejected the depiction.
  "description", // He disputed the description.
  "doubt", // He dismissed the doubts.
  "estimate", // He disputed the estimate.
  "explanation", // He rejected the explanation.
  "fear", // He dismissed the fears.
  "figure", // He disputed the figure.
  "finding", // He rejected the finding.
  "gossip", // He dismissed the gossip.
  "hint", // He dismissed the hints.
  "idea", // He rejected the idea that it had burned.
  "impression", // He rejected the impression that it was unsafe.
  "implication", // She rejected the implication.
  "indictment", // She called the indictment a fairy tale.
  "innuendo", // He rejected the innuendos.
  "insinuation", // He rejected the insinuation.
  "interpretation", // He rejected the interpretation.
  "logic", // He said the logic was flawed.
  "memo", // The embassy dismissed the memo.
  "letter", // He dismissed the letter.
  "label", // He rejected the label.
  "lawsuit", // He dismissed the lawsuit.
  "narrative", // She rejected the narrative.
  "notion", // She rejected the notion that it had burned.
  "number", // He disputed the number.
  "perception", // She rejected the perception that it was unsafe.
  "poll", // He dismissed the poll.
  "portrayal", // He rejected the portrayal.
  "prediction", // He dismissed the prediction.
  "premise", // He rejected the premise.
  "rationale", // The rationale does not hold water.
  "reasoning", // He said the reasoning was faulty.
  "remark", // He dismissed the remarks.
  "report", // He dismissed the report.
  "research", // He called the research flawed.
  "result", // He dismissed the results as an outlier.
  "rumor", // He dismissed the rumors.
  "rumour", // He dismissed the rumours.
  "ruling", // The higher court overturned the ruling.
  "speculation", // He dismissed the speculation.
  "statement", // He disputed the statement.
  "story", // He dismissed the story.
  "study", // He dismissed the study.
  "suggestion", // He rejected the suggestion.
  "survey", // He dismissed the survey.
  "suit", // He dismissed the suit.
  "testimony", // He disputed the testimony.
  "theory", // He rejected the theory.
  "timeline", // He disputed that timeline.
  "verdict", // He disputed the verdict.
  "version", // He disputed the version.
  "view", // He rejected the view that it was unsafe.
  "warning", // He dismissed the warnings.
]);

/** Pronouns that take up what was just said. */
export const anaphoricPronouns: ReadonlySet<string> = new Set([
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

/** Of the nouns above those that name an accusation, and so point at whatever is put as one. */
export const accusingNouns: ReadonlySet<string> = new Set([
  "accusation",
  "allegation",
  "attack",
  "charge",
  "claim",
  "complaint",
  "criticism",
  "gossip",
  "indictment",
  "innuendo",
  "insinuation",
  "report",
  "rumor",
  "rumour",
  "story",
]);

/** Of these those for what somebody is accused of, by whatever verb: "the allegation" of "accused the firm of fraud". */
export const charges: ReadonlySet<string> = new Set(["accusation", "allegation", "charge"]);

/** Of the nouns above those for what many say or fear: "dismissed concerns about the pier". */
export const worries: ReadonlySet<string> = new Set([
  "concern", // He dismissed concerns about the pier.
  "criticism", // He rejected criticism of the pier.
  "doubt", // He dismissed doubts about the pier.
  "fear", // He dismissed fears of a flood.
  "speculation", // He dismissed speculation about a sale.
  "suggestion", // He rejected suggestions of a sale.
]);

/** Of the nouns above those for what somebody said against somebody, so that whatever it is called is held against it: "that was a disgraceful remark". */
export const remarks: ReadonlySet<string> = new Set([
  "accusation", // That is an absurd accusation.
  "allegation", // That is an absurd allegation.
  "attack", // That was a cynical attack.
  "charge", // That is an absurd charge.
  "claim", // That is an absurd claim.
  "comment", // That was a disgraceful comment.
  "complaint", // That is an absurd complaint.
  "criticism", // That is unfair criticism.
  "insinuation", // That is a shameful insinuation.
  "remark", // That was a disgraceful remark.
  "rumor", // That is an absurd rumor.
  "rumour", // That is an absurd rumour.
  "suggestion", // That is an offensive suggestion.
]);

/** Nouns for what somebody argues, which an adjective before them denies of whatever is called so: "called that a ridiculous proposition". */
export const propositions: ReadonlySet<string> = new Set([
  "argument", // That is a ridiculous argument.
  "assertion", // That is a ridiculous assertion.
  "characterization", // That is an unfair characterization.
  "comparison", // That is an absurd comparison.
  "conclusion", // That is an absurd conclusion.
  "notion", // That is a ridiculous notion.
  "proposition", // That is a ridiculous proposition.
  "theory", // That is a ridiculous theory.
]);

/** Of the nouns above those for what somebody tells or reckons, which a word in quotation marks makes doubtful: "described the account as “creative”". */
export const accounts: ReadonlySet<string> = new Set([
  "account", // She described the account as “creative”.
  "analysis", // She described the analysis as “lazy”.
  "argument", // She described the argument as “childish”.
  "characterization", // She described that characterization as “selective”.
  "claim", // She described the claim as “selective”.
  "conclusion", // She described the conclusion as “bizarre”.
  "description", // She called that description “selective”.
  "estimate", // She described the estimate as “optimistic”.
  "explanation", // She described the explanation as “convenient”.
  "figure", // She described the figures as “imaginative”.
  "finding", // She described the findings as “bizarre”.
  "logic", // She described the logic as “tortured”.
  "number", // She described the numbers as “imaginative”.
  "reasoning", // She described the reasoning as “tortured”.
  "story", // She described the story as “fanciful”.
  "theory", // She described the theory as “outlandish”.
  "version", // She described that version as “creative”.
]);

/** Nouns for what an article tells of many people’s quarrel: "dismissed the whole row as absurd". */
export const affairs: ReadonlySet<string> = new Set([
  "affair", // He dismissed the affair as a misunderstanding.
  "controversy", // He dismissed the controversy as absurd.
  "flap", // He dismissed the flap as absurd.
  "furore", // He dismissed the furore as absurd.
  "fuss", // He dismissed the fuss as absurd.
  "incident", // He would not comment on the incident.
  "issue", // He would not comment on the issue.
  "kerfuffle", // He dismissed the kerfuffle as absurd.
  "matter", // He would not comment on the matter.
  "row", // He dismissed the row as absurd.
  "scandal", // He dismissed the scandal as an invention.
  "uproar", // He dismissed the uproar as absurd.
]);

/** Of the nouns above those for what a study or a record shows, and the verbs that say it. */
export const findingNouns: ReadonlySet<string> = new Set(["conclusion", "finding"]);

export const evidenceVerbs: ReadonlySet<string> = new Set([
  "demonstrate", // The study demonstrated that the pier was rotten.
  "establish", // The study established that the pier was rotten.
  "find", // The study found that the pier was rotten. The council disputed the findings.
  "indicate", // The study indicates that the pier is rotten.
  "prove", // The study proved that the pier was rotten.
  "reveal", // The study revealed that the pier was rotten.
  "show", // The study shows that the pier is rotten.
  "suggest", // The study suggests that the pier is rotten.
]);

/** Of the nouns above those for what a court or a panel holds, and the verbs that say it. */
export const rulings: ReadonlySet<string> = new Set(["decision", "ruling", "verdict"]);

export const rulingVerbs: ReadonlySet<string> = new Set([
  "decide", // The court decided that the toll was lawful. Moss criticised the ruling.
  "find", // The court found that the toll was lawful.
  "hold", // The court held that the toll was lawful.
  "rule", // The court ruled that the toll was lawful.
]);

/** Of the nouns above those for what nobody in particular says. */
export const rumourNouns: ReadonlySet<string> = new Set([
  "gossip", // It is said that the pier will close. He dismissed the gossip.
  "report", // It is understood that the pier will close. He dismissed the reports.
  "rumor", // It is rumored that the pier will close. He dismissed the rumors.
  "rumour", // It is rumoured that the pier will close. He dismissed the rumours.
  "speculation", // It is thought that the pier will close. He dismissed the speculation.
]);

/** Verbs in the passive by which something good is looked for in somebody, and nothing held against him. */
export const prospects: ReadonlySet<string> = new Set([
  "expect", // The film is expected to win.
  "favour", // The film is favoured to win.
  "tip", // The film is tipped to win. The studio dismissed the allegations.
]);

/** Of the nouns above those for an answer. */
export const answerNouns: ReadonlySet<string> = new Set([
  "explanation", // The firm said the engine was new. The union rejected the explanation.
]);

/** Of the nouns above those for what will be. */
export const forecastNouns: ReadonlySet<string> = new Set([
  "prediction", // The union said the pier would fall. The council dismissed the prediction.
  "warning", // The union said the pier would fall. The council dismissed the warning.
]);
