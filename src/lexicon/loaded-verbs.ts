/** What a verb of saying adds to what it reports: the plain verb in its place, what it does to the speaker, and an example. */
export interface LoadedVerb {
  readonly plain: string;
  /** Goes before the speaker’s name, or around it where it has "…". */
  readonly effect: string;
  readonly example: string;
}

export const loadedVerbs: ReadonlyMap<string, LoadedVerb> = new Map([
  verb("admit", "say", "makes … sound guilty", "The mayor admitted that the bridge was old."),
  verb("boast", "say", "mocks …", "The mayor boasted that the bridge was new."),
  verb("claim", "say", "doubts …", "The mayor claimed that the bridge was safe."),
  verb("concede", "say", "has … lose a point", "The mayor conceded that the bridge was old."),
  verb("confess", "say", "makes … sound guilty", "The mayor confessed that the bridge was old."),
  verb("fume", "say", "mocks …", "“The bridge is closed,” fumed Mara Lind."),
  verb("gush", "say", "mocks …", "“The bridge is closed,” gushed Mara Lind."),
  verb("insist", "say", "has … contradicted", "The mayor insisted that the bridge was safe."),
  verb("moan", "say", "mocks …", "“The bridge is closed,” moaned Mara Lind."),
  verb("rant", "say", "mocks …", "“The bridge is closed,” ranted Mara Lind."),
  verb("refute", "reject", "has … proved right", "The mayor refuted the claim that it was old."),
  verb("scoff", "say", "mocks …", "“The bridge is closed,” scoffed Mara Lind."),
  verb("whine", "say", "mocks …", "“The bridge is closed,” whined Mara Lind."),
]);

function verb(
  lemma: string,
  plain: string,
  effect: string,
  example: string,
): readonly [string, LoadedVerb] {
  return [lemma, { plain, effect, example }];
}
