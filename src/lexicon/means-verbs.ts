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
