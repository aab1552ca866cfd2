/** Words that open a clause below the main one, by which it is told apart where the tree is in doubt. */

/** Conjunctions of adverbial clauses: what they open is not the main clause. */
export const subordinators: ReadonlySet<string> = new Set([
  "after", // after the pier had closed
  "although", // although the pier may close
  "as", // as the pier may close
  "because", // because the pier may close
  "before", // before the pier could close
  "since", // since the pier may close
  "so", // so the pier may close
  "though", // though the pier may close
  "until", // until the pier could close
  "when", // when the pier could close
  "whereas", // whereas the pier may close
  "while", // while the pier may close
]);

/** What opens an adverbial clause in a report, which ends where the main clause begins if it stands before that. */
export const adverbialOpeners: ReadonlySet<string> = new Set([
  "after", // After the board said the bridge was safe, drivers came back.
  "although", // Although the board says the bridge is safe, drivers avoid it.
  "as", // As the board says the bridge is safe, drivers use it.
  "because", // Because the board says the bridge is safe, drivers use it.
  "before", // Before the board said the bridge was safe, drivers avoided it.
  "if", // If the board says the bridge is safe, drivers will use it.
  "once", // Once the board said the bridge was safe, drivers came back.
  "since", // Since the board says the bridge is safe, drivers use it.
  "though", // Though the board says the bridge is safe, drivers avoid it.
  "unless", // Unless the board says the bridge is safe, drivers will avoid it.
  "until", // Until the board said the bridge was safe, drivers avoided it.
  "when", // When the board said the bridge was safe, drivers came back.
  "where", // They met in Lisse, where, according to Lund, the bridge is safe.
  "whereas", // Whereas the board says the bridge is safe, drivers avoid it.
  "while", // While the board says the bridge is safe, drivers avoid it.
]);

/** Pronouns that open a relative or an embedded question: "stairs that could collapse", "who might come". */
export const relatives: ReadonlySet<string> = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "that",
  "what",
  "whether",
  "how",
  "where",
  "why",
  "when",
]);

/** Pronouns of a clause that leaves the main one as it is: "It is safe, whatever they may say." */
export const concessives: ReadonlySet<string> = new Set(["whatever", "whichever", "whoever"]);

/** Prepositions that take the clause from a verb of thinking: "thought of the sea", "believes in ghosts". */
export const idlePrepositions: ReadonlySet<string> = new Set([
  "in",
  "of",
  "about",
  "for",
  "at",
  "on",
  "with",
]);

/** Participles that open a sentence with a question: "Asked whether it had rained, she said …" */
export const questioned: ReadonlySet<string> = new Set(["asked", "pressed", "questioned"]);

/** What opens a clause that tells when and how something was said, behind a conjunction: "…, and when pressed, he said so". */
export const sayingFronts: ReadonlySet<string> = new Set([
  ...questioned, // …, and asked about the cracks, he said so
  "after", // …, but after he had read it, he said so
  "as", // …, and as he left, he said so
  "before", // …, but before he left, he said so
  "challenged", // …, and challenged on the cracks, he said so
  "pushed", // …, and pushed on the cracks, he said so
  "when", // …, and when asked about the cracks, he said so
  "while", // …, and while he read it, he said so
]);

/** What one does who wants answers of somebody, without saying to what; who is asked answers. */
export const quizzing: ReadonlySet<string> = new Set([
  "grill", // Fenn grilled Rook. He said it rained.
  "interview", // Fenn interviewed Rook. He said it rained.
  "question", // Fenn questioned Rook. He said it rained.
  "quiz", // Fenn quizzed Rook. He said it rained.
]);
