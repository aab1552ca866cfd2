import type { Format } from "./format.ts";

export const pretty: Format = {
  head: "",
  between: "\n",
  tail: "",
  render: ({ document }) => `${document.path} ${document.statements.length}\n`,
};
