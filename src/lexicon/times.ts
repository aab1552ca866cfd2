/** Words for a time, which never say anything: "The firm said late | Monday …". */
export const times: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night weekend week month year winter spring summer autumn".split(
    " ",
  ),
);

/** What a time has before it: "said | late Monday", "said last | week". */
export const beforeTimes: ReadonlySet<string> = new Set([
  "early", // The firm early on Monday said it was late.
  "earlier", // The firm earlier this week said it was late.
  "last", // The firm last week said it was late.
  "late", // The firm late on Monday said it was late.
  "on", // The firm on Monday said it was late.
  "this", // The firm this week said it was late.
]);

/** Nouns that tell how long after something else comes: "weeks after it closed". */
export const durations: ReadonlySet<string> = new Set(
  "moment minute hour day week month year decade".split(" "),
);

/** What follows "by" without being an agent: "was told by telephone". */
export const means: ReadonlySet<string> = new Set([
  "telephone",
  "phone",
  "email",
  "letter",
  "text",
  "message",
  "post",
  "fax",
  "radio",
  "name",
  "law",
  "hand",
  "mail",
  "means",
  "way",
  "mistake",
  "beginning", // It is expected to open by the beginning of May.
  "close", // … by the close of play.
  "end", // … by the end of the month.
  "middle", // … by the middle of June.
  "start", // … by the start of term.
]);

/** Adverbs for when or where, which open a sentence and are no part of a name: "Afterwards Northline boss Paul Tully said so." */
export const leading: ReadonlySet<string> = new Set([
  "afterward",
  "afterwards",
  "again",
  "elsewhere",
  "tonight",
]);

/** Units of how long ago or after something was said, in the one and the many: "Four minutes later the clerk said". */
export const units: ReadonlySet<string> = new Set(
  "second minute hour day week month year".split(" ").flatMap((unit) => [unit, `${unit}s`]),
);

/** What tells from when a time counts: "two days ago", "four minutes later". */
export const reckonedFrom: ReadonlySet<string> = new Set([
  "ago", // Two days ago the clerk said it was late.
  "earlier", // Two days earlier the clerk said it was late.
  "later", // Two days later the clerk said it was late.
]);

/** Nouns for the time at which something happened, which a clause behind them tells: "At the time Rook resigned, Fenn was in Lisse." */
export const momentsOf: ReadonlySet<string> = new Set([
  "day", // The day Rook resigned, Fenn was in Lisse.
  "moment", // The moment Rook resigned, Fenn left.
  "time", // By the time Rook resigned, Fenn had left.
  "week", // The week Rook resigned, Fenn was in Lisse.
  "year", // The year Rook resigned, Fenn was in Lisse.
]);

/** Nouns for a time at none of which something was so: a flat denial. */
export const noMoments: ReadonlySet<string> = new Set([
  "moment", // “At no moment was it unsafe.”
  "point", // “At no point was it unsafe.”
  "stage", // “At no stage was it unsafe.”
  "time", // “At no time was it unsafe.”
]);
