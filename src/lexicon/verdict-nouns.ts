/** Nouns for something said whose content follows a colon: "The mayor’s verdict: the bridge is safe." */
export const verdictNouns: ReadonlySet<string> = new Set(["verdict", "message", "word", "response", "reply", "answer", "conclusion", "warning", "claim", "advice", "argument", "prediction", "assessment", "explanation", "view", "retort", "reaction", "finding", "summary"]);
