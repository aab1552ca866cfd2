/** What opens a clause behind a comma in which the reporter may go on himself: "…, although he conceded that the wall was old". */
export const concessives: ReadonlySet<string> = new Set([
  "although",
  "though",
  "while",
  "whereas",
  "but",
  "as",
]);

/** Verbs by which a reporter says how far somebody went: "…, though she did not name him", "although it left open when". */
export const undercutting: ReadonlySet<string> = new Set([
  "name",
  "put",
  "elaborate",
  "specify",
  "identify",
  "leave",
  "stop",
  "give",
  "offer",
  "provide",
  "refuse",
  "decline",
]);

/** Participles by which a reporter tells what somebody meant: "said it would end in Lisse, referring to the congress". */
export const glossing: ReadonlySet<string> = new Set(["allude", "refer"]);

/** What somebody’s words stir up, which he does not say himself: "accused her of theft, setting off a row". */
export const stirred: ReadonlySet<string> = new Set([
  "alarm",
  "anger",
  "applause",
  "backlash",
  "boo",
  "cheer",
  "chorus",
  "comparison",
  "concern",
  "condemnation",
  "controversy",
  "criticism",
  "debate",
  "doubt",
  "fear",
  "firestorm",
  "front",
  "fury",
  "gasp",
  "hope",
  "ire",
  "jeer",
  "laughter",
  "outcry",
  "outrage",
  "praise",
  "prospect",
  "protest",
  "question",
  "reaction",
  "rebuke",
  "reply",
  "response",
  "rift",
  "round",
  "row",
  "share",
  "speculation",
  "storm",
  "tension",
  "uproar",
  "wave",
  "wrench",
]);

/** What tells how a sentence follows the one before: "Still, the pier was safe, he said." */
export const connectives: readonly string[] = [
  "still",
  "however",
  "meanwhile",
  "moreover",
  "nevertheless",
  "nonetheless",
  "in fact",
  "in contrast",
  "by contrast",
  "for example",
  "for instance",
];
