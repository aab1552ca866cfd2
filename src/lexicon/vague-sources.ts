/** Groups that anybody may belong to, so that nobody can be asked; in the singular and in lower case. */
export const vagueSources: ReadonlyMap<string, string> = new Map([
  ["analyst", "Analysts say the bridge is unsafe."],
  ["commentator", "Commentators say the bridge is unsafe."],
  ["critic", "Critics say the bridge is unsafe."],
  ["detractor", "Detractors say the bridge is unsafe."],
  ["expert", "Experts believe the bridge is unsafe."],
  ["insider", "Insiders say the bridge is unsafe."],
  ["many", "Many say the bridge is unsafe."],
  ["observer", "Observers say the bridge is unsafe."],
  ["opponent", "Opponents say the bridge is unsafe."],
  ["other", "Others say the bridge is unsafe."],
  ["people", "People say the bridge is unsafe."],
  ["pundit", "Pundits say the bridge is unsafe."],
  ["sceptic", "Sceptics say the bridge is unsafe."],
  ["scientist", "Scientists believe the bridge is unsafe."],
  ["skeptic", "Skeptics say the bridge is unsafe."],
  ["some", "Some say the bridge is unsafe."],
  ["supporter", "Supporters say the bridge is safe."],
  ["watcher", "Industry watchers say the bridge is unsafe."],
]);

/** Of these the ones that may be anybody at all; they are vague where they hold an opinion, not where they shout. */
export const anybody: ReadonlySet<string> = new Set(["many", "other", "people", "some"]);

export const opinions: ReadonlySet<string> = new Set(
  `argue assume believe charge claim complain contend fear feel hope insist note predict question say see speculate suggest think
  view warn wonder worry`.split(/\s+/u),
);

/** Verbs that, in the passive and without an agent, put a belief into the air. */
export const airyVerbs: ReadonlyMap<string, string> = new Map([
  ["assume", "It is assumed that the bridge is unsafe."],
  ["believe", "The bridge is believed to be unsafe."],
  ["think", "It is thought that the bridge is unsafe."],
  ["understand", "The bridge is understood to be unsafe."],
]);

/** Verbs that do so only where the belief is said to be spread. */
export const widely: ReadonlyMap<string, string> = new Map([
  ["consider", "The bridge is widely considered unsafe."],
  ["regard", "The bridge is generally regarded as unsafe."],
  ["see", "The bridge is widely seen as unsafe."],
]);

export const spreading: ReadonlySet<string> = new Set([
  "commonly",
  "generally",
  "increasingly",
  "often",
  "universally",
  "widely",
]);
