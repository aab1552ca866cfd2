/** What a verb of saying adds to what it reports: the plain verb in its place, what it does to the speaker, and an example. */
export interface LoadedVerb {
  readonly plain: string;
  /** With "…" for the speaker’s name. */
  readonly effect: string;
  readonly example: string;
}

export const loadedVerbs: ReadonlyMap<string, LoadedVerb> = new Map([
  verb("admit", "say", "makes … sound guilty", "The mayor admitted that the bridge was old."),
  verb("boast", "say", "makes … sound vain", "The mayor boasted that the bridge was new."),
  verb("claim", "say", "casts doubt on …", "The mayor claimed that the bridge was safe."),
  verb("concede", "say", "makes … sound defeated", "The mayor conceded that the bridge was old."),
  verb("confess", "say", "makes … sound guilty", "The mayor confessed that the bridge was old."),
  verb("fume", "say", "makes … sound furious", "“The bridge is closed,” fumed Mara Lind."),
  verb("gush", "say", "makes … sound silly", "“The bridge is closed,” gushed Mara Lind."),
  verb("insist", "say", "hints at doubts about …", "The mayor insisted that the bridge was safe."),
  verb("moan", "say", "belittles …", "“The bridge is closed,” moaned Mara Lind."),
  verb("rant", "say", "makes … sound out of control", "“The bridge is closed,” ranted Mara Lind."),
  verb("refute", "reject", "credits … with proof", "The mayor refuted the claim that it was old."),
  verb("scoff", "say", "makes … sound scornful", "“The bridge is closed,” scoffed Mara Lind."),
  verb("whine", "say", "belittles …", "“The bridge is closed,” whined Mara Lind."),
]);

function verb(
  lemma: string,
  plain: string,
  effect: string,
  example: string,
): readonly [string, LoadedVerb] {
  return [lemma, { plain, effect, example }];
}

/** Words of a court, in which to admit is to plead guilty. */
export const courtWords: ReadonlySet<string> = new Set([
  "charge", // He admitted the charge.
  "count", // He admitted two counts.
  "court", // He admitted it in court.
  "judge", // He admitted it to the judge.
  "jury", // He admitted it to the jury.
  "trial", // He admitted it at his trial.
]);
