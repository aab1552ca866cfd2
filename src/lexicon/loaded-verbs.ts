/** Verbs of saying that judge what they report, with the plain verb in their place and an example. */
export const loadedVerbs: ReadonlyMap<string, readonly [plain: string, example: string]> = new Map([
  ["admit", ["say", "The mayor admitted that the bridge was old."]],
  ["boast", ["say", "The mayor boasted that the bridge was new."]],
  ["claim", ["say", "The mayor claimed that the bridge was safe."]],
  ["concede", ["say", "The mayor conceded that the bridge was old."]],
  ["confess", ["say", "The mayor confessed that the bridge was old."]],
  ["fume", ["say", "The mayor fumed that the bridge was closed."]],
  ["gush", ["say", "The mayor gushed that the bridge was lovely."]],
  ["insist", ["say", "The mayor insisted that the bridge was safe."]],
  ["moan", ["say", "The mayor moaned that the bridge was closed."]],
  ["rant", ["say", "The mayor ranted that the bridge was closed."]],
  ["refute", ["reject", "The mayor refuted the claim that the bridge was old."]],
  ["scoff", ["say", "The mayor scoffed that the bridge was old."]],
  ["whine", ["say", "The mayor whined that the bridge was closed."]],
]);
