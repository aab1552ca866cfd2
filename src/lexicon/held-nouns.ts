/** Nouns for what somebody lives or works with in mind, and the preposition before them: "live in fear that the roof will fall". */
export const heldNouns: ReadonlyMap<string, "in" | "of" | "under"> = new Map([
  ["assumption", "under"], // The firm is operating under the assumption that the roof will hold.
  ["belief", "under"], // The firm is under the belief that the roof will hold.
  ["delusion", "under"], // The firm labours under the delusion that the roof will hold.
  ["doubt", "in"], // Tenants are in no doubt that the roof will fall.
  ["dread", "in"], // Tenants live in dread that the roof will fall.
  ["fear", "in"], // Tenants live in fear that the roof will fall.
  ["hope", "in"], // Tenants live in hope that the roof will hold.
  ["illusion", "under"], // The firm is under the illusion that the roof will hold.
  ["impression", "under"], // The firm is under the impression that the roof will hold.
  ["misapprehension", "under"], // The firm is under the misapprehension that the roof will hold.
  ["opinion", "of"], // The firm is of the opinion that the roof will hold.
  ["terror", "in"], // Tenants live in terror that the roof will fall.
]);

/** Verbs for being, living and working with it. */
export const holding: ReadonlySet<string> = new Set(
  "act be exist labor labour live operate proceed remain stay work".split(" "),
);

/** Nouns for what somebody holds who stands behind "of": "The view of the mayor is that". */
export const heldViews: ReadonlySet<string> = new Set([
  "belief", // The belief of the mayor is that the roof will hold.
  "conclusion", // The conclusion of the mayor is that the roof will hold.
  "fear", // The fear of the mayor is that the roof will hold.
  "hope", // The hope of the mayor is that the roof will hold.
  "opinion", // The opinion of the mayor is that the roof will hold.
  "verdict", // The verdict of the mayor is that the roof will hold.
  "view", // The view of the mayor is that the roof will hold.
]);
