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
  ["credit", new Set(["with"])], // He credited the crew with saving the ship.
  ["praise", new Set(["for"])], // He praised the crew for saving the ship.
  ["indict", new Set(["for", "on"])], // A grand jury indicted the captain for fraud.
  ["rip", new Set(["for"])], // He ripped the firm for hiding the fires.
  ["link", new Set(["to", "with"])], // The report linked the captain to the fires.
  ["lambaste", new Set(["for"])], // He lambasted the firm for hiding the fires.
  ["rebuke", new Set(["for"])], // She rebuked the firm for its silence.
]);

/** Verbs that in the passive tell an origin and accuse nobody: "The painting is attributed to Lund." */
export const activeOnly: ReadonlySet<string> = new Set(["attribute", "credit", "link"]);
