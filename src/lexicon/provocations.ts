/** What opens the clause that says what is answered: "After Moss accused her, Lind shot back." */
export const provoking: ReadonlySet<string> = new Set(["after", "as", "when", "once"]);

/** Nouns for an attack that is told of without its words: "After an attack from Moss, Lind hit back." */
export const attacks: ReadonlySet<string> = new Set(["attack", "criticism", "swipe", "jab"]);

/** Verbs by which what another says is let pass before it is answered: “He can say that, but it is unlikely.” */
export const allowing: ReadonlySet<string> = new Set([
  "argue", // He can argue that, but it is unlikely.
  "assert", // He can assert it, but it is unlikely.
  "claim", // He can claim that, but it is unlikely.
  "say", // He can say that, but it is unlikely.
]);
