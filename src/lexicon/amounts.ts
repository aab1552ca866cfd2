/** Verbs whose object is what is forecast or reported where it holds an amount: "The firm expects a profit of £3m." */
export const forecasts: ReadonlySet<string> = new Set([
  "expect",
  "anticipate",
  "forecast",
  "predict",
  "project",
  "estimate",
  "report", // The firm reported a loss of 4 %.
  "post", // The firm posted a profit of £3m.
]);

/** Verbs that say how much: "a crowd that police estimated at 3,000". */
export const estimates: ReadonlySet<string> = new Set([
  "estimate",
  "number", // a crowd that police numbered at 3,000
  "put", // a sum that insurers put at £3m
  "reckon", // a sum that insurers reckoned at £3m
  "value", // a ring that Lund valued at £900
]);

/** Nouns for an amount that somebody puts at so much: "Officials put the number at 212." */
export const amounts: ReadonlySet<string> = new Set([
  "number",
  "count",
  "figure",
  "toll",
  "cost",
  "total",
  "value",
  "bill",
  "damage",
  "loss",
  "price",
  "chance",
  "odds",
  "share",
  "rate",
  "sum",
  "rise", // The forum puts the rise at a third.
  "fall",
  "increase",
  "drop",
  "attendance", // Rovers put the attendance at 24,500.
  "audience", // The station put the audience at 640,000.
  "crowd", // Police put the crowd at 8,000.
  "turnout", // The clerk put the turnout at 900.
]);

/** What tells that an amount is no exact one: "puts it at well over 200". */
export const rough: ReadonlySet<string> = new Set(
  "about almost around as at between close just nearly no over roughly some under up well".split(
    " ",
  ),
);

/** Nouns for what somebody gives who tells an amount: "The council disputed the figures." */
export const figureNouns: ReadonlySet<string> = new Set([
  "estimate", // The council disputed the estimate.
  "figure", // The council disputed the figures.
  "number", // The council disputed the numbers.
]);
