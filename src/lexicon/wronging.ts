/** How and by what somebody says that he is wronged in words: "Moss was unfairly maligning her." */

/** Adverbs of who is wronged. */
export const wrongly: ReadonlySet<string> = new Set([
  "falsely", // Moss has falsely accused her.
  "unfairly", // Moss has unfairly attacked her.
  "unjustly", // Moss has unjustly blamed her.
  "wrongly", // Moss has wrongly linked her to the fire.
]);

/** Verbs for what is said against somebody. */
export const maligning: ReadonlySet<string> = new Set([
  "accuse", // Moss has falsely accused her.
  "attack", // Moss has unfairly attacked her.
  "blame", // Moss has unjustly blamed her.
  "characterise", // Moss has unfairly characterised her record.
  "characterize", // Moss has unfairly characterized her record.
  "criticise", // Moss has unfairly criticised her.
  "criticize", // Moss has unfairly criticized her.
  "depict", // Moss has unfairly depicted her as a thief.
  "label", // Moss has unfairly labelled her a thief.
  "link", // Moss has wrongly linked her to the fire.
  "malign", // Moss has unfairly maligned her record.
  "paint", // Moss has unfairly painted her as a thief.
  "portray", // Moss has unfairly portrayed her as a thief.
  "smear", // Moss has unfairly smeared her.
  "target", // Moss has unfairly targeted her.
  "vilify", // Moss has unfairly vilified her.
]);
