/** Verbs for what somebody does not do: "failed to pay the crew" says that it was not paid. */
export const lapses: ReadonlySet<string> = new Set([
  "decline", // The firm declined to pay the crew.
  "fail", // The firm failed to pay the crew.
  "forget", // The firm forgot to pay the crew.
  "neglect", // The firm neglected to pay the crew.
  "omit", // The firm omitted to pay the crew.
  "refuse", // The firm refused to pay the crew.
]);
