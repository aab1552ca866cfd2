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
  "proportion",
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
  "approval", // The poll put his approval at 40 per cent.
  "growth", // The bank put growth at 2 per cent.
  "inflation", // The bank put inflation at 2 per cent.
  "lead", // The poll put her lead at six points.
  "population", // The survey put the population at 900.
  "rating", // The poll put his rating at 40 per cent.
  "support", // The poll put her support at 40 per cent.
  "unemployment", // The office put unemployment at 5 per cent.
]);

/** Nouns for what goes up or down and for how something ends: foretold or reported they need no amount. */
export const outcomes: ReadonlySet<string> = new Set([
  "change", // The bank expects little change.
  "climb", // The bank expects a slow climb.
  "cut", // Analysts had expected a deeper cut.
  "decline", // The firm reported a decline.
  "decrease", // Police reported a decrease.
  "deficit", // The office forecasts a wider deficit.
  "demand", // The firm reported strong demand.
  "dip", // The shop reported a dip in takings.
  "downturn", // The bank expects a downturn.
  "drop", // The firm reported a drop in sales.
  "earnings", // The firm expects lower earnings.
  "expansion", // The bank expects a modest expansion.
  "fall", // The firm reported a fall in sales.
  "gain", // The firm reported a gain.
  "growth", // The bank expects slower growth.
  "improvement", // The school reported an improvement.
  "increase", // Analysts had expected a small increase.
  "inflation", // The bank expects higher inflation.
  "jump", // The firm reported a jump in orders.
  "loss", // The firm reported a loss.
  "profit", // The firm reported a profit.
  "rebound", // The bank expects a rebound.
  "recession", // The bank expects a recession.
  "recovery", // The bank expects a slow recovery.
  "reduction", // Police reported a reduction in thefts.
  "revenue", // The firm expects higher revenue.
  "rise", // Analysts had expected a rise.
  "sale", // The firm reported weak sales.
  "shortage", // The board expects a shortage.
  "shortfall", // The board expects a shortfall.
  "slide", // The firm reported a slide in orders.
  "slowdown", // The bank expects a slowdown.
  "slump", // The firm reported a slump in orders.
  "surge", // The union reported a surge in membership.
  "surplus", // The office forecasts a surplus.
  "turnout", // The clerk expects a record turnout.
  "upturn", // The bank expects an upturn.
]);

/** Nouns for what can be the highest, the worst or the first of its kind among figures: "the highest such figure it has recorded". */
export const recordNouns: ReadonlySet<string> = new Set([
  ...outcomes, // the sharpest decline it has seen
  "figure", // the highest such figure it has recorded
  "level", // the lowest level since May
  "margin", // the widest margin in a decade
  "month", // the wettest month on record
  "number", // the highest number on record
  "performance", // the best performance in a decade
  "quarter", // the best quarter in its history
  "rate", // the highest rate since May
  "reading", // the weakest reading since May
  "result", // the best result in its history
  "toll", // the highest toll since the flood
  "total", // the highest total on record
  "year", // the driest year on record
]);

/** Nouns for how a contest ends: foretold they need no amount; who posts a win has won. */
export const contestEnds: ReadonlySet<string> = new Set([
  "deal", // The union expects a deal.
  "defeat", // The party expects a heavy defeat.
  "landslide", // The party expects a landslide.
  "victory", // The party expects a victory.
  "win", // The party expects a win.
]);

/** Of the verbs that take an amount those that tell what has been. */
export const reporting: ReadonlySet<string> = new Set([
  "report", // Police reported no arrests.
  "post", // The firm posted no profit.
]);

/** What tells that an amount is no exact one: "puts it at well over 200". */
export const rough: ReadonlySet<string> = new Set(
  "about almost around as at between close just nearly no over roughly some under up well".split(
    " ",
  ),
);

/** Words before a number that no noun takes behind it, unlike "fears over 40 homes": "The office fears around 40 homes are lost." */
export const approximators: ReadonlySet<string> = new Set([
  "almost", // The office fears almost 40 homes are lost.
  "around", // The office fears around 40 homes are lost.
  "at", // The office fears at least 40 homes are lost.
  "fewer", // The office fears fewer than 40 homes are left.
  "more", // The office fears more than 40 homes are lost.
  "nearly", // The office fears nearly 40 homes are lost.
  "roughly", // The office fears roughly 40 homes are lost.
  "some", // The office fears some 40 homes are lost.
  "up", // The office fears up to 40 homes are lost.
]);

/** Nouns for what somebody gives who tells an amount: "The council disputed the figures." */
export const figureNouns: ReadonlySet<string> = new Set([
  "estimate", // The council disputed the estimate.
  "figure", // The council disputed the figures.
  "number", // The council disputed the numbers.
]);
