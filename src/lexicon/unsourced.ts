/** Words that pass a claim on as if nobody had made it: adverbs, and verbs in the passive without an agent. */
export const unsourced: ReadonlyMap<string, string> = new Map([
  ["allege", "It is alleged that the captain slept on the bridge."],
  ["allegedly", "The captain allegedly slept on the bridge."],
  ["claim", "It has been claimed that the captain slept on the bridge."],
  ["report", "The captain is reported to have slept on the bridge."],
  ["reportedly", "The captain reportedly slept on the bridge."],
  ["rumor", "It is rumored that the captain slept on the bridge."],
  ["rumour", "It is rumoured that the captain slept on the bridge."],
  ["say", "The captain is said to have slept on the bridge."],
  ["supposedly", "The captain supposedly slept on the bridge."],
]);

/** Nouns for what nobody has said. */
export const rumours: ReadonlyMap<string, string> = new Map([
  ["rumor", "Rumors that the captain slept on the bridge have spread."],
  ["rumour", "Rumours that the captain slept on the bridge have spread."],
]);

/** Nouns for what is held against somebody, where nobody is told to have said so. */
export const nobodysCharges: ReadonlyMap<string, string> = new Map([
  ["accusation", "There were accusations that the captain had slept on the bridge."],
  ["allegation", "There were allegations that the captain had slept on the bridge."],
  ["claim", "There were claims that the captain had slept on the bridge."],
  ["rumor", "There were rumors that the captain had slept on the bridge."],
  ["rumour", "There were rumours that the captain had slept on the bridge."],
  ["speculation", "There was speculation that the captain had slept on the bridge."],
  ["suggestion", "There were suggestions that the captain had slept on the bridge."],
]);

/** Adjectives by which an article says of reports that nobody stands behind them. */
export const unconfirmed: ReadonlyMap<string, string> = new Map([
  ["unconfirmed", "There were unconfirmed reports that the captain slept on the bridge."],
  ["unverified", "Unverified accounts say that the captain slept on the bridge."],
]);

/** Words of police and courts, who stand behind what is alleged beside them. */
export const authorities: ReadonlyMap<string, string> = new Map([
  ["affidavit", "The affidavit fills nine pages."],
  ["arrest", "The captain was arrested."],
  ["charge", "The captain was charged on Monday."],
  ["complaint", "The complaint fills nine pages."],
  ["court", "The court sits on Monday."],
  ["detective", "The detectives searched the ship."],
  ["indictment", "The indictment fills nine pages."],
  ["judge", "The judge sits on Monday."],
  ["jury", "The jury sits on Monday."],
  ["lawsuit", "The lawsuit fills nine pages."],
  ["police", "The police searched the ship."],
  ["prosecution", "The prosecution is to open on Monday."],
  ["prosecutor", "The prosecutors searched the ship."],
  ["trial", "The trial opens on Monday."],
]);
