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
