/** What is said to be wrong with somebody or something, so that "nothing wrong with it" answers it. */
export const ailments: ReadonlySet<string> = new Set(
  `ailing ailment bug break broken cold collapse crash damage defect defective dizzy fail failure fault faulty fever flaw
  flawed flu fracture glitch hurt ill illness infection injure injured injury knock leak malfunction outage poison problem rotten sick
  sickness sore strain suffer symptom unfit unsafe unwell virus weak`.split(/\s+/),
);

/** Phrases that say there is none. */
export const soundHealth: ReadonlyMap<string, string> = new Map([
  ["nothing wrong with", "There is nothing wrong with it."],
  ["nothing the matter with", "There is nothing the matter with it."],
  ["nothing amiss with", "There is nothing amiss with it."],
  ["anything wrong with", "There was never anything wrong with it."],
  ["in good health", "She is in good health."],
  ["in perfect health", "She is in perfect health."],
  ["in rude health", "She is in rude health."],
  ["in good working order", "It was in good working order."],
  ["in perfect working order", "It was in perfect working order."],
  ["in full working order", "It was in full working order."],
]);
