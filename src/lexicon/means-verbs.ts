/** Verbs for what somebody does in order to say something: "She used the speech to argue that the pier was weak." */
export const meansVerbs: ReadonlySet<string> = new Set([
  "call", // She called the paper to say that the pier was weak.
  "cite", // She cited the storm to argue that the pier was weak.
  "invoke", // She invoked the storm to warn that the pier was weak.
  "phone", // She phoned the paper to say that the pier was weak.
  "point", // She pointed to the storm to argue that the pier was weak.
  "ring", // She rang the paper to say that the pier was weak.
  "take", // She took to the radio to say that the pier was weak.
  "use", // She used the speech to argue that the pier was weak.
]);

/** Verbs for getting in touch, which a participle behind says in what words: "Lund said Moss had written to her, saying that he was ill." */
export const messagingVerbs: ReadonlySet<string> = new Set([
  "contact", // Moss contacted her in May, saying that he was ill.
  "email", // Moss emailed her in May, saying that he was ill.
  "message", // Moss messaged her in May, saying that he was ill.
  "phone", // Moss phoned her in May, saying that he was ill.
  "ring", // Moss rang her in May, saying that he was ill.
  "telephone", // Moss telephoned her in May, saying that he was ill.
  "text", // Moss texted her in May, saying that he was ill.
  "write", // Moss wrote to her in May, saying that he was ill.
]);
