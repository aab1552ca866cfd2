/** Groups that anybody may belong to, so that nobody can be asked; in the singular and in lower case. */
export const vagueSources: ReadonlyMap<string, string> = new Map([
  ["analyst", "Analysts say the bridge is unsafe."],
  ["commentator", "Commentators say the bridge is unsafe."],
  ["critic", "Critics say the bridge is unsafe."],
  ["detractor", "Detractors say the bridge is unsafe."],
  ["expert", "Experts believe the bridge is unsafe."],
  ["insider", "Insiders say the bridge is unsafe."],
  ["many", "Many say the bridge is unsafe."],
  ["most", "Most believe the bridge is unsafe."],
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

/** Verbs that, in the passive and without an agent, put a belief into the air. */
export const airyVerbs: ReadonlyMap<string, string> = new Map([
  ["assume", "It is widely assumed that the bridge is unsafe."],
  ["believe", "The bridge is believed to be unsafe."],
  ["consider", "The bridge is widely considered to be unsafe."],
  ["regard", "The bridge is widely regarded as unsafe."],
  ["see", "The bridge is widely seen as unsafe."],
  ["think", "It is thought that the bridge is unsafe."],
  ["understand", "The bridge is understood to be unsafe."],
]);
