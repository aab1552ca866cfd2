/** Cues of an answer that are several words. Every entry has an example. */

/** Verbs that answer with "back": "fired back that". */
export const backVerbs: ReadonlySet<string> = new Set([
  "clap", // The firm clapped back that the engine was new.
  "fire", // The firm fired back that the engine was new.
  "hit", // The firm hit back that the engine was new.
  "punch", // The firm punched back that the engine was new.
  "shoot", // The firm shot back that the engine was new.
  "snap", // The firm snapped back that the engine was new.
  "strike", // The firm struck back that the engine was new.
]);

/** Nouns for what is said or thought whose clause follows a copula: 16 of 18 outside quotation marks in the training articles. */
export const predicatedNouns: ReadonlySet<string> = new Set([
  "accusation", // The accusation is that the engine was old.
  "answer", // The firm’s answer was that the engine was new.
  "argument", // The firm’s argument is that the engine was new.
  "case", // Her case is that the engine was new.
  "defence", // His defence is that the engine was new.
  "defense", // His defense is that the engine was new.
  "allegation", // The allegation is that the engine was old.
  "assumption", // The assumption is that the engine was new.
  "assessment", // The firm’s assessment is that the engine is sound.
  "belief", // The belief is that the engine was new.
  "charge", // The charge is that the engine was old.
  "claim", // The claim is that the engine was new.
  "complaint", // Another complaint is that the engine was old.
  "concern", // The concern is that the engine was old.
  "conclusion", // The panel’s conclusion was that the engine was old.
  "comeback", // The firm’s comeback was that the engine was new.
  "consensus", // The consensus is that the engine is sound.
  "contention", // The firm’s contention is that the engine was new.
  "counter-argument", // The counter-argument is that the engine was new.
  "counterargument", // The counterargument is that the engine was new.
  "counterpoint", // The counterpoint is that the engine was new.
  "criticism", // One criticism is that the engine was old.
  "estimate", // The firm’s estimate is that the engine will last.
  "expectation", // The expectation is that the engine will last.
  "explanation", // The firm’s explanation was that the engine was new.
  "fear", // The fear is that the engine was old.
  "feeling", // The feeling among drivers is that the engine is old.
  "finding", // The panel’s finding was that the engine was old.
  "forecast", // The firm’s forecast is that the engine will last.
  "hope", // The hope is that the engine will last.
  "impression", // The impression is that the engine is old.
  "joke", // The joke going round was that the engine was older than the driver.
  "judgement", // The panel’s judgement was that the engine was old.
  "judgment", // The panel’s judgment was that the engine was old.
  "line", // The firm’s line is that the engine was new.
  "mantra", // Her mantra was that the engine was new.
  "message", // Her message will be clear: that the engine was old.
  "opinion", // The firm’s opinion is that the engine is new.
  "perception", // The perception is that the engine is old.
  "point", // The firm’s point was that the engine was new.
  "position", // The firm’s position is that the engine was new.
  "prediction", // His prediction is that the engine will last.
  "rebuttal", // The firm’s rebuttal was that the engine was new.
  "refrain", // A common refrain is that the engine was old.
  "reply", // The firm’s reply was that the engine was new.
  "response", // The firm’s response was that the engine was new.
  "retort", // The firm’s retort was that the engine was new.
  "riposte", // The firm’s riposte was that the engine was new.
  "rumor", // The rumor was that the engine was old.
  "rumour", // The rumour was that the engine was old.
  "suggestion", // His suggestion was that the engine was old.
  "suspicion", // The suspicion is that the engine was old.
  "theory", // The theory is that the engine was old.
  "thinking", // The thinking is that the engine will last.
  "verdict", // Her verdict was that the engine was old.
  "view", // The firm’s view is that the engine was new.
  "warning", // Her warning was that the engine was old.
  "word", // Word is that the firm is for sale.
  "worry", // The worry is that the engine was old.
]);

/** Those of them that are somebody’s only with a possessor: "the explanation is that" is the writer’s own. */
export const ownedPredicates: ReadonlySet<string> = new Set(
  "answer case comeback conclusion defence defense explanation finding judgement judgment line point position prediction reply response retort riposte suggestion verdict warning".split(
    " ",
  ),
);

/** Verbs that make one with a noun, and the prepositions before the claim: "took issue with" 5 of 5 in the training articles. */
export const issues: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> = new Map([
  // The firm cast doubt on the report.
  ["cast", new Map([["doubt", new Set(["on"])]])],
  // The firm gave short shrift to the claim.
  ["give", new Map([["shrift", new Set(["to"])]])],
  // The firm poured scorn on the report. The firm poured cold water on the report.
  [
    "pour",
    new Map([
      ["scorn", new Set(["on", "over"])],
      ["water", new Set(["on", "over"])],
    ]),
  ],
  // The firm took issue with the report. The firm took exception to the claim. The firm took umbrage at the claim. The firm took offence at the claim.
  [
    "take",
    new Map([
      ["issue", new Set(["with"])],
      ["exception", new Set(["to"])],
      ["umbrage", new Set(["at"])],
      ["offense", new Set(["at"])],
      ["offence", new Set(["at"])],
    ]),
  ],
  // The firm threw cold water on the claim.
  ["throw", new Map([["water", new Set(["on", "over"])]])],
]);
