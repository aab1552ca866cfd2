/** Verbs that lay a deed at somebody's door, with the prepositions that open the deed. */
export const accusationCues: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accuse", new Set(["of"])], // She accused the firm of hiding the fires.
  ["attribute", new Set(["to"])], // Analysts attributed the fall to high rates.
  ["blame", new Set(["for", "on"])], // The union blamed the firm for the delay. / They blamed the delay on the weather.
  ["charge", new Set(["with"])], // Prosecutors charged the captain with fraud.
  ["suspect", new Set(["of"])], // Police suspect the captain of fraud.
  ["convict", new Set(["of"])], // The jury convicted the captain of fraud.
  ["criticize", new Set(["for", "over"])], // The panel criticized the firm for its silence.
  ["criticise", new Set(["for", "over"])], // The panel criticised the firm for its silence.
  ["condemn", new Set(["for"])], // The bishop condemned the firm for its silence.
  ["attack", new Set(["for"])], // He attacked the firm for hiding the fires.
  ["blast", new Set(["for"])], // He blasted the firm for hiding the fires.
  ["slam", new Set(["for"])], // She slammed the firm for hiding the fires.
  ["denounce", new Set(["for"])], // She denounced the firm for hiding the fires.
  ["fault", new Set(["for"])], // The panel faulted the firm for its silence.
  ["chide", new Set(["for"])], // She chided the firm for its silence.
  ["credit", new Set(["to", "with"])], // He credited the crew with saving the ship. / She credits her win to the crew.
  ["praise", new Set(["for"])], // He praised the crew for saving the ship.
  ["indict", new Set(["for", "on"])], // A grand jury indicted the captain for fraud.
  ["rip", new Set(["for"])], // He ripped the firm for hiding the fires.
  ["link", new Set(["to", "with"])], // The report linked the captain to the fires.
  ["lambaste", new Set(["for"])], // He lambasted the firm for hiding the fires.
  ["rebuke", new Set(["for"])], // She rebuked the firm for its silence.
  ["assail", new Set(["for"])], // He assailed the firm for hiding the fires.
  ["bash", new Set(["for"])], // He bashed the firm for hiding the fires.
  ["berate", new Set(["for"])], // She berated the firm for its silence.
  ["castigate", new Set(["for"])], // The panel castigated the firm for its silence.
  ["chastise", new Set(["for"])], // The panel chastised the firm for its silence.
  ["commend", new Set(["for"])], // He commended the crew for saving the ship.
  ["excoriate", new Set(["for"])], // She excoriated the firm for its silence.
  ["laud", new Set(["for"])], // He lauded the crew for saving the ship.
  ["mock", new Set(["for"])], // She mocked the firm for its silence.
  ["pillory", new Set(["for"])], // The paper pilloried the firm for its silence.
  ["reprimand", new Set(["for"])], // The panel reprimanded the firm for its silence.
  ["ridicule", new Set(["for"])], // She ridiculed the firm for its silence.
  ["savage", new Set(["for"])], // The paper savaged the firm for its silence.
  ["scold", new Set(["for"])], // She scolded the firm for its silence.
  ["censure", new Set(["for"])], // The panel censured the firm for its silence.
  ["admonish", new Set(["for"])], // She admonished the firm for its silence.
  ["lampoon", new Set(["for"])], // The paper lampooned the firm for its silence.
  ["applaud", new Set(["for"])], // She applauded the crew for saving the ship.
  ["skewer", new Set(["for"])], // She skewered the firm for its silence.
  ["upbraid", new Set(["for"])], // She upbraided the firm for its silence.
]);

/**
 * Verbs that lay a deed at somebody’s door only with “for” and what he is doing, by the words they have right behind them or, after “…”,
 * behind the accused.
 */
export const accusingFrames: ReadonlyMap<string, readonly string[]> = new Map([
  ["call", ["out", "… out"]], // She called out the firm for hiding the fires. / She called the firm out for hiding the fires.
  ["find", ["fault with"]], // The panel found fault with the firm for hiding the fires.
  ["hit", ["out at", "back at"]], // She hit out at the firm for hiding the fires.
  ["jab", ["at"]], // She jabbed at the firm for hiding the fires.
  ["lash", ["out at"]], // She lashed out at the firm for hiding the fires.
  ["lay", ["into"]], // She laid into the firm for hiding the fires.
  ["rip", ["into"]], // She ripped into the firm for hiding the fires.
  ["take", ["aim at", "issue with", "… to task"]], // The panel took the firm to task for hiding the fires.
  ["tear", ["into"]], // She tore into the firm for hiding the fires.
]);

/** Verbs that in the passive tell an origin and accuse nobody, or tell how somebody was treated: "The painting is attributed to Lund." */
export const activeOnly: ReadonlySet<string> = new Set([
  "convict",
  "attribute",
  "credit",
  "link",
  "berate",
  "commend",
  "applaud",
  "admonish",
  "censure",
  "lampoon",
  "laud",
  "mock",
  "pillory",
  "reprimand",
  "ridicule",
  "savage",
  "scold",
  "skewer",
]);
